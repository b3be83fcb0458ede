import { DiaryEntry, Forms } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Act, Refusal } from "@osl/workflow"
import { expect, test } from "vitest"
import { again, blank, read, refused } from "./submission.server.ts"

const form = Act.openProcess

const posted = (pairs: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(pairs)) data.append(name, value)
  return data
}

const right = { name: "Osiedle Zatorze", territory: "1465011", startOn: "2026-01-05", basis: "ops" }

test("a form that is right gives its content, its command and the version it was filled in on", () => {
  const { hidden } = blank(form, "pl", { version: 7 })
  const { content, commandId, version } = read(
    form,
    posted({ ...right, ...Object.fromEntries(hidden) }),
    "pl",
  )
  expect(content).toEqual(right)
  expect(commandId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  expect(hidden).toContainEqual(["_command", commandId])
  expect(version).toBe(7)
})

test("sent twice, a form names the same command; a made-up one is replaced", () => {
  const command = Object.fromEntries(blank(form, "pl").hidden)
  const ids = [1, 2].map(() => read(form, posted({ ...right, ...command }), "pl").commandId)
  expect(ids[0]).toBe(ids[1])
  expect(read(form, posted({ ...right, _command: "1; drop table" }), "pl").commandId).toMatch(
    /^[0-9a-f-]{36}$/,
  )
})

test("what is wrong is said at its field in the chosen language, and the answers are kept", () => {
  const wrong = posted({ ...right, startOn: "2026-02-30", name: "x".repeat(121) })
  for (const [language, words] of [
    ["pl", "prawdziwą datę"],
    ["en", "real date"],
  ] as const) {
    const { content, draft } = read(form, wrong, language)
    expect(content).toBeUndefined()
    expect(draft.problems.map(({ path }) => path[0])).toEqual(["name", "startOn"])
    expect(draft.problems[1]?.text).toContain(words)
    expect(draft.answers["startOn"]).toBe("2026-02-30")
    expect(again(draft).init?.status).toBe(422)
  }
})

test("a municipality may be typed by its name; of several one is chosen, of none it is said", () => {
  expect(read(form, posted({ ...right, territory: "Warszawa" }), "pl").content?.territory).toBe("1465011")
  const several = read(form, posted({ ...right, territory: "brzeziny" }), "pl").draft
  expect(several.municipalityOptions["territory"]?.length).toBeGreaterThan(1)
  expect(several.problems).toHaveLength(1)
  const none = read(form, posted({ ...right, territory: "9999999" }), "pl").draft
  expect(none.problems[0]).toMatchObject({ path: ["territory"], text: expect.stringContaining("9999999") })
})

test("what was typed into a question that is now hidden is neither looked up nor kept, nor a reason to refuse", () => {
  const card = {
    name: "Rodzice małych dzieci",
    kind: "categorial",
    trait: "rodzice małych dzieci",
    boundary: "Rodzice dzieci do lat trzech.",
    justification: "Nie mają się gdzie spotykać.",
    territory: "Nigdzie Wielkie, tel. 601 234 567",
  }
  const { content, draft } = read(Forms.all.F01, posted(card), "pl")
  const { territory: _, ...kept } = card
  expect(draft.problems).toEqual([])
  expect(content).toEqual(kept)
  const shown = read(Forms.all.F01, posted({ ...card, kind: "territorial" }), "pl").draft
  expect(shown.problems.map(({ path }) => path)).toEqual([["territory"]])
})

test("free text that looks like personal data is shown first and saved when sent again", () => {
  const name = "Pani Ewa, tel. 601 234 567"
  const first = read(form, posted({ ...right, name }), "pl")
  expect(first.content).toBeUndefined()
  expect(first.draft.warnings).toEqual([{ path: ["name"], excerpt: "601 234 567" }])
  expect(again(first.draft).init?.status).toBe(422)
  const second = read(form, posted({ ...right, name, ...Object.fromEntries(first.draft.hidden) }), "pl")
  expect(second.content?.name).toBe(name)
  expect(second.commandId).toBe(first.commandId)
})

test("a button for a row changes the rows, saves nothing and complains of nothing", () => {
  const { content, draft } = read(Forms.all.F10, posted({ _add: "members" }), "pl")
  expect(content).toBeUndefined()
  expect(draft.answers["members"]).toEqual([{}])
  expect(draft.problems).toEqual([])
  expect(again(draft).init?.status).toBe(200)
})

test("what the process refuses is said in its own words, at the answer concerned", () => {
  const submission = read(form, posted(right), "pl")
  const draft = refused(
    submission,
    edition,
    new Refusal.Refused({
      conditions: [{ code: "unknown-municipality", path: ["territory"], params: { terc: "1465011" } }],
    }),
    "pl",
  )
  expect(draft.answers).toEqual(submission.draft.answers)
  expect(draft.problems).toEqual([{ path: ["territory"], text: expect.stringContaining("1465011") }])
})

test("an empty diary entry names every required field", () => {
  const { draft } = read(DiaryEntry.form, posted({}), "en")
  const required = DiaryEntry.form.fields.filter((field) => field.required).map(({ name }) => name)
  const named = draft.problems.map(({ path }) => path[0])
  for (const name of required) expect(named).toContain(name)
})
