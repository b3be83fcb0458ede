/**
 * What may happen to a process at any stage by a decision of the director.
 * Not here: what each stage asks for, or how a process ends (`ending.ts`).
 */
import { edition } from "@osl/core/osl-2014"
import * as Book from "../Book.ts"
import * as Calendar from "../Calendar.ts"
import type { Play } from "../Play.ts"
import * as Records from "../words/records.ts"

/** The stage that was just entered gets more time. **Unit** weeks until that is decided, and that it lasts in all. */
export const extend = (play: Play, after: number, weeks: number): void => {
  Book.write(play, Calendar.addDays(play.cursor, after * 7), 615, play.cast.director, {
    type: "extend-stage",
    content: {
      stage: play.stage,
      until: Calendar.addDays(play.cursor, weeks * 7),
      reason: play.chance.pick(Records.extended),
    },
  })
}

/** The organiser who led leaves, and after some days the second one takes the lead; nothing happens without one. */
export const replaceLead = (play: Play): void => {
  const { chance, cast } = play
  if (cast.helper === undefined) return
  const left = Book.turnPage(play)
  Book.write(play, left, 600, cast.director, {
    type: "unassign-organizer",
    content: { organizerId: cast.lead.id, reason: chance.pick(Records.leaving) },
  })
  play.cursor = Calendar.addDays(left, chance.int(3, 6))
  const named = Book.turnPage(play)
  Book.write(play, named, 605, cast.director, {
    type: "assign-organizer",
    content: { organizerId: cast.helper.id, weeklyHours: chance.pick([10, 12, 15]), lead: true },
  })
  play.cast = { ...cast, lead: cast.helper, helper: undefined }
  play.cursor = Calendar.addDays(named, 1)
}

/** Words that should not have been written are taken out of a conversation for good. */
export const redact = (play: Play): void => {
  const gone = new Set(play.steps.flatMap(({ body }) => (body.type === "withdraw" ? [body.recordId] : [])))
  const talk = play.steps.find(
    ({ body }) =>
      body.type === "record" &&
      body.form === "F07" &&
      body.content.followUp !== undefined &&
      !gone.has(body.recordId),
  )
  if (talk?.body.type !== "record") return
  const day = Book.turnPage(play)
  Book.write(play, day, 625, play.cast.director, {
    type: "redact",
    form: "F07",
    recordId: talk.body.recordId,
    fields: ["followUp"],
    reason: Records.redacted,
  })
}

/** A process begun under the edition of 2012 goes on under that of 2014. */
export const adopt = (play: Play): void => {
  const { key, version } = edition
  const day = Book.turnPage(play)
  Book.write(play, day, 635, play.cast.director, {
    type: "adopt-edition",
    edition: { key, version },
    stages: [],
    reason: Records.adopted,
  })
}
