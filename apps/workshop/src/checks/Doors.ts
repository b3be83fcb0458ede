/**
 * The doors of the published packages: one for each module of the main door, and those written by hand.
 * Not here: whether a door leads somewhere (`Pack`), or what each costs (`bench/parts`).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Package, published, root } from "../Repository.ts"

/** The modules that a main door names: `export * as Community from "./Community.ts"`. */
export const modulesOf = (index: string): ReadonlyMap<string, string> =>
  new Map(
    [...index.matchAll(/^export \* as (\w+) from "\.\/(.+)"$/gm)].map(([, name = "", path = ""]) => [
      `./${name}`,
      `./src/${path}`,
    ]),
  )

type Doors = Readonly<Record<string, string>>

const isHandmade = (path: string): boolean => !/^\.\/[A-Z]/.test(path)

/** **Shape** those written by hand first, then a line for each module, in the order of the alphabet. */
export const wanted = (written: Doors, modules: ReadonlyMap<string, string>): Doors => {
  const byHand = Object.entries(written).filter(([path]) => isHandmade(path))
  const fixed = byHand.filter(([path]) => path === "./package.json" || path === ".")
  const rest = [...byHand.filter((door) => !fixed.includes(door)), ...modules]
  return Object.fromEntries([...fixed, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))])
}

/** What is published for a door: the built module with its declarations, or the built file. */
const built = (source: string): unknown => {
  const path = source.replace("./src/", "./dist/")
  return /\.tsx?$/.test(path)
    ? { types: path.replace(/\.tsx?$/, ".d.ts"), default: path.replace(/\.tsx?$/, ".js") }
    : path
}

const publishedAs = (doors: Doors): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(doors).map(([path, source]) => [path, built(source)]))

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const doorsOf = (pack: Package): Doors => {
  const written = pack.manifest.exports ?? {}
  const index = join(root, pack.folder, "src/index.ts")
  return wanted(written, existsSync(index) ? modulesOf(readFileSync(index, "utf8")) : new Map())
}

/** Packages whose `exports` are not what their main door says, in sentences. */
export const check = (): ReadonlyArray<string> =>
  published().flatMap((pack) => {
    const doors = doorsOf(pack)
    return same(doors, pack.manifest.exports) &&
      same(publishedAs(doors), pack.manifest.publishConfig?.exports)
      ? []
      : [`${pack.folder}/package.json: exports are not what src/index.ts says; run pnpm doors and commit it`]
  })

/** Writes both lists of every package. */
export const write = (): void => {
  for (const pack of published()) {
    const path = join(root, pack.folder, "package.json")
    const doors = doorsOf(pack)
    const now = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>
    const next = {
      ...now,
      exports: doors,
      publishConfig: { ...pack.manifest.publishConfig, exports: publishedAs(doors) },
    }
    if (!same(now, next)) writeFileSync(path, `${JSON.stringify(next, null, 2)}\n`)
  }
}
