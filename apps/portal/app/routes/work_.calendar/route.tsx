/**
 * A month of what has a day: last days, actions of plans, events; and the address for other calendars.
 * Not here: what has a day (`calendar/CalendarItem`), the file for other calendars (`routes/calendar.$token.osl[.]ics`).
 */
import { LocalDate } from "@osl/core"
import { Breadcrumbs, Button, ButtonRow, EmptyState, LinkButton, Notice, Tag, useWords } from "@osl/ui"
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import type { CalendarItem } from "../../calendar/CalendarItem.ts"
import * as Calendar from "../../calendar/calendar.server.ts"
import * as FeedToken from "../../calendar/feedToken.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { address } from "../../runtime.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"
import "../../process/process.css"

const path = "/work/calendar"

/** Who asks, with the right to see processes. */
const asker = Effect.gen(function* () {
  const member = yield* permit("process.list")
  const { language } = yield* Visit
  return { member, language }
})

const monthOf = (asked: string | null, today: string): string =>
  asked !== null && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7)

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { member, language } = yield* asker
      const { today, items } = yield* Calendar.read(member, language)
      const month = monthOf(new URL(args.request.url).searchParams.get("month"), today)
      const own = items.filter(({ on }) => on.startsWith(month))
      const first = `${month}-01`
      return {
        today,
        month,
        previous: LocalDate.addDays(first, -1).slice(0, 7),
        next: LocalDate.addMonths(first, 1).slice(0, 7),
        // What is late from before is asked of today, and so stands in the month of today.
        late: month === today.slice(0, 7) ? items.filter(({ on, isLate }) => isLate && on < first) : [],
        days: [...new Set(own.map(({ on }) => on))].map((on) => ({
          on,
          items: own.filter((item) => item.on === on),
        })),
        madeAt: yield* FeedToken.madeAt(member),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { member, language } = yield* asker
      const what = (yield* PostedForm.posted(args.request)).get("what")
      if (what === "stop") {
        yield* FeedToken.revoke(member)
        return { address: null }
      }
      if (what !== "make") return yield* new PageNotFound({ path })
      const token = yield* FeedToken.renew(member, language)
      return { address: `${address()}/calendar/${token}/osl.ics` }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "calendar.title")

const tones = { deadline: "attention", action: "action", event: "plain" } as const

const Items = ({ items }: { readonly items: ReadonlyArray<CalendarItem> }) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <ul className="process-actions">
      {items.map((item) => (
        <li key={item.key}>
          <Tag tone={tones[item.kind]}>{say(`calendar.kind.${item.kind}`)}</Tag>{" "}
          <a href={item.href}>{item.label}</a>
          <span className="process-small">
            {` ${item.process}`}
            {item.isLate ? `, ${say("calendar.late", { date: date(item.on) })}` : ""}
          </span>
        </li>
      ))}
    </ul>
  )
}

const Subscribing = ({ madeAt }: { readonly madeAt: string | null }) => {
  const say = useSay()
  const { date } = useWords()
  const sent = useSent<typeof action>()
  const isMade = madeAt !== null
  return (
    <section className="osl-card osl-no-print" aria-labelledby="subscribe">
      <h2 id="subscribe">{say("calendar.subscribe")}</h2>
      <p>{say("calendar.subscribe.text")}</p>
      {sent?.address === undefined ? null : sent.address === null ? (
        <Notice kind="success" title={say("calendar.stopped")} />
      ) : (
        <Notice kind="success" title={say("calendar.made")}>
          <p>
            <code className="calendar-address">{sent.address}</code>
          </p>
          <p>{say("calendar.made.text")}</p>
          <ul>
            {(["phone", "google", "outlook"] as const).map((program) => (
              <li key={program}>{say(`calendar.how.${program}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isMade ? <p>{say("calendar.made-at", { date: date(madeAt.slice(0, 10)) })}</p> : null}
      <form method="post" action={path}>
        <ButtonRow>
          <Button name="what" value="make">
            {say(isMade ? "calendar.make-again" : "calendar.make")}
          </Button>
          {isMade ? (
            <Button name="what" value="stop" look="danger">
              {say("calendar.stop")}
            </Button>
          ) : null}
        </ButtonRow>
      </form>
    </section>
  )
}

export default function CalendarPage() {
  const say = useSay()
  const { locale } = useWords()
  const { today, month, previous, next, late, days, madeAt } = useLoaded<typeof loader>()
  const inMonth = (options: Intl.DateTimeFormatOptions, day: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`))
  const name = (one: string) => inMonth({ month: "long", year: "numeric" }, `${one}-01`)
  return (
    <>
      <Breadcrumbs items={[{ label: say("menu.work"), href: "/work" }, { label: say("calendar.title") }]} />
      <div className="osl-stack">
        <h1>{say("calendar.of", { month: name(month) })}</h1>
        <nav className="osl-no-print" aria-label={say("calendar.months")}>
          <ButtonRow>
            <LinkButton look="quiet" href={`${path}?month=${previous}`}>{`← ${name(previous)}`}</LinkButton>
            {month === today.slice(0, 7) ? null : (
              <LinkButton look="quiet" href={path}>
                {say("calendar.today")}
              </LinkButton>
            )}
            <LinkButton look="quiet" href={`${path}?month=${next}`}>{`${name(next)} →`}</LinkButton>
          </ButtonRow>
        </nav>
        {late.length === 0 ? null : (
          <section className="osl-card process-now" aria-labelledby="late">
            <h2 id="late">{say("calendar.late.title")}</h2>
            <Items items={late} />
          </section>
        )}
        {days.length === 0 ? (
          <EmptyState title={say("calendar.none")}>{say("calendar.none.text")}</EmptyState>
        ) : (
          days.map(({ on, items }) => (
            <section key={on} aria-labelledby={`day-${on}`}>
              <h2 id={`day-${on}`}>
                <time dateTime={on}>{inMonth({ weekday: "long", day: "numeric", month: "long" }, on)}</time>
                {on === today ? ` (${say("calendar.is-today")})` : ""}
              </h2>
              <Items items={items} />
            </section>
          ))
        )}
        <Subscribing madeAt={madeAt} />
      </div>
    </>
  )
}
