/**
 * What a person finds after signing in: what is asked of them, and their processes.
 * Not here: what is asked (`work.server.ts`), the processes themselves (`routes/processes*`).
 */
import { EmptyState, LinkButton, Table, Tag, ToDoList } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"
import { type Shown, show } from "./work.server.ts"
import "../../process/process.css"

export const loader = (args: LoaderFunctionArgs) => respond(args, show)

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "work.title")

type Work = NonNullable<Shown["work"]>

const ToDo = ({ work: { tasks } }: { readonly work: Work }) => {
  const say = useSay()
  return (
    <section className="osl-card process-now" aria-labelledby="work-todo">
      <h2 id="work-todo">{say("todo.title")}</h2>
      <ToDoList items={tasks} />
    </section>
  )
}

/** How far the next step is, the way to it, and the entry that is written every day. */
const Now = ({ process: { now, status, handOver } }: { readonly process: Work["processes"][number] }) => {
  const say = useSay()
  if (now === null) return <Tag tone="attention">{say(`overview.status.${status}`)}</Tag>
  return (
    <>
      {now.missing === null ? null : (
        <Tag tone={now.missing === 0 ? "action" : "attention"}>
          {say("work.missing", { count: now.missing })}
        </Tag>
      )}
      <ul className="process-actions process-actions--close">
        {handOver === null ? null : (
          <li>
            <a href={handOver}>{say("hand-over.link")}</a>
          </li>
        )}
        {now.next === null ? null : (
          <li>
            <a href={now.next.href}>{now.next.label}</a>
          </li>
        )}
        {now.waitsFor === null ? null : <li>{say("work.waits", { who: now.waitsFor })}</li>}
        {now.diary === null || now.diary.href === now.next?.href ? null : (
          <li>
            <a href={now.diary.href}>{now.diary.label}</a>
          </li>
        )}
      </ul>
    </>
  )
}

const Processes = ({ work }: { readonly work: Work }) => {
  const say = useSay()
  const title = say(work.isOrganizer ? "work.processes" : "work.processes.all")
  return (
    <section className="osl-stack" aria-labelledby="work-processes">
      <h2 id="work-processes">{title}</h2>
      <Table
        caption={title}
        hideCaption
        rows={work.processes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            header: say("work.process.name"),
            cell: (one) => <a href={one.href}>{one.name}</a>,
          },
          { key: "stage", header: say("work.process.stage"), cell: (one) => one.stages },
          ...(work.isOrganizer
            ? []
            : [
                {
                  key: "lead",
                  header: say("overview.facts.lead"),
                  cell: (one: Work["processes"][number]) => one.lead ?? say("processes.no-lead"),
                },
              ]),
          ...(work.isAsked
            ? [
                {
                  key: "now",
                  header: say("work.now"),
                  cell: (one: Work["processes"][number]) => <Now process={one} />,
                },
              ]
            : []),
        ]}
        empty={
          <EmptyState
            title={say(work.isOrganizer ? "work.processes.none" : "processes.none")}
            action={
              work.mayOpen ? (
                <LinkButton look="main" href={links.open}>
                  {say("processes.new")}
                </LinkButton>
              ) : null
            }
          >
            {say("work.processes.none.step")}
          </EmptyState>
        }
      />
      <p>
        <a href={links.list}>{say("work.processes.more")}</a>
      </p>
    </section>
  )
}

export default function WorkPage() {
  const say = useSay()
  const { name, isMember, seesRegion, work } = useLoaded<typeof loader>()
  return (
    <div className="osl-stack">
      <h1>{say("work.hello", { name })}</h1>
      {work === null ? (
        <EmptyState
          title={say(isMember ? "work.no-processes" : "work.no-organisation")}
          action={
            seesRegion ? (
              <LinkButton look="main" href="/region">
                {say("work.region")}
              </LinkButton>
            ) : undefined
          }
        >
          {say(isMember ? "work.no-processes.step" : "work.no-organisation.step")}
        </EmptyState>
      ) : (
        <>
          <ToDo work={work} />
          <p>
            <a href="/work/calendar">{say("calendar.title")}</a>
          </p>
          <Processes work={work} />
        </>
      )}
    </div>
  )
}
