/**
 * The one build of every published package: the JavaScript of each module of `src`, a file of its own in `dist`.
 * Not here: the declarations beside it (`tsc -b`, decision 0007), or what is public (`exports` of the `package.json`).
 */
import { existsSync, globSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { defineConfig, type Options } from "tsup"
import ts from "typescript"

interface Manifest {
  readonly exports: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const read = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8")) as Manifest

const manifest = read("package.json")

/** The public paths of the packages of this repository that this one builds on. */
const siblings = new Map(
  Object.keys(manifest.peerDependencies ?? {})
    .filter((name) => name.startsWith("@osl/"))
    .map((name) => [
      name,
      new Set(
        Object.keys(
          read(createRequire(join(process.cwd(), "package.json")).resolve(`${name}/package.json`)).exports,
        ),
      ),
    ]),
)

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

/** A call by name of what is made without anything happening: nothing but the call itself is to be spoken of. */
const isPlainCall = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && !node.arguments.some(happens)

/**
 * Says of every constant of a module that making it touches nothing else, so that a bundler leaves out those nobody
 * uses. It is true of all of them: the domain has no outside world (D4).
 */
const pure: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const { factory } = context
  const said = <N extends ts.Node>(node: N): N =>
    ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, " @__PURE__ ", false)
  const made = (value: ts.Expression): ts.Expression =>
    isPlainCall(value)
      ? said(value)
      : said(
          factory.createCallExpression(
            factory.createParenthesizedExpression(
              factory.createArrowFunction(undefined, undefined, [], undefined, undefined, value),
            ),
            undefined,
            [],
          ),
        )
  const visit = (node: ts.Node): ts.Node =>
    ts.isVariableStatement(node) || ts.isVariableDeclarationList(node)
      ? ts.visitEachChild(node, visit, context)
      : ts.isVariableDeclaration(node) && node.initializer !== undefined && happens(node.initializer)
        ? factory.updateVariableDeclaration(node, node.name, undefined, undefined, made(node.initializer))
        : node
  return ts.visitEachChild(file, visit, context)
}

/**
 * Imports a module of another package of ours by its own door where it has one, so that a bundler that cannot see
 * through the main door leaves out what is not used either.
 */
const direct: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const { factory } = context
  const imported = (node: ts.Statement): ts.Statement | ReadonlyArray<ts.Statement> => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return node
    const name = node.moduleSpecifier.text
    const doors = siblings.get(name)
    const named = node.importClause?.namedBindings
    if (doors === undefined || named === undefined || !ts.isNamedImports(named)) return node
    if (node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return node
    const values = named.elements.filter((element) => !element.isTypeOnly)
    if (!values.every((element) => doors.has(`./${(element.propertyName ?? element.name).text}`))) return node
    return values.map((element) =>
      factory.createImportDeclaration(
        undefined,
        factory.createImportClause(undefined, undefined, factory.createNamespaceImport(element.name)),
        factory.createStringLiteral(`${name}/${(element.propertyName ?? element.name).text}`),
      ),
    )
  }
  return factory.updateSourceFile(file, file.statements.flatMap(imported))
}

const isRelativeModule = (name: string): boolean => /^\.{1,2}\/.*\.tsx?$/.test(name)

/** Every module that the text names as a string: `import`, `export … from`, `import()`. */
const namedIn = (path: string): ReadonlyArray<string> => {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest)
  const found: Array<string> = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      found.push(node.moduleSpecifier.text)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(...node.arguments.filter(ts.isStringLiteral).map(({ text }) => text))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The modules that a public path leads to, and those they import. */
const reached = (from: ReadonlyArray<string>): ReadonlySet<string> => {
  const found = new Set<string>()
  const walk = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const name of namedIn(path)) if (isRelativeModule(name)) walk(join(dirname(path), name))
  }
  for (const path of from) walk(path)
  return found
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

const sources = reached(
  Object.values(manifest.exports)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(path)),
)

/** The name of a module below `src`, without its ending. */
const nameOf = (source: string): string => relative("src", source).replace(/\.tsx?$/, "")

const names = new Set([...sources].map(nameOf))

// What is left of a module that is gone goes too.
for (const old of globSync("dist/**/*.js"))
  if (!names.has(relative("dist", old).replace(/\.js$/, ""))) rmSync(old)
for (const old of globSync("dist/**/*.d.ts{,.map}")) {
  const name = join("src", relative("dist", old)).replace(/\.d\.ts(\.map)?$/, "")
  if (!existsSync(`${name}.ts`) && !existsSync(`${name}.tsx`)) rmSync(old)
}

/** Each module by itself: what it imports of its own package stays an import, of the file beside it. */
const modules: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "a file for each module",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path }) =>
      kind === "entry-point" ? undefined : { path, external: true },
    )
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: ts.transpileModule(readFileSync(path, "utf8"), {
        fileName: path,
        compilerOptions,
        transformers: { before: [direct, pure] },
      }).outputText,
      loader: "js",
    }))
  },
}

export default defineConfig({
  entry: Object.fromEntries([...sources].map((source) => [nameOf(source), source])),
  format: "esm",
  target: "es2023",
  platform: "neutral",
  external: [/^node:/],
  esbuildPlugins: [modules],
  esbuildOptions: (esbuild) => {
    esbuild.charset = "utf8"
  },
  dts: false,
  splitting: false,
  clean: false,
  silent: true,
})
