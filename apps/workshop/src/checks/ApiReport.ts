/**
 * What a vendor sees of a package, as a committed page for every public path: `packages/<name>/etc/*.api.md`.
 * Not here: whether the packed package works (`Pack`).
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor"
import { type Package, root } from "../Repository.ts"

/**
 * The public paths that are code, with the report of each: `./territory` of core is `core.territory`. A module that the
 * main door names stands in the report of the main door.
 */
export const reportsOf = (
  pack: Package,
): ReadonlyArray<{ readonly source: string; readonly report: string }> =>
  Object.entries(pack.manifest.exports ?? {})
    .filter(([path, source]) => /\.tsx?$/.test(source) && !/^\.\/[A-Z]/.test(path))
    .map(([path, source]) => ({
      source,
      report: [pack.short, ...path.split("/").slice(1)].join("."),
    }))

const declarationOf = (source: string): string =>
  source.replace("./src/", "./dist/").replace(/\.tsx?$/, ".d.ts")

/** A code that an overlay adds (`CodeList.Added`), written out where the compiler has lost its name. */
const added = /\(string & \{\s*readonly "~osl\/added": true;\s*\}\)/g

/** The compiler writes the members of a union in the order in which it happened to meet them. */
const inOrder = (report: string): string =>
  report
    .replace(added, "Added")
    .replace(/(?:"[^"\n]*"|\b(?:Added|[A-Z])\b)(?: \| (?:"[^"\n]*"|\b(?:Added|[A-Z])\b))+/g, (union) =>
      union.split(" | ").sort().join(" | "),
    )

/** **Shape** a report is written into `temporary`; `files` are all that one program of the compiler reads. */
const configOf = (
  folder: string,
  entry: string,
  report: string,
  temporary: string,
  files: ReadonlyArray<string>,
): ExtractorConfig => {
  const silent = { default: { logLevel: "none" as never } }
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entry,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: "ESNext",
            moduleResolution: "Bundler",
            target: "ES2023",
            lib: ["ES2023", "DOM", "DOM.Iterable"],
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
            noEmit: true,
          },
          files,
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${report}.api.md`,
        reportFolder: temporary,
        reportTempFolder: join(temporary, "now"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  })
}

const entriesOf = (pack: Package): ReadonlyArray<{ readonly entry: string; readonly report: string }> =>
  reportsOf(pack).map(({ source, report }) => ({
    entry: join(root, pack.folder, declarationOf(source)),
    report,
  }))

/** **Shape** the problems in sentences; empty when nothing changed. */
export type Check = (pack: Package, update: boolean) => ReadonlyArray<string>

/**
 * Compares the built declarations of a package with its committed reports, or writes the reports when `update` is set. All
 * the packages named at first, which are built by then, are read by one program of the compiler.
 */
export const checkOf = (packs: ReadonlyArray<Package>): Check => {
  const files = packs.flatMap((pack) => entriesOf(pack).map(({ entry }) => entry)).filter(existsSync)
  let compilerState: CompilerState | undefined
  return (pack, update) => {
    const folder = join(root, pack.folder)
    const temporary = mkdtempSync(join(tmpdir(), "osl-api-"))
    mkdirSync(join(folder, "etc"), { recursive: true })
    const found: Array<string> = []
    for (const { entry, report } of entriesOf(pack)) {
      if (!files.includes(entry)) {
        found.push(`${relative(root, entry)} is not built; run pnpm build`)
        continue
      }
      const kept = join(folder, "etc", `${report}.api.md`)
      const config = configOf(folder, entry, report, temporary, files)
      compilerState ??= CompilerState.create(config, { additionalEntryPoints: [...files] })
      Extractor.invoke(config, {
        compilerState,
        localBuild: true,
        messageCallback: (message) => {
          message.handled = true
        },
      })
      const offered = inOrder(readFileSync(join(temporary, `${report}.api.md`), "utf8"))
      if (update) writeFileSync(kept, offered)
      else if (!existsSync(kept))
        found.push(`${pack.folder}/etc/${report}.api.md is missing; write it with pnpm api and commit it`)
      else if (readFileSync(kept, "utf8") !== offered)
        found.push(
          `${pack.folder}/etc/${report}.api.md is not what the package offers now; look at the difference that pnpm api makes and commit it`,
        )
    }
    rmSync(temporary, { recursive: true, force: true })
    return found
  }
}
