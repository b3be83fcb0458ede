/**
 * Actors, their links, and where each stands on the drawing: the same places whatever order they come in.
 * Not here: drawing them (`ActorNetwork`).
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force"

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
const margin = 70
const rounds = 150

interface Body {
  readonly id: string
  x?: number
  y?: number
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Fits the bodies into the drawing, keeping its middle. */
const fitted = (bodies: ReadonlyArray<Body>): ReadonlyMap<string, Place> => {
  const span = (values: ReadonlyArray<number>, room: number) => {
    const low = Math.min(...values)
    const wide = Math.max(...values) - low
    const scale = wide === 0 ? 0 : (room - 2 * margin) / wide
    return (value: number) => Math.round(scale === 0 ? room / 2 : margin + (value - low) * scale)
  }
  const across = span(
    bodies.map(({ x = 0 }) => x),
    width,
  )
  const down = span(
    bodies.map(({ y = 0 }) => y),
    height,
  )
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: across(x), y: down(y) }]))
}

/**
 * Where every actor of some days stands.
 *
 * **Shape** one place for an actor on all days, so that what moves on the drawing is the network and not its picture; links
 * that name an unknown actor count for nothing. **Unit** the drawing's, `width` by `height`.
 */
export const places = (snapshots: ReadonlyArray<NetworkSnapshot>): ReadonlyMap<string, Place> => {
  const ids = [...new Set(snapshots.flatMap(({ actors }) => actors.map(({ id }) => id)))].sort(byText)
  const bodies: Array<Body> = ids.map((id) => ({ id }))
  const known = new Set(ids)
  const joined = snapshots
    .flatMap(({ links }) => links)
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .map(({ from, to }) => [from, to].sort(byText).join("\u0000"))
  const links = [...new Set(joined)].sort(byText).map((pair) => {
    const [source = "", target = ""] = pair.split("\u0000")
    return { source, target }
  })
  forceSimulation(bodies)
    .force("apart", forceManyBody<Body>().strength(-300))
    .force("room", forceCollide<Body>(46))
    .force(
      "along",
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(110),
    )
    .force("across", forceX<Body>().strength(0.06))
    .force("down", forceY<Body>().strength(0.09))
    .stop()
    .tick(bodies.length > 150 ? rounds / 3 : rounds)
  return fitted(bodies)
}
