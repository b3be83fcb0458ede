/**
 * What somebody who takes a process over reads first, on one page that can be printed.
 * Not here: assigning an organiser (`…acts.assign-organizer`), what the page is made of (`process/HandOver`).
 */
import { ProcessStore } from "@osl/store"
import { CriteriaList, HistoryList, Table, Tag, ToDoList, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import type { ReactNode } from "react"
import { useLoaded } from "../../loaded.ts"
import { FactsList } from "../../process/FactsList.tsx"
import * as HandOver from "../../process/HandOver.ts"
import * as HistoryEntry from "../../process/HistoryEntry.ts"
import * as links from "../../process/links.ts"
import * as Overview from "../../process/Overview.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as ProcessFacts from "../../process/processFacts.server.ts"
import { read, titlesOf } from "../../process/reading.server.ts"
import * as Tasks from "../../process/Tasks.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

/** **Unit** events, and records of each form, those written last. */
const most = 12

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const reading = yield* read(args.params["processId"], most)
      const { member, state, edition, today, reader, telling, language, latest, crumbs } = reading
      const store = yield* ProcessStore.ProcessStore
      const records = yield* store.recordsOf(member, state.id, ["F05", "F06"], { perForm: most })
      const titles = yield* titlesOf(reading, latest)
      const { stage, plain, steps, warnings } = Overview.of(edition, state, today, reader)
      return {
        process: crumbs,
        status: state.status,
        stage,
        plain,
        warnings,
        facts: ProcessFacts.of(telling),
        tasks: Tasks.besideStep({ edition, state, today, reader, people: telling.people }),
        criteria: steps[0]?.criteria ?? [],
        step: steps[0]?.label ?? null,
        promised: HandOver.promised(state.id, records),
        actions: HandOver.actions(state, today),
        together: HandOver.together(state, language),
        contacts: HandOver.contacts(records, language),
        latest: latest.map((event) => HistoryEntry.of(event, { ...telling, titles })),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "processes.title" : { text: data.process.name })

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

type Shown = Awaited<ReturnType<typeof loader>>

const Asked = ({ shown: { tasks, criteria, step } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <Part id="asked" title={say("hand-over.asked")}>
      {tasks.length === 0 && criteria.length === 0 ? <p>{say("hand-over.asked.none")}</p> : null}
      {tasks.length === 0 ? null : <ToDoList items={tasks} />}
      {criteria.length === 0 || step === null ? null : (
        <>
          <h3>{step}</h3>
          <CriteriaList items={criteria} label={step} />
        </>
      )}
    </Part>
  )
}

const Promises = ({ promised }: { readonly promised: Shown["promised"] }) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <Part id="promised" title={say("hand-over.promised")}>
      <p>{say(promised.length === 0 ? "hand-over.promised.none" : "hand-over.promised.text")}</p>
      {promised.length === 0 ? null : (
        <ul>
          {promised.map(({ href, text, on }) => (
            <li key={href}>
              {text} (<a href={href}>{say("hand-over.promised.on", { date: date(on) })}</a>)
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

const Actions = ({ actions }: { readonly actions: Shown["actions"] }) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <Part id="actions" title={say("hand-over.actions")}>
      <Table
        caption={say("hand-over.actions")}
        hideCaption
        rows={actions}
        rowKey={({ text, due }) => `${text} ${due ?? ""}`}
        columns={[
          {
            key: "text",
            header: say("hand-over.action"),
            cell: ({ text, href }) => <a href={href}>{text}</a>,
          },
          {
            key: "due",
            header: say("hand-over.due"),
            cell: ({ due, isLate }) => (
              <>
                {due === null ? say("hand-over.no-due") : date(due)}{" "}
                {isLate ? <Tag tone="attention">{say("calendar.late.title")}</Tag> : null}
              </>
            ),
          },
        ]}
        empty={<p>{say("hand-over.actions.none")}</p>}
      />
    </Part>
  )
}

const People = ({ shown: { together, contacts } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <>
      <Part id="together" title={say("hand-over.together")}>
        {together.length === 0 ? <p>{say("hand-over.together.none")}</p> : null}
        <ul>
          {together.map(({ href, text, status }) => (
            <li key={href}>
              <a href={href}>{text}</a>, {status}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="contacts" title={say("hand-over.contacts")}>
        <Table
          caption={say("hand-over.contacts")}
          hideCaption
          rows={contacts}
          rowKey={({ key }) => key}
          columns={[
            { key: "name", header: say("hand-over.contact"), cell: ({ name }) => name },
            { key: "kind", header: say("hand-over.kind"), cell: ({ kind }) => kind },
            { key: "role", header: say("hand-over.role"), cell: ({ role }) => role },
          ]}
          empty={<p>{say("hand-over.contacts.none")}</p>}
        />
      </Part>
    </>
  )
}

export default function HandOverPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { process, status, stage, plain, warnings, facts, promised, actions, latest } = shown
  return (
    <ProcessPage
      process={process}
      title={say("hand-over.title", { name: process.name })}
      crumb={say("hand-over.crumb")}
      lead={say("hand-over.lead", { who: facts.lead ?? say("processes.no-lead") })}
    >
      <Part id="where" title={say("hand-over.where")}>
        <p>
          <strong>{stage}</strong>{" "}
          <Tag tone={status === "open" ? "action" : "attention"}>{say(`overview.status.${status}`)}</Tag>
        </p>
        {[...plain, ...warnings].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <FactsList facts={facts} />
      </Part>
      <Asked shown={shown} />
      <Promises promised={promised} />
      <Actions actions={actions} />
      <People shown={shown} />
      <Part id="latest" title={say("overview.recent.title")}>
        <HistoryList items={latest} label={say("overview.recent.title")} />
        <p className="osl-no-print">
          <a href={links.history(process.id)}>{say("overview.history")}</a>
        </p>
      </Part>
    </ProcessPage>
  )
}
