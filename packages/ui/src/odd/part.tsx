/**
 * A part of the kit, and a piece of a part: it is drawn, or one sentence stands in its place and the page goes on. While a
 * page is being built a part also tells what is odd in its options.
 * Not here: what is odd (`oddIn.ts`), or what stands in its place (`standing.tsx`).
 */
import type { ReactNode } from "react"
import { useWords } from "../words/Words.ts"
import { oddIn } from "./oddIn.ts"
import { type DrawAny, standing } from "./standing.tsx"

/** Options of any part, as the watch sees them. */
type Draw = (options: never) => ReactNode

const useWatch = (name: string, options: Readonly<Record<string, unknown>>): void => {
  const { tellOdd } = useWords()
  if (tellOdd !== undefined) for (const what of oddIn(name, options)) tellOdd({ part: name, what })
}

const watched =
  (name: string, draw: DrawAny): DrawAny =>
  (options) => {
    useWatch(name, options)
    return draw(options)
  }

const named = <D extends Draw>(name: string, draw: DrawAny): D =>
  Object.defineProperty(standing(name, draw), "name", { value: name }) as unknown as D

/** Names a piece of a part: what has no door of its own, and draws only some of what a part was given. */
export const piece = <D extends Draw>(name: string, draw: D): D => named(name, draw as unknown as DrawAny)

/** Names a part. Bundlers leave the watch out of what is built for production. */
export const part = <D extends Draw>(name: string, draw: D): D => {
  const whole = draw as unknown as DrawAny
  // biome-ignore lint: a bundler writes the answer here; nothing is asked of the environment
  return named(name, process.env.NODE_ENV === "production" ? whole : watched(name, whole))
}
