/**
 * The parts that the doors export, and what each needs, read from the source.
 * Not here: what is made of it (`guide.ts`, `needed.ts`).
 */
import { readFileSync } from "node:fs"
import ts from "typescript"
import { files, src } from "../test/examples.ts"

export interface PartInSource {
  readonly name: string
  /** Below `src`. */
  readonly path: string
  readonly door: (typeof doors)[number]
  /** Whether `part` watches it. */
  readonly isWatched: boolean
  /** The options without which it cannot be drawn, with the text of their type. */
  readonly needs: ReadonlyArray<readonly [option: string, type: string]>
}

const sources = files("*/*.ts*")
  .filter((path) => !/\.(test|stories|examples)\./.test(path))
  .map((path) => ({
    path,
    file: ts.createSourceFile(
      path,
      readFileSync(new URL(path, src), "utf8"),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    ),
  }))

const statements = sources.flatMap(({ path, file }) =>
  file.statements.map((statement) => ({ path, statement })),
)

const interfaces = new Map(
  statements.flatMap(({ statement }) =>
    ts.isInterfaceDeclaration(statement) ? [[statement.name.text, statement] as const] : [],
  ),
)

/** The members of an interface and of those it extends; of `Omit` what is left. */
const membersOf = (name: string): ReadonlyArray<readonly [option: string, type: string]> => {
  const found = interfaces.get(name)
  if (found === undefined) return []
  const own = found.members.flatMap((member) =>
    ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.questionToken === undefined
      ? [[member.name.text, member.type?.getText() ?? ""] as const]
      : [],
  )
  const inherited = (found.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression, typeArguments = [] }) => {
      if (expression.getText() !== "Omit") return membersOf(expression.getText())
      const [base, without] = typeArguments
      return membersOf(base?.getText() ?? "").filter(
        ([option]) => !(without?.getText() ?? "").includes(`"${option}"`),
      )
    }),
  )
  const named = new Set(found.members.map((member) => member.name?.getText()))
  return [...own, ...inherited.filter(([option]) => !named.has(option))]
}

/** The doors that show parts. */
export const doors = ["index", "map"] as const

/** What they name, as `path name`, with the door. */
const named = new Map(
  doors.flatMap((door) =>
    ts
      .createSourceFile(door, readFileSync(new URL(`${door}.ts`, src), "utf8"), ts.ScriptTarget.Latest, true)
      .statements.flatMap((statement) => {
        if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return []
        const { exportClause, moduleSpecifier } = statement
        if (exportClause === undefined || !ts.isNamedExports(exportClause)) return []
        const path = (moduleSpecifier?.getText() ?? "").replace(/^"\.\/|"$/g, "")
        return exportClause.elements
          .filter(({ isTypeOnly }) => !isTypeOnly)
          .map(({ name }) => [`${path} ${name.text}`, door] as const)
      }),
  ),
)

/** The functions that a constant is made of: itself, or what it hands to `part`. */
const drawn = (node: ts.Expression | undefined): ts.ArrowFunction | undefined =>
  node === undefined
    ? undefined
    : ts.isArrowFunction(node)
      ? node
      : ts.isCallExpression(node)
        ? drawn(node.arguments.at(-1))
        : undefined

/** **Shape** in the order of the alphabet. */
export const parts: ReadonlyArray<PartInSource> = statements
  .flatMap(({ path, statement }) => {
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const draw = drawn(initializer)
      const called = name.getText()
      const door = named.get(`${path} ${called}`)
      if (draw === undefined || door === undefined || !/^[A-Z]/.test(called)) return []
      const type = draw.parameters[0]?.type
      const props = type === undefined ? "" : type.getText().replace(/<.*$/s, "")
      return [{ name: called, path, door, isWatched: initializer !== draw, needs: membersOf(props) }]
    })
  })
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** Folders of what stands around parts, or is made of them. */
const around = /^(OslProvider|Example|Pages|elements|odd)\//

/** What draws and is neither a part nor a piece: a fault in it would bring down the page. **Shape** `path name`. */
export const unguarded: ReadonlyArray<string> = statements.flatMap(({ path, statement }) =>
  ts.isVariableStatement(statement) && path.endsWith(".tsx") && !around.test(path)
    ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer !== undefined && ts.isArrowFunction(initializer) && /^[A-Z][a-z]/.test(name.getText())
          ? [`${path} ${name.getText()}`]
          : [],
      )
    : [],
)
