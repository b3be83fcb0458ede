/**
 * Supervision: the log that the reader may see, how much there was, and what may be talked over next.
 * Not here: a session (`supervision.$session`), or who sees what (`@osl/store`, SupervisionBook).
 */
import { Competencies } from "@osl/store"
import { EmptyState, LinkButton, Notice, SupervisionAgenda, Table, Tag } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as links from "../../competency/links.ts"
import { begin, colleagues, own } from "../../competency/portfolio.server.ts"
import { SupervisionPage } from "../../competency/SupervisionPage.tsx"
import * as SupervisionView from "../../competency/SupervisionView.ts"
import * as TeamWork from "../../competency/teamWork.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

/** What was just done, as the address says. */
const dones = { withdrawn: "supervision.withdrawn", back: "supervision.consent.back" } as const

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("supervision.read")
      const { member, language } = begun
      const store = yield* Competencies.Competencies
      const isSupervisor = begun.may("supervision.write")
      // The supervisor's own log names nobody.
      const { names } = isSupervisor ? { names: {} } : yield* colleagues(member)
      const done = new URL(args.request.url).searchParams.get("done")
      const view = SupervisionView.log(yield* store.supervision(member), names, language)
      return {
        ...view,
        as: isSupervisor
          ? ("supervisor" as const)
          : member.duty === "director"
            ? ("director" as const)
            : ("organizer" as const),
        done: done === "withdrawn" || done === "back" ? dones[done] : null,
        matters: isSupervisor ? yield* TeamWork.of(begun) : [],
        agenda: member.duty === "organizer" ? SupervisionView.agenda((yield* own(begun)).telling) : null,
      }
    }),
  )

/** Shows the agenda with what was ticked, to be printed; nothing of it is kept. */
export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("supervision.read")
      const posted = yield* PostedForm.posted(args.request)
      const topics = posted.getAll("topic").filter((one) => typeof one === "string")
      const agenda = SupervisionView.agenda((yield* own(begun)).telling, topics)
      return data({ taken: agenda.filter(({ isTaken }) => isTaken) }, { status: 200 })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "supervision.title")

type Shown = Awaited<ReturnType<typeof loader>>

const Topics = ({ items }: { readonly items: NonNullable<Shown["agenda"]> }) => {
  const say = useSay()
  const taken = useSent<typeof action>()?.taken
  return (
    <div className="osl-card osl-stack">
      <h2>{say("supervision.agenda")}</h2>
      {taken === undefined ? (
        <>
          <p>{say("supervision.agenda.text")}</p>
          <SupervisionAgenda
            items={items}
            label={say("supervision.agenda")}
            action={`${links.supervision}?index`}
          />
        </>
      ) : (
        <>
          <Notice kind="success" title={say("supervision.agenda.taken", { count: taken.length })}>
            {say("supervision.agenda.taken.text")}
          </Notice>
          {taken.length === 0 ? null : (
            <SupervisionAgenda
              items={taken.map(({ isTaken: _, ...item }) => item)}
              label={say("supervision.agenda")}
            />
          )}
          <p className="osl-no-print">
            <a href={links.supervision}>{say("supervision.agenda.again")}</a>
          </p>
        </>
      )}
    </div>
  )
}

const TeamMatters = ({ matters }: Pick<Shown, "matters">) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="work">
      <h2 id="work">{say("supervision.work")}</h2>
      <p>{say("supervision.work.text")}</p>
      <Table
        caption={say("supervision.work")}
        hideCaption
        rows={matters}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "name",
            header: say("supervision.work.process"),
            cell: ({ name, href }) => <a href={href}>{name}</a>,
          },
          {
            key: "why",
            header: say("supervision.work.why"),
            cell: ({ reasons }) => `${reasons.join("; ")}.`,
          },
        ]}
        empty={<p>{say("supervision.work.none")}</p>}
      />
    </section>
  )
}

const HalfYears = ({ halfYears }: Pick<Shown, "halfYears">) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="halves">
      <h2 id="halves">{say("supervision.halves")}</h2>
      {halfYears.slice(0, 4).map(({ key, isMet, isOver, sentences: [sum, ...more] }) => (
        <div key={key} className="osl-card">
          <p>
            <strong>{sum}</strong>{" "}
            {isMet === null ? null : (
              <Tag tone={isMet ? "action" : isOver ? "attention" : "plain"}>
                {say(isMet ? "supervision.met" : isOver ? "supervision.short" : "supervision.open")}
              </Tag>
            )}
          </p>
          <p className="process-small">{more.join(" ")}</p>
        </div>
      ))}
    </section>
  )
}

const Log = ({ sessions, as }: Pick<Shown, "sessions" | "as">) => {
  const say = useSay()
  const title = say(as === "organizer" ? "supervision.log.mine" : "supervision.log")
  return (
    <section className="osl-stack" aria-labelledby="log">
      <h2 id="log">{title}</h2>
      <Table
        caption={title}
        hideCaption
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "date",
            header: say("supervision.date"),
            cell: ({ date, href }) => <a href={href}>{date}</a>,
          },
          { key: "form", header: say("supervision.form"), cell: ({ form }) => form },
          { key: "length", header: say("supervision.length"), cell: ({ length }) => length },
          {
            key: "people",
            header: say("supervision.participants"),
            cell: ({ participants }) => participants,
          },
          ...(as === "supervisor"
            ? []
            : [
                {
                  key: "by",
                  header: say("supervision.by"),
                  cell: ({ supervisor }: Shown["sessions"][number]) => supervisor,
                },
              ]),
          {
            key: "conclusions",
            header: say("supervision.conclusions"),
            cell: ({ conclusions, why }) => (conclusions === null ? why : say("supervision.conclusions.are")),
          },
        ]}
        empty={
          <EmptyState title={say("supervision.log.none")}>{say(`supervision.log.none.${as}`)}</EmptyState>
        }
      />
    </section>
  )
}

export default function Supervision() {
  const say = useSay()
  const { as, done, agenda, matters, sessions, halfYears } = useLoaded<typeof loader>()
  return (
    <SupervisionPage title={say("supervision.title")} lead={say(`supervision.lead.${as}`)}>
      {done === null ? null : <Notice kind="success" title={say(done)} />}
      {as === "supervisor" ? (
        <div className="osl-no-print">
          <LinkButton look="main" href={links.newSession}>
            {say("supervision.new")}
          </LinkButton>
        </div>
      ) : null}
      {agenda === null ? null : <Topics items={agenda} />}
      <Log sessions={sessions} as={as} />
      {as === "organizer" ? null : <HalfYears halfYears={halfYears} />}
      {as === "supervisor" ? <TeamMatters matters={matters} /> : null}
    </SupervisionPage>
  )
}
