/**
 * A part of the kit: while a page is being built it tells what is odd in its options; otherwise it is its own function.
 * Not here: what is odd (`oddIn.ts`).
 */
import type { ReactNode } from "react"
import { useWords } from "../words/Words.ts"
import { oddIn } from "./oddIn.ts"

/** Options of any part, as the watch sees them. */
type Draw = (options: never) => ReactNode

const useWatch = (name: string, options: Readonly<Record<string, unknown>>): void => {
  const { tellOdd } = useWords()
  if (tellOdd !== undefined) for (const what of oddIn(name, options)) tellOdd({ part: name, what })
}

const watched = <D extends Draw>(name: string, draw: D): D => {
  const watch = (options: Parameters<D>[0] & Readonly<Record<string, unknown>>) => {
    useWatch(name, options)
    return draw(options)
  }
  Object.defineProperty(watch, "name", { value: name })
  return watch as unknown as D
}

/** Names a part. Bundlers leave the watch out of what is built for production. */
export const part = <D extends Draw>(name: string, draw: D): D =>
  // biome-ignore lint: a bundler writes the answer here; nothing is asked of the environment
  process.env.NODE_ENV === "production" ? draw : watched(name, draw)
