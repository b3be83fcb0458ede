/**
 * Inquiries in tables.
 * Not here: what is promised of them (`Laboratory`), or entering into a log (`EnteringInSql`).
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { sql } from "kysely"
import type { Database } from "../Database.ts"
import type { Laboratory } from "../Laboratory.ts"
import * as Ledger from "../Ledger.ts"
import * as Page from "../Page.ts"
import type { Options } from "../ProcessStore.ts"
import * as Entering from "./Entering.ts"
import { enter, find, stateOf } from "./EnteringInSql.ts"
import * as LedgerRows from "./LedgerRows.ts"
import * as Seeing from "./Seeing.ts"
import * as Sending from "./Sending.ts"

export const make = ({ transaction }: Database["Service"], options: Options): Laboratory["Service"] => {
  const { laboratory } = Ledger.of(options.editions)

  return {
    keep: Effect.fn("Laboratory.keep")(function* (tenant, command) {
      const asking = Entering.onInquiry(laboratory, command)
      yield* Entering.check(tenant, asking)
      const messagesOf = yield* Sending.from(options.tells)
      const result = yield* transaction(
        tenant,
        "write in an inquiry",
        async (open) => {
          const entered = await enter(open, tenant, asking, (_, events) => Seeing.told(events), messagesOf)
          if (Result.isSuccess(entered) && command.type === "remove-text")
            await LedgerRows.takeRemoved(open, tenant, laboratory, command.inquiryId)
          return entered
        },
        "repeatable",
      )
      const { state, repeated } = yield* Effect.fromResult(result)
      return { seen: state, repeated }
    }),

    inquiries: (tenant, query = {}) =>
      transaction(tenant, "list inquiries", async (open) => {
        const { stage, term } = query
        const size = Page.sizeOf(query.limit)
        const from = Page.placeOf(query.after)
        let some = open
          .selectFrom("competency")
          .select("state")
          .where("organisation_id", "=", tenant.organisationId)
          .where("stream", "=", "laboratory")
        some =
          stage === undefined
            ? some.where(sql<boolean>`state ->> 'stage' <> 'withdrawn'`)
            : some.where(sql<boolean>`state ->> 'stage' = ${stage}`)
        if (term !== undefined) some = some.where(sql<boolean>`(state -> 'terms')::jsonb ? ${term}`)
        if (from !== undefined)
          some = some.where(sql<boolean>`(last_event_at, id) < (${from.by}::timestamptz, ${from.id}::uuid)`)
        const rows = await some
          .orderBy("last_event_at", "desc")
          .orderBy("id", "desc")
          .limit(size + 1)
          .execute()
        return Page.of(
          rows.map(({ state }) => stateOf("laboratory", state)),
          size,
          (one) => ({ by: one.lastAt, id: one.id }),
        )
      }),

    inquiry: (tenant, inquiryId) =>
      transaction(tenant, "read an inquiry", (open) => find(open, tenant, "laboratory", inquiryId)),
  }
}
