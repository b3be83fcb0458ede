import { Integrity, Organisations, ProcessStore, Search } from "@osl/store"
import { chains, contract, options, redactions, regions, searches } from "@osl/store/testing"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { afterAll, describe, it } from "vitest"

const runtime = ManagedRuntime.make(
  Search.layerMemory(options).pipe(
    Layer.provideMerge(ProcessStore.layerMemory(options)),
    Layer.provideMerge(Layer.mergeAll(Organisations.layerMemory, Integrity.layerMemory)),
  ),
)

afterAll(() => runtime.dispose())

describe("the contract, in memory", () => {
  for (const { title, check } of [...contract, ...regions, ...redactions, ...searches, ...chains])
    it(title, () => runtime.runPromise(check))
})
