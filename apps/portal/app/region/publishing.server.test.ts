import { Region } from "@osl/store"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { publish } from "./publishing.server.ts"

const administrator = "01970000-0000-7000-8000-0000000000da"

test("the quarters that are settled on a day are published once each, and none that is not over", async () => {
  const periods = await Effect.runPromise(
    Effect.gen(function* () {
      yield* publish(administrator, "2020-05-10", 2)
      yield* publish(administrator, "2020-05-10", 2)
      yield* publish(administrator, "2999-05-10", 1)
      return yield* (yield* Region.Region).periods("regional")
    }).pipe(Effect.provide(Region.layerMemory)),
  )
  expect(periods).toEqual(["2020-Q1", "2019-Q4"])
})
