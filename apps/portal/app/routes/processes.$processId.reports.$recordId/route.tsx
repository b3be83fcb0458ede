/**
 * The report of a period, to read and to print.
 * Not here: the record behind it (`…records.$recordId._index`), or what it tells (`process/PeriodReportView`).
 */
import { IndicatorTile, LinkButton, Notice, Table, Tag, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import type { ReactNode } from "react"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { show } from "../../process/periodReport.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"
import "../../process/report.css"

export const loader = (args: LoaderFunctionArgs) =>
  respond(args, show(args.params["processId"], args.params["recordId"]))

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "report.crumb" : { text: `${data.process.name}, ${data.period}` })

type Shown = Awaited<ReturnType<typeof loader>>

const Part = ({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) => (
  <section className="osl-stack report-part" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

/** What somebody wrote, line by line as they wrote it. */
const Words = ({
  id,
  title,
  text,
}: {
  readonly id: string
  readonly title: string
  readonly text: string | null
}) =>
  text === null ? null : (
    <Part id={id} title={title}>
      <p className="report-words">{text}</p>
    </Part>
  )

const Figures = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const { indicators } = shown
  return (
    <Part id="indicators" title={say("report.indicators")}>
      <p className="process-small">{say("report.indicators.lead")}</p>
      <div className="report-tiles">
        {indicators.map(({ key, label, periods }) => (
          <IndicatorTile key={key} label={label} periods={periods} />
        ))}
      </div>
      <OnPaper shown={shown} />
    </Part>
  )
}

/** On paper nothing opens: the courses of all indicators as one table. */
const OnPaper = ({ shown: { indicators } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <div className="report-paper">
      <Table
        caption={say("report.indicators")}
        hideCaption
        rows={indicators}
        rowKey={({ key }) => key}
        columns={[
          { key: "label", header: say("export.column.indicator"), cell: (one) => one.label },
          ...(indicators[0]?.periods ?? []).map(({ key, label }, at) => ({
            key,
            header: label,
            isNumeric: true,
            cell: (one: (typeof indicators)[number]) => one.periods[at]?.figure.text ?? "",
          })),
        ]}
      />
    </div>
  )
}

const Stages = ({ shown: { stays } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <Part id="stages" title={say("report.stages")}>
      <Table
        caption={say("report.stages")}
        hideCaption
        rows={stays}
        rowKey={({ key }) => key}
        columns={[
          { key: "stage", header: say("report.stages.stage"), cell: (one) => one.stage },
          { key: "entered", header: say("report.stages.entered"), cell: (one) => date(one.enteredOn) },
          {
            key: "left",
            header: say("report.stages.left"),
            cell: (one) => (one.leftOn === null ? say("report.stages.lasts") : date(one.leftOn)),
          },
        ]}
      />
    </Part>
  )
}

const tones = { done: "action", dropped: "plain", open: "plain", late: "attention" } as const

const Plan = ({ shown: { fulfilment } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <Part id="plan" title={say("report.plan")}>
      {fulfilment === null ? (
        <p>{say("report.plan.none")}</p>
      ) : (
        <>
          <p>{fulfilment.sentence}</p>
          <Table
            caption={say("report.plan")}
            hideCaption
            rows={fulfilment.actions}
            rowKey={({ key }) => key}
            columns={[
              { key: "name", header: say("report.plan.action"), cell: (one) => one.name },
              {
                key: "due",
                header: say("report.plan.due"),
                cell: (one) => (one.due === null ? "" : date(one.due)),
              },
              {
                key: "state",
                header: say("report.plan.state"),
                cell: (one) => <Tag tone={tones[one.state]}>{one.told}</Tag>,
              },
            ]}
          />
        </>
      )}
    </Part>
  )
}

const Goals = ({ shown: { goals } }: { readonly shown: Shown }) => {
  const say = useSay()
  return goals.length === 0 ? null : (
    <Part id="goals" title={say("report.goals")}>
      <Table
        caption={say("report.goals")}
        hideCaption
        rows={goals}
        rowKey={({ key }) => key}
        columns={[
          { key: "goal", header: say("report.goals.goal"), cell: (one) => one.goal },
          { key: "progress", header: say("report.goals.progress"), cell: (one) => one.progress },
          ...(goals.every(({ explanation }) => explanation === "")
            ? []
            : [
                {
                  key: "explanation",
                  header: say("report.goals.explanation"),
                  cell: (one: (typeof goals)[number]) => one.explanation,
                },
              ]),
        ]}
      />
    </Part>
  )
}

const Attachments = ({ shown: { attachments } }: { readonly shown: Shown }) => {
  const say = useSay()
  return attachments.length === 0 ? null : (
    <Part id="attachments" title={say("report.attachments")}>
      <ul>
        {attachments.map(({ name, place }) => (
          <li key={`${name} ${place}`}>{`${name}: ${place}`}</li>
        ))}
      </ul>
    </Part>
  )
}

export default function PeriodReportPage() {
  const say = useSay()
  const { date } = useWords()
  const shown = useLoaded<typeof loader>()
  const { process, recordId, period, issuedOn, author, municipality, edition } = shown
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: say("form.F19.many"), href: links.records(process.id, "F19") }]}
      title={say("report.title", { period })}
      crumb={say("report.crumb")}
      lead={say("report.lead", { name: process.name, municipality, edition })}
    >
      {issuedOn === null ? (
        <Notice kind="warning" title={say("report.draft")} />
      ) : (
        <p>{say("report.issued", { date: date(issuedOn) })}</p>
      )}
      <Words id="summary" title={say("report.summary")} text={shown.summary} />
      <Figures shown={shown} />
      <Stages shown={shown} />
      <Plan shown={shown} />
      <Goals shown={shown} />
      <Words id="resources" title={say("report.resources")} text={shown.resources} />
      <Words id="difficulties" title={say("report.difficulties")} text={shown.difficulties} />
      <Words id="plans" title={say("report.plans")} text={shown.plans} />
      <Attachments shown={shown} />
      <p>{say("report.signed", { who: author })}</p>
      <p className="osl-no-print">
        <LinkButton href={links.record(process.id, recordId)}>{say("report.back")}</LinkButton>
      </p>
    </ProcessPage>
  )
}
