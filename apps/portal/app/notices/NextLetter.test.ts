import { Digest } from "@osl/store"
import { expect, test } from "vitest"
import { nextLetter } from "./NextLetter.ts"

const settings = { ...Digest.usual, mode: "working-days", language: "pl" } as const

test("the next letter is told as soon, today, tomorrow or the working day after, and not at all when letters are off", () => {
  // Friday, 6 March 2026; seven in Poland is six by UTC.
  const on = (doneOn: string | null, time: string) =>
    nextLetter({ settings, doneOn }, `2026-03-${time}:00.000Z`, "pl")
  expect(on(null, "05T22:10")).toContain("jutro, 6 marca 2026, o 07:00")
  expect(on(null, "06T05:10")).toContain("dziś, 6 marca 2026, o 07:00")
  expect(on(null, "06T06:10")).toContain("w ciągu kilku minut")
  expect(on("2026-03-06", "06T06:10")).toContain("list: 9 marca 2026, o 07:00")
  expect(
    nextLetter({ settings: { ...settings, mode: "off" }, doneOn: null }, "2026-03-06T05:10:00.000Z", "pl"),
  ).toBeNull()
})
