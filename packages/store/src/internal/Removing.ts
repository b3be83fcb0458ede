/**
 * What is left of a log of competencies after words of it gave way: what was removed later, or the words of an erased person.
 * Not here: which of them an erasure finds (`ErasureInSql`, `ErasureInMemory`).
 */
import type { Privacy } from "@osl/core"
import * as Change from "../Change.ts"
import * as Ledger from "../Ledger.ts"
import type * as Words from "../Words.ts"
import type { KeptLog } from "./Memory.ts"
import * as Taking from "./Taking.ts"

/** A log in memory without some of its words. **Shape** `state` is left as it is. */
const without = <S extends Ledger.Stream>(
  log: KeptLog<S>,
  goes: (event: Ledger.EventOf[S], word: Words.Word) => boolean,
): { readonly log: KeptLog<S>; readonly words: number } => {
  const wiped = log.events.map((event, place) => {
    const seal = log.seals[place]
    return seal === undefined
      ? { event, seal, words: 0 }
      : Ledger.wiped(event, seal, (word) => goes(event, word))
  })
  return {
    log: {
      state: log.state,
      events: wiped.map(({ event }) => event),
      seals: wiped.flatMap(({ seal }) => seal ?? []),
      fingerprints: log.fingerprints.map((one, place) =>
        (wiped[place]?.words ?? 0) > 0 ? Change.forgotten : one,
      ),
    },
    words: wiped.reduce((sum, { words }) => sum + words, 0),
  }
}

/** A log whose last event may have removed words of earlier ones. */
export const afterRemovals = <S extends Ledger.Stream>(log: KeptLog<S>): KeptLog<S> => {
  const removals = Ledger.removalsIn(log.events)
  return without(log, ({ seq }, { path }) => Ledger.isRemoved(removals, seq, path)).log
}

/** A log without the words of some classes, without any word unless said; a shared one without those of `who`. */
export const erased = <S extends Ledger.Stream>(
  log: KeptLog<S>,
  ledger: Ledger.Ledger<S>,
  classes: ReadonlyArray<Privacy.Privacy> = Taking.everyClass,
  who: string | null = null,
): { readonly log: KeptLog<S>; readonly words: number } => {
  const found = without(
    log,
    (event, { privacy }) => classes.includes(privacy) && (who === null || Ledger.isBy(ledger, event, who)),
  )
  const state = Ledger.stateOf(ledger, found.log.events) ?? log.state
  const fingerprints = found.log.fingerprints.map((one, place) => {
    const event = found.log.events[place]
    return event !== undefined && who !== null && !Ledger.isBy(ledger, event, who) ? one : Change.forgotten
  })
  return { ...found, log: { ...found.log, state, fingerprints } }
}
