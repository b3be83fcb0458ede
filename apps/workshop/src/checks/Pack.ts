/**
 * What a vendor receives: each package is packed, looked at, installed outside the workspace, typed and run.
 * Not here: the report of what a package offers (`ApiReport`).
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setImmediate as turn } from "node:timers/promises"
import * as Command from "../Command.ts"
import { type Package, published, root } from "../Repository.ts"
import * as ApiReport from "./ApiReport.ts"
import * as Examples from "./Examples.ts"
import * as Vendor from "./Vendor.ts"
import * as VendorApp from "./VendorApp.ts"

const tool = (name: string) => join(root, "apps/workshop/node_modules/.bin", name)

/** Public paths that are no code, such as a style sheet. */
const plain = (pack: Package): ReadonlyArray<string> =>
  Object.entries(pack.manifest.exports ?? {})
    .filter(([path, source]) => path !== "./package.json" && !/\.tsx?$/.test(source))
    .map(([path]) => path)

const doors = (pack: Package): ReadonlyArray<string> =>
  Object.entries(pack.manifest.exports ?? {})
    .filter(([, source]) => /\.tsx?$/.test(source))
    .map(([path]) => `${pack.manifest.name}${path.slice(1)}`)

/** The doors that attw looks at: each eighth beside the main one, which all look alike, every one with `OSL_TESTS=all`. */
const looked = (pack: Package): ReadonlyArray<string> => {
  const skipped = plain(pack)
  const paths = Object.keys(pack.manifest.exports ?? {}).filter(
    (path) => path !== "./package.json" && !skipped.includes(path),
  )
  return process.env["OSL_TESTS"] === "all" ? paths : paths.filter((_, index) => index % 8 === 0)
}

/** The folders of the copies that this workspace has already installed, by the name of the package. */
const installed = (packs: ReadonlyArray<Package>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const pack of packs)
    for (const name of Object.keys({
      ...pack.manifest.dependencies,
      ...pack.manifest.peerDependencies,
      ...pack.manifest.devDependencies,
    })) {
      const folder = join(root, pack.folder, "node_modules", name)
      const needed =
        name in { ...pack.manifest.dependencies, ...pack.manifest.peerDependencies } ||
        name.startsWith("@types/")
      if (needed && !name.startsWith("@osl/") && existsSync(folder)) found.set(name, realpathSync(folder))
    }
  return found
}

/** Packs, and checks the tarball with publint and attw. */
const packed = async (
  pack: Package,
  folder: string,
): Promise<{ readonly tarball: string; readonly problems: ReadonlyArray<string> }> => {
  const { name, version } = pack.manifest
  const tarball = join(folder, `${name.slice(1).replace("/", "-")}-${version}.tgz`)
  const packing = await Command.pnpm(["pack", "--pack-destination", folder], { cwd: join(root, pack.folder) })
  if (packing.code !== 0 || !existsSync(tarball)) return { tarball, problems: [`${name}: ${packing.output}`] }
  const listed = await Command.run("tar", ["-tzf", tarball])
  const stray = listed.output
    .split("\n")
    .filter((path) => /\.(test|stories|examples)\.|\.tsbuildinfo$|\.d\.ts\.map$|package\/src\//.test(path))
  const linted = await Command.run(tool("publint"), ["--strict", tarball])
  const typed = await Command.run(tool("attw"), [
    "--profile",
    "esm-only",
    "--no-emoji",
    "--entrypoints",
    ...looked(pack),
    "--",
    tarball,
  ])
  return {
    tarball,
    problems: [
      ...stray.map((path) => `${name}: the tarball holds ${path}`),
      ...(linted.code === 0 ? [] : [`${name}: publint\n${linted.output}`]),
      ...(typed.code === 0 ? [] : [`${name}: attw\n${typed.output}`]),
    ],
  }
}

const json = (path: string, value: unknown) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)

/** A project of a vendor: our tarballs, and the libraries that this workspace has already installed. */
const prepareVendor = (
  folder: string,
  packs: ReadonlyArray<Package>,
  tarballs: ReadonlyMap<string, string>,
): void => {
  mkdirSync(folder, { recursive: true })
  const ours = Object.fromEntries([...tarballs].map(([name, path]) => [name, `file:${path}`]))
  const theirs = Object.fromEntries([...installed(packs)].map(([name, path]) => [name, `link:${path}`]))
  json(join(folder, "package.json"), {
    name: "vendor",
    private: true,
    type: "module",
    dependencies: { ...ours, ...theirs },
  })
  json(join(folder, "pnpm-workspace.yaml"), { packages: ["."], overrides: { ...ours, ...theirs } })
  json(join(folder, "tsconfig.json"), {
    compilerOptions: {
      target: "ES2023",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      module: "NodeNext",
      jsx: "react-jsx",
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    },
    include: ["**/*.ts", "**/*.tsx"],
  })
  const names = packs.flatMap(doors)
  writeFileSync(
    join(folder, "every-door.ts"),
    [
      ...names.map((name, index) => `import * as door${index} from ${JSON.stringify(name)}`),
      `export const doors = [${names.map((_, index) => `door${index}`).join(", ")}].map((door) => Object.keys(door))`,
      "",
    ].join("\n"),
  )
  cpSync(join(root, Examples.folder), folder, { recursive: true, filter: (path) => !path.endsWith(".md") })
}

/** Type-checks and runs the examples as a vendor would. */
const tried = async (folder: string): Promise<ReadonlyArray<string>> => {
  const installing = await Command.pnpm(["install", "--offline", "--ignore-scripts"], { cwd: folder })
  if (installing.code !== 0) return [`installing the tarballs\n${installing.output}`]
  const examples = Examples.all()
  const typing = Command.run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder])
  const found = [
    ...(await Vendor.inNodes(folder, examples)),
    ...(await Vendor.inBrowser(folder, examples)),
    ...(await VendorApp.check(folder)),
  ]
  const typed = await typing
  return typed.code === 0
    ? found
    : [`types in a vendor's project (skipLibCheck: false)\n${typed.output}`, ...found]
}

/** Every problem found, in sentences; empty when a vendor will be happy. */
export const check = async (): Promise<ReadonlyArray<string>> => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "osl-pack-")))
  const packs = published()
  // The reports are made in this process while the tarballs are looked at in others.
  const looking = Promise.all(packs.map((pack) => packed(pack, folder)))
  const reported = ApiReport.checkOf(packs)
  const found: Array<string> = []
  for (const pack of packs) {
    found.push(...reported(pack, false))
    // Each report keeps this process busy for seconds: the steps beside it get their turn in between.
    await turn()
  }
  const looked = await looking
  found.unshift(...looked.flatMap(({ problems }) => problems))
  const tarballs = new Map(packs.map((pack, index) => [pack.manifest.name, looked[index]?.tarball ?? ""]))
  if ([...tarballs.values()].every((path) => existsSync(path))) {
    const vendor = join(folder, "vendor")
    prepareVendor(vendor, packs, tarballs)
    found.push(...(await tried(vendor)))
  }
  rmSync(folder, { recursive: true, force: true })
  return found
}
