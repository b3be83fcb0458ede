/**
 * All examples of the kit on one page of a browser, drawn one after another: for tests that need real keys and real layout.
 * Not here: what is tried with them.
 */
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import type { Page } from "playwright-core"
import { files } from "./examples.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

/** Reads every module of examples once; `draw` puts one of them on the page, `unfolded` opens all that is folded. */
const entry = () => `
import { createElement } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"
import { OslProvider } from "./src/index.ts"
import "./src/styles.css"
const modules = {
${files("*/*.examples.tsx")
  .map((path) => `  ${JSON.stringify(path)}: () => import("./src/${path}"),`)
  .join("\n")}
}
let drawn
window.examples = {
  draw: async (path, name, language) => {
    const { [name]: example } = await modules[path]()
    drawn?.unmount()
    document.documentElement.lang = language
    drawn = createRoot(document.querySelector("#place"))
    flushSync(() => drawn.render(createElement(OslProvider, { language }, example(language))))
    // What waits for scripts to be alive is there after a turn.
    await new Promise((done) => setTimeout(done, 0))
  },
  unfolded: () => {
    const place = document.querySelector("#place")
    for (const one of place.querySelectorAll("details")) one.open = true
    return place.innerHTML
  },
}
`

/** **Shape** one script and one style sheet. */
export const bundleExamples = async (): Promise<{ readonly script: string; readonly sheet: string }> => {
  const { outputFiles } = await build({
    stdin: { contents: entry(), resolveDir: root, loader: "tsx", sourcefile: "examples.tsx" },
    absWorkingDir: root,
    outdir: "/",
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    loader: { ".woff2": "empty" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  })
  const text = (ext: string) => outputFiles.find(({ path }) => path.endsWith(ext))?.text ?? ""
  return { script: text(".js"), sheet: text(".css") }
}

/** A page with a stop before and a stop after the place where examples are drawn. */
export const openExamples = async (
  page: Page,
  { script, sheet }: { readonly script: string; readonly sheet: string },
): Promise<void> => {
  await page.setContent(
    `<!doctype html><html lang="pl"><head><title>OSL</title><style>${sheet}</style></head><body class="osl-root"><button id="before">-</button><main id="place"></main><button id="after">-</button></body></html>`,
  )
  await page.addScriptTag({ type: "module", content: script })
  await page.waitForFunction("window.examples !== undefined")
}
