import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import type { Actor } from "./Event.ts"
import * as Framework from "./Framework.ts"
import * as Portfolio from "./Portfolio.ts"
import * as Profile from "./Profile.ts"
import * as life from "./testing/life.ts"

const framework = Framework.of(edition)
const events = life.lived(framework)
const { anna, jan, ewa, olga, piotr } = life.people
const facts = { proposals: [life.proposal] }

/** The portfolio after the first so many events; after all of them when no number is given. */
const after = (count = events.length) => Portfolio.fold(events.slice(0, count)) ?? expect.fail("no portfolio")
const place = (type: string): number => events.findIndex((event) => event.type === type)
const until = (type: string) => after(place(type))
const through = (type: string) => after(place(type) + 1)

const decide = (
  state: Portfolio.Portfolio | null,
  actor: Actor,
  body: Command.Body,
  more: Partial<Command.Envelope> = {},
) => Portfolio.decide(framework, state, { ...life.command(actor, 50, body), ...more }, facts)
const codes = (answer: ReturnType<typeof decide>) =>
  Result.isSuccess(answer) ? [] : answer.failure.map(({ code, path }) => `${code} ${path.join(".")}`.trim())
const told = (...asked: Parameters<typeof decide>) => codes(decide(...asked))

const sheetOf = (id: string) =>
  Object.values(after().assessments).find((one) => one.id === id)?.sheet ?? expect.fail("no sheet")

describe("the log", () => {
  it("[PO1] a command becomes one event with its id, in the next place, under the edition it was decided under", () => {
    const decided = decide(after(3), jan, {
      type: "draft-assessment",
      assessmentId: "p9",
      sheet: sheetOf("p1"),
    })
    expect(Result.getOrThrow(decided)).toMatchObject({
      type: "assessment-drafted",
      id: life.idOf(1050),
      seq: 4,
      edition: { key: edition.key, version: edition.version },
      at: "2026-03-02T12:50:00.000Z",
      on: "2026-03-02",
      actor: { id: life.jan, duty: "organizer" },
      payload: 1,
    })
  })

  it("[PO1] the same log folds to the same portfolio, at once or one event after another, and changes nothing given", () => {
    const frozen = JSON.stringify(events)
    for (const [count] of events.entries()) {
      const before = count === 0 ? null : after(count)
      const copy = JSON.stringify(before)
      const event = events[count] ?? expect.fail("no event")
      expect(Portfolio.evolve(before, event)).toEqual(after(count + 1))
      expect(JSON.stringify(before)).toBe(copy)
    }
    expect(JSON.stringify(events)).toBe(frozen)
    expect(Portfolio.fold([])).toBeNull()
    expect(after().version).toBe(events.length)
    expect(JSON.parse(JSON.stringify(after()))).toEqual(after())
  })

  it("[PO1] every kind of event happens in the story", () => {
    const kinds = new Set(events.map(({ type }) => type))
    expect(kinds.size).toBe(22)
  })

  it("[PO8] a gap, another worker and a clock that runs backwards are named at their place", () => {
    const [first, second, third] = events
    if (first === undefined || second === undefined || third === undefined) return expect.unreachable()
    const wrong = (...log: ReadonlyArray<(typeof events)[number]>) =>
      Portfolio.verify(log).map(({ code, path }) => `${code} ${path.join(".")}`)
    expect(wrong(...events)).toEqual([])
    expect(wrong(first, third)).toEqual(["gap-in-log 1.seq"])
    expect(wrong(second)).toEqual(["gap-in-log 0.seq"])
    expect(wrong(first, { ...second, workerId: life.jan })).toEqual(["wrong-worker 1.workerId"])
    expect(wrong(first, { ...second, at: "2026-03-01T12:00:00.000Z" })).toEqual(["before-last-event 1.at"])
  })
})

describe("who may", () => {
  const plan = { type: "write-plan", from: "2026-03-02", goals: [] } as const

  it("[PO2] evidence, proposals and plans are the worker's alone", () => {
    for (const [type, allowed] of Object.entries(Portfolio.who))
      if (allowed === "subject") {
        const [, body] = life.story(framework).find(([, one]) => one.type === type) ?? expect.fail(type)
        expect([type, told(after(), ewa, body)]).toEqual([type, ["only-subject actor.id"]])
      }
    expect(told(null, jan, plan)).toEqual(["only-subject actor.id"])
  })

  it("[PO2] a sheet of a mode is for those with its duty, and reviewing for directors and coordinators", () => {
    const draft = (mode: "peer" | "manager") =>
      ({ type: "draft-assessment", assessmentId: "x", sheet: { ...sheetOf("p1"), mode } }) as const
    expect(told(null, ewa, draft("peer"))).toEqual(["not-allowed actor.duty"])
    expect(told(null, jan, draft("manager"))).toEqual(["not-allowed actor.duty"])
    expect(told(null, jan, draft("peer"))).toEqual([])
    expect(told(null, ewa, draft("manager"))).toEqual([])
    expect(
      told(through("assessment-submitted"), piotr, { type: "take-up-assessment", assessmentId: "s1" }),
    ).toEqual(["not-allowed actor.duty"])
    expect(told(null, { id: life.olga, duty: "administrator" }, draft("peer"))).toEqual([
      "not-allowed actor.duty",
    ])
  })

  it("[PO3] what is somebody's own is not done on their behalf", () => {
    const behalf = { actor: { ...anna, onBehalfOf: life.ewa } }
    expect(told(null, anna, plan, behalf)).toEqual(["not-on-behalf actor.onBehalfOf"])
    const draft = { type: "draft-assessment", assessmentId: "x", sheet: sheetOf("s1") } as const
    expect(told(null, anna, draft, behalf)).toContain("not-on-behalf actor.onBehalfOf")
    expect(
      told(null, jan, { ...draft, sheet: sheetOf("p1") }, { actor: { ...jan, onBehalfOf: life.ewa } }),
    ).toEqual(["not-on-behalf actor.onBehalfOf"])
    const manager = { ...draft, sheet: sheetOf("m1") }
    expect(told(null, ewa, manager, { actor: { ...ewa, onBehalfOf: life.olga } })).toEqual([])
  })

  it("[PO3] nobody reviews or agrees on behalf of a party", () => {
    const forAnna = { actor: { ...ewa, onBehalfOf: life.anna } }
    expect(
      told(through("assessment-submitted"), ewa, { type: "take-up-assessment", assessmentId: "s1" }, forAnna),
    ).toEqual(["reviewer-is-party actor.onBehalfOf"])
    expect(told(until("plan-agreed"), ewa, { type: "agree-plan" }, forAnna)).toEqual([
      "plan-agreed-by-subject actor.onBehalfOf",
    ])
  })

  it("[PO3] another worker's portfolio and a clock behind the log are refused", () => {
    const another = { workerId: life.jan, actor: jan }
    expect(told(after(), jan, plan, another)).toEqual(["wrong-worker workerId"])
    expect(told(after(), anna, plan, { organisationId: life.idOf(2) })).toEqual(["wrong-worker workerId"])
    expect(told(after(), anna, plan, { at: "2026-03-01T12:00:00.000Z" })).toEqual(["before-last-event at"])
  })
})

describe("sheets in a portfolio", () => {
  it("[PO1] a sheet is begun once, and what is not there is named", () => {
    const draft = { type: "draft-assessment", assessmentId: "s1", sheet: sheetOf("s1") } as const
    expect(told(after(), anna, draft)).toEqual(["assessment-exists assessmentId"])
    expect(told(null, anna, { type: "submit-assessment", assessmentId: "s1" })).toEqual([
      "no-assessment assessmentId",
    ])
    expect(told(after(), anna, { type: "submit-assessment", assessmentId: "s1" })).toEqual([
      "act-not-possible act",
    ])
  })

  it("[BL3] who has reviewed or managed a worker is no peer of theirs", () => {
    const peer = { type: "draft-assessment", assessmentId: "x", sheet: sheetOf("p1") } as const
    const asOrganizer = { actor: { id: life.ewa, duty: "organizer" } } as const
    expect(told(until("assessment-taken-up"), ewa, peer, asOrganizer)).toEqual([])
    expect(told(through("assessment-taken-up"), ewa, peer, asOrganizer)).toEqual(["not-blind actor.id"])
    const managed = decide(null, ewa, { ...peer, assessmentId: "m", sheet: sheetOf("m1") })
    const state = Portfolio.evolve(null, Result.getOrThrow(managed))
    expect(told(state, ewa, peer, asOrganizer)).toEqual(["not-blind actor.id"])
  })

  it("[BL3] who rates as a peer reviews nothing of the worker", () => {
    const asDirector = { actor: { id: life.jan, duty: "director" } } as const
    const takeUp = { type: "take-up-assessment", assessmentId: "s1" } as const
    expect(told(through("assessment-submitted"), jan, takeUp, asDirector)).toEqual([])
    expect(told(until("assessment-taken-up"), jan, takeUp, asDirector)).toEqual(["reviewer-is-peer actor.id"])
  })

  it("[PO1] scores come from the portfolio's assessments", () => {
    const { scores } = Profile.of(framework, Portfolio.assessments(after()), life.anna, "2026-03-02")
    const [score] = scores.filter(({ competency }) => competency === "C08")
    expect(score?.modes.map(({ mode, value }) => [mode, value])).toEqual([["self", 3]])
  })

  it("[CV1] four answers are refused, in a draft too, and never reach the state", () => {
    const voice = (yes: number) => ({
      mode: "community" as const,
      date: "2026-03-02",
      answers: [{ statement: "listens", yes, partly: 0, no: 0 }],
    })
    const draft = (yes: number) =>
      ({ type: "draft-assessment", assessmentId: "v", sheet: voice(yes) }) as const
    expect(told(null, olga, draft(4))).toEqual(["too-few-answers sheet.answers.0.yes"])
    const begun = Portfolio.evolve(null, Result.getOrThrow(decide(null, olga, draft(5))))
    expect(told(begun, olga, { ...draft(4), type: "revise-assessment" })).toEqual([
      "too-few-answers sheet.answers.0.yes",
    ])
  })
})

describe("evidence", () => {
  const accept = { type: "accept-proposal", proposalId: life.proposal.id } as const

  it("[PO5] is only what recorded work gave as a proposal, each once", () => {
    expect(told(null, anna, { ...accept, proposalId: "made-up" })).toEqual(["no-proposal proposalId"])
    expect(told(null, anna, accept)).toEqual([])
    expect(told(through("evidence-added"), anna, accept)).toEqual(["evidence-exists proposalId"])
    expect(told(null, anna, { type: "remove-evidence", evidenceId: "x" })).toEqual(["no-evidence evidenceId"])
    expect(told(null, anna, { ...accept, edit: { note: "Dzwonić: 601 234 567." } })).toEqual([
      "note-may-name-somebody edit.note",
    ])
    const edit = { type: "edit-evidence", evidenceId: life.proposal.id, note: "jan@example.pl" } as const
    expect(told(through("evidence-added"), anna, edit)).toEqual(["note-may-name-somebody note"])
  })

  it("[PO5] is edited, consented to and removed by its worker; what was removed is in the log and nowhere else", () => {
    const id = life.proposal.id
    expect(through("evidence-added").evidence[id]?.note).toBe("Trudne zebranie ulicy.")
    expect(through("evidence-edited").evidence[id]).toMatchObject({
      note: "Zebranie ulicy w sprawie parku.",
      consents: [{ purpose: "review", at: "2026-03-02T12:16:00.000Z" }],
    })
    expect(through("evidence-consent-withdrawn").evidence[id]?.consents).toEqual([])
    expect(after().evidence).toEqual({})
  })

  it("[PO5] of a declined proposal nothing is kept: only the day up to which proposals were looked through", () => {
    const looked = decide(null, anna, { type: "look-through-proposals", until: "2026-03-02" })
    const state = Portfolio.evolve(null, Result.getOrThrow(looked))
    expect(state.lookedUntil).toBe("2026-03-02")
    expect(JSON.stringify([looked, state])).not.toContain(life.proposal.record.id)
    expect(told(null, anna, { type: "look-through-proposals", until: "2026-03-03" })).toEqual([
      "date-in-future until",
    ])
  })
})

describe("plans", () => {
  it("[PO4] every version is kept, with who wrote it and who agreed", () => {
    expect(after().plans.map(({ number, goals, agreedBy }) => [number, goals[0]?.until, agreedBy])).toEqual([
      [1, "2026-09-02", undefined],
      [2, "2026-12-02", life.ewa],
    ])
    expect(after().plan).toMatchObject({ status: "agreed", agreedBy: life.ewa })
    expect(after().plan?.goals[0]?.actions[0]?.doneOn).toBe("2026-03-02")
    expect(through("plan-returned").plan?.status).toBe("draft")
    expect(after().plans.map(({ remarks }) => remarks)).toEqual(["Daj sobie więcej czasu.", undefined])
  })

  it("[PO4] refuses what its rules refuse", () => {
    const finish = { type: "finish-plan-action", competency: "C08", action: 7, doneOn: "2026-03-03" } as const
    expect(told(null, anna, { type: "request-plan-review" })).toEqual(["no-plan"])
    expect(told(after(), anna, finish)).toEqual(["action-not-in-plan action", "date-in-future doneOn"])
    expect(told(after(), anna, { type: "request-plan-review" })).toEqual(["plan-not-draft status"])
    expect(told(through("plan-written"), ewa, { type: "agree-plan" })).toEqual([
      "review-not-requested status",
    ])
    expect(told(until("plan-returned"), ewa, { type: "return-plan", remarks: " " })).toEqual([
      "remarks-required remarks",
    ])
    const goal = { competency: "C99", to: 3, until: "2026-09-02", actions: [] } as const
    for (const type of ["write-plan", "change-plan"] as const)
      expect(told(after(), anna, { type, from: "2026-03-02", goals: [goal] })).toEqual([
        "competency-not-in-framework goals.0.competency",
      ])
  })
})

describe("trainings and badges", () => {
  const [, training] = life.story(framework).find(([, { type }]) => type === "record-training") ?? []
  const badge = { badgeId: "b2", achievement: "C08", validFrom: "2026-03-02" }

  it("[PO6] a training counts once, is not of the future, and nobody notes their own", () => {
    if (training?.type !== "record-training") return expect.unreachable()
    expect(told(after(), piotr, training)).toEqual(["training-exists content.training"])
    const later = { ...training, content: { ...training.content, training: "t2", on: "2026-03-03" } }
    expect(told(after(), piotr, later)).toEqual(["date-in-future content.on"])
    expect(told(null, anna, training, { actor: { id: life.anna, duty: "trainer" } })).toEqual([
      "assessor-is-subject actor.id",
    ])
  })

  it("[PO6] a badge is awarded once and revoked once, with a reason", () => {
    expect(told(null, piotr, { type: "award-badge", badge })).toEqual([])
    expect(told(after(), piotr, { type: "award-badge", badge: { ...badge, badgeId: "b1" } })).toEqual([
      "badge-exists badge.badgeId",
    ])
    expect(told(null, piotr, { type: "award-badge", badge: { ...badge, validUntil: "2026-03-01" } })).toEqual(
      ["end-before-start badge.validUntil"],
    )
    const revoke = { type: "revoke-badge", badgeId: "b1", reason: "Pomyłka." } as const
    expect(told(after(), piotr, revoke)).toEqual(["badge-revoked badgeId"])
    expect(told(after(), piotr, { ...revoke, badgeId: "b7" })).toEqual(["no-badge badgeId"])
    expect(told(through("badge-awarded"), piotr, { ...revoke, reason: " " })).toEqual([
      "reason-required reason",
    ])
    expect(after().badges["b1"]?.revoked).toBe("Wystawiona dwa razy.")
  })
})

describe("who sees what", () => {
  const full = until("evidence-removed")
  const as = (person: string, kind: "subject" | "peer" | "manager", state = full) =>
    Portfolio.seen(state, { person, as: kind })

  it("[PO7] the worker sees what is theirs, and no sheet of a peer", () => {
    const own = as(life.anna, "subject")
    expect(own.assessments.map(({ id }) => id)).toEqual(["s1"])
    expect([own.evidence.length, own.plans.length, own.trainings.length, own.badges.length]).toEqual([
      1, 2, 1, 1,
    ])
    expect(own.lookedUntil).toBe("2026-03-02")
  })

  it("[PO7] a manager sees evidence with consent, a plan once it was handed over, and no earlier versions", () => {
    expect(as(life.ewa, "manager")).toMatchObject({ evidence: [], plans: [], lookedUntil: null })
    expect(as(life.ewa, "manager").plan?.status).toBe("agreed")
    expect(as(life.ewa, "manager", through("evidence-consented")).evidence).toHaveLength(1)
    expect(as(life.ewa, "manager", through("plan-written")).plan).toBeNull()
  })

  it("[PO7] a peer sees none of it, and nobody becomes the worker by saying so", () => {
    for (const one of [as(life.jan, "peer"), as(life.jan, "subject")])
      expect([one.evidence, one.plan, one.plans, one.trainings, one.badges]).toEqual([[], null, [], [], []])
  })

  it("[PO9] what waits for a review is named by its mode and time, not by its author or what it holds", () => {
    const state = after(events.findIndex(({ type }) => type === "assessment-taken-up"))
    expect(Portfolio.waiting(state)).toEqual([
      { id: "s1", mode: "self", since: "2026-03-02T12:02:00.000Z" },
      { id: "p1", mode: "peer", since: "2026-03-02T12:04:00.000Z" },
    ])
    expect(Portfolio.waiting(after())).toEqual([])
  })

  it("[BL2] a reviewer reads the sheet they took up, until it is returned or accepted", () => {
    const taken = events.findIndex(
      (event) => event.type === "assessment-taken-up" && event.assessmentId === "p1",
    )
    expect(as(life.olga, "manager", after(taken)).assessments.map(({ id }) => id)).toEqual(["s1"])
    expect(as(life.olga, "manager", after(taken + 1)).assessments.map(({ id }) => id)).toEqual(["s1", "p1"])
    expect(as(life.ewa, "manager", after(taken + 1)).assessments.map(({ id }) => id)).toEqual(["s1"])
    expect(as(life.olga, "manager", after(taken + 2)).assessments.map(({ id }) => id)).toEqual(["s1"])
  })
})

describe("any life", () => {
  const number = (max: number) => FastCheck.integer({ min: 0, max })
  const ids = ["s1", "p1", "m1", "v1"]
  const answers = FastCheck.tuple(number(4), number(4), number(4))
  const actor = FastCheck.tuple(
    FastCheck.constantFrom(anna, jan, ewa, olga, piotr),
    FastCheck.constantFrom("organizer", "director", "trainer"),
  ).map(([{ id }, duty]): Actor => ({ id, duty }))

  const rarely = <T>(of: FastCheck.Arbitrary<T>) =>
    FastCheck.oneof({ arbitrary: FastCheck.constant(null), weight: 5 }, { arbitrary: of, weight: 1 })

  /** Another sheet, with ratings or answers of its mode. */
  const sheetIn = (
    mode: "self" | "peer" | "manager" | "community",
    [yes, partly, no]: ReadonlyArray<number>,
  ) => {
    const { date, ratings = [] } = sheetOf(mode === "self" ? "s1" : mode === "manager" ? "m1" : "p1")
    const counts = [{ statement: "listens", yes: yes ?? 0, partly: partly ?? 0, no: no ?? 0 }]
    return mode === "community" ? { mode, date, answers: counts } : { mode, date, ratings }
  }

  /** A step of the story, most often as it was, now and then by somebody else, on another sheet or in another mode. */
  const step = FastCheck.record({
    of: FastCheck.constantFrom(...life.story(framework)),
    by: rarely(actor),
    id: rarely(FastCheck.constantFrom(...ids)),
    sheet: rarely(FastCheck.tuple(FastCheck.constantFrom("self", "peer", "manager", "community"), answers)),
  }).map(({ of: [who, one], by, id, sheet }): readonly [Actor, Command.Body] => {
    const named = "assessmentId" in one && id !== null ? { ...one, assessmentId: id } : one
    const told = "sheet" in named && sheet !== null ? { ...named, sheet: sheetIn(...sheet) } : named
    return [by ?? who, told]
  })
  /** The story up to some moment, and then anything: what comes late in a life is met in most of them. */
  const lives = FastCheck.tuple(
    number(life.story(framework).length),
    FastCheck.array(step, { minLength: 1, maxLength: 60, size: "max" }),
  ).map(([told, more]) => [...life.story(framework).slice(0, told), ...more])

  /** What came of each command, with the portfolio after it. */
  const live = (steps: ReadonlyArray<readonly [Actor, Command.Body]>) => {
    const log: Array<(typeof events)[number]> = []
    const states: Array<Portfolio.Portfolio> = []
    for (const [minute, [who, what]] of steps.entries()) {
      const before = states.at(-1) ?? null
      const decided = Portfolio.decide(framework, before, life.command(who, minute, what), facts)
      if (Result.isFailure(decided)) continue
      log.push(decided.success)
      states.push(Portfolio.evolve(before, decided.success))
    }
    return { log, states }
  }

  it("[PO1] is whole, in order, and folds to where it went step by step", () => {
    FastCheck.assert(
      FastCheck.property(lives, (steps) => {
        const { log, states } = live(steps)
        expect(Portfolio.verify(log)).toEqual([])
        expect(Portfolio.fold(log)).toEqual(states.at(-1) ?? null)
      }),
      { numRuns: 150 },
    )
  })

  it("[CV1] holds no figure of fewer than five people, in its log, its state or any view", () => {
    FastCheck.assert(
      FastCheck.property(lives, (steps) => {
        const { log, states } = live(steps)
        const views = states.flatMap((state) =>
          (["subject", "peer", "manager"] as const).flatMap((kind) =>
            [life.anna, life.jan, life.ewa].map((person) => Portfolio.seen(state, { person, as: kind })),
          ),
        )
        for (const [, figures] of JSON.stringify([log, states, views]).matchAll(
          /"yes":(\d+,"partly":\d+,"no":\d+)/g,
        )) {
          const people = (figures ?? "").match(/\d+/g)?.reduce((sum, one) => sum + Number(one), 0)
          expect(people).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 150 },
    )
  })

  it("[BL1] shows a peer no self-assessment while a sheet of theirs can still be changed", () => {
    let seen = 0
    FastCheck.assert(
      FastCheck.property(lives, (steps) => {
        for (const state of live(steps).states) {
          const all = Portfolio.assessments(state)
          const isOpen = all.some(
            ({ assessor, sheet, status }) =>
              assessor === life.jan &&
              sheet.mode === "peer" &&
              status !== "accepted" &&
              status !== "withdrawn",
          )
          const shown = Portfolio.seen(state, { person: life.jan, as: "peer" }).assessments
          const others = shown.filter(
            ({ assessor, sheet }) => assessor === life.anna && sheet.mode === "self",
          )
          if (!isOpen) continue
          seen += all.filter(({ sheet, status }) => sheet.mode === "self" && status !== "draft").length
          expect(others).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
    expect(seen).toBeGreaterThan(5)
  })
})
