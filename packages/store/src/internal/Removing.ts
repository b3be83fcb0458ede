/**
 * What is left of a log of competencies after words of it gave way: conclusions that were removed, or all words of an erased person.
 * Not here: which of them an erasure finds (`ErasureInSql`, `ErasureInMemory`).
 */
import type { Privacy } from "@osl/core"
import * as Change from "../Change.ts"
import * as Ledger from "../Ledger.ts"
import type * as Words from "../Words.ts"
import type { KeptLog } from "./Memory.ts"
import * as Taking from "./Taking.ts"

/** Whether a word of an event goes because the conclusions of its session were removed later. */
export const isRemoved =
  (events: ReadonlyArray<{ readonly seq: number; readonly type: string }>) =>
  ({ seq }: { readonly seq: number }, { path }: Words.Word): boolean =>
    path === Ledger.conclusions &&
    events.some((later) => later.seq > seq && later.type === "conclusions-removed")

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

/** A log whose last event may have removed conclusions. */
export const afterRemovals = <S extends Ledger.Stream>(log: KeptLog<S>): KeptLog<S> =>
  without(log, isRemoved(log.events)).log

/** A log without the words of some classes, without any word unless said. */
export const erased = <S extends Ledger.Stream>(
  log: KeptLog<S>,
  ledger: Ledger.Ledger<S>,
  classes: ReadonlyArray<Privacy.Privacy> = Taking.everyClass,
): { readonly log: KeptLog<S>; readonly words: number } => {
  const found = without(log, (_, { privacy }) => classes.includes(privacy))
  const state = Ledger.stateOf(ledger, found.log.events) ?? log.state
  const fingerprints = found.log.events.map(() => Change.forgotten)
  return { ...found, log: { ...found.log, state, fingerprints } }
}
