import {
  Audit,
  Changes,
  Competencies,
  Erasure,
  Integrity,
  Laboratory,
  Organisations,
  Outbox,
  ProcessStore,
  Region,
  Search,
} from "@osl/store"
import {
  aggregates,
  audits,
  chains,
  changes,
  competencies,
  contract,
  erasures,
  isolation,
  keptCompetencies,
  laboratories,
  options,
  outboxes,
  redactions,
  regions,
  searches,
} from "@osl/store/testing"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { afterAll, describe, it } from "vitest"

const runtime = ManagedRuntime.make(
  Layer.merge(Search.layerMemory(options), Changes.layerMemory({ every: "5 millis" })).pipe(
    Layer.provideMerge(Layer.merge(ProcessStore.layerMemory(options), Competencies.layerMemory(options))),
    Layer.provideMerge(
      Layer.mergeAll(
        Organisations.layerMemory,
        Audit.layerMemory,
        Laboratory.layerMemory(options),
        Outbox.layerMemory,
        Integrity.layerMemory,
        Region.layerMemory,
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
    ...isolation,
    ...outboxes,
    ...laboratories,
    ...aggregates,
    ...chains,
    ...erasures,
    ...competencies,
    ...keptCompetencies,
    ...changes,
  ])
    it(title, () => runtime.runPromise(check))
})
