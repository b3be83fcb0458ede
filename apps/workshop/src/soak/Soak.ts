/**
 * A soak: hostile input without end at something that reads it, until enough was sent, with a dog that watches for hangs.
 * Not here: what reads it (`parts/`).
 */
import { Doors } from "@osl/core/testing"

/** **Shape** doors to be knocked at in turn. */
export interface Part {
  readonly doors: () => Promise<ReadonlyArray<Doors.Door>>
}

/** **Unit** `inputs` in all; `ms` and `longest` milliseconds. */
export interface Orders {
  readonly inputs: number
  readonly seed: number
  /** An input that takes longer is a fault. */
  readonly longest: number
}

export interface Slowest {
  readonly door: string
  readonly seed: number
  readonly ms: number
}

/** What came of a soak so far. **Unit** `ms` milliseconds spent in reading. */
export interface Report {
  readonly sent: number
  readonly ms: number
  readonly slowest: Slowest
  readonly faults: ReadonlyArray<Doors.Fault>
}

/** **Unit** faults after which a soak ends. */
const enough = 20
/** **Unit** inputs between two reports. */
const stride = 2_000

/** Slow doors get one input where others get a hundred. */
const turns = (doors: ReadonlyArray<Doors.Door>, at: number): ReadonlyArray<Doors.Door> =>
  doors.filter(({ isSlow }) => !isSlow || at % 100 === 0)

/** Knocks until the orders are carried out or there are faults enough; says where it is before each stride. */
export const run = (
  doors: ReadonlyArray<Doors.Door>,
  { inputs, seed, longest }: Orders,
  said: (report: Report, next: { readonly seed: number }) => void,
): Report => {
  const faults: Array<Doors.Fault> = []
  let slowest: Slowest = { door: "", seed, ms: 0 }
  let sent = 0
  let ms = 0
  for (let at = 0; sent < inputs && faults.length < enough; at += 1) {
    for (const door of turns(doors, at)) {
      if (sent % stride === 0) said({ sent, ms, slowest, faults }, { seed: seed + at })
      const before = performance.now()
      const fault = Doors.knock(door, seed + at)
      const took = performance.now() - before
      sent += 1
      ms += took
      if (took > slowest.ms) slowest = { door: door.name, seed: seed + at, ms: took }
      if (fault !== undefined) faults.push(fault)
      else if (took > longest)
        faults.push({ door: door.name, seed: seed + at, what: `took ${Math.round(took)} ms` })
    }
  }
  return { sent, ms, slowest, faults }
}
