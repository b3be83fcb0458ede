/**
 * Every statement that the services of the store ask, heard while the contract of the store is carried out on a database of its own.
 * Not here: how a large database goes about them (`Plans`).
 */
import {
  Accounts,
  Audit,
  Badges,
  CalendarAddress,
  CentreEditions,
  Changes,
  Competencies,
  type Database,
  Delegations,
  Digests,
  Erasure,
  Factors,
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
import * as Testing from "@osl/store/testing"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { Client } from "pg"
import * as Country from "./Country.ts"
import type { Asked, Ear } from "./Plans.ts"

/** What looks past the services or needs more than one program: none of its statements is one of the store's. */
type Apart = "options" | "writers" | "interruptions" | "echoes" | "tables" | "tampering" | `${string}OfTables`

/** The checks that ask the services, by the part of the store that they are about; a new one cannot be left out. */
const checks = {
  accounts: Testing.accounts,
  aggregates: Testing.aggregates,
  audits: Testing.audits,
  centreEditions: Testing.centreEditions,
  chains: Testing.chains,
  changes: Testing.changes,
  competencies: Testing.competencies,
  contract: Testing.contract,
  delegations: Testing.delegations,
  erasures: Testing.erasures,
  filters: Testing.filters,
  isolation: Testing.isolation,
  keptCompetencies: Testing.keptCompetencies,
  laboratories: Testing.laboratories,
  notices: Testing.notices,
  outboxes: Testing.outboxes,
  personalData: Testing.personalData,
  projecting: Testing.projecting,
  redactions: Testing.redactions,
  regions: Testing.regions,
  searches: Testing.searches,
  staff: Testing.staff,
} satisfies { readonly [N in Exclude<keyof typeof Testing, Apart>]: unknown }

const services = (address: string) =>
  Layer.mergeAll(
    ProcessStore.layer(Testing.options),
    Competencies.layer(Testing.options),
    Laboratory.layer(Testing.options),
    Organisations.layer,
    Audit.layer,
    Integrity.layer,
    Outbox.layer,
    Region.layer,
    Erasure.layer(Testing.options),
    Search.layer(Testing.options),
    SavedFilters.layer,
    Factors.layer,
    Staff.layer,
    Accounts.layer,
    Badges.layer,
    CalendarAddress.layer,
    Delegations.layer,
    PersonalData.layer(Testing.options),
    Notices.layer(Testing.options),
    Digests.layer,
    CentreEditions.layer,
    Projections.layer(Testing.options),
    Changes.layer({ client: () => new Client({ connectionString: address }) }),
  )

type Needed = Layer.Success<ReturnType<typeof services>> | Database.Database

const parts: Readonly<Record<string, ReadonlyArray<Testing.Check<Needed>>>> = checks

/** Carries the contract out. **Shape** the statements, and the titles of checks that failed. */
export const heard = async (
  address: string,
  ear: Ear,
  tell: (line: string) => void,
): Promise<{ readonly asked: ReadonlyArray<Asked>; readonly failed: ReadonlyArray<string> }> => {
  const database = Country.database(address, ear.hear)
  const runtime = ManagedRuntime.make(services(address).pipe(Layer.provideMerge(database)))
  const failed: Array<string> = []
  try {
    for (const [part, all] of Object.entries(parts)) {
      tell(`the contract: ${part}`)
      ear.during(part)
      for (const { title, check } of all)
        if (Exit.isFailure(await runtime.runPromise(Effect.exit(check)))) failed.push(title)
    }
  } finally {
    ear.during(null)
    await runtime.dispose()
  }
  return { asked: ear.asked(), failed }
}
