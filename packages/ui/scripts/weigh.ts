/**
 * What the parts of the built kit weigh in a browser: minified, gzipped, each with all of the kit that it needs.
 * Not here: the table of it (`sizes.ts`).
 */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build, type Plugin } from "esbuild"
import { parts } from "./parts.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

/** What a page has beside the kit. Nothing of the kit itself is left out: not its words, nor how they are said. */
export const peers = ["react", "react-dom", "react-aria-components", "@osl/core", "effect", "leaflet"]

/** What is loaded only when it is wanted does not weigh on the page that opens. */
const later: Plugin = {
  name: "later",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    )
  },
}

export interface Weight {
  readonly bytes: number
  readonly gzipped: number
  /** The modules of the kit that are in it, in the order of the alphabet. */
  readonly modules: ReadonlyArray<string>
}

/** **Shape** `code` imports from `./dist`. **Unit** bytes. */
export const weigh = async (code: string): Promise<Weight> => {
  const { outputFiles, metafile, warnings } = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "browser",
    target: "es2023",
    external: peers.flatMap((name) => [name, `${name}/*`]),
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "error",
    plugins: [later],
  })
  for (const { text } of warnings) process.stderr.write(`${text}\n`)
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  const [written] = Object.values(metafile.outputs)
  return {
    bytes: bytes.length,
    gzipped: gzipSync(bytes, { level: 9 }).length,
    modules: Object.entries(written?.inputs ?? {})
      .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 && path.startsWith("dist/") ? [path] : []))
      .toSorted(),
  }
}

const gzipped = (file: string): number =>
  gzipSync(readFileSync(new URL(`../dist/${file}`, import.meta.url)), { level: 9 }).length

/** A line of the table. **Unit** `gzipped` and `most` in bytes. */
export interface Row {
  readonly name: string
  readonly gzipped: number
  readonly most: number
}

/** **Unit** bytes. */
const most = { part: 8000, form: 10_500, styles: 25_000, elements: 32_000 }

/** Every part by itself, in the order of the alphabet. */
export const rowsOfParts = async (): Promise<ReadonlyArray<Row>> =>
  Promise.all(
    parts.map(async ({ name, door }) => {
      const { gzipped } = await weigh(`export { ${name} } from "./dist/${door}.js"`)
      return { name, gzipped, most: most.part }
    }),
  )

/** What a page has of several things at once. */
export const rowsOfMore = async (): Promise<ReadonlyArray<Row>> => [
  {
    name: "`RecordForm` with `numberKind`: two parts",
    gzipped: (await weigh(`export { RecordForm, numberKind } from "./dist/index.js"`)).gzipped,
    most: most.part,
  },
  {
    name: "`RecordForm` with `everyKind`: six parts, for any form of the model",
    gzipped: (await weigh(`export { RecordForm, everyKind } from "./dist/index.js"`)).gzipped,
    most: most.form,
  },
  {
    name: "what `MunicipalityField` loads once the page stands, to search while a person types",
    gzipped: (await weigh(`export * from "./dist/MunicipalityField/MunicipalitySearch.js"`)).gzipped,
    most: most.part,
  },
  {
    name: "the style sheet of the whole kit, `styles.css`",
    gzipped: gzipped("styles.css"),
    most: most.styles,
  },
  {
    name: "the script of the custom elements, with all it needs",
    gzipped: gzipped("elements/elements.js"),
    most: most.elements,
  },
]

/** Three parts of different weight. */
const singles = ["StageMap", "Tag", "RecordForm"] as const

/** What a single import through the main door has beyond the same by its own file; empty when others cost nothing. */
export const extraOfSingles = async (): Promise<ReadonlyArray<string>> =>
  (
    await Promise.all(
      singles.map(async (name) => {
        const throughDoor = await weigh(`export { ${name} } from "./dist/index.js"`)
        const byFile = await weigh(`export { ${name} } from "./dist/${name}/${name}.js"`)
        const more = throughDoor.modules.filter((path) => !byFile.modules.includes(path))
        return throughDoor.bytes > byFile.bytes * 1.01 || more.length > 0
          ? [
              `${name} alone has more through the main door: ${throughDoor.bytes - byFile.bytes} bytes, ${more.join(", ")}`,
            ]
          : []
      }),
    )
  ).flat()
