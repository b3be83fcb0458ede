import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { allNotes, notesPage } from "../scripts/notes.ts"
import { parts } from "../scripts/parts.ts"
import { headings } from "../src/Example/Notes.ts"

const all = await allNotes()
const sentences = all.flatMap(({ part, notes }) =>
  Object.values(notes).flatMap((text: string) =>
    text
      .split(/(?<=[.;]) /)
      .filter((sentence) => sentence.length > 30)
      .map((sentence) => ({ part, sentence: sentence.toLowerCase() })),
  ),
)

/** Criteria of WCAG 2.2 at the levels A and AA that a part can have a share in. */
const criteria = new Set(
  "1.1.1 1.3.1 1.3.2 1.3.4 1.3.5 1.4.1 1.4.3 1.4.4 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.2.1 2.2.2 2.4.1 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3".split(
    " ",
  ),
)

describe("the notes of parts", () => {
  it("[UI5] are there for every part that a door names, in the folder it is in", () => {
    const noted = new Set(all.map(({ part }) => part))
    expect(parts.filter(({ path }) => !noted.has(path.split("/")[0] ?? "")).map(({ name }) => name)).toEqual(
      [],
    )
  })

  it.each(all)(
    "[UI5] of $part say when, when not, by keyboard, by screen reader and by which criteria",
    ({ notes }) => {
      expect(Object.keys(notes)).toEqual(Object.keys(headings))
      for (const text of Object.values(notes)) expect(text).toMatch(/^\S.{14,}[.)]$/s)
      const named = notes.wcag.match(/\d\.\d\.\d+/g) ?? []
      expect(named.length).toBeGreaterThan(0)
      expect(named.filter((one) => !criteria.has(one))).toEqual([])
    },
  )

  it("[UI5] say of each part what is its own: no sentence stands beside two", () => {
    const seen = new Map<string, string>()
    const twice = sentences.filter(({ part, sentence }) => {
      const before = seen.get(sentence)
      seen.set(sentence, part)
      return before !== undefined && before !== part
    })
    expect(twice).toEqual([])
  })

  it("name only parts that there are", () => {
    const known = new Set(parts.map(({ name }) => name))
    const named =
      sentences.length === 0
        ? []
        : all.flatMap(({ notes }) =>
            [
              ...Object.values(notes)
                .join(" ")
                .matchAll(/`([A-Z][A-Za-z]+)`/g),
            ].map(([, name = ""]) => name),
          )
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  it("are written out as they are (else: pnpm --filter @osl/ui fixtures)", () => {
    expect(readFileSync(new URL("../PARTS.md", import.meta.url), "utf8") === notesPage(all)).toBe(true)
  })
})
