/**
 * What of the team's work a supervisor may want to raise: processes that stand still or are late, by what she may see anyway.
 * Not here: what workers take to a session themselves, which is theirs alone (`SupervisionView.agenda`).
 */
import { LocalDate } from "@osl/core"
import { ProcessStore } from "@osl/store"
import { ToDo } from "@osl/workflow"
import * as Effect from "effect/Effect"
import { Editions, editionOf } from "../editions.server.ts"
import * as links from "../process/links.ts"
import { day } from "../process/Tasks.ts"
import { say } from "../words/Words.ts"
import type { Begun } from "./portfolio.server.ts"

/** **Unit** processes that are looked at. */
const most = 50

/** **Unit** days without any entry after which a process stands still. **Source** inferred: a month without a visit. */
const still = 30

/** A process worth a word. */
export interface Matter {
  readonly key: string
  readonly href: string
  readonly name: string
  readonly reasons: ReadonlyArray<string>
}

/** **Shape** those with most reasons first, then by name. */
export const of = Effect.fn("TeamWork.of")(function* ({
  member,
  language,
  today,
}: Pick<Begun, "member" | "language" | "today">) {
  const store = yield* ProcessStore.ProcessStore
  const served = yield* Editions
  const { items } = yield* store.list(member, { limit: most })
  const running = items.filter(({ status }) => status !== "closed")
  const states = yield* store.states(
    member,
    running.map(({ id }) => id),
  )
  return running
    .flatMap(({ id, name, leadId, lastAt }): ReadonlyArray<Matter> => {
      const state = states.find((one) => one.id === id)
      if (state === undefined) return []
      const late = ToDo.of(editionOf(served, state), state, today)
        .flatMap(({ due }) => (due !== null && due < today ? [due] : []))
        .sort()
      const [first] = late
      const last = LocalDate.at(lastAt)
      const reasons = [
        ...(first === undefined
          ? []
          : [
              say(language, "supervision.work.late", {
                count: late.length,
                since: day(first, today, language),
              }),
            ]),
        ...(state.status === "suspended" ? [say(language, "supervision.work.suspended")] : []),
        ...(state.status === "open" && last < LocalDate.addDays(today, -still)
          ? [say(language, "supervision.work.still", { since: day(last, today, language) })]
          : []),
        ...(leadId === null ? [say(language, "supervision.work.no-lead")] : []),
      ]
      return reasons.length === 0 ? [] : [{ key: id, href: links.overview(id), name, reasons }]
    })
    .sort((a, b) => b.reasons.length - a.reasons.length || (a.name < b.name ? -1 : 1))
})
