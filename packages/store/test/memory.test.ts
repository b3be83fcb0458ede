import { Organisations, ProcessStore } from "@osl/store"
import { contract, options, redactions, regions } from "@osl/store/testing"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { afterAll, describe, it } from "vitest"

const runtime = ManagedRuntime.make(
  ProcessStore.layerMemory(options).pipe(Layer.provideMerge(Organisations.layerMemory)),
)

afterAll(() => runtime.dispose())

describe("the contract, in memory", () => {
  for (const { title, check } of [...contract, ...regions, ...redactions])
    it(title, () => runtime.runPromise(check))
})
