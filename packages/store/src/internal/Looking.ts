/**
 * A process, the last of its log and its organisation's people, in one question.
 * Not here: what is promised of it (`ProcessStore`).
 */
import type { Edition } from "@osl/core"
import type { Process } from "@osl/workflow"
import { sql } from "kysely"
import type { Look } from "../ProcessStore.ts"
import type { Tenant } from "../Tenant.ts"
import type { Open, ReadEvent } from "./Rows.ts"

/** **Unit** processes whose last look is remembered, the one looked at longest ago is the first to go. */
const mostRemembered = 64

interface Remembered extends Pick<Look, "state" | "latest"> {
  /** Which row it was read from. */
  readonly row: string
  readonly asked: number
}

interface Answer {
  readonly row: string
  readonly state: Process.State | null
  readonly latest: ReadonlyArray<unknown> | null
  readonly colleagues: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly email: string
    readonly demonstration: boolean
    readonly duties: ReadonlyArray<Edition.Duty>
  }>
}

export interface Looking {
  readonly look: (open: Open, tenant: Tenant, processId: string, latest: number) => Promise<Look | undefined>
  /** What is remembered of a process gives way to what was written just now. */
  readonly forget: (tenant: Tenant, processId: string) => void
}

/**
 * Every write of a process makes its row another one. So the row alone is asked for where it is the one remembered: the
 * database says every time whether the asker may see it, and that it is as it was.
 */
export const make = (readEvent: ReadEvent): Looking => {
  const remembered = new Map<string, Remembered>()
  const keyOf = ({ organisationId }: Tenant, processId: string) => `${organisationId} ${processId}`

  const remember = (key: string, found: Remembered): Remembered => {
    remembered.delete(key)
    remembered.set(key, found)
    const [oldest] = remembered.keys()
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
    return found
  }

  return {
    look: async (open, tenant, processId, latest) => {
      const { organisationId } = tenant
      const key = keyOf(tenant, processId)
      const before = remembered.get(key)
      const known = before !== undefined && before.asked >= latest ? before.row : ""
      const { rows } = await sql<Answer>`
        select row,
          case when row = ${known} then null else state end as state,
          case when row = ${known} then null else (
            select coalesce(json_agg(body order by seq desc), '[]') from (
              select seq, body from event
              where organisation_id = ${organisationId} and process_id = ${processId}
              order by seq desc limit ${latest}) last) end as latest,
          (select coalesce(json_agg(colleague order by name collate "C", id), '[]') from (
            select person.id, person.name, person.email, person.demonstration,
              json_agg(duty order by duty collate "C") as duties
            from membership join person on person.id = membership.person_id
            where organisation_id = ${organisationId} group by person.id) colleague) as colleagues
        from (
          select state, xmin::text || ' ' || version || ' ' || updated_at::text as row from process
          where organisation_id = ${organisationId} and id = ${processId}) one`.execute(open)
      const answer = rows[0]
      if (answer === undefined) return undefined
      const { state, latest: bodies } = answer
      const found =
        state === null || bodies === null
          ? before
          : { row: answer.row, asked: latest, state, latest: bodies.map((body) => readEvent({ body })) }
      if (found === undefined) return undefined
      remember(key, found)
      return {
        state: found.state,
        latest: found.latest.slice(0, latest),
        colleagues: answer.colleagues.map(({ duties, ...person }) => ({ person, duties })),
      }
    },
    forget: (tenant, processId) => void remembered.delete(keyOf(tenant, processId)),
  }
}
