/**
 * Polish identifiers and their check digits: NIP, REGON, SIMC, the shape of TERC, and telling a PESEL.
 * Not here: whether a TERC exists (`@osl/core/territory`), or finding a PESEL in a text (`FreeText`).
 */
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import { annotation } from "./Problem.ts"

/** Without the spaces and hyphens that people write between digits, and without what nobody sees but a page may bring along. */
export const normalise = (written: string): string =>
  written.replace(/[\s\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2064\u2212-]/g, "")

const sum = (digits: string, weights: ReadonlyArray<number>): number =>
  weights.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0)

const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** Whether these ten digits are a NIP, the number of a taxpayer. **Source** S54; rule ID2. */
export const isNip = (digits: string): boolean =>
  /^\d{10}$/.test(digits) && !/^0+$/.test(digits) && sum(digits, nipWeights) % 11 === Number(digits.charAt(9))

const regon9Weights = [8, 9, 2, 3, 4, 5, 6, 7]
const regon14Weights = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]

const isRegon9 = (digits: string): boolean =>
  !/^0+$/.test(digits) && (sum(digits, regon9Weights) % 11) % 10 === Number(digits.charAt(8))

/**
 * Whether these digits are a REGON: nine for an entity, or fourteen for its local unit, which begin with a valid nine.
 * **Source** S54; rules ID3, ID4.
 */
export const isRegon = (digits: string): boolean => {
  if (/^\d{9}$/.test(digits)) return isRegon9(digits)
  return (
    /^\d{14}$/.test(digits) &&
    isRegon9(digits.slice(0, 9)) &&
    (sum(digits, regon14Weights) % 11) % 10 === Number(digits.charAt(13))
  )
}

const simcWeights = [2, 3, 4, 5, 6, 7]

/** Whether these seven digits can be a SIMC, the number of a locality. **Source** inferred from two codes of S56; rule ID5. */
export const isSimc = (digits: string): boolean =>
  /^\d{7}$/.test(digits) && (sum(digits, simcWeights) % 11) % 10 === Number(digits.charAt(6))

/** Whether the text has the shape of a TERC of a municipality or a part of one. **Source** S55, S56; rule ID6. */
export const hasTercShape = (text: string): boolean => /^\d{6}[1234589]$/.test(text)

const peselWeights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
const centuries = [1900, 2000, 2100, 2200, 1800]

const hasPeselDate = (digits: string): boolean => {
  const written = Number(digits.slice(2, 4))
  const month = written % 20
  const year = (centuries[Math.floor(written / 20)] ?? 0) + Number(digits.slice(0, 2))
  const day = Number(digits.slice(4, 6))
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * Whether these eleven digits look like the number of a person: the check digit agrees and the birth date exists.
 * OSL never keeps one, so there is no schema of it.
 * **Source** S54; rule ID7.
 */
export const looksLikePesel = (digits: string): boolean =>
  /^\d{11}$/.test(digits) &&
  hasPeselDate(digits) &&
  (10 - (sum(digits, peselWeights) % 10)) % 10 === Number(digits.charAt(10))

const nipDigits = (written: string): string => normalise(written).replace(/^PL/i, "")

/**
 * A NIP as a person writes it, read as ten digits. **Errors** `not-a-nip`.
 * **Source** S54; rules ID1, ID2.
 */
export const Nip = /* @__PURE__ */ (() =>
  Schema.String.pipe(
    Schema.decodeTo(
      Schema.String.check(Schema.makeFilter<string>(isNip, annotation("not-a-nip"))),
      SchemaTransformation.transform({ decode: nipDigits, encode: (digits: string) => digits }),
    ),
  ))()
export type Nip = typeof Nip.Type

/**
 * A REGON as a person writes it, read as nine or fourteen digits. **Errors** `not-a-regon`.
 * **Source** S54; rules ID1, ID3, ID4.
 */
export const Regon = /* @__PURE__ */ (() =>
  Schema.String.pipe(
    Schema.decodeTo(
      Schema.String.check(Schema.makeFilter<string>(isRegon, annotation("not-a-regon"))),
      SchemaTransformation.transform({ decode: normalise, encode: (digits: string) => digits }),
    ),
  ))()
export type Regon = typeof Regon.Type

/** A TERC by its shape alone. **Errors** `not-a-terc`. **Source** S55, S56; rule ID6. */
export const Terc = /* @__PURE__ */ (() =>
  Schema.String.check(Schema.makeFilter<string>(hasTercShape, annotation("not-a-terc"))))()
export type Terc = typeof Terc.Type

/** "525-21-82-397": the digits of a NIP grouped as it is printed. */
export const formatNip = (nip: Nip): string => nip.replace(/^(\d{3})(\d{2})(\d{2})(\d{3})$/, "$1-$2-$3-$4")
