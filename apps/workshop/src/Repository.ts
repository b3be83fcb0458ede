/**
 * Where things are in this repository: its root, its packages, its source files.
 * Not here: what is checked about them (`checks/`).
 */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"

/** The folder of the repository, absolute. */
export const root = resolve(import.meta.dirname, "../../..")

/** What a check reads of a `package.json`. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly sideEffects?: boolean | ReadonlyArray<string>
  readonly scripts?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string>>
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, unknown>> }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** A package of the workspace. `folder` is relative to the root, `core` for `packages/core`. */
export interface Package {
  readonly short: string
  readonly folder: string
  readonly manifest: Manifest
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest

/** The manifest of the repository itself. */
export const manifest = (): Manifest => readManifest(".")

/** Every package, apps last. **Shape** in the order of the alphabet within `packages` and within `apps`. */
export const packages = (): ReadonlyArray<Package> =>
  ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(root, parent))
      .sort()
      .map((short) => ({ short, folder: `${parent}/${short}` }))
      .filter(({ folder }) => existsSync(join(root, folder, "package.json")))
      .map(({ short, folder }) => ({ short, folder, manifest: readManifest(folder) })),
  )

/** The packages a vendor may install. */
export const published = (): ReadonlyArray<Package> =>
  packages().filter(({ manifest }) => manifest.private !== true)

/** Files of the repository that match, relative to its root and sorted; nothing installed or built. */
export const files = (...patterns: ReadonlyArray<string>): ReadonlyArray<string> =>
  globSync([...patterns], {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist|build|\.cache|\.turbo|storybook-static)(\/|$)/.test(path),
  })
    .map((path) => relative(root, join(root, path)))
    .sort()

export const read = (path: string): string => readFileSync(join(root, path), "utf8")

export const exists = (path: string): boolean => existsSync(join(root, path))
