/**
 * The life of a portfolio by the real rules: commands one after another, every kind of event at least once.
 * Not here: a test runner, or generated lives (the tests).
 */
import * as Result from "effect/Result"
import type * as Command from "../Command.ts"
import type { Actor, Duty, Event } from "../Event.ts"
import type { Framework } from "../Framework.ts"
import * as Portfolio from "../Portfolio.ts"
import type { Proposal } from "../Proposal.ts"
import { sheet } from "./people.ts"

/** An id that ends in a number. */
export const idOf = (number: number): string => `018d0000-0000-7000-8000-${String(number).padStart(12, "0")}`

const organisationId = idOf(1)
export const [anna, jan, ewa, olga, piotr] = [idOf(11), idOf(12), idOf(13), idOf(14), idOf(15)] as const

const as = (id: string, duty: Duty): Actor => ({ id, duty })

/** The worker, a colleague, two directors and a trainer. */
export const people = {
  anna: as(anna, "organizer"),
  jan: as(jan, "organizer"),
  ewa: as(ewa, "director"),
  olga: as(olga, "director"),
  piotr: as(piotr, "trainer"),
} as const

/** The command of a moment, about Anna. **Unit** `minute` of 2 March 2026 from noon, UTC. */
export const command = (actor: Actor, minute: number, body: Command.Body): Command.Command => ({
  ...body,
  id: idOf(1000 + minute),
  organisationId,
  workerId: anna,
  actor,
  at: new Date(Date.UTC(2026, 2, 2, 12, minute)).toISOString(),
})

/** A proposal from a meeting that Anna led. */
export const proposal: Proposal = {
  id: `${idOf(21)}:C08`,
  competency: "C08",
  worker: anna,
  record: { form: "F13", id: idOf(21) },
  on: "2026-02-20",
  why: { form: "F13", kind: "meeting", role: null },
}

const goals = (until: string) => [
  {
    competency: "C08",
    to: 3 as const,
    until,
    actions: [{ text: "Poprowadzić dwa trudne zebrania.", until: "2026-06-30" }],
  },
]

const { anna: self, jan: peer, ewa: manager, olga: other, piotr: trainer } = people

const rating = (framework: Framework, mode: "self" | "peer" | "manager", level: 2 | 3) =>
  sheet(framework, { subject: anna, assessor: "", mode, date: "2026-03-02", levels: { C08: level } })

const voice = {
  mode: "community",
  date: "2026-03-02",
  answers: [{ statement: "listens", yes: 6, partly: 2, no: 0 }],
} as const

/** Who does what, in order. */
export const story = (framework: Framework): ReadonlyArray<readonly [Actor, Command.Body]> => [
  [self, { type: "draft-assessment", assessmentId: "s1", sheet: { mode: "self", date: "2026-03-02" } }],
  [self, { type: "revise-assessment", assessmentId: "s1", sheet: rating(framework, "self", 3) }],
  [self, { type: "submit-assessment", assessmentId: "s1" }],
  [peer, { type: "draft-assessment", assessmentId: "p1", sheet: rating(framework, "peer", 2) }],
  [peer, { type: "submit-assessment", assessmentId: "p1" }],
  [manager, { type: "take-up-assessment", assessmentId: "s1" }],
  [manager, { type: "return-assessment", assessmentId: "s1", remarks: "Podaj przykład." }],
  [self, { type: "submit-assessment", assessmentId: "s1" }],
  [manager, { type: "take-up-assessment", assessmentId: "s1" }],
  [manager, { type: "accept-assessment", assessmentId: "s1" }],
  [other, { type: "take-up-assessment", assessmentId: "p1" }],
  [other, { type: "accept-assessment", assessmentId: "p1" }],
  [manager, { type: "draft-assessment", assessmentId: "m1", sheet: rating(framework, "manager", 2) }],
  [manager, { type: "withdraw-assessment", assessmentId: "m1" }],
  [other, { type: "draft-assessment", assessmentId: "v1", sheet: voice }],
  [self, { type: "accept-proposal", proposalId: proposal.id, edit: { note: "Trudne zebranie ulicy." } }],
  [self, { type: "consent", evidenceId: proposal.id, purpose: "review" }],
  [self, { type: "edit-evidence", evidenceId: proposal.id, note: "Zebranie ulicy w sprawie parku." }],
  [self, { type: "withdraw-consent", evidenceId: proposal.id, purpose: "review" }],
  [self, { type: "look-through-proposals", until: "2026-03-02" }],
  [self, { type: "write-plan", from: "2026-03-02", goals: goals("2026-09-02") }],
  [self, { type: "request-plan-review" }],
  [manager, { type: "return-plan", remarks: "Daj sobie więcej czasu." }],
  [self, { type: "change-plan", goals: goals("2026-12-02") }],
  [self, { type: "request-plan-review" }],
  [manager, { type: "agree-plan" }],
  [self, { type: "finish-plan-action", competency: "C08", action: 0, doneOn: "2026-03-02" }],
  [
    trainer,
    {
      type: "record-training",
      content: {
        training: "t1",
        programme: "two-days",
        on: "2026-02-28",
        state: "completed",
        unit: "hours",
        held: 16,
        attended: 14,
        percent: 87,
      },
    },
  ],
  [trainer, { type: "award-badge", badge: { badgeId: "b1", achievement: "C08", validFrom: "2026-03-02" } }],
  [trainer, { type: "revoke-badge", badgeId: "b1", reason: "Wystawiona dwa razy." }],
  [self, { type: "remove-evidence", evidenceId: proposal.id }],
]

/** The events of a story, decided one after another. */
export const lived = (framework: Framework): ReadonlyArray<Event> => {
  const events: Array<Event> = []
  let state: Portfolio.Portfolio | null = null
  for (const [index, [actor, body]] of story(framework).entries()) {
    const event = Result.getOrThrow(
      Portfolio.decide(framework, state, command(actor, index, body), { proposals: [proposal] }),
    )
    events.push(event)
    state = Portfolio.evolve(state, event)
  }
  return events
}
