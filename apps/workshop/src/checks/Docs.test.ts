import { expect, test } from "vitest"
import { problemOfNote, problems, type World } from "./Docs.ts"

const there = new Set([
  "packages",
  "packages/core",
  "packages/core/src/Term.ts",
  "docs",
  "docs/contributing.md",
])
const world: World = {
  exists: (path) => there.has(path.replace(/\/$/, "")),
  scripts: new Set(["start", "test"]),
  scriptsOf: (name) => (name === "@osl/ui" ? new Set(["storybook"]) : undefined),
  exportsOf: (name) => (name === "@osl/core" ? new Set([".", "./territory"]) : undefined),
}
const found = (text: string) => problems({ path: "docs/page.md", text }, world)

test("what exists may be named", () => {
  const text = [
    "`pnpm test --only unit`, `npx -y pnpm@12 start`, `pnpm --filter @osl/ui storybook`, `pnpm install`",
    "`packages/core/src/Term.ts`, `@osl/core/territory`, `@osl/core`, `effect/Schema`, `text/csv`",
    "[here](contributing.md#top), [there](https://example.org/none)",
    "```sh",
    "pnpm start",
    "```",
  ].join("\n")
  expect(found(text)).toEqual([])
})

test("what is gone may not", () => {
  expect(found("`pnpm tset`")).toHaveLength(1)
  expect(found("```sh\nnpx -y pnpm@12 begin\n```")).toHaveLength(1)
  expect(found("`pnpm --filter @osl/ui play`")).toHaveLength(1)
  expect(found("`packages/core/src/Gone.ts`")).toHaveLength(1)
  expect(found("`@osl/core/editions`")).toHaveLength(1)
  expect(found("[gone](gone.md)")).toHaveLength(1)
})

test("a note for vendors names published packages and says something", () => {
  const published = new Set(["@osl/core"])
  const note = (text: string) => problemOfNote(text, published)
  expect(note('---\n"@osl/core": minor\n---\n\nWords.\n')).toBeUndefined()
  expect(note('---\n\n## "@osl/core": minor\n\nWords.\n')).toContain("two lines of dashes")
  expect(note('---\n"@osl/core": minor\n---\n\n')).toContain("and then words")
  expect(note('---\n"@osl/core": great\n---\n\nWords.\n')).toContain("major, minor or patch")
  expect(note('---\n"@osl/portal": minor\n---\n\nWords.\n')).toContain("names @osl/portal")
})
