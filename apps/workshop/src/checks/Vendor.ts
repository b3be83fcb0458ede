/**
 * The examples run in a vendor's project: in every Node we promise, and in a browser from two bundlers.
 * Not here: the project (`Pack`), or what each example should print (`Examples`).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build as bundle } from "esbuild"
import { chromium } from "playwright-core"
import { build as vite } from "vite"
import { findBrowser } from "../browser.ts"
import * as Command from "../Command.ts"
import { root } from "../Repository.ts"
import * as Examples from "./Examples.ts"

/** A program that runs every example and gives what each printed to `done`. */
const program = (examples: ReadonlyArray<Examples.Example>, done: string): string => `
const examples = {
${examples.map(({ path }) => `  ${JSON.stringify(path)}: () => import(${JSON.stringify(`./${path}`)}),`).join("\n")}
}
const printed = {}
for (const [path, run] of Object.entries(examples)) {
  const lines = []
  console.log = (...said) => lines.push(said.map(String).join(" "))
  try {
    await run()
  } catch (error) {
    lines.push(String(error))
  }
  printed[path] = lines.join("\\n")
}
${done}
`

/** As `require` finds it on the Nodes that let a CommonJS program load an ES module. */
const commonJs = `
const { Community, Form } = require("@osl/core")
if (Form.decode(Community.Community, {})._tag !== "Failure") process.exit(1)
`

const isPrinted = (value: unknown): value is Record<string, string> =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string")

/** The Node that runs us, the oldest we promise where the platform has it, and those named in `OSL_OTHER_NODES`. */
const nodes = (): ReadonlyArray<string> => [
  process.execPath,
  ...[join(root, `apps/workshop/node_modules/node-22-${process.platform}-${process.arch}/bin/node`)].filter(
    (path) => existsSync(path),
  ),
  ...(process.env["OSL_OTHER_NODES"] ?? "").split(process.platform === "win32" ? ";" : ":").filter(Boolean),
]

/** Runs the examples, every door and a CommonJS program in each Node. */
export const inNodes = async (
  folder: string,
  examples: ReadonlyArray<Examples.Example>,
): Promise<ReadonlyArray<string>> => {
  const said = join(folder, "printed.json")
  writeFileSync(
    join(folder, "in-node.js"),
    `import { writeFileSync } from "node:fs"
${program(examples, `writeFileSync(${JSON.stringify(said)}, JSON.stringify(printed))`)}`,
  )
  writeFileSync(join(folder, "common.cjs"), commonJs)
  const found: Array<string> = []
  for (const node of nodes()) {
    for (const file of ["every-door.ts", "common.cjs", "in-node.js"]) {
      const ran = await Command.run(node, [file], { cwd: folder, timeout: 60_000 })
      if (ran.code !== 0) found.push(`${node} ${file}\n${ran.output}`)
    }
    const printed: unknown = existsSync(said) ? JSON.parse(readFileSync(said, "utf8")) : undefined
    found.push(
      ...(isPrinted(printed) ? Examples.problems(examples, printed, `in ${node}`) : [`${node}: nothing ran`]),
    )
  }
  return found
}

const entry = "in-browser.js"

const withEsbuild = async (folder: string): Promise<string> => {
  const outdir = join(folder, "from-esbuild")
  const { metafile } = await bundle({
    entryPoints: [join(folder, entry)],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    logLevel: "silent",
    metafile: true,
  })
  // D7: not even through somebody else.
  if (Object.keys(metafile.inputs).some((path) => path.endsWith("/effect/dist/index.js")))
    return Promise.reject("the bundle holds Effect's barrel")
  return outdir
}

const withVite = async (folder: string): Promise<string> => {
  const outDir = join(folder, "from-vite")
  await vite({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: {
      outDir,
      target: "es2023",
      modulePreload: false,
      rollupOptions: { input: join(folder, entry), output: { entryFileNames: entry } },
    },
  })
  return outDir
}

/** Answered by us, nothing is fetched; https, as a page needs it to sign. */
const site = "https://vendor.test/"

/** Bundles the examples and runs them in a browser, which sees nothing but the bundle. */
export const inBrowser = async (
  folder: string,
  examples: ReadonlyArray<Examples.Example>,
): Promise<ReadonlyArray<string>> => {
  writeFileSync(join(folder, entry), program(examples, "globalThis.printed = printed"))
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...args] })
  const found: Array<string> = []
  try {
    for (const [name, make] of [
      ["esbuild", withEsbuild],
      ["vite", withVite],
    ] as const) {
      const where = `in a browser, bundled by ${name}`
      const made = await make(folder).catch((error: unknown) => {
        found.push(`${name} cannot bundle the examples\n${String(error)}`)
      })
      if (made === undefined) continue
      const page = await browser.newPage()
      page.on("pageerror", (error) => found.push(`${where}: ${error.message}`))
      await page.route(`${site}**`, (route) => {
        const path = new URL(route.request().url()).pathname.slice(1)
        return path === ""
          ? route.fulfill({
              contentType: "text/html",
              body: `<script type="module" src="/${entry}"></script>`,
            })
          : route.fulfill({ contentType: "text/javascript", path: join(made, path) })
      })
      await page.goto(site)
      await page.waitForFunction("globalThis.printed", undefined, { timeout: 30_000 }).catch(() => undefined)
      const printed: unknown = await page.evaluate("globalThis.printed")
      found.push(
        ...(isPrinted(printed) ? Examples.problems(examples, printed, where) : [`${where}: nothing ran`]),
      )
      await page.close()
    }
  } finally {
    await browser.close()
  }
  return found
}
