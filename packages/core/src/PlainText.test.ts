import * as fc from "fast-check"
import { expect, test } from "vitest"
import { hasControl, hasControlInLines, isBlank, isLine, isLines } from "./PlainText.ts"

/** Every UTF-16 unit alone, and as the first, a middle and the last of a text of the lengths around a turn of eight. */
const around = (unit: string): ReadonlyArray<string> => [
  unit,
  `${unit}a`,
  `a${unit}`,
  ` ${unit} `,
  ...[6, 7, 8, 9, 15, 16, 17].map((length) => `ż${"a".repeat(length)}${unit}`),
  `b${unit}${"a".repeat(8)}`,
]

test("the quick way says of every UTF-16 unit in every place what the checks say one by one", () => {
  const differ: Array<string> = []
  for (let code = 0; code <= 0xffff; code++) {
    for (const text of around(String.fromCharCode(code))) {
      if (isLine(text, 20) !== (!isBlank(text) && !hasControl(text))) differ.push(text)
      if (isLines(text, 20) !== (!isBlank(text) && !hasControlInLines(text))) differ.push(text)
    }
  }
  expect(differ).toEqual([])
})

test("the quick way agrees on texts of any kind", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(40), (text, max) => {
      expect(isLine(text, max)).toBe(text.length <= max && !isBlank(text) && !hasControl(text))
      expect(isLines(text, max)).toBe(text.length <= max && !isBlank(text) && !hasControlInLines(text))
    }),
    { numRuns: 2000 },
  )
})

// Read over and over, eight characters less at a time, this would take longer than a test may.
test("a long text with a control character at its end is refused at one reading", () => {
  const text = `${"a".repeat(500_000)}\u0000`
  expect(isLine(text, text.length)).toBe(false)
  expect(isLines(text, text.length)).toBe(false)
})
