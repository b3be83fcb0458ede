/** Writes the style sheet of the kit into `dist`, in one file with the font beside it: `node scripts/styles.ts`. */
import { copyFile, cp, mkdir } from "node:fs/promises"
import { createRequire } from "node:module"
import { build } from "esbuild"

await build({
  entryPoints: ["src/styles.css"],
  outdir: "dist",
  bundle: true,
  minify: true,
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]",
  logLevel: "warning",
})

// The font is not ours: its licence goes with it.
await copyFile(
  createRequire(import.meta.url).resolve("@fontsource-variable/source-sans-3/LICENSE"),
  "dist/fonts/OFL.txt",
)

// What a theme is made of and checked against.
await mkdir("dist/tokens", { recursive: true })
await copyFile("src/tokens/tokens.json", "dist/tokens/tokens.json")
await cp("src/tokens/themes", "dist/tokens/themes", { recursive: true })
