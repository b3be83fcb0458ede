/**
 * A map drawn on the server: borders as the base, a pin with a name and a link for each place.
 * Not here: tiles and zooming, or the equal list that stands beside it (the page).
 */
import { part } from "../odd/part.tsx"
import { type Point, placeOn, type TerritoryDrawing } from "./drawing.ts"

/** One thing at a place. */
export interface TerritoryPin {
  readonly id: string
  readonly name: string
  readonly href: string
  /** **Unit** degrees (WGS 84). */
  readonly at: Point
}

export interface TerritoryMapProps {
  readonly drawing: TerritoryDrawing
  readonly pins: ReadonlyArray<TerritoryPin>
  /** What the map shows, for who hears it. */
  readonly label: string
  /** Codes of the shapes to stand out. */
  readonly marked?: ReadonlyArray<string> | undefined
}

interface Placed extends TerritoryPin {
  readonly x: number
  readonly y: number
}

const radius = 11
const perRing = 6

/** Pins of one place stand in rings around it, so that each can be seen and pressed. */
const spread = (pins: ReadonlyArray<TerritoryPin>, drawing: TerritoryDrawing): ReadonlyArray<Placed> => {
  const counts = new Map<string, number>()
  return pins.map((pin) => {
    const [x, y] = placeOn(drawing, pin.at)
    const key = `${x} ${y}`
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    if (nth === 0) return { ...pin, x, y }
    const ring = Math.ceil(nth / perRing)
    const turn = ((nth - 1) % perRing) * ((2 * Math.PI) / perRing) - Math.PI / 2
    const away = ring * radius * 2.4
    return {
      ...pin,
      x: Math.round(x + Math.cos(turn) * away),
      y: Math.round(y + Math.sin(turn) * away),
    }
  })
}

const margin = radius * 2

export const TerritoryMap = part(
  "TerritoryMap",
  ({ drawing, pins, label, marked = [] }: TerritoryMapProps) => (
    <nav className="osl-territory" aria-label={label}>
      <svg
        viewBox={`${-margin} ${-margin} ${drawing.width + 2 * margin} ${drawing.height + 2 * margin}`}
        focusable="false"
        role="presentation"
      >
        <g>
          {drawing.shapes.map(({ code, path }) => (
            <path
              key={code}
              d={path}
              className={
                marked.includes(code)
                  ? "osl-territory__shape osl-territory__shape--marked"
                  : "osl-territory__shape"
              }
            />
          ))}
        </g>
        {spread(pins, drawing).map(({ id, name, href, x, y }) => (
          <a key={id} href={href} className="osl-territory__pin" aria-label={name}>
            <title>{name}</title>
            <circle className="osl-territory__ring" cx={x} cy={y} r={radius + 5} />
            <circle className="osl-territory__dot" cx={x} cy={y} r={radius} />
          </a>
        ))}
      </svg>
    </nav>
  ),
)
