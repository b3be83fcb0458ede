/**
 * The institution at a glance, for its director: decisions that wait, how work is shared out, terms that end soon.
 * Not here: what is told (`institution/InstitutionHome`), or deciding (`processes.$processId.acts.$act`).
 */
import { EmptyState, LinkButton, Notice, Table, Tag, ToDoList, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { show } from "../../institution/home.server.ts"
import { InstitutionPage } from "../../institution/InstitutionPage.tsx"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) => respond(args, show)

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "institution.title")

type Shown = Awaited<ReturnType<typeof loader>>

const Decisions = ({ shown: { decisions } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <section className="osl-card process-now" aria-labelledby="decisions">
      <h2 id="decisions">{say("institution.decisions")}</h2>
      {decisions.length === 0 ? (
        <p>{say("institution.decisions.none")}</p>
      ) : (
        <ToDoList items={decisions} label={say("institution.decisions")} />
      )}
    </section>
  )
}

const Loads = ({ shown: { loads } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { number } = useWords()
  return (
    <section className="osl-stack" aria-labelledby="loads">
      <h2 id="loads">{say("institution.load")}</h2>
      <p>{say("institution.load.lead")}</p>
      <Table
        caption={say("institution.load")}
        hideCaption
        rows={loads}
        rowKey={({ key }) => key}
        columns={[
          { key: "name", header: say("institution.load.who"), cell: (one) => one.name },
          {
            key: "processes",
            header: say("institution.load.processes"),
            isNumeric: true,
            cell: (one) => number(one.processes),
          },
          {
            key: "hours",
            header: say("institution.load.hours"),
            isNumeric: true,
            cell: (one) => number(one.hours),
          },
          {
            key: "tasks",
            header: say("institution.load.tasks"),
            isNumeric: true,
            cell: (one) => number(one.tasks),
          },
          {
            key: "overdue",
            header: say("institution.load.overdue"),
            isNumeric: true,
            cell: (one) => number(one.overdue),
          },
        ]}
        empty={
          <EmptyState
            title={say("institution.load.none")}
            action={<LinkButton href="/people/invite">{say("people.invite")}</LinkButton>}
          >
            {say("institution.load.none.step")}
          </EmptyState>
        }
      />
    </section>
  )
}

const Endings = ({ shown: { endings, soon } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <section className="osl-stack" aria-labelledby="endings">
      <h2 id="endings">{say("institution.endings")}</h2>
      <p>{say("institution.endings.lead", { days: soon })}</p>
      <Table
        caption={say("institution.endings")}
        hideCaption
        rows={endings}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "process",
            header: say("work.process.name"),
            cell: (one) => <a href={one.href}>{one.process}</a>,
          },
          { key: "stage", header: say("work.process.stage"), cell: (one) => one.stage },
          { key: "lead", header: say("overview.facts.lead"), cell: (one) => one.lead },
          {
            key: "due",
            header: say("institution.endings.due"),
            cell: (one) => (
              <Tag tone={one.isLate ? "attention" : "plain"}>
                {say(one.isLate ? "todo.late" : "todo.due", { due: date(one.due) })}
              </Tag>
            ),
          },
        ]}
        empty={<p>{say("institution.endings.none")}</p>}
      />
    </section>
  )
}

export default function Institution() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  return (
    <InstitutionPage part="home" title={say("institution.title")} lead={say("institution.lead")}>
      {shown.isPart ? <Notice>{say("institution.part-only", { count: shown.most })}</Notice> : null}
      <Decisions shown={shown} />
      <Endings shown={shown} />
      <Loads shown={shown} />
      <p className="osl-no-print">
        <LinkButton href={links.list}>{say("work.processes.more")}</LinkButton>
      </p>
    </InstitutionPage>
  )
}
