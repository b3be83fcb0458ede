/**
 * The reference of the packages that vendors write code with, made of their docstrings: `.cache/reference/index.html`.
 * Not here: the report of what a package offers (`ApiReport`).
 */
import { join } from "node:path"
import {
  Application,
  type DeclarationReflection,
  Logger,
  LogLevel,
  type ProjectReflection,
  ReflectionKind,
  type TypeDocOptions,
} from "typedoc"
import ts from "typescript"
import { published, root } from "../Repository.ts"

/** Where the reference is written. */
export const folder = ".cache/reference"

const described = ["core", "workflow", "competency"]

/** The main door and the doors written by hand; a module of the main door stands there. */
const entryPoints = (): ReadonlyArray<string> =>
  published()
    .filter(({ short }) => described.includes(short))
    .flatMap((pack) =>
      Object.entries(pack.manifest.exports ?? {})
        .filter(([path, source]) => /\.ts$/.test(source) && !/^\.\/[A-Z]/.test(path))
        .map(([, source]) => join(root, pack.folder, source)),
    )

/** How an outsider imports a module that typedoc names by its file: `core/src/editions/osl-2014`. */
const nameOf = (file: string): string =>
  published().flatMap((pack) =>
    Object.entries(pack.manifest.exports ?? {}).flatMap(([path, source]) =>
      source.replace("./", `${pack.short}/`).replace(/(\/index)?\.ts$/, "") === file
        ? [`${pack.manifest.name}${path.slice(1)}`]
        : [],
    ),
  )[0] ?? file

/** Keeps what typedoc warns of. */
class Collected extends Logger {
  readonly found: Array<string> = []
  override log(message: string, level: LogLevel): void {
    if (level === LogLevel.Warn || level === LogLevel.Error) this.found.push(message)
  }
}

/** Settings that typedoc shares with nothing of ours. */
const options = (): TypeDocOptions => ({
  name: "OSL",
  entryPoints: [...entryPoints()],
  out: join(root, folder),
  readme: "none",
  disableGit: true,
  // The step `types` says what does not compile.
  skipErrorChecking: true,
  sourceLinkTemplate: "{path}:{line}",
  // What a class has from Effect is in Effect's own reference.
  excludeExternals: true,
  externalSymbolLinkMappings: { effect: { "*": "#" } },
  excludeInternal: true,
  excludePrivate: true,
  sort: ["source-order"],
  validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true },
})

const mustSay = ReflectionKind.Function | ReflectionKind.Interface | ReflectionKind.Class

const says = (one: DeclarationReflection): boolean =>
  one.hasComment() || (one.signatures ?? []).some((signature) => signature.hasComment())

/** What an outsider may call or must hand over, and nothing says what it is. */
const undocumented = (project: ProjectReflection): ReadonlyArray<string> =>
  project
    .getReflectionsByKind(mustSay)
    .filter((one) => one.isDeclaration())
    .filter((one) => !says(one))
    .map((one) => `${one.getFullName()} has no docstring`)

/**
 * Makes the reference and writes it when `write` is set.
 *
 * **Shape** what typedoc warned of, such as links that lead nowhere; functions, interfaces and classes without a docstring.
 */
export const check = async (write: boolean): Promise<ReadonlyArray<string>> => {
  const logger = new Collected()
  const app = await Application.bootstrap(options())
  app.logger = logger
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile)
  const { options: compiler } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  app.options.setCompilerOptions(
    app.options.getValue("entryPoints"),
    { ...compiler, composite: false, emitDeclarationOnly: false, noEmit: true },
    undefined,
  )
  const project = await app.convert()
  if (project === undefined) return logger.found
  for (const module of project.children ?? []) module.name = nameOf(module.name)
  app.validate(project)
  logger.found.push(...undocumented(project))
  if (write) await app.generateDocs(project, join(root, folder))
  return logger.found
}
