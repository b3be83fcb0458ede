/**
 * Benchmarks of @osl/ui: what each part, several together, the style sheet and the custom elements weigh, and how fast it is.
 * Not here: how they are weighed (`Size`) and timed (`uiSpeed`).
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Command from "../../Command.ts"
import { root } from "../../Repository.ts"
import type { Figure, Part } from "../Bench.ts"
import { bundled, kilobytes, size } from "../Size.ts"
import { close, speed } from "./uiSpeed.ts"

/** What a page with React has anyway, and the parts of the kit that are libraries of others. */
const peers = [
  "react",
  "react/jsx-runtime",
  "react-dom",
  "react-dom/client",
  "@osl/core",
  "effect",
  "effect/*",
]
const libraries = ["react-aria-components"]

/** The parts that the main door names, in the order of the alphabet. */
const parts = (): ReadonlyArray<string> => [
  ...new Set(
    [
      ...readFileSync(join(root, "packages/ui/src/index.ts"), "utf8").matchAll(
        /from "\.\/([A-Z]\w+)\/\1\.tsx"/g,
      ),
    ].map(([, name = ""]) => name),
  ),
]

const external = [...peers, ...libraries]
const only = (names: ReadonlyArray<string>) => ({
  code: `export { ${names.join(", ")} } from "@osl/ui"`,
  external,
})

/** What nearly every part has in common: the words of a page and the way they are said. */
const words = (): Promise<Figure> => size("ui.size.words", "", only(["useWords"]))

/** A part as a page gets the first one: with the words. */
const each = async (): Promise<ReadonlyArray<Figure>> => {
  const common = await words()
  const figures: Array<Figure> = [common]
  for (const name of parts()) {
    const figure = await size(`ui.size.${name}`, "<= 8", only([name]))
    const besideWordsKB = Math.max(0, figure.value - common.value)
    figures.push({ ...figure, raw: { ...figure.raw, besideWordsKB } })
  }
  return figures
}

const three = ["StageMap", "CriteriaList", "Timeline"]

/** Three parts through the main door beside the same three by their files: 1 when others cost nothing. */
const ofThree = async (): Promise<ReadonlyArray<Figure>> => {
  const bytes = await bundled(only(three))
  const file = (name: string) => JSON.stringify(join(root, "packages/ui/dist", name, `${name}.js`))
  const alone = await bundled({
    code: three.map((name) => `export { ${name} } from ${file(name)}`).join("\n"),
    external,
  })
  return [
    {
      name: "ui.size.three",
      value: bytes.length / alone.length,
      unit: "ratio",
      promise: "<= 1.02",
      raw: { oursKB: kilobytes(bytes), byFilesKB: kilobytes(alone) },
    },
  ]
}

const built = async (): Promise<ReadonlyArray<Figure>> => {
  const folder = join(root, "packages/ui")
  for (const script of ["scripts/elements.ts", "scripts/styles.ts"])
    await Command.run(process.execPath, [script], { cwd: folder })
  const weigh = (name: string, file: string, promise: string): Figure => {
    const bytes = readFileSync(join(folder, "dist", file))
    return { name, value: kilobytes(bytes), unit: "kB", promise, raw: { minifiedKB: bytes.length / 1000 } }
  }
  return [
    weigh("ui.size.styles", "styles.css", "<= 25"),
    weigh("ui.size.elements", "elements/elements.js", "<= 32"),
  ]
}

export const part: Part = {
  benchmarks: [
    { name: "ui.size.each", run: each },
    { name: "ui.size.three", run: ofThree },
    { name: "ui.size.styles", run: built },
    ...speed,
  ],
  close,
}
