import { CodeList, CommunityEvent, DiaryEntry } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Framework from "./Framework.ts"
import * as Proposal from "./Proposal.ts"

const framework = Framework.of(edition)
const at = "2026-06-01T10:00:00.000Z"

const work = (id: string, form: string, more: Partial<Proposal.Work> = {}): Proposal.Work => ({
  id,
  form,
  on: "2026-05-04",
  worker: "anna",
  ...more,
})
const shown = (...all: ReadonlyArray<Proposal.Work>) =>
  Proposal.of(framework, all, { worker: "anna" }).map(({ competency }) => competency)

const [proposal] = Proposal.of(framework, [work("w1", "F13", { kind: "meeting" })], { worker: "anna" })
const first = proposal ?? expect.unreachable()
const codes = (answer: Result.Result<unknown, ReadonlyArray<{ readonly code: string }>>) =>
  Result.isSuccess(answer) ? [] : answer.failure.map(({ code }) => code)

describe("evidence proposed from work", () => {
  it("[PP1] maps a facilitated meeting, a mediation, a map and a partnership agreement", () => {
    expect(shown(work("a", "F13", { kind: "meeting" }))).toEqual(["C08"])
    expect(shown(work("a", "F06", { kind: "network", role: "network-organizer" }))).toEqual(["C13", "C14"])
    expect(shown(work("a", "F02"))).toEqual(["C03", "C05", "C06"])
    expect(shown(work("a", "F11"))).toEqual(["C13", "C14", "C15"])
  })

  it("[PP1] has a row for every kind of the diary and of events, and only competencies of the catalogue", () => {
    const kinds = (form: string) => Proposal.table.filter((one) => one.form === form).map(({ kind }) => kind)
    expect(kinds("F06")).toEqual(CodeList.codes(DiaryEntry.ActivityKind))
    expect(kinds("F13")).toEqual(CodeList.codes(CommunityEvent.Kind))
    for (const key of Proposal.table.flatMap(({ competencies }) => competencies))
      expect(Framework.competency(framework, key)?.key).toBe(key)
  })

  it("[PP1] says what it was concluded from", () => {
    expect(first).toEqual({
      id: "w1:C08",
      competency: "C08",
      worker: "anna",
      record: { form: "F13", id: "w1" },
      on: "2026-05-04",
      why: { form: "F13", kind: "meeting", role: null },
    })
  })

  it("[PP2] keeps to what the role needs, when the work was done in one", () => {
    expect(shown(work("a", "F02", { role: "local-animator" }))).toEqual(["C03", "C05"])
    expect(shown(work("a", "F02", { role: "local-planner" }))).toEqual(["C03", "C05", "C06"])
    expect(shown(work("a", "F02", { role: "mayor" }))).toEqual([])
  })

  it("[PP3] proposes one's own work only, once, and not what was looked at before", () => {
    const all = [work("a", "F11"), work("b", "F02", { on: "2026-05-05", worker: "jan" }), work("a", "F11")]
    expect(shown(...all)).toEqual(["C13", "C14", "C15"])
    expect(Proposal.of(framework, all, { worker: "anna", after: "2026-05-04" })).toEqual([])
    const evidence = [Result.getOrThrow(Proposal.accept(framework, first, { by: "anna", at }))]
    expect(
      Proposal.of(framework, [work("w1", "F13", { kind: "meeting" })], { worker: "anna", evidence }),
    ).toEqual([])
  })

  it("[PP3] puts the latest first, whatever the order of the work", () => {
    const all = [work("a", "F09"), work("b", "F09", { on: "2026-05-09" }), work("c", "F16")]
    const found = Proposal.of(framework, all, { worker: "anna" })
    expect(found.map(({ record, competency }) => `${record.id} ${competency}`)).toEqual([
      "b C05",
      "b C24",
      "a C05",
      "a C24",
      "c C19",
      "c C21",
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        expect(Proposal.of(framework, shuffled, { worker: "anna" })).toEqual(found)
      }),
    )
  })

  it("[PP4] a declined proposal leaves nothing behind; an accepted one may be edited", () => {
    const all = Proposal.of(framework, [work("a", "F11")], { worker: "anna" })
    expect(Proposal.decline(all, "a:C14").map(({ id }) => id)).toEqual(["a:C13", "a:C15"])
    expect(Proposal.accept(framework, first, { by: "anna", at })).toEqual(
      Result.succeed({
        id: "w1:C08",
        competency: "C08",
        worker: "anna",
        record: { form: "F13", id: "w1" },
        on: "2026-05-04",
        acceptedAt: at,
        consents: [],
      }),
    )
    const edited = Proposal.accept(framework, first, {
      by: "anna",
      at,
      edit: { competency: "C14", note: "Dwie grupy podzieliły się salą." },
    })
    expect(Result.getOrThrow(edited)).toMatchObject({
      id: "w1:C14",
      competency: "C14",
      note: "Dwie grupy podzieliły się salą.",
    })
  })

  it("[PP4] is accepted by the worker only, for a competency that is there", () => {
    const edit = { competency: "C99", note: "x".repeat(1001) }
    expect(codes(Proposal.accept(framework, first, { by: "ewa", at, edit }))).toEqual([
      "only-subject",
      "competency-not-in-framework",
      "note-too-long",
    ])
  })

  it("[PP5] nothing leaves without the worker's consent to that purpose", () => {
    const evidence = Result.getOrThrow(Proposal.accept(framework, first, { by: "anna", at }))
    for (const purpose of Proposal.purposes) expect(Proposal.leaving([evidence], purpose)).toEqual([])
    expect(codes(Proposal.consent(evidence, { purpose: "badge", by: "ewa", at }))).toEqual(["only-subject"])
    const agreed = Result.getOrThrow(Proposal.consent(evidence, { purpose: "badge", by: "anna", at }))
    expect(Proposal.leaving([agreed], "badge")).toEqual([agreed])
    expect(Proposal.leaving([agreed], "review")).toEqual([])
    expect(Proposal.withdrawConsent(agreed, "badge")).toEqual(evidence)
  })

  it("[PP6] names no resident: nothing of a record but its form, id, day and kind comes along", () => {
    const withNames = { ...work("w2", "F10"), name: "Grupa Marii Nowak", leader: "Maria Nowak" }
    const found = Proposal.of(framework, [withNames], { worker: "anna" })
    expect(found.length).toBeGreaterThan(0)
    expect(JSON.stringify(found)).not.toMatch(/Nowak/)
    for (const note of ["Zadzwonić: 601 234 567", "44051401359", "maria@example.pl"])
      expect(codes(Proposal.accept(framework, first, { by: "anna", at, edit: { note } }))).toEqual([
        "note-may-name-somebody",
      ])
  })

  it("[PP7] supervision is never evidence", () => {
    expect(shown(work("a", "F18"), work("b", "F06", { kind: "supervision" }))).toEqual([])
    const ofSession = { ...first, record: { form: "F18", id: "s1" } }
    const ofDiary = {
      ...first,
      record: { form: "F06", id: "d1" },
      why: { form: "F06", kind: "supervision", role: null },
    }
    for (const one of [ofSession, ofDiary])
      expect(codes(Proposal.accept(framework, one, { by: "anna", at }))).toEqual([
        "supervision-is-no-evidence",
      ])
  })
})
