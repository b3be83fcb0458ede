/**
 * The full-page stories of the kit as a site of its own, for a browser that takes their pictures.
 * Not here: the pages (`packages/ui/src/Pages/pilot`), or which pictures are taken (`run.ts`).
 */
import { createServer } from "node:http"
import { join } from "node:path"
import { build } from "esbuild"
import { root } from "../Repository.ts"

const entry = (modules: ReadonlyArray<string>) => `
import { createRoot } from "react-dom/client"
import { createElement } from "react"
import { OslProvider } from "./src/index.ts"
import { uk } from "./src/words/uk.ts"
import "./src/styles.css"
import "./src/tokens/themes/region.css"
${modules.map((name) => `import * as ${name} from "./src/Pages/pilot/${name}.examples.tsx"`).join("\n")}
const pages = { ${modules.map((name) => `...${name}`).join(", ")} }
const asked = new URL(location.href).searchParams
const language = asked.get("language") ?? "pl"
document.documentElement.lang = language
document.documentElement.dataset.oslTheme = asked.get("theme") ?? "light"
document.documentElement.dir = asked.get("direction") ?? "ltr"
const page = pages[asked.get("page") ?? ""]
createRoot(document.querySelector("#page")).render(
  createElement(OslProvider, { language, words: language === "uk" ? uk : undefined }, page(language === "en" ? "en" : "pl")),
)
`

/** Where the pages are served, and how to stop serving. */
export interface Site {
  readonly origin: string
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
  woff2: "font/woff2",
}

/** Bundles the pages once and serves them on this machine only. */
export const serve = async (modules: ReadonlyArray<string>): Promise<Site> => {
  const folder = join(root, "packages/ui")
  const { outputFiles } = await build({
    stdin: { contents: entry(modules), resolveDir: folder, loader: "tsx", sourcefile: "pictures.tsx" },
    absWorkingDir: folder,
    outdir: "/",
    entryNames: "pages",
    bundle: true,
    write: false,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    loader: { ".woff2": "file" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost")
    const file = files.get(pathname)
    if (file === undefined && pathname !== "/") return response.writeHead(404).end()
    if (file === undefined) {
      response.setHeader("content-type", "text/html; charset=utf-8")
      return response.end(
        `<!doctype html><html><head><title>OSL</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/pages.css"></head><body class="osl-root"><div id="page"></div><script type="module" src="/pages.js"></script></body></html>`,
      )
    }
    response.setHeader("content-type", types[pathname.split(".").at(-1) ?? ""] ?? "application/octet-stream")
    return response.end(file)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
