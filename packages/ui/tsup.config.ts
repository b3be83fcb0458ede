import { build } from "esbuild"
import { defineConfig } from "tsup"
import base from "../../tsup.base.ts"

/** The style sheet of the kit in one file, with the font beside it. */
const styles = () =>
  build({
    entryPoints: ["src/styles.css"],
    outdir: "dist",
    bundle: true,
    minify: true,
    loader: { ".woff2": "file" },
    assetNames: "fonts/[name]",
    logLevel: "warning",
  })

export default defineConfig({
  ...base,
  entry: { index: "src/index.ts" },
  onSuccess: async () => {
    await styles()
  },
})
