/**
 * How much of a browser's download some imports are: bundled from what is published, minified, gzipped.
 * Not here: which imports are measured (`parts/`).
 */
import { join, relative } from "node:path"
import { gzipSync } from "node:zlib"
import { build, type Plugin } from "esbuild"
import * as Command from "../Command.ts"
import { type Package, published, root } from "../Repository.ts"
import type { Figure } from "./Bench.ts"

/** What a page would write, and what it gets from elsewhere anyway. */
export interface Bundle {
  /** An ES module, such as `export { codes } from "@osl/core/osl-2014"`. */
  readonly code: string
  /** Packages left out, such as peers: `react`, `effect/*`. */
  readonly external?: ReadonlyArray<string>
}

const built = new Map<string, Promise<Package | undefined>>()

/** The package with its JavaScript made anew, once in this process. */
const builtPackage = (name: string): Promise<Package | undefined> => {
  const found =
    built.get(name) ??
    (async () => {
      const pack = published().find(({ manifest }) => manifest.name === name)
      if (pack === undefined) return undefined
      const answer = await Command.run(join(root, "node_modules/.bin/tsup"), [], {
        cwd: join(root, pack.folder),
      })
      return answer.code === 0 ? pack : undefined
    })()
  built.set(name, found)
  return found
}

const targetOf = (exported: unknown): string | undefined =>
  typeof exported === "object" && exported !== null && "default" in exported
    ? String(exported.default)
    : undefined

/** Whether a module does something when it is imported, as its package says. */
const hasEffects = ({ manifest: { sideEffects = true } }: Package, target: string): boolean =>
  typeof sideEffects === "boolean" ? sideEffects : sideEffects.includes(target)

/** Our packages as an outsider has them: built, through the public paths of what is published. */
const asPublished: Plugin = {
  name: "as-published",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@osl\// }, async ({ path }) => {
      const [, name = "", inner = ""] = /^(@osl\/[^/]+)(\/.*)?$/.exec(path) ?? []
      const pack = await builtPackage(name)
      const target = targetOf(pack?.manifest.publishConfig?.exports?.[`.${inner}`])
      return pack === undefined || target === undefined
        ? { errors: [{ text: `${path} is not published, or its package does not build` }] }
        : { path: join(root, pack.folder, target), sideEffects: hasEffects(pack, target) }
    })
  },
}

/** The bundle as a browser would get it, what it would load later included: in files of their own, as bundlers of today write them. */
export const bundled = async ({ code, external = [] }: Bundle): Promise<Uint8Array> => {
  const result = await build({
    stdin: { contents: code, resolveDir: join(root, "apps/workshop"), sourcefile: "page.ts", loader: "ts" },
    bundle: true,
    splitting: true,
    outdir: "out",
    metafile: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    jsx: "automatic",
    external: [...external],
    legalComments: "none",
    loader: { ".woff2": "empty", ".css": "empty" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    plugins: [asPublished],
  })
  const { outputs } = result.metafile
  const reached = new Set(["out/stdin.js"])
  for (const path of reached) for (const one of outputs[path]?.imports ?? []) reached.add(one.path)
  return Buffer.concat(
    result.outputFiles
      .filter(({ path }) => reached.has(relative(process.cwd(), path)))
      .map(({ contents }) => contents),
  )
}

/** **Unit** kB of 1000 bytes, after gzip at level 9. */
export const kilobytes = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length / 1000

/** The size of a bundle as a figure. */
export const size = async (name: string, promise: string, bundle: Bundle): Promise<Figure> => {
  const bytes = await bundled(bundle)
  return { name, value: kilobytes(bytes), unit: "kB", promise, raw: { minifiedKB: bytes.length / 1000 } }
}
