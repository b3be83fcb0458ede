/**
 * What the source may not do, where an import rule cannot see it: run Effects (D6), read the clock or chance (D4),
 * take more than types across the border of the kit (D3).
 * Not here: which package may import which (`.dependency-cruiser.mjs`, D1 to D5) and Effect's barrel (`biome.json`, D7).
 */
import ts from "typescript"
import { files, read } from "../Repository.ts"

const runners = new Set([
  "runPromise",
  "runPromiseExit",
  "runPromiseWith",
  "runPromiseExitWith",
  "runSync",
  "runSyncExit",
  "runSyncWith",
  "runSyncExitWith",
  "runFork",
  "runForkWith",
  "runCallback",
  "runCallbackWith",
])

/** Calls whose answer differs from one time to the next. */
const unrepeatable = new Set(["Date.now", "Math.random", "performance.now", "crypto.randomUUID"])

/** **Shape** `path` relative to the root, with `/`. */
export interface File {
  readonly path: string
  readonly text: string
}

const isTest = (path: string) =>
  /\.(test|spec|stories|examples)\.tsx?$/.test(path) || /\/(test|e2e)\//.test(path)

const mayRun = (path: string) =>
  isTest(path) || path.startsWith("apps/workshop/") || /\/runtime\.server\.ts$/.test(path)

const isDomain = (path: string) => /^packages\/(core|workflow|competency|evaluation|pilot)\//.test(path)

const isKit = (path: string) => path.startsWith("packages/ui/")

/** What a file does that it may not, with the line. */
export const problems = ({ path, text }: File): ReadonlyArray<string> => {
  const found: Array<string> = []
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2023,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const say = (node: ts.Node, problem: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${path}:${line + 1}: ${problem}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.name.text
      if (runners.has(name) && !mayRun(path))
        say(node, `${name} runs an Effect; that is done in runtime.server.ts only (D6)`)
      const whole = node.getText()
      if (isDomain(path) && !isTest(path) && unrepeatable.has(whole))
        say(node, `${whole} answers differently each time; take the instant or the id as input (D4)`)
    }
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === "Date" &&
      (node.arguments ?? []).length === 0 &&
      isDomain(path) &&
      !isTest(path)
    )
      say(node, "new Date() reads the clock; take the instant as input (D4)")
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const from = node.moduleSpecifier.text
      const clause = node.importClause
      const named = clause?.namedBindings
      if (from === "effect/Effect" && named !== undefined && ts.isNamedImports(named) && !mayRun(path))
        for (const element of named.elements)
          if (runners.has((element.propertyName ?? element.name).text))
            say(element, `${element.getText()} runs an Effect; that is done in runtime.server.ts only (D6)`)
      const onlyTypes =
        clause?.isTypeOnly === true ||
        (clause !== undefined &&
          clause.name === undefined &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.every((element) => element.isTypeOnly))
      if (isKit(path) && !isTest(path) && /^(@osl\/|effect(\/|$))/.test(from) && !onlyTypes)
        say(node, `the kit takes only types from ${from}: write import type (D3)`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

export const check = (): ReadonlyArray<string> =>
  files("packages/*/src/**/*.{ts,tsx}", "apps/*/{app,src,server}/**/*.{ts,tsx}", "apps/*/*.{ts,mts,mjs}")
    .map((path) => ({ path, text: read(path) }))
    .flatMap(problems)
