/**
 * Every example of every part, as tests and fixtures read them.
 * Not here: what is checked about them, or what they look like (`fixtures.tsx`).
 */
import { globSync, readFileSync } from "node:fs"
import type { Language } from "@osl/core"
import type { ReactElement } from "react"

export type Example = (language: Language.Language) => ReactElement

/** An example with where it is: `path` below `src`, `StageMap/StageMap.examples.tsx`. */
export interface Named {
  readonly path: string
  readonly name: string
  readonly example: Example
}

export const src = new URL("../src/", import.meta.url)

/** The text of a module below `src`. */
export const read = (path: string): string => readFileSync(new URL(path, src), "utf8")

/** **Shape** relative to `src`, in the order of the alphabet. */
export const files = (pattern: string): ReadonlyArray<string> => globSync(pattern, { cwd: src }).toSorted()

/** The examples of modules that draw something; their shared data is left out. */
export const drawnIn = (
  modules: ReadonlyArray<readonly [path: string, module: Readonly<Record<string, unknown>>]>,
): ReadonlyArray<Named> =>
  modules.flatMap(([path, module]) =>
    Object.entries(module).flatMap(([name, value]) => {
      if (typeof value !== "function") return []
      const drawn: unknown = (value as Example)("pl")
      return typeof drawn === "object" && drawn !== null && "props" in drawn
        ? [{ path, name, example: value as Example }]
        : []
    }),
  )

/** Every example there is. */
export const allExamples = async (): Promise<ReadonlyArray<Named>> =>
  drawnIn(
    await Promise.all(
      files("*/*.examples.tsx").map(
        async (path) =>
          [path, (await import(new URL(path, src).href)) as Readonly<Record<string, unknown>>] as const,
      ),
    ),
  )
