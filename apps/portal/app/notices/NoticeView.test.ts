import { Notice, type Notices } from "@osl/store"
import { expect, test } from "vitest"
import { locales } from "../words/Locale.ts"
import * as DigestLetter from "./DigestLetter.ts"
import * as NoticeView from "./NoticeView.ts"

const subject = "01970000-0000-7000-8000-0000000000aa"
const actorId = "01970000-0000-7000-8000-0000000000bb"

const kept = (kind: Notice.Kind, more: Partial<Notices.Kept> = {}): Notices.Kept => ({
  id: "01970000-0000-7000-8000-000000000001",
  kind,
  at: "2026-03-02T09:00:00.000Z",
  actorId,
  processId: "01970000-0000-7000-8000-0000000000cc",
  process: "Osiedle {Zatorze} <b>",
  subject,
  dueOn: "2026-03-09",
  isRead: false,
  ...more,
})

const reader = (duty: NoticeView.Reader["duty"]): NoticeView.Reader => ({
  duty,
  language: "pl",
  today: "2026-03-02",
  names: { [actorId]: "Anna Nowa" },
})

const all = Notice.kindsOf(Notice.groupNames)

test("every kind has its sentence in three languages, and a place or none", () => {
  expect(all.length).toBeGreaterThan(30)
  for (const kind of all)
    for (const language of locales) {
      const text = NoticeView.sentence(kept(kind), { language, today: "2026-03-02" })
      expect(text, kind).not.toContain("notice.")
      expect(text.length).toBeGreaterThan(5)
    }
  const placeless = all.filter((kind) => NoticeView.of(kept(kind), reader("director")).href === null)
  expect(placeless).toEqual([])
})

test("whoever may not see a page is not led to it, and nobody to a process that is gone", () => {
  const href = (kind: Notice.Kind, duty: NoticeView.Reader["duty"], more: Partial<Notices.Kept> = {}) =>
    NoticeView.of(kept(kind, more), reader(duty)).href
  expect(href("plan-asked", "administrator")).toBeNull()
  expect(href("thresholds-changed", "organizer")).toBeNull()
  expect(href("invitation-accepted", "supervisor")).toBeNull()
  expect(href("assigned", "organizer", { processId: null, process: null })).toBeNull()
  expect(href("record-corrected", "organizer")).toBe(
    `/processes/01970000-0000-7000-8000-0000000000cc/records/${subject}`,
  )
})

test("a letter says each sentence once, no more than twenty, and nothing besides kinds, processes and days", () => {
  const items = [
    kept("assigned"),
    kept("assigned"),
    ...Array.from({ length: 25 }, (_, n) => kept("plan-asked", { process: `Proces ${n}` })),
  ]
  const { subject: title, text } = DigestLetter.of({
    language: "pl",
    name: "Anna Nowa",
    organisation: "OPS",
    items,
    today: "2026-03-02",
    address: "https://osl.example",
    unsubscribe: "https://osl.example/unsubscribe/x",
  })
  expect(title).toBe("27 nowych spraw: OPS")
  expect(text.match(/^– /gm)?.length).toBe(21)
  expect(text).toContain(
    "– Przydzielono Ci proces: Osiedle {Zatorze} <b>\n– Plan czeka na zatwierdzenie: Proces 0\n",
  )
  expect(text).toContain("– oraz 6 innych spraw")
  expect(text).toContain("https://osl.example/unsubscribe/x")
  expect(text).not.toContain(subject)
})
