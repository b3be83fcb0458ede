/**
 * What the portal does once a day by itself: what is too old goes, people are told of last days, all chains are anchored, a quarter is published.
 * Not here: how (`@osl/store`, Upkeep); by hand (`pnpm db erase expired`, `pnpm db anchor`).
 */
import { existsSync } from "node:fs"
import { type Language, LocalDate } from "@osl/core"
import {
  Attachments,
  Erasure,
  Integrity,
  Notices,
  Organisations,
  type ProcessStore,
  Region,
  Upkeep,
} from "@osl/store"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { keep } from "../server/db/Erasures.ts"
import * as FilePlace from "./attachments/place.server.ts"
import { publish } from "./region/publishing.server.ts"

/** In whose name the portal itself acts: the audit shows it. */
const actorId = "01970000-0000-7000-8000-0000000000da"

/** The first time soon after the start; then it is looked every hour whether the day was done. */
const first = "2 minutes"
const between = "1 hour"

type Tell = (message: Language.Text) => void

/** Counts and hashes, no names: this goes to logs. */
const words = ({ anchors, erased, messages, notices, told }: Upkeep.Done): Language.Text => {
  const seal = Upkeep.sealOf(anchors)
  return {
    pl: `Codzienne utrzymanie: instytucje: ${anchors.length}, usunięto słowa z procesów: ${erased.processes}, z dzienników kompetencji: ${erased.logs} (słowa: ${erased.words}, notatki: ${erased.notes}), zapomniane wiadomości: ${messages}, powiadomienia: ${notices}, powiadomienia o terminach: ${told}. Pieczęć dzienników: ${seal}`,
    en: `Daily upkeep: organisations: ${anchors.length}, processes that lost words: ${erased.processes}, logs of competencies: ${erased.logs} (words: ${erased.words}, notes: ${erased.notes}), messages forgotten: ${messages}, notices: ${notices}, told of last days: ${told}. Seal of the logs: ${seal}`,
  }
}

const failed: Language.Text = {
  pl: "Codzienne utrzymanie nie udało się. Portal spróbuje za godzinę; to, co zrobione, zostaje.",
  en: "The daily upkeep did not succeed. The portal tries again in an hour; what was done is done.",
}

/**
 * Does `once` each day (UTC), for as long as it runs. A day that failed, or that another program has begun, is looked at again
 * after an hour, so that it is done even when that program is gone.
 *
 * **Shape** `once` answers null when another program is at it. Never ends by itself.
 */
export const daily = <E, R>(
  once: Effect.Effect<Upkeep.Done | null, E, R>,
  tell: Tell,
  report: (error: unknown) => void,
): Effect.Effect<never, never, R> =>
  Effect.gen(function* () {
    let lastDay = ""
    yield* Effect.sleep(first)
    for (;;) {
      const day = new Date(yield* Clock.currentTimeMillis).toISOString().slice(0, 10)
      if (day !== lastDay) {
        const done = yield* Effect.catchCause(once, (cause) =>
          Effect.sync(() => {
            report(Cause.squash(cause))
            tell(failed)
            return null
          }),
        )
        if (done !== null) {
          lastDay = day
          tell(words(done))
        }
      }
      yield* Effect.sleep(between)
    }
  })

/** Keeps the list of erasures in the data folder too, where there is one: a restore of an older backup repeats it. */
const keptIn = (folder: string) =>
  Effect.gen(function* () {
    const list = yield* (yield* Erasure.Erasure).erasures({ actorId, duty: "administrator" })
    if (existsSync(folder)) keep(folder, list)
  })

/** Removes the bytes of files that nothing refers to any more. What cannot be removed today is removed tomorrow. */
const sweep = (report: (error: unknown) => void) =>
  Effect.gen(function* () {
    const attachments = yield* Attachments.Attachments
    for (const { id: organisationId } of yield* (yield* Organisations.Organisations).all())
      yield* attachments.sweep({ organisationId, actorId, duty: "director", purpose: "upkeep" })
  }).pipe(Effect.catchTag("FilesUnavailable", (trouble) => Effect.sync(() => report(trouble))))

/** Publishes the quarter that is settled, once for all portals; none while nobody works here. */
const publishing = Effect.gen(function* () {
  if ((yield* (yield* Organisations.Organisations).all()).length === 0) return
  yield* publish(actorId, LocalDate.at(new Date(yield* Clock.currentTimeMillis).toISOString()), 1)
})

/** Goes on beside the pages until the portal ends. **Shape** `files` says the data folder too. */
export const layer = (
  { editions, files }: { readonly editions: ProcessStore.Editions; readonly files: FilePlace.FileSettings },
  tell: Tell,
  report: (error: unknown) => void,
) =>
  Layer.effectDiscard(
    Effect.forkScoped(
      daily(
        Effect.tap(Upkeep.run(actorId), () => Effect.all([keptIn(files.dataDir), sweep(report), publishing])),
        tell,
        report,
      ),
    ),
  ).pipe(
    Layer.provide(
      Layer.mergeAll(
        Organisations.layer,
        Region.layer,
        Integrity.layer,
        Erasure.layer({ editions }),
        Notices.layer({ editions }),
        Layer.provide(Attachments.layer, FilePlace.layer(files)),
      ),
    ),
  )
