/**
 * The privacy notice: what is kept about people, what for, how long, and their rights.
 * Not here: the periods (`statements/kept.server.ts`).
 */
import { SummaryList, Table, type TableColumn } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import * as Effect from "effect/Effect"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { operator } from "../../runtime.server.ts"
import { fixed, terms } from "../../statements/kept.server.ts"
import type { Term } from "../../statements/terms.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(terms, (found) => ({ operator: operator(), fixed, terms: found })),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "privacy.title")

const kinds = [
  "account",
  "session",
  "attempts",
  "choices",
  "calendar",
  "work",
  "notes",
  "competencies",
  "audit",
] as const
type Kind = (typeof kinds)[number]

const Kept = () => {
  const say = useSay()
  const { sessionHours, attemptMinutes, cookieDays, calendarDays } = useLoaderData<typeof loader>().fixed
  const columns: ReadonlyArray<TableColumn<Kind>> = [
    { key: "what", header: say("privacy.column.what"), cell: (kind) => say(`privacy.${kind}`) },
    { key: "why", header: say("privacy.column.why"), cell: (kind) => say(`privacy.${kind}.why`) },
    {
      key: "until",
      header: say("privacy.column.until"),
      cell: (kind) =>
        say(`privacy.${kind}.until`, {
          hours: sessionHours,
          minutes: attemptMinutes,
          days: kind === "calendar" ? calendarDays : cookieDays,
        }),
    },
  ]
  return (
    <Table caption={say("privacy.kept")} hideCaption columns={columns} rows={kinds} rowKey={(kind) => kind} />
  )
}

const Terms = () => {
  const say = useSay()
  const { terms } = useLoaderData<typeof loader>()
  const columns: ReadonlyArray<TableColumn<Term>> = [
    { key: "log", header: say("privacy.terms.log"), cell: ({ log }) => say(`privacy.log.${log}`) },
    {
      key: "class",
      header: say("privacy.terms.class"),
      cell: ({ classes }) => classes.map((one) => say(`privacy.class.${one}`)).join(", "),
    },
    { key: "from", header: say("privacy.terms.from"), cell: ({ from }) => say(`privacy.from.${from}`) },
    {
      key: "months",
      header: say("privacy.terms.months"),
      cell: ({ months }) =>
        months === null ? say("privacy.terms.unlimited") : say("privacy.terms.count", { months }),
    },
  ]
  if (terms === null)
    return (
      <>
        <h2>{say("privacy.terms")}</h2>
        <p>{say("privacy.terms.text")}</p>
        <p>{say("privacy.terms.signed-out")}</p>
      </>
    )
  const title = say("privacy.terms.of", { organisation: terms.organisation })
  return (
    <>
      <h2>{title}</h2>
      <p>{say("privacy.terms.text")}</p>
      <Table
        caption={title}
        hideCaption
        columns={columns}
        rows={terms.rows}
        rowKey={({ log, months }) => `${log} ${months}`}
      />
    </>
  )
}

const Controller = () => {
  const say = useSay()
  const { operator } = useLoaderData<typeof loader>()
  return (
    <>
      <h2>{say("privacy.controller")}</h2>
      <p>
        {operator === null
          ? say("privacy.controller.unknown")
          : say("privacy.controller.text", {
              operator: [operator.name, operator.address].filter((one) => one !== undefined).join(", "),
            })}
      </p>
      {operator?.privacy === undefined ? null : (
        <SummaryList
          items={[
            { label: say("privacy.officer"), value: operator.privacy.person },
            {
              label: say("accessibility.email"),
              value: <a href={`mailto:${operator.privacy.email}`}>{operator.privacy.email}</a>,
            },
          ]}
        />
      )}
    </>
  )
}

export default function Privacy() {
  const say = useSay()
  return (
    <article className="osl-stack">
      <h1>{say("privacy.title")}</h1>
      <p className="osl-lead">{say("privacy.lead")}</p>
      <Controller />
      <h2>{say("privacy.kept")}</h2>
      <Kept />
      <Terms />
      <h2>{say("privacy.never")}</h2>
      <ul>
        <li>{say("privacy.never.people")}</li>
        <li>{say("privacy.never.tracking")}</li>
        <li>{say("privacy.never.decisions")}</li>
      </ul>
      <h2>{say("privacy.rights")}</h2>
      <p>{say("privacy.rights.text")}</p>
      <p>{say("privacy.rights.limits")}</p>
      <p>{say("privacy.rights.complaint")}</p>
    </article>
  )
}
