import type { Upkeep } from "@osl/store"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { expect, test } from "vitest"
import { daily } from "./upkeep.server.ts"

const done: Upkeep.Done = {
  erased: { processes: 1, logs: 0, words: 2, notes: 3 },
  messages: 4,
  notices: 5,
  told: 6,
  anchors: [{ organisationId: "o", day: "1970-01-01", hash: "h" }],
}

/** What comes of each hour from the beginning of 1970, given what `once` answers in turn. */
const through = (answers: ReadonlyArray<Upkeep.Done | null | "fails">, hours: number) => {
  const said: Array<string> = []
  const errors: Array<unknown> = []
  const asked: Array<number> = []
  let hour = 0
  const once = Effect.suspend(() => {
    const answer = answers[asked.length] ?? null
    asked.push(hour)
    return answer === "fails" ? Effect.fail("no database") : Effect.succeed(answer)
  })
  const watched = Effect.gen(function* () {
    yield* Effect.forkScoped(
      daily(
        once,
        ({ en }) => said.push(en),
        (error) => errors.push(error),
      ),
    )
    for (; hour < hours; hour += 1) yield* TestClock.adjust("1 hour")
  })
  return Effect.runPromise(
    Effect.scoped(Effect.provide(watched, TestClock.layer())).pipe(
      Effect.map(() => ({ said, errors, asked })),
    ),
  )
}

test("the day's upkeep is done once a day and told in counts", async () => {
  const { asked, said } = await through([done, done], 48)
  expect(asked).toEqual([0, 24])
  expect(said[0]).toMatch(
    /organisations: 1, processes that lost words: 1, logs of competencies: 0 \(words: 2, notes: 3\), messages forgotten: 4, notices: 5, told of last days: 6\..* [0-9a-f]{64}$/,
  )
})

test("a day that failed, or that another program has begun, is looked at again after an hour", async () => {
  const { asked, errors, said } = await through(["fails", null, done], 10)
  expect(asked).toEqual([0, 1, 2])
  expect(errors).toEqual(["no database"])
  expect(said).toHaveLength(2)
})
