/**
 * What is wrong with a theme among the pairs that the kit really uses, and the nearest colour that would do.
 * Not here: the pairs (`contrast.ts`), reading a theme (`theme.ts`), or saying it in words (`checkWords.ts`).
 */
import { clampChroma, formatHex, type Oklch, oklch } from "culori"
import { type Pair, pairs, ratio } from "./contrast.ts"
import type { Theme, Unread } from "./theme.ts"

/** Two colours that are too alike. **Unit** `ratio` and `least` as WCAG 2.2 measures, from 1 to 21. */
export interface Weak {
  readonly kind: "contrast" | "focus"
  readonly seen: string
  readonly on: string
  readonly seenColour: string
  readonly onColour: string
  readonly ratio: number
  readonly least: number
  /**
   * The nearest colour for one of the two tokens. `mendsAll`: with it every pair of that token is strong enough;
   * without, only this pair is. Undefined when no lightness of either will do.
   */
  readonly nearest?:
    | { readonly path: string; readonly colour: string; readonly mendsAll: boolean }
    | undefined
}

/** A measure that is too small. **Unit** CSS pixels, a rem taken as 16. */
export interface Small {
  readonly kind: "focus-width" | "target-size"
  readonly path: string
  readonly value: number
  readonly least: number
}

export type Fault = Unread | Weak | Small

const path = (token: string) => `color.${token}`

type Colours = ReadonlyMap<string, string>

const isStrong = (colours: Colours, { seen, on, least }: Pair): boolean =>
  ratio(colours.get(seen) ?? "", colours.get(on) ?? "") >= least

const step = 0.002

/** Colours with another lightness, the nearest first, each with as much of the chroma as sRGB has. */
const byLightness = function* (from: Oklch): Generator<string> {
  for (let change = step; change <= 1; change += step)
    for (const l of [from.l - change, from.l + change])
      if (l >= 0 && l <= 1) yield formatHex(clampChroma({ ...from, l }, "oklch"))
}

/** The nearest colour of a token with which all these pairs are strong enough. */
const nearest = (colours: Colours, token: string, wanted: ReadonlyArray<Pair>): string | undefined => {
  const from = oklch(colours.get(token) ?? "")
  if (from === undefined) return undefined
  for (const colour of byLightness(from)) {
    const tried = new Map(colours).set(token, colour)
    if (wanted.every((pair) => isStrong(tried, pair))) return colour
  }
  return undefined
}

const pairsOf = (token: string): ReadonlyArray<Pair> =>
  pairs.filter(({ seen, on }) => seen === token || on === token)

/** A colour of the theme's own is mended before one of the kit's; what is seen before what it is seen on. */
const mend = (colours: Colours, own: ReadonlySet<string>, pair: Pair): Weak["nearest"] => {
  const order = own.has(pair.on) && !own.has(pair.seen) ? [pair.on, pair.seen] : [pair.seen, pair.on]
  for (const mendsAll of [true, false])
    for (const token of order) {
      const colour = nearest(colours, token, mendsAll ? pairsOf(token) : [pair])
      if (colour !== undefined) return { path: path(token), colour, mendsAll }
    }
  return undefined
}

const pixels = (css: string): number => Number.parseFloat(css) * (css.endsWith("rem") ? 16 : 1)

/** WCAG 2.2: 2.4.13 asks for a ring of 2 px, 2.5.8 for targets of 24 px. */
const measures = [
  { kind: "focus-width", path: "width.ring", least: 2 },
  { kind: "target-size", path: "size.target", least: 24 },
] as const

/** **Shape** what cannot be read first, then pairs in the kit's order, then measures; empty when the theme passes. */
export const faultsOf = (theme: Theme): ReadonlyArray<Fault> => {
  const colours = new Map(
    [...theme.all.values()]
      .filter(({ type }) => type === "color")
      .map((token) => [token.path.replace(/^color\./, ""), token.css]),
  )
  const own = new Set(theme.own.map((token) => token.path.replace(/^color\./, "")))
  const weak = pairs
    .filter((pair) => !isStrong(colours, pair))
    .map((pair): Weak => {
      const seenColour = colours.get(pair.seen) ?? ""
      const onColour = colours.get(pair.on) ?? ""
      return {
        kind: pair.seen === "focus.ring" ? "focus" : "contrast",
        seen: path(pair.seen),
        on: path(pair.on),
        seenColour,
        onColour,
        ratio: ratio(seenColour, onColour),
        least: pair.least,
        nearest: mend(colours, own, pair),
      }
    })
  const small = measures.flatMap(({ kind, path, least }): ReadonlyArray<Small> => {
    const value = pixels(theme.all.get(path)?.css ?? "0")
    return value >= least ? [] : [{ kind, path, value, least }]
  })
  return [...theme.unread, ...weak, ...small]
}
