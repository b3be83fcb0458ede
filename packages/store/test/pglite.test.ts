import {
  Accounts,
  Attachments,
  Audit,
  Badges,
  CalendarAddress,
  CentreEditions,
  Changes,
  Competencies,
  Database,
  Delegations,
  Digests,
  Erasure,
  Factors,
  FileStore,
  Integrity,
  Laboratory,
  Notices,
  Organisations,
  Outbox,
  PersonalData,
  ProcessStore,
  Projections,
  Region,
  SavedFilters,
  Search,
  Staff,
} from "@osl/store"
import { options } from "@osl/store/testing"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { PGliteDialect } from "kysely"
import { afterAll, describe, it } from "vitest"
import { blank } from "./blank.ts"
import { ofEmbedded } from "./parts.ts"

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
    Factors.layer,
    Staff.layer,
    SavedFilters.layer,
    Accounts.layer,
    Badges.layer,
    CalendarAddress.layer,
    Delegations.layer,
    PersonalData.layer(options),
    Notices.layer(options),
    Digests.layer,
    CentreEditions.layer,
    Projections.layer(options),
    Changes.layer({ every: "20 millis" }),
  ).pipe(Layer.provideMerge(database)),
)

afterAll(() => runtime.dispose())

describe("the contract, on PGlite", () => {
  for (const { title, check } of ofEmbedded) it(title, () => runtime.runPromise(check))
})
