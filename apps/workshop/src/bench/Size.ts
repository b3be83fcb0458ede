/**
 * How much of a browser's download some imports are: bundled, minified, gzipped.
 * Not here: which imports are measured (`parts/`).
 */
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { root } from "../Repository.ts"
import type { Figure } from "./Bench.ts"

/** What a page would write, and what it gets from elsewhere anyway. */
export interface Bundle {
  /** An ES module, such as `export { codes } from "@osl/core/osl-2014"`. */
  readonly code: string
  /** Packages left out, such as peers: `react`, `effect/*`. */
  readonly external?: ReadonlyArray<string>
}

/** The bundle as a browser would get it. */
export const bundled = async ({ code, external = [] }: Bundle): Promise<Uint8Array> => {
  const result = await build({
    stdin: { contents: code, resolveDir: join(root, "apps/workshop"), sourcefile: "page.ts", loader: "ts" },
    bundle: true,
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
  })
  return result.outputFiles[0]?.contents ?? new Uint8Array()
}

/** **Unit** kB of 1000 bytes, after gzip at level 9. */
export const kilobytes = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length / 1000

/** The size of a bundle as a figure. */
export const size = async (name: string, promise: string, bundle: Bundle): Promise<Figure> => {
  const bytes = await bundled(bundle)
  return { name, value: kilobytes(bytes), unit: "kB", promise, raw: { minifiedKB: bytes.length / 1000 } }
}
