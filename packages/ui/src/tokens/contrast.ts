/**
 * The pairs of colours that meet on screen, and how strongly each must differ.
 * Not here: the colours themselves (`tokens.json`).
 */

/** A colour seen on a ground. `least` is the ratio of WCAG 2.2: 4.5 for text, 3 for controls and marks. */
export interface Pair {
  readonly seen: string
  readonly on: string
  readonly least: number
}

const surfaces = ["surface.page", "surface.raised", "surface.sunken"]
const everyGround = [...surfaces, "action.soft", "attention.soft", "error.soft"]

const text = (seen: string, grounds: ReadonlyArray<string>): ReadonlyArray<Pair> =>
  grounds.map((on) => ({ seen, on, least: 4.5 }))
const mark = (seen: string, grounds: ReadonlyArray<string>): ReadonlyArray<Pair> =>
  grounds.map((on) => ({ seen, on, least: 3 }))

/** Every pair in use, by the path of the token under `color`. */
export const pairs: ReadonlyArray<Pair> = [
  ...text("ink.strong", everyGround),
  ...text("ink.soft", [...surfaces, "action.soft"]),
  ...text("action.text", [...surfaces, "action.soft", "attention.soft", "error.soft"]),
  ...text("action.ink", ["action.fill", "action.hover"]),
  ...text("attention.text", [...surfaces, "attention.soft"]),
  ...text("error.text", [...surfaces, "error.soft"]),
  ...["animator", "network", "planner"].flatMap((role) =>
    text(`role.${role}`, ["surface.page", "surface.raised", `role.${role}-soft`]),
  ),
  ...["diagnosis", "activation", "integration", "education"].flatMap((component) =>
    text(`component.${component}`, surfaces),
  ),
  ...mark("action.fill", [...surfaces, "action.soft"]),
  ...mark("line.strong", everyGround),
  ...mark("focus.ring", everyGround),
  ...mark("attention.mark", [...surfaces, "attention.soft"]),
  ...mark("error.mark", [...surfaces, "error.soft"]),
]

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** **Unit** the contrast ratio of WCAG 2.2, from 1 to 21. Colours are `#rrggbb`. */
export const ratio = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
