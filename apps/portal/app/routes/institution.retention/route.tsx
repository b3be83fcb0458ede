/**
 * How long the institution keeps what, what goes by itself and when, what went; and the terms, for the director to set.
 * Not here: carrying it out (`@osl/store`, Upkeep), or the rows (`institution/RetentionView`).
 */
import {
  Button,
  ButtonRow,
  controlId,
  Details,
  EmptyState,
  ErrorSummary,
  EvidenceMark,
  LinkButton,
  Notice,
  Table,
  TextField,
  useWords,
} from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { InstitutionPage } from "../../institution/InstitutionPage.tsx"
import * as links from "../../institution/links.ts"
import { set, show } from "../../institution/retention.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { done } from "../../people/asking.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(show, (shown) => ({ ...shown, isSet: new URL(args.request.url).searchParams.has("done") })),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.map(set(args.request), (sent) =>
      sent.wrong.length === 0 ? done(`${links.retention}?done`) : data(sent, { status: 422 }),
    ),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "retention.title")

type Shown = Awaited<ReturnType<typeof loader>>

const Terms = ({ shown: { rows } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { date, number } = useWords()
  return (
    <section className="osl-stack" aria-labelledby="terms">
      <h2 id="terms">{say("retention.terms")}</h2>
      <p>{say("retention.terms.lead")}</p>
      <Table
        caption={say("retention.terms")}
        hideCaption
        rows={rows}
        rowKey={({ log, months }) => `${log} ${months}`}
        columns={[
          { key: "log", header: say("privacy.terms.log"), cell: ({ log }) => say(`privacy.log.${log}`) },
          {
            key: "class",
            header: say("privacy.terms.class"),
            cell: ({ classes }) => classes.map((one) => say(`privacy.class.${one}`)).join(", "),
          },
          {
            key: "months",
            header: say("privacy.terms.months"),
            cell: ({ months, from }) =>
              months === null
                ? say("privacy.terms.unlimited")
                : say("retention.months-from", { months, from: say(`privacy.from.${from}`) }),
          },
          {
            key: "due",
            header: say("retention.due"),
            isNumeric: true,
            cell: ({ due }) => (due === null ? "–" : number(due)),
          },
          {
            key: "next",
            header: say("retention.next"),
            cell: ({ next }) => (next === null ? "–" : date(next)),
          },
        ]}
      />
    </section>
  )
}

const Proposal = () => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="proposal">
      <h2 id="proposal">{say("retention.proposal")}</h2>
      <p>{say("retention.proposal.lead")}</p>
      <ul>
        <li>{say("retention.proposal.diary")}</li>
        <li>{say("retention.proposal.supervision")}</li>
        <li>{say("retention.proposal.documents")}</li>
      </ul>
      <EvidenceMark evidence="inferred" />
    </section>
  )
}

const Setting = ({ shown: { groups, most } }: { readonly shown: Shown }) => {
  const say = useSay()
  const sent = useSent<typeof action>()
  const wrong = sent?.wrong ?? []
  const problem = say("retention.problem", { most })
  return (
    <Details summary={say("retention.set")} open={wrong.length > 0}>
      <form className="osl-form" method="post" action={links.retention} noValidate>
        <ErrorSummary problems={wrong.map((field) => ({ text: problem, href: `#${controlId(field)}` }))} />
        <p>{say("retention.set.lead")}</p>
        {groups.map(({ log, fields }) => (
          <fieldset key={log} className="osl-field osl-field-group">
            <legend className="osl-field__label">{say(`privacy.log.${log}`)}</legend>
            <div className="institution-terms">
              {fields.map(({ name, privacy, months }) => (
                <TextField
                  key={name}
                  name={name}
                  label={say("retention.field", { whose: say(`privacy.class.${privacy}`) })}
                  inputMode="numeric"
                  short
                  defaultValue={sent?.answers[name] ?? months}
                  error={wrong.includes(name) ? problem : undefined}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <Notice kind="warning">{say("retention.set.warning")}</Notice>
        <ButtonRow>
          <Button look="main">{say("retention.save")}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}

const Runs = ({ shown: { runs } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { date, number } = useWords()
  return (
    <section className="osl-stack" aria-labelledby="runs">
      <h2 id="runs">{say("retention.runs")}</h2>
      <Table
        caption={say("retention.runs")}
        hideCaption
        rows={runs}
        rowKey={({ day, log }) => `${day} ${log}`}
        columns={[
          { key: "day", header: say("audit.column.when"), cell: ({ day }) => date(day) },
          { key: "log", header: say("retention.runs.log"), cell: ({ log }) => say(`privacy.log.${log}`) },
          {
            key: "class",
            header: say("privacy.terms.class"),
            cell: ({ classes }) => classes.map((one) => say(`privacy.class.${one}`)).join(", "),
          },
          {
            key: "count",
            header: say("retention.runs.count"),
            isNumeric: true,
            cell: ({ count }) => number(count),
          },
        ]}
        empty={<EmptyState title={say("retention.runs.none")}>{say("retention.runs.none.step")}</EmptyState>}
      />
    </section>
  )
}

export default function RetentionPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  return (
    <InstitutionPage
      part="retention"
      title={say("retention.title")}
      lead={say("retention.lead")}
      seesHome={shown.seesHome}
    >
      {shown.isSet ? <Notice kind="success">{say("retention.done")}</Notice> : null}
      <Terms shown={shown} />
      {shown.sets ? <Setting shown={shown} /> : <p>{say("retention.director")}</p>}
      <Proposal />
      <Runs shown={shown} />
      <p className="osl-no-print">
        <LinkButton href={links.erasure}>{say("erasure.title")}</LinkButton>
      </p>
    </InstitutionPage>
  )
}
