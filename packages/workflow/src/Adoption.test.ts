import { type Edition, Forms } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Adoption from "./Adoption.ts"
import * as Process from "./Process.ts"
import type { Refused } from "./Refusal.ts"
import { codesOf, placesOf, started } from "./testing/checks.ts"
import { type Life, people, samples } from "./testing.ts"

const day = "2024-01-08"
const reason = "Uchwała o przejściu na nowe wydanie."

/** The edition under a region's name, changed. */
const regional = (change: Partial<Edition.Edition> = {}): Edition.Edition => ({
  ...edition,
  key: "osl-2014-wzor",
  version: "1.0.0",
  base: { key: edition.key, version: edition.version },
  ...change,
})

const withoutStage = (key: string): Edition.Edition =>
  regional({ stages: edition.stages.filter((stage) => stage.key !== key) })

const adopt = (
  life: Life,
  to: Edition.Edition,
  more: {
    readonly stages?: ReadonlyArray<{ readonly from: string; readonly to: string }>
    readonly records?: ReadonlyArray<Adoption.Written>
    readonly reason?: string
    readonly target?: Adoption.Target | null
  } = {},
  actor = people.director,
) => {
  const command = life.command(
    {
      type: "adopt-edition",
      edition: { key: to.key, version: to.version },
      stages: more.stages ?? [],
      reason: more.reason ?? reason,
    },
    actor,
  )
  const usual = { edition: to, forms: Forms.of(to), records: more.records ?? [] }
  const target = more.target === undefined ? usual : more.target
  const facts = target === null ? people.known : { ...people.known, target }
  return Process.decide(edition, life.state, command, facts)
}

const after = (
  life: Life,
  decided: Result.Result<ReadonlyArray<Parameters<typeof Process.evolve>[1]>, Refused>,
) => (Result.isSuccess(decided) ? Process.fold(decided.success, life.state) : null)

describe("adopting an edition", () => {
  it("[WF48] takes a process over by an event of its own; what follows goes by the new edition", () => {
    const life = started()
    const decided = adopt(life, early)
    expect(Result.isSuccess(decided) && decided.success).toMatchObject([
      {
        type: "edition-adopted",
        to: { key: "osl-2012", version: early.version },
        edition: { key: "osl-2014", version: edition.version },
        reason,
      },
    ])
    const state = after(life, decided)
    expect(state).toMatchObject({ edition: { key: "osl-2012" }, openStages: ["preparation"] })
    const next = life.command({ type: "suspend", content: { reason: "Urlop." } })
    expect(codesOf(Process.decide(edition, state, next, people.known))).toEqual(["wrong-edition"])
    expect(codesOf(Process.decide(early, state, next, people.known))).toEqual([])
  })

  it("[WF48] goes back the same way while nothing depends on the edition", () => {
    const life = started()
    const state = after(life, adopt(life, early))
    const command = life.command(
      {
        type: "adopt-edition",
        edition: { key: edition.key, version: edition.version },
        stages: [],
        reason,
      },
      people.director,
    )
    const back = Process.decide(early, state, command, {
      ...people.known,
      target: { edition, forms: Forms.of(edition), records: [] },
    })
    expect(Result.isSuccess(back) && Process.fold(back.success, state)?.edition).toEqual({
      key: edition.key,
      version: edition.version,
    })
  })

  it("[WF48] is the director's, and needs a reason", () => {
    expect(codesOf(adopt(started(), early, {}, people.organizer))).toEqual(["not-allowed"])
    expect(placesOf(adopt(started(), early, { reason: " " }))).toEqual(["reason-required reason"])
  })

  it("[WF49] is refused for an edition that is not at hand, not published, or already in use", () => {
    const life = started()
    expect(placesOf(adopt(life, early, { target: null }))).toEqual(["unknown-edition edition"])
    expect(
      placesOf(adopt(life, early, { target: { edition, forms: Forms.of(edition), records: [] } })),
    ).toEqual(["unknown-edition edition"])
    expect(placesOf(adopt(life, edition))).toEqual(["edition-in-use edition"])
    for (const status of ["draft", "withdrawn"] as const) {
      expect(placesOf(adopt(life, regional({ status })))).toEqual(["edition-not-published edition"])
    }
  })

  it("[WF49] without knowing the target nothing is adopted", () => {
    const life = started()
    const command = life.command(
      { type: "adopt-edition", edition: { key: "osl-2012", version: early.version }, stages: [], reason },
      people.director,
    )
    expect(placesOf(life.send(command))).toEqual(["unknown-edition edition"])
  })

  it("[WF50] an open stage that the edition does not have has to be replaced by one that it has", () => {
    const life = started()
    const target = withoutStage("preparation")
    expect(placesOf(adopt(life, target))).toEqual(["stage-to-choose stages preparation"])
    expect(placesOf(adopt(life, target, { stages: [{ from: "preparation", to: "nowhere" }] }))).toEqual([
      "stage-to-choose stages preparation",
    ])
    const decided = adopt(life, target, {
      stages: [
        { from: "preparation", to: "entry" },
        { from: "diagnosis", to: "entry" },
      ],
    })
    const state = after(life, decided)
    expect(state?.openStages).toEqual(["entry"])
    expect(state?.visits).toEqual([
      { stage: "preparation", enteredOn: day, leftOn: day, extendedTo: null },
      { stage: "entry", enteredOn: day, leftOn: null, extendedTo: null },
    ])
  })

  it("[WF51] is refused while a record holds what the edition does not know; what it asks for besides can wait", () => {
    const life = started()
    const id = people.uuid("0005", 7)
    const content = samples(day).F03
    const written = (more: object): ReadonlyArray<Adoption.Written> => [
      { id, form: "F03", content: { ...content, ...more } },
    ]
    expect(codesOf(adopt(life, early, { records: written({}) }))).toEqual([])
    expect(placesOf(adopt(life, early, { records: written({ district: "Zatorze" }) }))).toEqual([
      `record-not-kept records ${id}`,
    ])
    expect(placesOf(adopt(life, early, { records: written({ category: "skarb" }) }))).toEqual([
      `record-not-kept records ${id}`,
    ])
    const { name: _, ...unnamed } = content
    const incomplete = { id, form: "F03" as const, content: unnamed }
    expect(Adoption.fit(Forms.of(early), incomplete)).toBe("incomplete")
    expect(codesOf(adopt(life, early, { records: [incomplete] }))).toEqual([])
  })
})
