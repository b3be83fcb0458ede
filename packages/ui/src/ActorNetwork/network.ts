/**
 * Actors, their links, and where each stands on the drawing: the same places whatever order they come in.
 * Not here: drawing them (`ActorNetwork`), or how they find their places (`forces.ts`).
 */
import { type Body, settled } from "./forces.ts"

/** One actor in words ready to be shown. */
export interface NetworkActor {
  readonly id: string
  readonly name: string
  /** A code of the edition, which decides the shape, and its name. */
  readonly sector: { readonly code: string; readonly label: string }
  /** **Unit** 1 (little) to 3 (much). */
  readonly influence?: number | undefined
  readonly attitude?: string | undefined
}

export interface NetworkLink {
  readonly from: string
  readonly to: string
  /** A code of the edition, which decides the line, and its name. */
  readonly kind: { readonly code: string; readonly label: string }
  /** **Unit** 1 (now and then) to 3 (all the time). */
  readonly strength?: number | undefined
}

/** What was known of a network on one day. */
export interface NetworkSnapshot {
  /** **Unit** a local date. */
  readonly date: string
  readonly actors: ReadonlyArray<NetworkActor>
  readonly links: ReadonlyArray<NetworkLink>
  /** Where this day is shown, when there are more. */
  readonly href?: string | undefined
}

/** **Unit** those of the drawing. */
export interface Place {
  readonly x: number
  readonly y: number
}

export const width = 720
export const height = 520
/** **Unit** of the drawing: room for half of a name at a side, and for a name below. */
const margin = { across: 92, down: 70 }

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Fits the bodies into the drawing, keeping its middle. */
const fitted = (bodies: ReadonlyArray<Body>): ReadonlyArray<Place> => {
  const span = (values: ReadonlyArray<number>, room: number, margin: number) => {
    const low = values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
    const wide = values.reduce((one, other) => Math.max(one, other), low) - low
    return (value: number) =>
      Math.round(wide === 0 ? room / 2 : margin + ((value - low) * (room - 2 * margin)) / wide)
  }
  const across = span(
    bodies.map(({ x }) => x),
    width,
    margin.across,
  )
  const down = span(
    bodies.map(({ y }) => y),
    height,
    margin.down,
  )
  return bodies.map(({ x, y }) => ({ x: across(x), y: down(y) }))
}

/**
 * Where every actor of some days stands.
 *
 * **Shape** one place for an actor on all days, so that what moves on the drawing is the network and not its picture; links
 * that name an unknown actor count for nothing. **Unit** the drawing's, `width` by `height`.
 */
export const places = (snapshots: ReadonlyArray<NetworkSnapshot>): ReadonlyMap<string, Place> => {
  const ids = [...new Set(snapshots.flatMap(({ actors }) => actors.map(({ id }) => id)))].sort(byText)
  const numbers = new Map(ids.map((id, nth) => [id, nth]))
  const joined = new Set(
    snapshots.flatMap(({ links }) =>
      links.flatMap(({ from, to }) => {
        const ends = [numbers.get(from), numbers.get(to)].filter((nth) => nth !== undefined)
        const [one = 0, other = 0] = ends.sort((a, b) => a - b)
        return ends.length === 2 && one !== other ? [one * ids.length + other] : []
      }),
    ),
  )
  const springs = [...joined]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / ids.length), pair % ids.length] as const)
  const at = fitted(settled(ids.length, springs))
  return new Map(ids.flatMap((id, nth) => (at[nth] === undefined ? [] : [[id, at[nth]]])))
}
