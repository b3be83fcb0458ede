/**
 * A sheet as whoever asks may see it, what they may do with it, and doing it.
 * Not here: the way of a sheet and who may (`@osl/competency`, Review), or its page (`routes/competencies.assessments.*`).
 */
import type { Assessment, Command } from "@osl/competency"
import { Competencies } from "@osl/store"
import * as Effect from "effect/Effect"
import { PageNotFound } from "../visit.server.ts"
import * as Cards from "./cards.server.ts"
import { type Begun, begin, colleagues, isUnreviewed, send } from "./portfolio.server.ts"
import * as SheetView from "./SheetView.ts"

interface Asked {
  readonly worker?: string | undefined
  readonly assessment?: string | undefined
}

/**
 * A sheet that the asker may see, with the cards it points to when they are to be shown.
 *
 * **Errors** `PageNotFound` for one that is not there or not for the asker: both look the same.
 */
export const read = Effect.fn("Sheets.read")(function* ({ worker = "", assessment = "" }: Asked) {
  const begun = yield* begin("competencies.read")
  const { member, framework, language, path } = begun
  const store = yield* Competencies.Competencies
  const { seen } = yield* store.look(member, worker)
  const one = seen.assessments.find(({ id }) => id === assessment)
  if (one === undefined) return yield* new PageNotFound({ path })
  const { names, directors } = yield* colleagues(member)
  const isAuthor = one.assessor === member.actorId
  const cards = one.sheet.mode === "self" ? yield* Cards.of(member, worker, framework, language) : []
  return {
    ...begun,
    one,
    version: seen.version,
    cards,
    person: names[worker] ?? "",
    isAuthor,
    isUnreviewed: one.sheet.mode === "self" && isUnreviewed(worker, directors),
    mayChange: isAuthor && SheetView.mayChange(one),
    mayReview: SheetView.reviewerOf(one) === member.actorId,
    telling: { framework, language, references: Cards.labels(cards) },
  }
})

export type Reading = Effect.Success<ReturnType<typeof read>>

/** Does something with a sheet. **Shape** the version is that just read: what somebody else did meanwhile is refused. */
export const act = (
  reading: Reading,
  commandId: string,
  body: Extract<Command.Body, { readonly assessmentId: string }>,
) => send(reading, reading.one.subject, body, { commandId, version: reading.version })

/** Begins an empty sheet of today. **Shape** its id is that of the command. */
export const open = (begun: Begun, worker: string, mode: Assessment.RatedMode, commandId: string) =>
  send(
    begun,
    worker,
    { type: "draft-assessment", assessmentId: commandId, sheet: { mode, date: begun.today } },
    { commandId },
  )
