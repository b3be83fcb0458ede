import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { expect, test } from "vitest"
import { make } from "./attempts.server.ts"

const attempt = { address: "10.0.0.1", email: "anna@osrodek.example" }

const run = <A>(effect: Effect.Effect<A>) =>
  Effect.runPromise(Effect.scoped(Effect.provide(effect, TestClock.layer())))

test("the ninth guess at one person's password has to wait, whatever the letters' case", () =>
  run(
    Effect.gen(function* () {
      const attempts = make()
      for (let guess = 0; guess < 8; guess++) {
        expect(yield* attempts.wait(attempt)).toBe(0)
        yield* attempts.failed(attempt)
      }
      expect(yield* attempts.wait({ ...attempt, email: " Anna@Osrodek.example" })).toBe(15)
      expect(yield* attempts.wait({ ...attempt, address: "10.0.0.2" })).toBe(15)
      expect(yield* attempts.wait({ ...attempt, email: "ewa@osrodek.example" })).toBe(0)
      yield* TestClock.adjust("10 minutes")
      expect(yield* attempts.wait(attempt)).toBe(5)
      yield* TestClock.adjust("5 minutes")
      expect(yield* attempts.wait(attempt)).toBe(0)
    }),
  ))

test("signing in forgets the failures before it", () =>
  run(
    Effect.gen(function* () {
      const attempts = make()
      for (let guess = 0; guess < 7; guess++) yield* attempts.failed(attempt)
      yield* attempts.succeeded(attempt)
      yield* attempts.failed(attempt)
      expect(yield* attempts.wait(attempt)).toBe(0)
    }),
  ))

test("guesses at many people from one address have to wait too", () =>
  run(
    Effect.gen(function* () {
      const attempts = make()
      for (let guess = 0; guess < 50; guess++)
        yield* attempts.failed({ ...attempt, email: `${guess}@osrodek.example` })
      expect(yield* attempts.wait({ ...attempt, email: "new@osrodek.example" })).toBe(15)
    }),
  ))
