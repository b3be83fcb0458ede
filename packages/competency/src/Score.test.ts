import { Language } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Assessment from "./Assessment.ts"
import * as Framework from "./Framework.ts"
import type * as Level from "./Level.ts"
import { wordings } from "./level-texts.ts"
import * as Profile from "./Profile.ts"
import type * as Review from "./Review.ts"
import * as Score from "./Score.ts"
import * as people from "./testing/people.ts"

const framework = Framework.of(edition, { wordings })
const on = "2026-06-01"

const rated = (
  id: string,
  mode: Assessment.RatedMode,
  level: Level.Level,
  date = "2026-05-01",
  assessor = mode === "self" ? "anna" : id,
) => people.accepted(framework, { id, subject: "anna", assessor, mode, date, levels: { C08: level } })

const score = (all: ReadonlyArray<Review.Reviewed>, day = on) => {
  const found = Profile.score(Profile.of(framework, all, "anna", day), "C08")
  if (found === undefined) return expect.unreachable()
  return found
}

const drawn = fc.record({
  mode: fc.constantFrom<Assessment.RatedMode>("self", "peer", "manager"),
  level: fc.constantFrom<Level.Level>(1, 2, 3, 4),
  date: fc.constantFrom("2024-01-01", "2025-02-01", "2025-10-01", "2026-03-01", "2026-05-01", "2026-07-01"),
  who: fc.constantFrom("jan", "olga", "ewa"),
})
const assessments = fc
  .array(drawn, { maxLength: 12 })
  .map((all) =>
    all.map(({ mode, level, date, who }, index) =>
      rated(`a${String(index).padStart(2, "0")}`, mode, level, date, mode === "self" ? "anna" : who),
    ),
  )

describe("a score", () => {
  it("[SC1] is the median of what the modes say, by hand", () => {
    expect(score([]).value).toBeNull()
    expect(score([rated("s", "self", 3)]).value).toBe(3)
    expect(score([rated("s", "self", 3), rated("m", "manager", 2)]).value).toBe(2.5)
    const three = [
      rated("s", "self", 4),
      rated("m", "manager", 2),
      rated("p1", "peer", 2),
      rated("p2", "peer", 3),
    ]
    expect(score(three).value).toBe(2.5)
    expect(score(three).modes.map(({ mode, value }) => [mode, value])).toEqual([
      ["self", 4],
      ["peer", 2.5],
      ["manager", 2],
    ])
  })

  it("[SC1] counts only accepted assessments of that person up to that day", () => {
    const one = rated("s", "self", 3)
    for (const status of ["draft", "submitted", "awaiting-review", "needs-revision", "withdrawn"] as const)
      expect(score([{ ...one, status }]).value).toBeNull()
    expect(score([{ ...one, subject: "jan" }]).value).toBeNull()
    expect(score([one], "2026-04-30").value).toBeNull()
  })

  it("[SC2] says nothing of peers while there are fewer than two of them", () => {
    const alone = score([rated("p1", "peer", 4)])
    expect(alone.value).toBeNull()
    expect(alone.absent).toContainEqual({ mode: "peer", why: "too-few-peers" })
    expect(score([])).toEqual(alone)
    expect(score([rated("p1", "peer", 4), rated("p2", "peer", 3, "2026-05-01", "p1")]).value).toBeNull()
    const both = score([rated("p1", "peer", 4), rated("p2", "peer", 3)])
    expect(both.modes[0]).toMatchObject({ value: 3.5, levels: [3, 4], assessments: [] })
    expect(JSON.stringify(both)).not.toMatch(/p1|p2/)
  })

  it("[SC3] takes the latest of each assessor", () => {
    expect(score([rated("s1", "self", 1, "2026-02-01"), rated("s2", "self", 3, "2026-05-01")]).value).toBe(3)
    expect(score([rated("s2", "self", 3), rated("s1", "self", 1)]).value).toBe(3)
  })

  it("[SC4] is stale when an assessment is due again, and lapses after twice the interval", () => {
    const self = (date: string) => score([rated("s", "self", 3, date)])
    expect(self("2025-12-01").isStale).toBe(false)
    expect(self("2025-11-30").isStale).toBe(true)
    expect(self("2025-06-01").value).toBe(3)
    expect(self("2025-05-31")).toMatchObject({ value: null, isStale: false })
    expect(self("2025-05-31").absent).toContainEqual({ mode: "self", why: "lapsed" })
    const manager = (date: string) => score([rated("m", "manager", 3, date)])
    expect([manager("2025-06-01").isStale, manager("2025-05-31").isStale]).toEqual([false, true])
    expect([manager("2024-06-01").value, manager("2024-05-31").value]).toEqual([3, null])
  })

  it("[SC5] is reliable from two modes on", () => {
    expect(score([rated("s", "self", 3)]).isReliable).toBe(false)
    expect(score([rated("s", "self", 3), rated("p1", "peer", 4)]).isReliable).toBe(false)
    expect(score([rated("s", "self", 3), rated("m", "manager", 4)]).isReliable).toBe(true)
  })

  it("[SC6] says for every number which inputs and which rule made it", () => {
    const one = score([rated("s", "self", 4, "2025-11-01"), rated("p1", "peer", 2), rated("p2", "peer", 3)])
    expect(Score.explain(framework, one, "pl")).toEqual([
      "Prowadzenie spotkań i grup: 3,25. To mediana z 2 trybów oceny.",
      "Samoocena: 4, z dnia 2025-11-01.",
      "Oceny koleżeńskie: 2,5, mediana z ocen 2, 3; najstarsza z dnia 2026-05-01.",
      "Brak oceny przełożonego.",
      "Część ocen jest nieaktualna: pora je powtórzyć.",
    ])
    expect(Score.explain(framework, score([]), "en")).toEqual([
      "Facilitation of meetings and groups: no score, since no mode of assessment says anything yet.",
      "There is no self-assessment.",
      "Peers count only from two of them on.",
      "There is no manager's assessment.",
    ])
  })

  it("[SC6] can be made again from what it says of itself, and is told in full sentences", () => {
    fc.assert(
      fc.property(assessments, (all) => {
        const one = score(all)
        for (const mode of one.modes) expect(mode.value).toBe(Score.median(mode.levels))
        expect(one.value).toBe(Score.median(one.modes.map(({ value }) => value)))
        for (const language of Language.all)
          for (const sentence of Score.explain(framework, one, language))
            expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
      }),
    )
  })

  it("[SC7] does not depend on the order of assessments, and stays between 1 and 4", () => {
    fc.assert(
      fc.property(
        assessments.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          const one = score(all)
          expect(score(shuffled)).toEqual(one)
          if (one.value !== null) {
            expect(one.value).toBeGreaterThanOrEqual(1)
            expect(one.value).toBeLessThanOrEqual(4)
            const values = one.modes.map(({ value }) => value)
            expect(one.value).toBeGreaterThanOrEqual(Math.min(...values))
            expect(one.value).toBeLessThanOrEqual(Math.max(...values))
          }
        },
      ),
    )
  })

  it("[SC8] hears neither words nor the community: only levels, modes and days", () => {
    const plain = [rated("s", "self", 3), rated("m", "manager", 2)]
    const wordy = plain.map((one) => ({
      ...one,
      sheet: {
        ...one.sheet,
        goals: "Inne cele",
        ratings:
          one.sheet.ratings?.map((rating) => ({
            ...rating,
            justification: "Coś innego",
            target: "mentor",
          })) ?? [],
      },
    }))
    const voice: Review.Reviewed = {
      id: "v",
      subject: "anna",
      assessor: "group",
      status: "accepted",
      sheet: {
        mode: "community",
        date: "2026-05-01",
        answers: [{ statement: "lets-speak", yes: 0, partly: 0, no: 9 }],
      },
      steps: [],
    }
    expect(score([...wordy, voice])).toEqual(score(plain))
  })

  it("[SC9] has reached the level that it is not below", () => {
    const competency = Framework.competency(framework, "C08")
    if (competency === undefined) return expect.unreachable()
    for (const [value, level] of [
      [1, 1],
      [1.5, 1],
      [2, 2],
      [3.75, 3],
      [4, 4],
    ])
      expect(Score.reached(competency, { value: value ?? null })?.level).toBe(level)
    expect(Score.reached(competency, { value: null })).toBeUndefined()
  })
})
