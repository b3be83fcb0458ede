/**
 * Strings in a free text that may be personal: a warning with the place, never a change.
 * Not here: privacy classes of fields (`Privacy`), or the warning's looks (`@osl/ui`).
 */
import { looksLikePesel } from "./Identifier.ts"

export type WarningKind = "pesel" | "phone" | "e-mail"

/** **Unit** `start` and `end` count UTF-16 units from the start of the text; `end` is just after the last one. */
export interface Warning {
  readonly kind: WarningKind
  readonly start: number
  readonly end: number
}

/** Also as people write it to be read by people only: `jan (at) example.pl`, `jan @ example.pl`. */
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@| @ | ?[([](?:at|małpa|@)[)\]] ?)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu

/** Eleven digits at a stretch, or parted anywhere. */
const eleven = /(?<![\d.,]|\d[ \u00a0-])\d(?:[ \u00a0-]?\d){10}(?![ \u00a0.,-]?\d)/g

const gap = "[ \\u00a0.\\-]"

/** First two digits of Polish numbers: areas and mobile networks. */
const area = "(?:1[2-8]|2[2-59]|3[2-4]|4[1-8]|5[0-9]|6[0-35-9]|7[1-9]|8[1-9]|9[145])"

/** With the prefix of a country: any grouping. */
const international = new RegExp(
  `(?<![\\d+])(?:\\+[1-9]\\d{0,2}|0048|00[1-9]\\d{0,2}(?=${gap}))(?:${gap}|[()]){0,2}\\d(?:(?:${gap}|[()]){0,2}\\d){6,11}(?!\\d)`,
  "g",
)

/** Nine digits: at a stretch, or in the groups people write; an area code may stand in brackets. */
const national = new RegExp(
  `(?<![\\d+]|\\d[ \\u00a0.,/\\-])(?:48${gap}?)?(?:0-?(?=[5-8]))?(?:` +
    [
      `${area}\\d{7}`,
      `${area}\\d(${gap})\\d{3}\\1\\d{3}`,
      `${area}\\d(?:${gap}\\d\\d){3}`,
      `(?:\\((?:0-?)?${area}\\)|(?:0-?)?${area})[ \\u00a0./\\-]{1,2}(?:\\d{7}|\\d{3}${gap}\\d{2}${gap}\\d{2}|\\d{2}${gap}\\d{2}${gap}\\d{3}|\\d{3}${gap}\\d{4})`,
    ].join("|") +
    `)(?![ \\u00a0.,/\\-]?\\d)`,
  "g",
)

/** After a word that announces a telephone: any seven digits or more, a local number too. */
const announced =
  /(?<=(?<!\p{L})(?:tel|telefon\p{L}*|kom|komórk\p{L}*|faks|fax|zadzwoń|phone|mobile)[ \u00a0.:]{0,3}(?:(?:nr|numer|pod|nr\.)[ \u00a0.:]{1,2}){0,2})\(?\d(?:[ \u00a0.()/-]{0,2}\d){6,11}(?!\d)/giu

const isMoneyOrMeasure = (after: string): boolean =>
  /^[ \u00a0]?(?:zł|złot\p{L}*|pln|eur\p{L}*|€|\$|usd|tys|mln|mld|gr(?!\p{L})|grosz\p{L}*|%|km|kwh|mwh|kg|m2|m²|ha(?!\p{L})|os(?:ób|oby|\.(?! ?kont))|szt|people)/iu.test(
    after,
  )

const isAnnouncedOtherwise = (before: string): boolean =>
  /(?:nip|regon|krs|terc|simc|teryt|iban|isbn|issn|konto|rachunek|kwot\p{L}*|pln|eur|€|\$|nr umowy|umow\p{L}*|ewid\p{L}*|faktur\p{L}*|poz\.|dz\. ?u\.)(?:[ \u00a0:.=-]|nr|numer|to|jest){0,6}$/iu.test(
    before,
  )

const isInAddress = (before: string): boolean => /(?:https?:\/\/|www\.)\S*$/i.test(before)

const isDate = (written: string): boolean =>
  /^(?:\d{1,2}([./ -])\d{1,2}\1\d{4}|\d{4}([./ -])\d{1,2}\2\d{1,2})(?!\d)/.test(written)

const isRoundSum = (digits: string): boolean => /0{6}$/.test(digits)

const contextual = (text: string, start: number, end: number): boolean =>
  isMoneyOrMeasure(text.slice(end, end + 16)) ||
  isAnnouncedOtherwise(text.slice(Math.max(0, start - 24), start)) ||
  isInAddress(text.slice(Math.max(0, start - 120), start)) ||
  isRoundSum(text.slice(start, end).replace(/\D/g, ""))

/** A text as the patterns know it, and where each of its units stood. **Shape** `places` has one more for the end. */
interface Plain {
  readonly text: string
  readonly places: ReadonlyArray<number>
}

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
const blank = /[\u2000-\u200a\u202f\u205f\u3000]/
const hyphen = /[\u2010-\u2015\u2212]/
const wideDigit = /[\uff10-\uff19]/

const plainUnit = (unit: string): string => {
  if (unit < "\u00ad") return unit
  if (blank.test(unit)) return " "
  if (hyphen.test(unit)) return "-"
  if (wideDigit.test(unit)) return String(unit.charCodeAt(0) - 0xff10)
  return unit
}

/** Other spaces, hyphens and wide digits as the common ones; of several spaces one; what nobody sees left out. */
const plainOf = (text: string): Plain => {
  const units: Array<string> = []
  const places: Array<number> = []
  for (let at = 0; at < text.length; at += 1) {
    const unit = plainUnit(text.charAt(at))
    if (unseen.test(unit) || (unit === " " && units.at(-1) === " ")) continue
    units.push(unit)
    places.push(at)
  }
  return { text: units.join(""), places }
}

const found = (
  kind: WarningKind,
  text: string,
  pattern: RegExp,
  holds: (written: string, start: number, end: number) => boolean = () => true,
): ReadonlyArray<Warning> =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    return holds(match[0], start, end) ? [{ kind, start, end }] : []
  })

/**
 * The places of a text that look like a PESEL, a telephone number or an e-mail address.
 *
 * **Shape** in the order of the text, never overlapping; a PESEL goes before a telephone number. The text stays as it is.
 * **Source** inferred, dossier 9.4; rules FT1–FT5.
 */
export const warnings = (written: string): ReadonlyArray<Warning> => {
  const { text, places } = plainOf(written)
  const candidates = [
    ...found("e-mail", text, email),
    ...found(
      "pesel",
      text,
      eleven,
      (one, _start, end) =>
        looksLikePesel(one.replace(/\D/g, "")) && !isMoneyOrMeasure(text.slice(end, end + 16)),
    ),
    ...found("phone", text, international),
    ...found("phone", text, announced, (one) => !isDate(one)),
    ...found("phone", text, national, (_, start, end) => !contextual(text, start, end)),
  ]
  const kept: Array<Warning> = []
  for (const one of candidates) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one)
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 }))
}
