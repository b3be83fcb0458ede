/**
 * The fixtures of the contract, made from the examples by server rendering.
 * Not here: comparing with them (`src/contract`), or writing the files (`scripts/fixtures.ts`).
 */
import { isValidElement, type ReactElement, type ReactNode } from "react"
import { renderToString } from "react-dom/server"
import { type Example, type Fixture, outcomeOf, type Use } from "../src/contract/contract.ts"
import { OslProvider } from "../src/index.ts"
import type { Named } from "./examples.ts"

const partOf = ({ type }: ReactElement): string => {
  if (typeof type === "string") return type
  return typeof type === "function" ? type.name : "Fragment"
}

/** An option as JSON: a part is written as a use, a function only said to be one. */
const inJson = (value: unknown): unknown => {
  if (isValidElement<Record<string, unknown>>(value)) return asUse(value)
  if (typeof value === "function") return { function: true }
  if (Array.isArray(value)) return value.map(inJson)
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, inJson(one)]])),
    )
  return value
}

const asUse = (element: ReactElement<Record<string, unknown>>): Use => ({
  part: partOf(element),
  options: inJson(element.props) as Use["options"],
})

/** What an implementation in React writes on the server. */
export const htmlOf = (language: "pl" | "en", children: ReactNode): string =>
  renderToString(<OslProvider language={language}>{children}</OslProvider>)

/** **Shape** a fixture for each part, its examples in the order of the alphabet, Polish before English. */
export const fixturesOf = (examples: ReadonlyArray<Named>): ReadonlyArray<Fixture> => {
  const parts = [...new Set(examples.map(({ path }) => path))]
  return parts.map((path) => ({
    part: path.split("/")[0] ?? "",
    examples: examples
      .filter((one) => one.path === path)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(({ name, example }) =>
        (["pl", "en"] as const).map((language): Example => {
          const drawn = example(language)
          return { name, language, use: asUse(drawn), ...outcomeOf(htmlOf(language, drawn)) }
        }),
      ),
  }))
}

/** The file of a fixture. */
export const fileOf = ({ part }: Fixture): string => `${part}.json`

/** What is in it. */
export const textOf = (fixture: Fixture): string => `${JSON.stringify(fixture, null, 1)}\n`
