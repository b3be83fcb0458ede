/** Writes the fixtures of the contract from the examples, `markup.html`, `llms.txt`, `PARTS.md` and `needed.ts` from the parts: `node scripts/fixtures.ts`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"
import { files } from "../test/examples.ts"
import type * as Fixtures from "../test/fixtures.tsx"
import { guide } from "./guide.ts"
import { markupPage } from "./markup.ts"
import { neededModule } from "./needed.ts"
import { allNotes, notesPage } from "./notes.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
const paths = files("*/*.examples.tsx")

// Node strips types, but does not read JSX.
const { outputFiles } = await build({
  stdin: {
    contents: [
      `import { drawnIn } from "./test/examples.ts"`,
      `export * from "./test/fixtures.tsx"`,
      ...paths.map((path, index) => `import * as part${index} from "./src/${path}"`),
      `export const examples = drawnIn([${paths.map((path, index) => `[${JSON.stringify(path)}, part${index}]`).join(", ")}])`,
    ].join("\n"),
    resolveDir: root,
    loader: "ts",
  },
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  packages: "external",
  keepNames: true,
  jsx: "automatic",
  define: { "import.meta.url": JSON.stringify(new URL("../test/examples.ts", import.meta.url).href) },
})
const folder = mkdtempSync(join(root, ".fixtures-"))
const bundle = join(folder, "fixtures.mjs")
writeFileSync(bundle, outputFiles[0]?.text ?? "")
const { examples, fixturesOf, fileOf, textOf } = (await import(
  pathToFileURL(bundle).href
)) as typeof Fixtures & {
  readonly examples: Parameters<typeof Fixtures.fixturesOf>[0]
}
rmSync(folder, { recursive: true })

rmSync(join(root, "fixtures"), { recursive: true, force: true })
mkdirSync(join(root, "fixtures"))
const fixtures = fixturesOf(examples)
for (const fixture of fixtures) writeFileSync(join(root, "fixtures", fileOf(fixture)), textOf(fixture))
writeFileSync(join(root, "markup.html"), markupPage(fixtures))
writeFileSync(join(root, "llms.txt"), guide())
writeFileSync(join(root, "PARTS.md"), notesPage(await allNotes()))
writeFileSync(join(root, "src/odd/needed.ts"), neededModule())
