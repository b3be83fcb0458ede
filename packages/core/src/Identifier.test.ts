import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as Form from "./Form.ts"
import * as Identifier from "./Identifier.ts"

const vectorsFile: string = "../fixtures/poland/identifiers.json"
const Numbers = Schema.Struct({
  valid: Schema.Array(Schema.String),
  invalid: Schema.Array(Schema.Tuple([Schema.String, Schema.String])),
  seed_document: Schema.Array(Schema.Tuple([Schema.String, Schema.Boolean])),
})
const Pesels = Schema.Struct({
  valid: Schema.Array(Schema.Tuple([Schema.String, Schema.Unknown, Schema.Unknown])),
  invalid: Schema.Array(Schema.Tuple([Schema.String, Schema.String])),
})
const vectors = Schema.decodeUnknownSync(Schema.Struct({ nip: Numbers, regon: Numbers, pesel: Pesels }))(
  (await import(vectorsFile, { with: { type: "json" } })).default,
)

const codesOf = (result: Result.Result<unknown, ReadonlyArray<{ readonly code: string }>>) =>
  Result.isFailure(result) ? result.failure.map(({ code }) => code) : "read"

const digits = (length: number) =>
  FastCheck.array(FastCheck.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map(
    (all) => all.join(""),
  )

/** How many last digits make a valid number of these first ones. */
const endings = (stem: string, holds: (number: string) => boolean) =>
  [..."0123456789"].filter((last) => holds(stem + last)).length

describe("NIP", () => {
  it.each(vectors.nip.valid)("[ID2] accepts the published vector %s", (written) => {
    expect(Result.getOrThrow(Form.decode(Identifier.Nip, written))).toBe("8567346215")
  })

  it.each(vectors.nip.invalid)("[ID2] refuses the published vector %s (%s)", (written) => {
    expect(codesOf(Form.decode(Identifier.Nip, written))).toEqual(["not-a-nip"])
  })

  it("[ID2] accepts the NIP of CAL and prints it as the seed does", () => {
    const nip = Result.getOrThrow(Form.decode(Identifier.Nip, "525-21-82-397"))
    expect(nip).toBe("5252182397")
    expect(Identifier.formatNip(nip)).toBe("525-21-82-397")
  })

  it("[ID2] has no valid last digit where the remainder is 10", () => {
    expect(endings("525218201", Identifier.isNip)).toBe(0)
  })

  it("[ID2] has at most one valid last digit for any nine", () => {
    FastCheck.assert(
      FastCheck.property(digits(9), (stem) => {
        expect(endings(stem, Identifier.isNip)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it.each(["", "525218239", "52521823970", "abcdefghij", "0000000000", "525/218/23/97", "DE5252182397"])(
    "[ID2] refuses “%s”",
    (written) => {
      expect(codesOf(Form.decode(Identifier.Nip, written))).toEqual(["not-a-nip"])
    },
  )

  it("[ID1] reads spaces, hyphens, dashes and the prefix PL as if they were not there", () => {
    for (const written of [" 525 218 23 97 ", "525\u00a0218–23–97", "PL5252182397", "pl 525-218-23-97"]) {
      expect(Result.getOrThrow(Form.decode(Identifier.Nip, written))).toBe("5252182397")
    }
  })

  it.each(["5252182397\u200b", "\u202a5252182397\u202c", "525\u2060218\u206023\u206097", "\ufeff5252182397"])(
    "[ID1] reads %s without what nobody sees",
    (written) => {
      expect(Form.decode(Identifier.Nip, written)).toEqual(Result.succeed("5252182397"))
    },
  )

  it.each(["٥٢٥٢١٨٢٣٩٧", "５２５２１８２３９７", "525.21.82.397", "PLPL5252182397", "5252182397PL"])(
    "[ID1] does not guess at %s",
    (written) => {
      expect(Result.isFailure(Form.decode(Identifier.Nip, written))).toBe(true)
    },
  )

  it("[ID1] reads what it wrote", () => {
    const nip = Result.getOrThrow(Form.decode(Identifier.Nip, "525-21-82-397"))
    expect(Schema.encodeSync(Identifier.Nip)(nip)).toBe(nip)
  })

  it("[ID2] refuses a number that is not a text", () => {
    expect(codesOf(Form.decode(Identifier.Nip, 5252182397))).toEqual(["wrong-type"])
  })
})

describe("REGON", () => {
  it.each(vectors.regon.valid)("[ID3] accepts the published vector %s", (written) => {
    expect(Result.getOrThrow(Form.decode(Identifier.Regon, written))).toBe(written)
  })

  it.each(vectors.regon.invalid)("[ID3] refuses the published vector %s (%s)", (written) => {
    expect(codesOf(Form.decode(Identifier.Regon, written))).toEqual(["not-a-regon"])
  })

  it.each(vectors.regon.seed_document)("[ID3] knows the number of the seed %s", (written, valid) => {
    expect(Identifier.isRegon(written)).toBe(valid)
  })

  it("[ID3] reads the remainder 10 as the digit 0", () => {
    expect(Identifier.isRegon("100000050")).toBe(true)
  })

  it("[ID4] wants both check digits of the fourteen", () => {
    expect(Identifier.isRegon("01637438900004")).toBe(true)
    expect(Identifier.isRegon("01637438900005")).toBe(false)
    expect(endings("0163743880000", Identifier.isRegon)).toBe(0)
  })

  it("[ID3] has exactly one valid last digit for any eight, zeros apart", () => {
    FastCheck.assert(
      FastCheck.property(digits(8), (stem) => {
        expect(endings(stem, Identifier.isRegon)).toBe(stem === "00000000" ? 0 : 1)
      }),
    )
  })

  it.each(["", "01637438", "0163743890", "0163743890000", "000000000", "01637438X"])(
    "[ID3] refuses “%s”",
    (written) => {
      expect(codesOf(Form.decode(Identifier.Regon, written))).toEqual(["not-a-regon"])
    },
  )

  it("[ID1] reads spaces and hyphens as if they were not there", () => {
    expect(Result.getOrThrow(Form.decode(Identifier.Regon, "016 374-389"))).toBe("016374389")
  })
})

describe("TERYT", () => {
  it.each(["0985384", "0985616"])("[ID5] accepts the published SIMC %s", (code) => {
    expect(Identifier.isSimc(code)).toBe(true)
    expect(endings(code.slice(0, 6), Identifier.isSimc)).toBe(1)
  })

  it.each(["0985385", "985384", "09853840", "09853a4"])("[ID5] refuses the SIMC %s", (code) => {
    expect(Identifier.isSimc(code)).toBe(false)
  })

  it.each(["3021163", "1465011", "1465028", "9999999"])("[ID6] accepts %s by its shape", (code) => {
    expect(Identifier.hasTercShape(code)).toBe(true)
  })

  it.each(["302116", "30211630", "3021160", "3021166", "302116X", "", "３０２１１６３"])(
    "[ID6] refuses “%s” by its shape",
    (code) => {
      expect(codesOf(Form.decode(Identifier.Terc, code))).toEqual(["not-a-terc"])
    },
  )
})

describe("PESEL", () => {
  it.each(vectors.pesel.valid)("[ID7] tells the published example %s", (written) => {
    expect(Identifier.looksLikePesel(written)).toBe(true)
  })

  it.each(vectors.pesel.invalid)("[ID7] does not take %s for one (%s)", (written) => {
    expect(Identifier.looksLikePesel(written)).toBe(false)
  })

  it.each(["4405140135", "440514013590", "440514 01359", "abcdefghijk", ""])(
    "[ID7] does not take “%s” for one",
    (written) => {
      expect(Identifier.looksLikePesel(written)).toBe(false)
    },
  )

  it("[ID7] knows the 29th of February of leap years only", () => {
    expect(endings("0022290000", Identifier.looksLikePesel)).toBe(1)
    expect(endings("0002290000", Identifier.looksLikePesel)).toBe(0)
    expect(endings("0122290000", Identifier.looksLikePesel)).toBe(0)
  })
})
