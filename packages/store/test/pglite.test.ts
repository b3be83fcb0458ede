import {
  Accounts,
  Attachments,
  Audit,
  Badges,
  CalendarAddress,
  Changes,
  Competencies,
  Database,
  Erasure,
  FileStore,
  Integrity,
  Laboratory,
  Organisations,
  Outbox,
  ProcessStore,
  Projections,
  Region,
  SavedFilters,
  Search,
  Staff,
} from "@osl/store"
import {
  accounts,
  aggregates,
  aggregatesOfTables,
  attachmentsOfTables,
  audits,
  chains,
  changes,
  competencies,
  contract,
  erasures,
  erasuresOfTables,
  filters,
  isolation,
  isolationOfTables,
  keptCompetencies,
  keptCompetenciesOfTables,
  laboratories,
  laboratoriesOfTables,
  options,
  outboxes,
  outboxesOfTables,
  projecting,
  redactions,
  regions,
  searches,
  staff,
  tables,
  tampering,
} from "@osl/store/testing"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { PGliteDialect } from "kysely"
import { afterAll, describe, it } from "vitest"
import { blank } from "./blank.ts"

const database = Database.layer({ application: new PGliteDialect({ pglite: blank }) })

const runtime = ManagedRuntime.make(
  Layer.mergeAll(
    ProcessStore.layer(options),
    Competencies.layer(options),
    Laboratory.layer(options),
    Outbox.layer,
    Layer.provideMerge(Attachments.layer, FileStore.layerMemory),
    Organisations.layer,
    Audit.layer,
    Integrity.layer,
    Region.layer,
    Erasure.layer(options),
    Search.layer(options),
    Staff.layer,
    SavedFilters.layer,
    Accounts.layer,
    Badges.layer,
    CalendarAddress.layer,
    Projections.layer(options),
    Changes.layer({ every: "20 millis" }),
  ).pipe(Layer.provideMerge(database)),
)

afterAll(() => runtime.dispose())

describe("the contract, on PGlite", () => {
  for (const { title, check } of [
    ...contract,
    ...regions,
    ...redactions,
    ...searches,
    ...staff,
    ...filters,
    ...accounts,
    ...projecting,
    ...changes,
    ...competencies,
    ...keptCompetencies,
    ...keptCompetenciesOfTables,
    ...tables,
    ...attachmentsOfTables,
    ...audits,
    ...isolation,
    ...isolationOfTables,
    ...outboxes,
    ...outboxesOfTables,
    ...laboratories,
    ...laboratoriesOfTables,
    ...aggregates,
    ...aggregatesOfTables,
    ...chains,
    ...erasures,
    ...erasuresOfTables,
    ...tampering,
  ])
    it(title, () => runtime.runPromise(check))
})
