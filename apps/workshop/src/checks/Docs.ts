/**
 * What the documents name exists: commands, paths, links, public paths of packages; what they quote runs.
 * Not here: whether the examples work (`Pack`).
 */
import { globSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import * as Repository from "../Repository.ts"
import * as Examples from "./Examples.ts"

/** What a document may name. `path` is relative to the root of the repository. */
export interface World {
  readonly exists: (path: string) => boolean
  readonly scripts: ReadonlySet<string>
  readonly scriptsOf: (packageName: string) => ReadonlySet<string> | undefined
  readonly exportsOf: (packageName: string) => ReadonlySet<string> | undefined
}

/** Commands of pnpm itself. */
const builtIn = new Set(["install", "add", "exec", "pack", "publish", "dlx", "run", "changeset"])

const problemOfCommand = (command: string, world: World): string | undefined => {
  const words = command
    .replace(/^npx -y pnpm@12\b/, "pnpm")
    .split(/\s+/)
    .slice(1)
  const filter = words[0] === "--filter" || words[0] === "-F" ? words[1] : undefined
  const rest = (filter === undefined ? words : words.slice(2)).filter((word) => word !== "run")
  const script = rest[0]
  if (script === undefined || script.startsWith("-")) return undefined
  const scripts = filter === undefined ? world.scripts : world.scriptsOf(filter)
  if (scripts === undefined) return `there is no package ${filter}`
  return scripts.has(script) || builtIn.has(script) ? undefined : `there is no script ${script}`
}

const problemOfPackagePath = (path: string, world: World): string | undefined => {
  const [, name = "", inner] = /^(@osl\/[\w-]+)(?:\/(.+))?$/.exec(path) ?? []
  const exported = world.exportsOf(name)
  if (exported === undefined) return `there is no package ${name}`
  return inner === undefined || exported.has(`./${inner}`)
    ? undefined
    : `${name} has no public path ./${inner}`
}

/** Beside the document, or from the root of the repository. */
const isThere = (path: string, folder: string, world: World): boolean =>
  world.exists(normalize(join(folder, path))) || world.exists(normalize(path))

/** What a document names and is not there, in sentences. */
export const problems = (
  document: { readonly path: string; readonly text: string },
  world: World,
): ReadonlyArray<string> => {
  const folder = dirname(document.path)
  const found: Array<string> = []
  const say = (what: string, problem: string | undefined) => {
    if (problem !== undefined) found.push(`${document.path}: \`${what}\`: ${problem}`)
  }
  const blocks = [...document.text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, body = ""]) => body)
  const prose = document.text.replace(/^```\w*\n[\s\S]*?^```/gm, "")
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span.trim())
  const lines = blocks.flatMap((block) => block.split("\n").map((line) => line.trim().replace(/^\$ /, "")))

  for (const command of [...spans, ...lines])
    if (/^(npx -y )?pnpm(@12)? /.test(command)) say(command, problemOfCommand(command, world))

  for (const span of spans) {
    if (/^@osl\/[\w-]+(\/[\w.-]+)*$/.test(span)) say(span, problemOfPackagePath(span, world))
    else if (/^(\.{1,2}\/)?[\w.@-]+(\/[\w.@*-]+)+\/?$/.test(span)) {
      const first = span.split("/")[0] ?? ""
      const ours = first.startsWith(".") || isThere(first, folder, world)
      if (ours && !isThere(span, folder, world)) say(span, "there is no such file")
    }
  }

  for (const [, target = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    const path = target.replace(/#.*$/, "")
    if (/^[a-z]+:/.test(path) || path === "") continue
    if (!world.exists(normalize(join(folder, path)))) say(target, "the link leads nowhere")
  }
  return found
}

const keys = (record: Readonly<Record<string, unknown>> | undefined): ReadonlySet<string> =>
  new Set(Object.keys(record ?? {}))

/** The screenshot is taken of a running portal, after the page that shows it was written; the build makes the script of the elements. */
const comesLater = new Set(["docs/images/portal.png", "packages/ui/dist/elements/elements.js"])

const world = (): World => {
  const packages = new Map(Repository.packages().map(({ manifest }) => [manifest.name, manifest]))
  return {
    exists: (path) =>
      comesLater.has(path) ||
      (path.includes("*") ? globSync(path, { cwd: Repository.root }).length > 0 : Repository.exists(path)),
    scripts: keys(Repository.manifest().scripts),
    scriptsOf: (name) => {
      const manifest = packages.get(name)
      return manifest === undefined ? undefined : keys(manifest.scripts)
    },
    exportsOf: (name) => {
      const manifest = packages.get(name)
      return manifest === undefined ? undefined : keys(manifest.exports)
    },
  }
}

/** Pages on which every program is a quotation of an example that runs. */
const quotes = /^(README\.md|docs\/.*|packages\/(core|workflow|competency)\/README\.md)$/

/** What is wrong with a note for vendors, which changesets could not read or would count for nobody. */
export const problemOfNote = (text: string, published: ReadonlySet<string>): string | undefined => {
  const [, head = ""] = /^---\n((?:"[^"\n]+": (?:major|minor|patch)\n)+)---\n+\S/.exec(text) ?? []
  if (head === "")
    return "is not packages with major, minor or patch between two lines of dashes, and then words"
  const strange = [...head.matchAll(/"([^"]+)"/g)]
    .map(([, name = ""]) => name)
    .find((name) => !published.has(name))
  return strange === undefined ? undefined : `names ${strange}, which is not published`
}

const notes = (): ReadonlyArray<string> => {
  const published = new Set(Repository.published().map(({ manifest }) => manifest.name))
  return Repository.files(".changeset/*.md").flatMap((path) => {
    const problem = problemOfNote(Repository.read(path), published)
    return problem === undefined ? [] : [`${path}: ${problem}`]
  })
}

export const check = (): ReadonlyArray<string> => {
  const here = world()
  const examples = Examples.all()
  const told = Repository.files(
    "*.md",
    "docs/**/*.md",
    "packages/*/*.md",
    "packages/*/src/**/*.md",
    "apps/*/*.md",
  )
    .map((path) => ({ path, text: Repository.read(path) }))
    .flatMap((document) => [
      ...problems(document, here),
      ...(quotes.test(document.path) ? Examples.strangers(document, examples) : []),
    ])
  return [...told, ...notes()]
}
