/**
 * How long an institution keeps what, read and set for who leads it.
 * Not here: the rows (`RetentionView`), or drawing them (`routes/institution.retention`).
 */
import { Erasure, PersonalData } from "@osl/store"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { may, permit } from "../access.server.ts"
import { textOf } from "../people/problems.ts"
import * as PostedForm from "../postedForm.server.ts"
import * as RetentionView from "./RetentionView.ts"

export const show = Effect.gen(function* () {
  const member = yield* permit("institution.retention")
  const data = yield* PersonalData.PersonalData
  const policy = yield* (yield* Erasure.Erasure).retention(member)
  const now = new Date(yield* Clock.currentTimeMillis).toISOString()
  return {
    groups: RetentionView.groups(policy),
    most: RetentionView.longest,
    rows: RetentionView.rows(policy, yield* data.upcoming(member, now)),
    runs: RetentionView.runs(yield* data.done(member)),
    sets: may(member, "institution.set-retention"),
    seesHome: may(member, "institution.read"),
  }
})

/** Sets the terms that were posted. **Shape** the fields that are `wrong`, none when they are set; `answers` as they were given. */
export const set = Effect.fn("Institution.setRetention")(function* (request: Request) {
  const member = yield* permit("institution.set-retention")
  const posted = yield* PostedForm.posted(request)
  const answers: Record<string, string> = {}
  const read = RetentionView.read((field) => {
    answers[field] = textOf(posted, field).slice(0, RetentionView.shownMost)
    return textOf(posted, field)
  })
  if ("wrong" in read) return { wrong: read.wrong, answers }
  yield* (yield* Erasure.Erasure).setRetention(member, read.policy)
  const wrong: ReadonlyArray<string> = []
  return { wrong, answers }
})
