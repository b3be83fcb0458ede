/**
 * Sentences with places to fill in, written as ICU messages: values, numbers, forms for counts, choices.
 * Not here: the sentences (`problems.ts`, the editions), or the syntax of messages (`@messageformat/parser`).
 */
import { parse } from "@messageformat/parser"

/** A place with a message for each of some values. */
interface Choice {
  readonly type: "plural" | "select" | "selectordinal"
  readonly arg: string
  readonly cases: ReadonlyArray<{ readonly key: string; readonly tokens: Message }>
  readonly pluralOffset?: number
}

/** A text as it is, or a place; `octothorpe` is the count of the plural around it. */
type Part =
  | { readonly type: "content"; readonly value: string }
  | { readonly type: "argument"; readonly arg: string }
  | { readonly type: "function"; readonly arg: string; readonly key: string; readonly param?: unknown }
  | { readonly type: "octothorpe" }
  | Choice

/** A message that was read. */
export type Message = ReadonlyArray<Part>

export type Params = Readonly<Record<string, string | number>>

const isChoice = (token: Part): token is Choice => "cases" in token

/** Dates, ordinals and the like are not among the places that a sentence may have. */
const isKnown = (token: Part): boolean => {
  if (token.type === "function") return token.key === "number" && token.param === undefined
  if (!isChoice(token)) return true
  return (
    token.type !== "selectordinal" &&
    token.cases.some(({ key }) => key === "other") &&
    new Set(token.cases.map(({ key }) => key)).size === token.cases.length &&
    token.cases.every(({ tokens }) => tokens.every(isKnown))
  )
}

/** Reads a text as a message; `undefined` when it is none, or has places that sentences do not use. */
export const read = (text: string): Message | undefined => {
  try {
    const message = parse(text, { strict: true })
    return message.every(isKnown) ? message : undefined
  } catch {
    return undefined
  }
}

/** The names of the values that a message wants, each once. */
export const names = (message: Message): ReadonlyArray<string> => [
  ...new Set(
    message.flatMap(
      (token): ReadonlyArray<string> => [
        ...("arg" in token ? [token.arg] : []),
        ...(isChoice(token) ? token.cases.flatMap(({ tokens }) => names(tokens)) : []),
      ],
    ),
  ),
]

const made = new Map<string, { readonly numbers: Intl.NumberFormat; readonly plurals: Intl.PluralRules }>()

const formatsOf = (language: string) => {
  const found = made.get(language) ?? {
    numbers: new Intl.NumberFormat(language),
    plurals: new Intl.PluralRules(language),
  }
  made.set(language, found)
  return found
}

/** The case of a choice that a value takes. **Unit** `count` is what stands for `#`. */
const chosen = ({ type, cases, pluralOffset = 0 }: Choice, value: string | number, language: string) => {
  const named = (key: string) => cases.find((one) => one.key === key)?.tokens
  const count = type === "plural" ? Number(value) - pluralOffset : undefined
  const own =
    count === undefined
      ? named(String(value))
      : (named(`=${value}`) ?? named(formatsOf(language).plurals.select(count)))
  return { tokens: own ?? named("other") ?? [], count }
}

/** A message in words. **Shape** a value that is not given stays as its name in braces, so that nothing is hidden. */
export const fill = (message: Message, language: string, params: Params, count?: number): string => {
  const number = (value: string | number): string => formatsOf(language).numbers.format(Number(value))
  return message
    .map((token): string => {
      if (token.type === "content") return token.value
      if (token.type === "octothorpe") return count === undefined ? "" : number(count)
      const value = params[token.arg]
      if (value === undefined) return `{${token.arg}}`
      if (token.type === "argument") return String(value)
      if (!isChoice(token)) return number(value)
      const choice = chosen(token, value, language)
      return fill(choice.tokens, language, params, choice.count)
    })
    .join("")
}
