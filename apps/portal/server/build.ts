/**
 * Builds the portal when its sources changed since the last build.
 * Not here: how it is bundled (`vite.config.ts`).
 */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import { type Lock, take } from "./lock.ts"
import { tell } from "./messages.ts"
import { StartFailure } from "./StartFailure.ts"

const isSource = (name: string): boolean =>
  !/\.(test|spec|stories)\.tsx?$|\.md$|^\./.test(name) && !/^(node_modules|dist|build|etc|test)$/.test(name)

const filesUnder = (path: string): ReadonlyArray<string> =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => isSource(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name)
      return entry.isDirectory() ? filesUnder(inside) : [inside]
    })

/** A fingerprint of all that the build reads: the app, the packages, the versions of everything else. */
const fingerprint = (root: string): string => {
  const portal = join(root, "apps/portal")
  const packages = readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name, "src"))
    .filter(existsSync)
  const hash = createHash("sha256")
  const files = [
    ...[join(portal, "app"), join(portal, "server"), join(portal, "public"), ...packages]
      .filter(existsSync)
      .flatMap(filesUnder),
    join(portal, "vite.config.ts"),
    join(root, "pnpm-lock.yaml"),
  ]
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0")
  return hash.digest("hex")
}

const remix = (portal: string): string => {
  const manifest = createRequire(join(portal, "package.json")).resolve("@remix-run/dev/package.json")
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.remix)
}

/** **Unit** characters: what went wrong comes first, then a long list of files. */
const longestReport = 2_000

const run = (portal: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [remix(portal), "vite:build"], {
      cwd: portal,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    })
    const said: Array<Buffer> = []
    child.stdout.on("data", (chunk) => said.push(chunk))
    child.stderr.on("data", (chunk) => said.push(chunk))
    child.on("error", reject)
    child.on("exit", (code) => {
      if (code === 0) resolve()
      else
        reject(
          new StartFailure("failed-build", {
            pl: `Nie udało się zbudować portalu:\n${Buffer.concat(said).toString("utf8").slice(0, longestReport)}`,
            en: "The portal could not be built, see above.",
          }),
        )
    })
  })

/** Writes a compressed twin beside every asset that gains from one, so that serving compresses nothing. */
const compress = (folder: string): void => {
  for (const file of filesUnder(folder)) {
    if (!/\.(js|css|svg|json|txt|webmanifest)$/.test(file)) continue
    const bytes = readFileSync(file)
    if (bytes.length < 1_000) continue
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    )
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

/** Drops what Node had compiled of the build before (`start.mjs`); its folders stay, a process may be about to write there. */
const forgetCompiled = (folder: string): void => {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) rmSync(join(entry.parentPath, entry.name), { force: true })
}

const turnMs = 500

/** Waits for another start of the same portal that is building. */
const inTurn = async (folder: string): Promise<Lock> => {
  mkdirSync(folder, { recursive: true })
  for (;;) {
    try {
      return take(folder)
    } catch (error) {
      if (!(error instanceof StartFailure)) throw error
      await new Promise((resolve) => setTimeout(resolve, turnMs))
    }
  }
}

/**
 * Builds unless what was built last has the same fingerprint. Answers whether it built.
 *
 * **Errors** `StartFailure` `failed-build` with what the bundler said.
 */
export const build = async (root: string): Promise<boolean> => {
  const portal = join(root, "apps/portal")
  const turn = await inTurn(join(portal, ".cache"))
  try {
    return await buildChanged(root, portal)
  } finally {
    turn.release()
  }
}

const buildChanged = async (root: string, portal: string): Promise<boolean> => {
  const mark = join(portal, "build/fingerprint")
  const wanted = fingerprint(root)
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return false
  tell({ pl: "Budowanie portalu… (do minuty)", en: "Building the portal… (up to a minute)" })
  const started = Date.now()
  rmSync(mark, { force: true })
  await run(portal)
  compress(join(portal, "build/client"))
  forgetCompiled(join(portal, ".cache/compiled"))
  writeFileSync(mark, wanted)
  const seconds = Math.round((Date.now() - started) / 1000)
  tell({ pl: `Portal zbudowany w ${seconds} s.`, en: `The portal was built in ${seconds} s.` })
  return true
}
