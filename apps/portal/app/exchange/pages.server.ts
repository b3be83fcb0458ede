/**
 * Everything of a list that comes in pages, up to as much as a file may hold.
 * Not here: what is listed (`*Table.server.ts`).
 */
import { Page } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** **Unit** rows of a file. */
export const most = 2000

/** The table has more rows than a file may hold. */
export class TooManyRows extends Schema.TaggedError<TooManyRows>()("TooManyRows", { most: Schema.Number }) {
  override get message() {
    return `More than ${this.most} rows were asked for`
  }
}

/** **Errors** `TooManyRows` when there is more than a file holds. */
export const all = <A, E, R>(
  ask: (page: { readonly limit: number; readonly after?: string }) => Effect.Effect<Page.Page<A>, E, R>,
): Effect.Effect<ReadonlyArray<A>, E | TooManyRows, R> =>
  Effect.gen(function* () {
    const found: Array<A> = []
    let after: string | null = null
    do {
      const page: Page.Page<A> = yield* ask({
        limit: Page.mostPerPage,
        ...(after === null ? {} : { after }),
      })
      found.push(...page.items)
      after = page.next
      if (found.length > most || (found.length === most && after !== null))
        return yield* new TooManyRows({ most })
    } while (after !== null)
    return found
  })
