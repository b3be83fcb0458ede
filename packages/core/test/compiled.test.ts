import { readFileSync } from "node:fs"
import * as Schema from "effect/Schema"
import { describe, expect, it, vi } from "vitest"
import { path, written } from "../scripts/write-compiled.ts"
import * as Fingerprint from "../src/Fingerprint.ts"
import * as Form from "../src/Form.ts"
import * as Forms from "../src/Forms.ts"
import { disturbed } from "../src/testing/disturbed.ts"

interface Fixture {
  readonly valid: ReadonlyArray<unknown>
  readonly invalid: ReadonlyArray<{ readonly input: unknown }>
}

const fixtureOf = (code: string): Fixture =>
  JSON.parse(readFileSync(new URL(`../fixtures/${code}.json`, import.meta.url), "utf8"))

/** In all; `pnpm soak:compiled` for the long run. */
const total = Number(process.env.OSL_SOAK ?? 10_000)

// Decoders are installed for the very schemas of a form: a second copy of the modules has the compiled ones.
vi.resetModules()
const compiled = await import("../src/compiled.ts")
const compiledForms = await import("../src/Forms.ts")
const compiledForm = await import("../src/Form.ts")

describe("decoders written ahead of time", () => {
  it("[CD1] are those of the forms as they are now: if not, run pnpm compiled and commit it", () => {
    expect(readFileSync(path, "utf8") === written()).toBe(true)
  })

  it("[CD2] are installed for the forms as they are, in their own copy of the modules", () => {
    expect(compiled.isInstalled).toBe(true)
    expect(compiledForms.every.F06.schema.ast).not.toBe(Forms.every.F06.schema.ast)
  })

  it("[CD2] are not for a form with another key, code, answer that may be left out or check", () => {
    const { of } = Fingerprint
    const form = Schema.Struct({ a: Schema.String, b: Schema.Literals(["x", "y"]) })
    const same = Schema.Struct({ a: Schema.String, b: Schema.Literals(["x", "y"]) })
    const others = [
      Schema.Struct({ a: Schema.String, c: Schema.Literals(["x", "y"]) }),
      Schema.Struct({ a: Schema.String, b: Schema.Literals(["x", "z"]) }),
      Schema.Struct({ a: Schema.optionalKey(Schema.String), b: Schema.Literals(["x", "y"]) }),
      Schema.Struct({ a: Schema.String.check(Schema.isMaxLength(1)), b: Schema.Literals(["x", "y"]) }),
      Schema.Struct({ a: Schema.Number, b: Schema.Literals(["x", "y"]) }),
    ]
    expect(of([same.ast])).toBe(of([form.ast]))
    expect(new Set([form, ...others].map(({ ast }) => of([ast]))).size).toBe(1 + others.length)
  })

  it.each(Forms.everyCode)(
    "[CD3] of %s answer what the interpreter answers, problems included",
    (code) => {
      const { valid, invalid } = fixtureOf(code)
      const examples = [...valid, ...invalid.map(({ input }) => input)]
      const count = Math.ceil(total / Forms.everyCode.length)
      const isPlain = Schema.is(Forms.every[code].schema)
      const isFast = Schema.is(compiledForms.every[code].schema)
      const found = { right: 0, wrong: 0 }
      for (const value of [...examples, ...disturbed(examples, count, Number(code.slice(1)))]) {
        const plain = Form.decode(Forms.every[code].schema, value)
        const fast = compiledForm.decode(compiledForms.every[code].schema, value)
        expect(fast).toStrictEqual(plain)
        expect(isFast(value)).toBe(isPlain(value))
        // Keys in the same order, too.
        if (plain._tag === "Success") expect(JSON.stringify(fast)).toBe(JSON.stringify(plain))
        found[plain._tag === "Success" ? "right" : "wrong"]++
      }
      expect(found.right).toBeGreaterThan(count / 50)
      expect(found.wrong).toBeGreaterThan(count / 50)
    },
    600_000,
  )
})
