/**
 * Sentences with places to fill in, in ICU syntax: values, numbers, forms for counts, choices.
 * Not here: the sentences (`pl.ts`, `en.ts`, `uk.ts`), or what language they are in (`Words.ts`).
 */

export type MessageParams = Readonly<Record<string, string | number>>

/** A text as it is, a count where `#` stands, or a place; one with cases takes the message of one of them. */
type Piece =
  | string
  | { readonly count: true }
  | {
      readonly name: string
      /** `number`, `plural` or `select`; empty for a value as it is. */
      readonly kind: string
      readonly offset: number
      readonly cases: ReadonlyMap<string, ReadonlyArray<Piece>>
    }

type Message = ReadonlyArray<Piece>

/** Reads a message from its beginning. What does not close, closes at the end: a fault of a text stays one of its text. */
const read = (text: string): Message => {
  let at = 0
  /** Takes what matches here. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    at += found?.[0].length ?? 0
    return found
  }
  const place = (): Piece => {
    at += 1
    const [, name = "", kind = ""] = take(/\s*([^\s{},]*)\s*(?:,\s*([^\s{},]*)\s*)?,?\s*/y) ?? []
    const [, offset = "0"] = take(/offset:\s*(\d+)\s*/y) ?? []
    const cases = new Map<string, Message>()
    while (at < text.length && text[at] !== "}") {
      const [, key = ""] = take(/([^\s{}]*)\s*/y) ?? []
      if (text[at] !== "{") break
      at += 1
      cases.set(key, until(kind === "plural"))
      take(/\s*/y)
    }
    at += 1
    return { name, kind, offset: Number(offset), cases }
  }
  const until = (isCounted: boolean, isWhole = false): Message => {
    const pieces: Array<Piece> = []
    let plain = ""
    const end = (piece?: Piece) => {
      if (plain !== "") pieces.push(plain)
      if (piece !== undefined) pieces.push(piece)
      plain = ""
    }
    while (at < text.length) {
      const quoted = take(isCounted ? /'([{}<>#][^']*(?:''[^']*)*)'?/y : /'([{}<>][^']*(?:''[^']*)*)'?/y)
      if (quoted !== null) plain += (quoted[1] ?? "").replaceAll("''", "'")
      else if (text.startsWith("''", at)) {
        plain += "'"
        at += 2
      } else if (text[at] === "{") end(place())
      else if (text[at] === "}" && !isWhole) break
      else if (text[at] === "#" && isCounted) {
        end({ count: true })
        at += 1
      } else {
        plain += text[at]
        at += 1
      }
    }
    end()
    at += 1
    return pieces
  }
  return until(false, true)
}

/** What stands where a figure should, when it is none. */
export const noFigure = "–"

const messages = new Map<string, Message>()
const formats = new Map<string, { readonly number: Intl.NumberFormat; readonly plural: Intl.PluralRules }>()

const formatsOf = (locale: string) => {
  const found = formats.get(locale) ?? {
    number: new Intl.NumberFormat(locale),
    plural: new Intl.PluralRules(locale),
  }
  formats.set(locale, found)
  return found
}

const written = (message: Message, locale: string, params: MessageParams, count = 0): string =>
  message
    .map((piece) => {
      if (typeof piece === "string") return piece
      const { number, plural } = formatsOf(locale)
      const figure = (one: number) => (Number.isFinite(one) ? number.format(one) : noFigure)
      if ("count" in piece) return figure(count)
      const { name, kind, offset, cases } = piece
      const value = Object.hasOwn(params, name) ? params[name] : undefined
      if (value === undefined) return `{${name}}`
      if (cases.size === 0)
        return kind === "" ? (Number.isNaN(value) ? noFigure : value) : figure(Number(value))
      const left = Number(value) - offset
      const chosen =
        kind === "plural"
          ? (cases.get(`=${value}`) ?? cases.get(plural.select(left)))
          : cases.get(String(value))
      return written(chosen ?? cases.get("other") ?? [], locale, params, kind === "plural" ? left : count)
    })
    .join("")

/**
 * A message in words.
 *
 * **Shape** a value that is not given stays as its name in braces, so that nothing is hidden; nothing is thrown.
 */
export const fillMessage = (message: string, locale: string, params: MessageParams = {}): string => {
  if (!/['{]/.test(message)) return message
  const made = messages.get(message) ?? read(message)
  messages.set(message, made)
  return written(made, locale, params)
}
