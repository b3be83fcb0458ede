/**
 * What happened that concerns the reader: the latest first, new ones marked.
 * Not here: what is told (`notices/`), or letters (`account.notifications`).
 */
import { Button, EmptyState, LinkButton, Notice, Pagination, Tabs, Tag, useWords } from "@osl/ui"
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { address } from "../../address.ts"
import { useLoaded } from "../../loaded.ts"
import type { NoticeItem } from "../../notices/NoticeView.ts"
import { askedOf, mark, pairs, show } from "../../notices/notices.server.ts"
import { done } from "../../people/asking.server.ts"
import { textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"
import "../../notices/notices.css"

const path = "/notifications"

/** **Shape** how many were marked by the form before; null without one. */
const marked = (request: Request): number | null => {
  const given = new URL(request.url).searchParams.get("done") ?? ""
  return /^\d{1,6}$/.test(given) ? Number(given) : null
}

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(show(askedOf(args.request)), (shown) => ({
      ...shown,
      done: marked(args.request),
      newest: address(path, [["only", "new"]]),
      previous: address(path, pairs(shown)),
      following: shown.next === null ? null : address(path, [...pairs(shown), ["after", shown.next]]),
    })),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      yield* permit("notices.read")
      const posted = yield* PostedForm.posted(args.request)
      const [id, until] = [textOf(posted, "id"), textOf(posted, "until")]
      if (id === "" && until === "") return yield* new PageNotFound({ path })
      const count = yield* mark(id === "" ? { until } : { id })
      const asked = { onlyNew: textOf(posted, "only") === "new" }
      return done(address(path, [...pairs(asked), ["done", String(count)]]))
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "notices.title")

const Item = ({ item, onlyNew }: { readonly item: NoticeItem; readonly onlyNew: boolean }) => {
  const say = useSay()
  const { instant } = useWords()
  return (
    <li className={item.isRead ? "notice-item" : "notice-item notice-item--new"}>
      <div className="notice-item__words">
        <p>
          {item.href === null ? item.text : <a href={item.href}>{item.text}</a>}{" "}
          {item.isRead ? null : <Tag tone="attention">{say("notices.new")}</Tag>}
        </p>
        <p className="notice-item__when">
          {[instant(item.at), ...(item.who === null ? [] : [item.who])].join(", ")}
        </p>
      </div>
      {item.isRead ? null : (
        <form className="osl-no-print" method="post" action={path}>
          <input type="hidden" name="id" value={item.id} />
          {onlyNew ? <input type="hidden" name="only" value="new" /> : null}
          <Button look="quiet">
            {say("notices.read")}
            <span className="osl-visually-hidden">{`: ${item.text}`}</span>
          </Button>
        </form>
      )}
    </li>
  )
}

export default function NotificationsPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { items, unread, onlyNew } = shown
  return (
    <div className="osl-stack">
      <h1>{say("notices.title")}</h1>
      <p className="osl-lead">{say("notices.lead")}</p>
      {shown.done === null ? null : (
        <Notice kind="success" title={say("notices.done", { count: shown.done })} />
      )}
      <div className="osl-no-print">
        <Tabs
          label={say("notices.filter")}
          items={[
            { href: path, label: say("notices.everything"), isCurrent: !onlyNew },
            { href: shown.newest, label: say("notices.only-new"), isCurrent: onlyNew },
          ]}
        />
      </div>
      {items.length === 0 ? (
        <EmptyState title={say(onlyNew ? "notices.none-new" : "notices.none")}>
          {say(onlyNew ? "notices.none-new.step" : "notices.none.step")}
        </EmptyState>
      ) : (
        <>
          {unread === 0 ? null : (
            <form className="osl-no-print" method="post" action={path}>
              <input type="hidden" name="until" value={shown.until} />
              {onlyNew ? <input type="hidden" name="only" value="new" /> : null}
              <Button>{say("notices.read.all")}</Button>
            </form>
          )}
          <ul className="notice-list">
            {items.map((item) => (
              <Item key={item.id} item={item} onlyNew={onlyNew} />
            ))}
          </ul>
        </>
      )}
      <Pagination
        previousHref={shown.isFirst ? undefined : shown.previous}
        nextHref={shown.following ?? undefined}
      />
      <p className="osl-no-print">
        <LinkButton look="quiet" href="/account/notifications">
          {say("notices.settings")}
        </LinkButton>
      </p>
    </div>
  )
}
