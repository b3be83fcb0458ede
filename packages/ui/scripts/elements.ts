/** Writes the custom elements into `dist`, in one script: `node scripts/elements.ts`. */
import { mkdir, writeFile } from "node:fs/promises"
import { bundleElements } from "./bundle.ts"

await mkdir("dist/elements", { recursive: true })
await writeFile("dist/elements/elements.js", (await bundleElements()).script)
