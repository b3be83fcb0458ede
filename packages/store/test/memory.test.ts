import { Audit, Changes, Erasure, Integrity, Organisations, ProcessStore, Search } from "@osl/store"
import {
  audits,
  chains,
  changes,
  contract,
  erasures,
  options,
  redactions,
  regions,
  searches,
} from "@osl/store/testing"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { afterAll, describe, it } from "vitest"

const runtime = ManagedRuntime.make(
  Layer.merge(Search.layerMemory(options), Changes.layerMemory({ every: "5 millis" })).pipe(
    Layer.provideMerge(ProcessStore.layerMemory(options)),
    Layer.provideMerge(
      Layer.mergeAll(
        Organisations.layerMemory,
        Audit.layerMemory,
        Integrity.layerMemory,
        Erasure.layerMemory(options),
      ),
    ),
  ),
)

afterAll(() => runtime.dispose())

describe("the contract, in memory", () => {
  for (const { title, check } of [
    ...contract,
    ...regions,
    ...redactions,
    ...searches,
    ...audits,
    ...chains,
    ...erasures,
    ...changes,
  ])
    it(title, () => runtime.runPromise(check))
})
