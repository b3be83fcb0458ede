/**
 * Places for boxes in layers, and lines between them that run around the boxes, the same for the same input.
 * Not here: what is in a box (`Drawing`, `Bpmn`).
 */

/**
 * **Unit** pixels; `layer` counts from 0 downwards. Boxes of one layer stand side by side in the order given. Lines touch a
 * `pointed` one (a diamond, a circle) in the middle of its sides.
 */
export interface Box {
  readonly id: string
  readonly layer: number
  readonly width: number
  readonly height: number
  readonly pointed?: boolean
}

export interface Line {
  readonly id: string
  readonly from: string
  readonly to: string
}

export type Point = readonly [x: number, y: number]

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** **Shape** each line is at least two points, all its parts upright or level. Nothing has a negative place. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Place>
  readonly lines: ReadonlyMap<string, ReadonlyArray<Point>>
}

const margin = 16
const between = 40
const step = 14

/** Where a line runs: straight to the next layer, beside a neighbour, under its own layer, or around by a lane. */
type Way = "next" | "neighbour" | "under" | "left" | "right"
type Side = "top" | "bottom" | "left" | "right"

interface Spot {
  readonly box: Box
  readonly column: number
  readonly columns: number
  readonly x: number
}

/** An end of a line at a side of a box; `lean` is the way it goes from there, -1 left, 1 right. */
interface End {
  readonly line: string
  readonly end: "from" | "to"
  readonly box: string
  readonly side: Side
  readonly lean: number
}

interface Routed extends Line {
  readonly way: Way
  readonly ends: readonly [End, End]
}

const spotsOf = (
  boxes: ReadonlyArray<Box>,
): { readonly spots: Map<string, Spot>; readonly width: number } => {
  const layers = new Map<number, Array<Box>>()
  for (const box of boxes) layers.set(box.layer, [...(layers.get(box.layer) ?? []), box])
  const widthOf = (row: ReadonlyArray<Box>) =>
    row.reduce((sum, { width }) => sum + width, (row.length - 1) * between)
  const width = Math.max(0, ...[...layers.values()].map(widthOf))
  const spots = new Map<string, Spot>()
  for (const row of layers.values()) {
    let x = Math.round((width - widthOf(row)) / 2)
    row.forEach((box, column) => {
      spots.set(box.id, { box, column, columns: row.length, x })
      x += box.width + between
    })
  }
  return { spots, width }
}

const wayOf = (from: Spot, to: Spot): Way => {
  const down = to.box.layer - from.box.layer
  if (down === 1) return "next"
  if (down > 1) return "right"
  if (down < 0 || from === to) return "left"
  return Math.abs(to.column - from.column) === 1 ? "neighbour" : "under"
}

const centre = ({ x, box }: Spot): number => x + box.width / 2

const isOuter = (spot: Spot, side: "left" | "right"): boolean =>
  side === "left" ? spot.column === 0 : spot.column === spot.columns - 1

const routed = (line: Line, from: Spot, to: Spot): Routed => {
  const way = wayOf(from, to)
  const across = Math.sign(centre(to) - centre(from))
  const end = (which: "from" | "to", spot: Spot, side: Side, lean: number): End => ({
    line: line.id,
    end: which,
    box: spot.box.id,
    side,
    lean,
  })
  const ends = (): readonly [End, End] => {
    switch (way) {
      case "next":
        return [end("from", from, "bottom", across), end("to", to, "top", -across)]
      case "under":
        return [end("from", from, "bottom", across), end("to", to, "bottom", -across)]
      case "neighbour":
        return across > 0
          ? [end("from", from, "right", 0), end("to", to, "left", 0)]
          : [end("from", from, "left", 0), end("to", to, "right", 0)]
      default: {
        const lean = way === "left" ? -1 : 1
        return [
          end("from", from, isOuter(from, way) ? way : "bottom", lean),
          end("to", to, isOuter(to, way) ? way : "top", lean),
        ]
      }
    }
  }
  return { ...line, way, ends: ends() }
}

const portKey = ({ line, end }: Pick<End, "line" | "end">): string => `${end} ${line}`

/** How far along its side each end stands. **Unit** pixels from the left or the top of the box. */
const portsOf = (
  lines: ReadonlyArray<Routed>,
  spots: ReadonlyMap<string, Spot>,
): ReadonlyMap<string, number> => {
  const sides = new Map<string, Array<End>>()
  for (const { ends } of lines)
    for (const one of ends) {
      const key = `${one.side} ${one.box}`
      sides.set(key, [...(sides.get(key) ?? []), one])
    }
  const ports = new Map<string, number>()
  for (const group of sides.values()) {
    const first = group[0]
    const box = first === undefined ? undefined : spots.get(first.box)?.box
    if (first === undefined || box === undefined) continue
    const isUpright = first.side === "left" || first.side === "right"
    if (box.pointed === true) {
      for (const one of group) ports.set(portKey(one), (isUpright ? box.height : box.width) / 2)
      continue
    }
    if (isUpright) {
      group.forEach((one, index) => {
        ports.set(portKey(one), Math.round(((index + 1) * box.height) / (group.length + 1)))
      })
      continue
    }
    const sorted = group.toSorted((one, other) => one.lean - other.lean)
    const level = sorted.filter(({ lean }) => lean === 0).length
    const leaning = sorted.filter(({ lean }) => lean < 0).length
    // The ends that go straight stand in the middle; tops and bottoms are shifted so that their lines never lie on each other.
    const middle = level > 0 ? leaning + (level - 1) / 2 : (sorted.length - 1) / 2
    const reach = Math.max(middle, sorted.length - 1 - middle) + 1
    const apart = Math.min(24, box.width / 2 / reach)
    const shift = first.side === "top" ? apart / 3 : 0
    sorted.forEach((one, index) => {
      const off = (index - middle) * apart
      ports.set(portKey(one), box.width / 2 + off + (one.lean === 0 && off === 0 ? 0 : shift))
    })
  }
  return ports
}

/** Level parts that share a gap, and upright ones that share a margin, each on a track of its own. */
const tracks = (
  parts: ReadonlyArray<{ readonly key: string; readonly from: number; readonly to: number }>,
): { readonly of: ReadonlyMap<string, number>; readonly count: number } => {
  const taken: Array<Array<readonly [number, number]>> = []
  const of = new Map<string, number>()
  for (const { key, from, to } of parts) {
    const part = [Math.min(from, to) - step, Math.max(from, to) + step] as const
    let track = taken.findIndex((row) => row.every(([start, end]) => part[1] <= start || end <= part[0]))
    if (track < 0) track = taken.push([]) - 1
    taken[track]?.push(part)
    of.set(key, track)
  }
  return { of, count: taken.length }
}

/** A level part of a line in the gap above a layer. **Unit** `from` and `to` are places from left to right. */
interface Level {
  readonly key: string
  readonly gap: number
  readonly from: number
  readonly to: number
}

const levelsOf = (
  line: Routed,
  spots: ReadonlyMap<string, Spot>,
  at: (end: End) => number,
): ReadonlyArray<Level> => {
  const [start, stop] = line.ends
  const below = (end: End) => (spots.get(end.box)?.box.layer ?? 0) + 1
  const above = (end: End) => spots.get(end.box)?.box.layer ?? 0
  const far = line.way === "left" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  switch (line.way) {
    case "next":
    case "under":
      return [{ key: `only ${line.id}`, gap: below(start), from: at(start), to: at(stop) }]
    case "neighbour":
      return []
    default:
      return [
        ...(start.side === "bottom"
          ? [{ key: `from ${line.id}`, gap: below(start), from: at(start), to: far }]
          : []),
        ...(stop.side === "top" ? [{ key: `to ${line.id}`, gap: above(stop), from: at(stop), to: far }] : []),
      ]
  }
}

/** Leaves out points that lie on a straight way, and doubled ones. */
const tidy = (points: ReadonlyArray<Point>): ReadonlyArray<Point> =>
  points.filter((point, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    if (before === undefined || after === undefined) return true
    return !(
      (before[0] === point[0] && point[0] === after[0]) ||
      (before[1] === point[1] && point[1] === after[1])
    )
  })

/**
 * Places boxes in their layers and draws each line around them.
 *
 * **Shape** a line whose ends are not boxes is left out; lines may cross each other, never a box.
 */
export const layered = (boxes: ReadonlyArray<Box>, lines: ReadonlyArray<Line>): Layout => {
  const { spots, width } = spotsOf(boxes)
  const all = lines.flatMap((line) => {
    const from = spots.get(line.from)
    const to = spots.get(line.to)
    return from === undefined || to === undefined ? [] : [routed(line, from, to)]
  })
  const ports = portsOf(all, spots)
  const portX = (end: End): number => (spots.get(end.box)?.x ?? 0) + (ports.get(portKey(end)) ?? 0)

  // Level parts decide how high the gaps are, and these where each layer begins.
  const levels = all.flatMap((line) => levelsOf(line, spots, portX))
  const depth = Math.max(-1, ...boxes.map(({ layer }) => layer)) + 1
  const trackY = new Map<string, number>()
  const tops: Array<number> = []
  let y = margin
  for (let gap = 0; gap <= depth; gap++) {
    const inside = levels
      .filter((one) => one.gap === gap)
      .filter(({ from, to }) => from !== to)
      .toSorted((one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from) || 0)
    const found = tracks(inside)
    const isEdge = gap === 0 || gap === depth
    const height = Math.max(isEdge ? 0 : between, (found.count + 1) * step + (isEdge ? 0 : step))
    const used = found.count === 0 && isEdge ? 0 : height
    const room = used / (found.count + 1)
    for (const { key } of inside) trackY.set(key, y + room * ((found.of.get(key) ?? 0) + 1))
    y += used
    if (gap === depth) break
    tops.push(y)
    y += Math.max(0, ...boxes.filter(({ layer }) => layer === gap).map(({ height: one }) => one))
  }
  const height = y + margin

  const portY = (end: End): number => {
    const box = spots.get(end.box)?.box
    const top = tops[box?.layer ?? 0] ?? 0
    if (end.side === "top") return top
    return end.side === "bottom" ? top + (box?.height ?? 0) : top + (ports.get(portKey(end)) ?? 0)
  }
  const touch = (end: End): Point => {
    const spot = spots.get(end.box)
    if (end.side === "left") return [spot?.x ?? 0, portY(end)]
    if (end.side === "right") return [(spot?.x ?? 0) + (spot?.box.width ?? 0), portY(end)]
    return [portX(end), portY(end)]
  }

  // Upright parts in the margins, each on a lane of its own.
  const levelY = (line: Routed, which: "from" | "to"): number => {
    const end = line.ends[which === "from" ? 0 : 1]
    return trackY.get(`${which} ${line.id}`) ?? touch(end)[1]
  }
  const lanesOf = (way: Way) =>
    tracks(
      all
        .filter((line) => line.way === way)
        .map((line) => ({ key: line.id, from: levelY(line, "from"), to: levelY(line, "to") }))
        .toSorted((one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from)),
    )
  const left = lanesOf("left")
  const right = lanesOf("right")
  const inset = margin + (left.count + (left.count > 0 ? 1 : 0)) * step
  const outset = margin + (right.count + (right.count > 0 ? 1 : 0)) * step

  const pointsOf = (line: Routed): ReadonlyArray<Point> => {
    const start = touch(line.ends[0])
    const stop = touch(line.ends[1])
    if (line.way === "neighbour") {
      const middle = (start[0] + stop[0]) / 2
      return [start, [middle, start[1]], [middle, stop[1]], stop]
    }
    if (line.way === "next" || line.way === "under") {
      const level = trackY.get(`only ${line.id}`) ?? (start[1] + stop[1]) / 2
      return [start, [start[0], level], [stop[0], level], stop]
    }
    const lane =
      line.way === "left"
        ? -step * ((left.of.get(line.id) ?? 0) + 1)
        : width + step * ((right.of.get(line.id) ?? 0) + 1)
    const out = levelY(line, "from")
    const back = levelY(line, "to")
    return [start, [start[0], out], [lane, out], [lane, back], [stop[0], back], stop]
  }
  const placed = ([x, level]: Point): Point => [Math.round(x + inset), Math.round(level)]
  return {
    width: width + inset + outset,
    height,
    boxes: new Map(
      [...spots].map(([id, { box, x }]) => [
        id,
        { x: x + inset, y: Math.round(tops[box.layer] ?? 0), width: box.width, height: box.height },
      ]),
    ),
    lines: new Map(all.map((line) => [line.id, tidy(pointsOf(line).map(placed))])),
  }
}

/**
 * The layer of each node: below all that lead to it, beside those it is open together with.
 *
 * **Shape** from 0; only what leads from an earlier to a later node counts, so that a way back moves nothing.
 */
export const layersOf = (
  nodes: ReadonlyArray<string>,
  steps: ReadonlyArray<{ readonly from: string; readonly to: string; readonly beside: boolean }>,
): ReadonlyMap<string, number> => {
  const layers = new Map<string, number>()
  nodes.forEach((node, index) => {
    const before = steps
      .filter(({ from, to }) => to === node && nodes.indexOf(from) < index)
      .map(({ from, beside }) => (layers.get(from) ?? 0) + (beside ? 0 : 1))
    layers.set(node, Math.max(0, ...before))
  })
  return layers
}
