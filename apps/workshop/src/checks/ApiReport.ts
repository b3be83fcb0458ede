/**
 * What a vendor sees of a package, as a committed page for every public path: `packages/<name>/etc/*.api.md`.
 * Not here: whether the packed package works (`Pack`).
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor"
import { type Package, root } from "../Repository.ts"

/** The public paths that are code, with the report of each: `./territory` of core is `core.territory`. */
export const reportsOf = (
  pack: Package,
): ReadonlyArray<{ readonly source: string; readonly report: string }> =>
  Object.entries(pack.manifest.exports ?? {})
    .filter(([, source]) => /\.tsx?$/.test(source))
    .map(([path, source]) => ({
      source,
      report: [pack.short, ...path.split("/").slice(1)].join("."),
    }))

const declarationOf = (source: string): string =>
  source.replace("./src/", "./dist/").replace(/\.tsx?$/, ".d.ts")

/**
 * Compares the built declarations with the committed reports, or writes the reports when `update` is set.
 *
 * **Shape** the problems in sentences; empty when nothing changed.
 */
export const check = (pack: Package, update: boolean): ReadonlyArray<string> => {
  const folder = join(root, pack.folder)
  const temporary = mkdtempSync(join(tmpdir(), "osl-api-"))
  mkdirSync(join(folder, "etc"), { recursive: true })
  const found: Array<string> = []
  for (const { source, report } of reportsOf(pack)) {
    const entry = join(folder, declarationOf(source))
    if (!existsSync(entry)) {
      found.push(`${pack.folder}: ${declarationOf(source)} is not built; run pnpm build`)
      continue
    }
    const committed = existsSync(join(folder, "etc", `${report}.api.md`))
    const silent = { default: { logLevel: "none" as never } }
    const config = ExtractorConfig.prepare({
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
            files: [entry],
          },
        },
        apiReport: {
          enabled: true,
          reportFileName: `${report}.api.md`,
          reportFolder: join(folder, "etc"),
          reportTempFolder: temporary,
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
    const result = Extractor.invoke(config, {
      localBuild: update,
      messageCallback: (message) => {
        message.handled = true
      },
    })
    if (!update && !committed)
      found.push(`${pack.folder}/etc/${report}.api.md is missing; write it with pnpm api and commit it`)
    else if (!update && result.apiReportChanged)
      found.push(
        `${pack.folder}/etc/${report}.api.md is not what the package offers now; look at the difference that pnpm api makes and commit it`,
      )
  }
  rmSync(temporary, { recursive: true, force: true })
  return found
}
