/**
 * The one build of every published package: the JavaScript of each module of `src`, a file of its own in `dist`.
 * Not here: the declarations beside it (`tsc -b`), or what is public (`exports` of the `package.json`).
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import ts from "typescript"

/** Modules that are not shipped. */
const unshipped = /\.(test|stories|examples)\.tsx?$/

/** Whether something happens when the value is made: a call, a spread, reading a property. */
const happens = (node: ts.Node): boolean =>
  !ts.isFunctionLike(node) &&
  (ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    (ts.forEachChild(node, (child) => happens(child) || undefined) ?? false))

/**
 * Says of every constant of a module that making it touches nothing else, so that a bundler leaves out those nobody
 * uses. It is true of all of them: the domain has no outside world (D4).
 */
const pure: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const { factory } = context
  const made = (value: ts.Expression): ts.Expression =>
    ts.addSyntheticLeadingComment(
      factory.createCallExpression(
        factory.createParenthesizedExpression(
          factory.createArrowFunction(undefined, undefined, [], undefined, undefined, value),
        ),
        undefined,
        [],
      ),
      ts.SyntaxKind.MultiLineCommentTrivia,
      " @__PURE__ ",
      false,
    )
  const visit = (node: ts.Node): ts.Node =>
    ts.isVariableStatement(node) || ts.isVariableDeclarationList(node)
      ? ts.visitEachChild(node, visit, context)
      : ts.isVariableDeclaration(node) && node.initializer !== undefined && happens(node.initializer)
        ? factory.updateVariableDeclaration(node, node.name, undefined, undefined, made(node.initializer))
        : node
  return ts.visitEachChild(file, visit, context)
}

const { config } = ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8"))
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".")
const compilerOptions: ts.CompilerOptions = {
  ...options,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  composite: false,
  declaration: false,
  declarationMap: false,
}

const sources = globSync("src/**/*.{ts,tsx}").filter((path) => !unshipped.test(path))
const modules = sources.map((source) => source.slice("src/".length).replace(/\.tsx?$/, ""))

// What is left of a module that is gone goes too.
const kept = new Set(modules.flatMap((name) => [".js", ".d.ts", ".d.ts.map"].map((ending) => name + ending)))
for (const old of globSync("**/*.{js,js.map,d.ts,d.ts.map}", { cwd: "dist" }))
  if (!kept.has(old.replaceAll("\\", "/")) && !unshipped.test(old.replace(/\.d\.ts(\.map)?$/, ".ts")))
    rmSync(join("dist", old))

for (const [index, source] of sources.entries()) {
  const target = join("dist", `${modules[index]}.js`)
  const { outputText } = ts.transpileModule(readFileSync(source, "utf8"), {
    fileName: source,
    compilerOptions,
    transformers: { before: [pure] },
  })
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, outputText)
}
