/**
 * Erasing in a transaction that is open what one organisation keeps about somebody.
 * Not here: who may ask for it (`PersonalDataInSql`), a person of the whole platform (`Erasing`).
 */
import { sql } from "kysely"
import type { Erased } from "../Erasure.ts"
import type * as Ledger from "../Ledger.ts"
import * as Scope from "../Scope.ts"
import type { Tenant } from "../Tenant.ts"
import { about, asAuthor, overwritePerson, type Subject, takeAbout } from "./Erasing.ts"
import type { Open } from "./Rows.ts"

/** The parts of a person that belong to an organisation, and those of the account. */
export const partsOf = async (open: Open) => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_attribute
    join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and attname = 'organisation_id' and not attisdropped`.execute(
    open,
  )
  const tables = new Set(rows.map(({ name }) => name))
  const all = Scope.about("person")
  return {
    here: all.filter(({ table }) => tables.has(table)),
    account: all.filter(({ table }) => !tables.has(table)),
  }
}

const within = (open: Open, organisationId: string) =>
  sql`select set_config('osl.organisation_id', ${organisationId}, true)`.execute(open)

/** Asks outside every organisation, in the name of the person: the database shows nobody else where they work. */
export const outside = async <A>(
  open: Open,
  { organisationId, actorId }: Tenant,
  person: Subject,
  ask: () => Promise<A>,
): Promise<A> => {
  const found: Array<A> = []
  await within(open, "")
  await asAuthor(open, person.id, actorId, async () => {
    found.push(await ask())
  })
  await within(open, organisationId)
  const [answer] = found
  return answer ?? ask()
}

/** Whether no other organisation employs the person. */
export const isWhole = (open: Open, tenant: Tenant, person: Subject): Promise<boolean> =>
  outside(open, tenant, person, async () => {
    const { rows } = await sql`select from membership
      where person_id = ${person.id} and organisation_id <> ${tenant.organisationId} limit 1`.execute(open)
    return rows.length === 0
  })

/** Noted first, as the database lets nothing go otherwise. **Shape** `isWhole`: the account goes too. */
export const erase = async (
  open: Open,
  tenant: Tenant,
  person: Subject,
  ledgers: Ledger.Ledgers,
): Promise<{ readonly erased: Erased; readonly isWhole: boolean }> => {
  const { organisationId } = tenant
  const { here, account } = await partsOf(open)
  const whole = await isWhole(open, tenant, person)
  const taken = await takeAbout(open, organisationId, person, ledgers)
  let notes = 0
  const remove = async (part: Scope.Part, subject: Subject) => {
    const { numAffectedRows = 0n } =
      await sql`delete from ${sql.table(part.table)} where ${about(part, subject)}`.execute(open)
    if (part.table === "private_note") notes += Number(numAffectedRows)
  }
  await asAuthor(open, person.id, tenant.actorId, async () => {
    for (const part of here.filter(({ gone }) => gone === "deleted"))
      await remove(part, { ...person, organisationId })
  })
  if (whole)
    await outside(open, tenant, person, async () => {
      for (const part of account.filter(({ gone }) => gone === "deleted")) await remove(part, person)
      await overwritePerson(open, person.id)
    })
  return { erased: { ...taken, notes }, isWhole: whole }
}
