import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { runInThisContext } from "node:vm"
import { build } from "esbuild"
import { describe, expect, it } from "vitest"
import { compare, type Fixture } from "../src/contract/contract.ts"
import { files } from "./examples.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
const modules = files("*/*.examples.tsx")

/** Draws an example on a server, everything of it with the later React: the kit, its libraries, the page. */
const entry = `
import { version } from "react"
import { renderToString } from "react-dom/server"
import { OslProvider } from "./src/index.ts"
${modules.map((path, at) => `import * as of${at} from "./src/${path}"`).join("\n")}
const all = { ${modules.map((path, at) => `${JSON.stringify(path)}: of${at}`).join(", ")} }
module.exports = {
  version,
  draw: (path, name, language) =>
    renderToString(<OslProvider language={language}>{all[path][name](language)}</OslProvider>),
}
`

interface Drawn {
  readonly version: string
  readonly draw: (path: string, name: string, language: "pl" | "en") => string
}

const bundled = async (): Promise<Drawn> => {
  const at = (name: string) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: "tsx", sourcefile: "react-19.tsx" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    jsx: "automatic",
    alias: { react: at("react-19"), "react-dom": at("react-dom-19") },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  })
  const module = { exports: {} }
  const run: (module: object, require: NodeJS.Require) => void = runInThisContext(
    `(module, require) => {${outputFiles[0]?.text}}`,
  )
  run(module, createRequire(import.meta.url))
  return module.exports as Drawn
}

describe("with React 19", () => {
  it("[KC1] every example keeps the contract as it does with React 18", async () => {
    const { version, draw } = await bundled()
    expect(version).toMatch(/^19\./)
    const differing = modules.flatMap((path) => {
      const part = path.split("/")[0]
      const fixture: Fixture = JSON.parse(
        readFileSync(new URL(`../fixtures/${part}.json`, import.meta.url), "utf8"),
      )
      return fixture.examples.flatMap((one) =>
        compare(one, draw(path, one.name, one.language)).map((difference) => ({
          path,
          name: one.name,
          ...difference,
        })),
      )
    })
    expect(differing).toEqual([])
  })
})
