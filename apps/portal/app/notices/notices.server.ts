/**
 * A reader's notices, a page at a time, and marking them as read.
 * Not here: their words (`NoticeView`), or how letters are wanted (`digest.server.ts`).
 */
import { Notices, Organisations } from "@osl/store"
import * as Effect from "effect/Effect"
import { permit } from "../access.server.ts"
import { now, today } from "../process/reading.server.ts"
import { Visit } from "../visit.server.ts"
import * as NoticeView from "./NoticeView.ts"

/** **Unit** notices on a page. */
const perPage = 30

/** What the page was asked for. **Shape** `onlyNew` those that were not read. */
export interface Asked {
  readonly onlyNew: boolean
  readonly after: string | undefined
}

export const askedOf = (request: Request): Asked => {
  const { searchParams } = new URL(request.url)
  return { onlyNew: searchParams.get("only") === "new", after: searchParams.get("after") ?? undefined }
}

export const pairs = ({ onlyNew }: Pick<Asked, "onlyNew">): ReadonlyArray<readonly [string, string]> =>
  onlyNew ? [["only", "new"]] : []

export const show = Effect.fn("Notices.show")(function* ({ onlyNew, after }: Asked) {
  const member = yield* permit("notices.read")
  const { language, unread } = yield* Visit
  const notices = yield* Notices.Notices
  const page = yield* notices.list(member, {
    limit: perPage,
    ...(onlyNew ? { unread: true } : {}),
    ...(after === undefined ? {} : { after }),
  })
  const people = yield* (yield* Organisations.Organisations).people(member)
  const reader: NoticeView.Reader = {
    ...member,
    language,
    today: yield* today,
    names: Object.fromEntries(people.map(({ person }) => [person.id, person.name])),
  }
  return {
    items: page.items.map((one) => NoticeView.of(one, reader)),
    next: page.next,
    isFirst: after === undefined,
    onlyNew,
    unread,
    /** What comes after this page was made is not marked with it. */
    until: yield* now,
  }
})

/** **Shape** how many were new. */
export const mark = Effect.fn("Notices.mark")(function* (
  which: { readonly id: string } | { readonly until: string },
) {
  const member = yield* permit("notices.read")
  const notices = yield* Notices.Notices
  const at = yield* now
  return yield* notices.read(member, "id" in which ? { ids: [which.id] } : which, at)
})
