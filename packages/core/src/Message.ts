/**
 * Sentences with places to fill in, written as ICU messages: values, numbers, forms for counts, choices.
 * Not here: the sentences (`problems.ts`, the editions), or ICU's other places, such as dates and ordinals.
 */

type Choice = {
  readonly kind: "plural" | "select"
  readonly name: string
  readonly options: ReadonlyMap<string, Message>
}

/** A text as it is, or a place; `count` is the `#` of the plural around it. */
type Part =
  | string
  | { readonly kind: "value"; readonly name: string }
  | { readonly kind: "number"; readonly name: string }
  | { readonly kind: "count" }
  | Choice

/** A message that was read. */
export type Message = ReadonlyArray<Part>

export type Params = Readonly<Record<string, string | number>>

/** **Unit** places inside each other, more than a sentence can bear. */
const deepest = 8

/** What is left of a text to be read. */
interface Reading {
  readonly text: string
  at: number
}

/** Takes what the pattern finds where the reading is: its first group, or all of it. */
const take = (reading: Reading, pattern: RegExp): string | undefined => {
  pattern.lastIndex = reading.at
  const found = pattern.exec(reading.text)
  if (found === null) return undefined
  reading.at = pattern.lastIndex
  return found[1] ?? found[0]
}

const named = /\{\p{White_Space}*([^\p{White_Space}\p{Pattern_Syntax}]+)\p{White_Space}*/uy
const kindOf = /,\p{White_Space}*(number|plural|select)\p{White_Space}*/uy
const more = /,\p{White_Space}*/uy
const countOption = /(=-?\d+|[^\p{White_Space}\p{Pattern_Syntax}]+)\p{White_Space}*\{/uy
const wordOption = /([^\p{White_Space}\p{Pattern_Syntax}]+)\p{White_Space}*\{/uy
const end = /\}\p{White_Space}*/uy
const apostrophes = /''/y

/** By whether `#` stands for a count: what is quoted, to its end. */
const quotes = { plain: /'([{}<>](?:[^']|'')*)(?:'|$)/y, counting: /'([{}<>#](?:[^']|'')*)(?:'|$)/y }

const choice = (reading: Reading, kind: Choice["kind"], name: string, depth: number): Choice | undefined => {
  const options = new Map<string, Message>()
  const pattern = kind === "plural" ? countOption : wordOption
  for (let key = take(reading, pattern); key !== undefined; key = take(reading, pattern)) {
    const message = partsOf(reading, kind === "plural", depth + 1)
    if (message === undefined || options.has(key) || take(reading, end) === undefined) return undefined
    options.set(key, message)
  }
  return options.has("other") ? { kind, name, options } : undefined
}

const place = (reading: Reading, depth: number): Part | undefined => {
  const name = take(reading, named)
  if (name === undefined) return undefined
  const kind = take(reading, kindOf)
  const isChoice = kind === "plural" || kind === "select"
  if (isChoice && take(reading, more) === undefined) return undefined
  const part: Part | undefined = isChoice
    ? choice(reading, kind, name, depth)
    : kind === "number"
      ? { kind, name }
      : { kind: "value", name }
  // Not `end`: spaces after a place belong to the sentence.
  if (reading.text[reading.at++] !== "}") return undefined
  return part
}

/** **Shape** to the end of the text, or to the brace that closes the option it is in; `undefined` when it is no message. */
const partsOf = (reading: Reading, isCounting: boolean, depth: number): Message | undefined => {
  if (depth > deepest) return undefined
  const parts: Array<Part> = []
  let plain = ""
  const push = (part: Part): void => {
    if (plain !== "") parts.push(plain)
    plain = ""
    parts.push(part)
  }
  while (reading.at < reading.text.length) {
    const sign = reading.text[reading.at] ?? ""
    if (sign === "}" && depth > 0) break
    if (sign === "{") {
      const part = place(reading, depth)
      if (part === undefined) return undefined
      push(part)
    } else if (sign === "#" && isCounting) {
      reading.at++
      push({ kind: "count" })
    } else if (sign === "'" && take(reading, apostrophes) !== undefined) plain += "'"
    else {
      const quoted = take(reading, isCounting ? quotes.counting : quotes.plain)
      plain += quoted?.replaceAll("''", "'") ?? sign
      if (quoted === undefined) reading.at++
    }
  }
  return plain === "" ? parts : [...parts, plain]
}

/** Reads a text as a message; `undefined` when it is none. */
export const read = (text: string): Message | undefined => partsOf({ text, at: 0 }, false, 0)

/** The names of the values that a message wants, each once. */
export const names = (message: Message): ReadonlyArray<string> => [
  ...new Set(
    message.flatMap((part): ReadonlyArray<string> => {
      if (typeof part === "string" || part.kind === "count") return []
      const inner = "options" in part ? [...part.options.values()].flatMap(names) : []
      return [part.name, ...inner]
    }),
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

const chosen = ({ kind, options }: Choice, value: string | number, language: string): Message => {
  const own =
    kind === "select"
      ? options.get(String(value))
      : (options.get(`=${value}`) ?? options.get(formatsOf(language).plurals.select(Number(value))))
  return own ?? options.get("other") ?? []
}

/** A message in words. **Shape** a value that is not given stays as its name in braces, so that nothing is hidden. */
export const fill = (message: Message, language: string, params: Params, count?: number): string => {
  const number = (value: string | number): string => formatsOf(language).numbers.format(Number(value))
  return message
    .map((part): string => {
      if (typeof part === "string") return part
      if (part.kind === "count") return count === undefined ? "" : number(count)
      const value = params[part.name]
      if (value === undefined) return `{${part.name}}`
      if (part.kind === "value") return String(value)
      if (part.kind === "number") return number(value)
      return fill(
        chosen(part, value, language),
        language,
        params,
        part.kind === "plural" ? Number(value) : undefined,
      )
    })
    .join("")
}
