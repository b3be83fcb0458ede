/**
 * Inquiries in maps: the reference of what the tables have to do.
 * Not here: what is promised of them (`Laboratory`), or entering into a log (`EnteringInMemory`).
 */
import * as Effect from "effect/Effect"
import type { Laboratory } from "../Laboratory.ts"
import * as Ledger from "../Ledger.ts"
import * as Page from "../Page.ts"
import type { Options } from "../ProcessStore.ts"
import * as Entering from "./Entering.ts"
import * as EnteringInMemory from "./EnteringInMemory.ts"
import type { Memory } from "./Memory.ts"
import * as Seeing from "./Seeing.ts"

export const make = (memory: Memory["Service"], options: Options): Laboratory["Service"] => {
  const { laboratory } = Ledger.of(options.editions)
  const { enter, logsOf, standing } = EnteringInMemory.of(memory, options.tells)

  return {
    keep: Effect.fn("Laboratory.keep")(function* (tenant, command) {
      const asking = Entering.onInquiry(laboratory, command)
      yield* Entering.check(tenant, asking)
      const { state, repeated } = yield* enter(tenant, asking, (_, events) => Seeing.told(events))
      return { seen: state, repeated }
    }),

    inquiries: (tenant, query = {}) =>
      Effect.sync(() => {
        const { stage, term } = query
        const found = standing(tenant, "laboratory").flatMap(({ state }) =>
          (stage === undefined ? state.stage !== "withdrawn" : state.stage === stage) &&
          (term === undefined || state.terms.includes(term))
            ? [state]
            : [],
        )
        return Page.byKey(found, (one) => ({ by: one.lastAt, id: one.id }), query)
      }),

    inquiry: (tenant, inquiryId) =>
      Effect.sync(() => logsOf(tenant, "laboratory").get(inquiryId)?.state ?? null),
  }
}
