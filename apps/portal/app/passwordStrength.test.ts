import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { weakness } from "./passwordStrength.server.ts"

const of = (password: string) =>
  Effect.runPromise(weakness(password, ["Ewa Nowakowska", "ewa.nowakowska@osrodek.pl"]))

test.each([
  ["", "required"],
  ["a".repeat(129), "long"],
  ["password1", "common"],
  ["qwerty123", "common"],
  ["Ewa.Nowakowska1", "personal"],
  ["abcabcabc", "guessable"],
  ["kot12", "guessable"],
])("%s is %s", async (password, wanted) => expect(await of(password)).toBe(wanted))

test("a few words that nobody says together are good, without signs and capitals", async () => {
  expect(await of("rower gwiżdże pod kałużą")).toBeUndefined()
  expect(await of("k8#vQz!p2")).toBeUndefined()
})
