/**
 * Assessments: my own, whom I assess, what waits for me, what was written about me.
 * Not here: a sheet (`competencies.assessments.$worker.$assessment`), or who may see which (`@osl/store`).
 */
import type { Assessment } from "@osl/competency"
import { Competencies } from "@osl/store"
import { Button, EmptyState, LinkButton, Notice, Table, ToDoList } from "@osl/ui"
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { NotAllowed } from "../../access.server.ts"
import { commandField } from "../../commandField.ts"
import * as AssessmentsView from "../../competency/AssessmentsView.ts"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import * as links from "../../competency/links.ts"
import { begin, colleagues, isUnreviewed, send } from "../../competency/portfolio.server.ts"
import * as Sheets from "../../competency/sheets.server.ts"
import { useLoaded } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { commandIdOf, newCommandId } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

/** What a reviewer has just done. */
const dones = { accept: "review.accepted", return: "review.returned" } as const

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { member, language, today, may } = yield* begin("competencies.read")
      const store = yield* Competencies.Competencies
      const me = member.actorId
      const { names, organizers, directors } = yield* colleagues(member)
      const telling: AssessmentsView.Telling = { me, names, today, language }
      const mine = (yield* store.look(member, me)).seen.assessments
      const mode = member.duty === "director" ? ("manager" as const) : ("peer" as const)
      const others = may("competencies.rate") ? organizers.filter((one) => one !== me) : []
      const looks = yield* Effect.forEach(others, (worker) =>
        Effect.map(store.look(member, worker), ({ seen }) => ({ worker, sheets: seen.assessments })),
      )
      const awaiting = may("competencies.review") ? yield* store.awaiting(member) : []
      const done = new URL(args.request.url).searchParams.get("done")
      return {
        done: done === "accept" || done === "return" ? dones[done] : null,
        mode,
        mayRate: may("competencies.rate"),
        own: AssessmentsView.standing(mine, "self", telling),
        colleagues: looks.map(
          ({ worker, sheets }): AssessmentsView.Colleague => ({
            worker,
            name: names[worker] ?? "",
            ...AssessmentsView.standing(sheets, mode, telling),
          }),
        ),
        tasks: AssessmentsView.tasks([...mine, ...looks.flatMap(({ sheets }) => sheets)], telling),
        waiting: AssessmentsView.waiting(awaiting, telling),
        aboutMe: AssessmentsView.aboutMe(mine, telling),
        isUnreviewed: isUnreviewed(me, directors),
        worker: me,
        commands: Object.fromEntries(
          [me, ...others, ...awaiting.flatMap(({ sheets }) => sheets.map(({ id }) => id))].map((one) => [
            one,
            newCommandId(),
          ]),
        ),
      }
    }),
  )

const text = (posted: FormData, name: string): string => {
  const given = posted.get(name)
  return typeof given === "string" ? given : ""
}

/** A sheet of one's own, of a colleague by an organiser, or of somebody by the director: nothing else is begun here. */
const modeOf = (worker: string, me: string, duty: string): Assessment.RatedMode =>
  worker === me ? "self" : duty === "director" ? "manager" : "peer"

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { member } = begun
      const posted = yield* PostedForm.posted(args.request)
      const commandId = commandIdOf(posted)
      const worker = text(posted, "worker")
      const taken = text(posted, "take-up")
      if (taken !== "") {
        yield* send(begun, worker, { type: "take-up-assessment", assessmentId: taken }, { commandId })
        return redirect(links.sheet(worker, taken), { status: 303 })
      }
      const mode = modeOf(worker, member.actorId, member.duty)
      if (mode !== "self" && !begun.may("competencies.rate"))
        return yield* new NotAllowed({ action: "competencies.rate" })
      yield* Sheets.open(begun, worker, mode, commandId)
      return redirect(`${links.sheet(worker, commandId)}?begun=1`, { status: 303 })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "assessment.title")

type Shown = Awaited<ReturnType<typeof loader>>

/** One button that begins or takes up a sheet, with the id of its command. */
const Press = ({
  label,
  name,
  worker,
  commandId,
  takeUp,
  isMain,
}: {
  readonly label: string
  /** Whom it is about, read aloud beside the label. */
  readonly name?: string | undefined
  readonly worker: string
  readonly commandId: string | undefined
  readonly takeUp?: string | undefined
  readonly isMain?: boolean | undefined
}) => (
  <form method="post" action={links.assessments}>
    <input type="hidden" name={commandField} value={commandId} />
    <input type="hidden" name="worker" value={worker} />
    {takeUp === undefined ? null : <input type="hidden" name="take-up" value={takeUp} />}
    <Button look={isMain ? "main" : "plain"}>
      {label}
      {name === undefined ? null : <span className="osl-visually-hidden">: {name}</span>}
    </Button>
  </form>
)

const Waits = ({ tasks, waiting, commands }: Pick<Shown, "tasks" | "waiting" | "commands">) => {
  const say = useSay()
  return (
    <section className="osl-card process-now osl-stack" aria-labelledby="waits">
      <h2 id="waits">{say("assessment.waits")}</h2>
      {tasks.length === 0 && waiting.length === 0 ? <p>{say("assessment.waits.none")}</p> : null}
      {tasks.length === 0 ? null : <ToDoList items={tasks} label={say("assessment.waits")} />}
      {waiting.map(({ id, worker, label, since }) => (
        <div key={id} className="competency-line">
          <span>
            {label} <span className="process-small">({since})</span>
          </span>
          <Press
            label={say("review.take-up")}
            name={label}
            worker={worker}
            takeUp={id}
            commandId={commands[id]}
          />
        </div>
      ))}
    </section>
  )
}

const Own = ({ own, worker, commands }: Pick<Shown, "own" | "worker" | "commands">) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="own">
      <h2 id="own">{say("assessment.mine")}</h2>
      {own.href === null ? (
        <p>{say("assessment.mine.none")}</p>
      ) : (
        <p>{say("sheet.status", { status: own.text })}</p>
      )}
      <div className="competency-line">
        {own.begins ? (
          <Press isMain label={say("assessment.begin.self")} worker={worker} commandId={commands[worker]} />
        ) : null}
        {own.href === null ? null : <LinkButton href={own.href}>{say("assessment.open")}</LinkButton>}
      </div>
    </section>
  )
}

const Colleagues = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const { mode, colleagues: all, commands } = shown
  return (
    <section className="osl-stack" aria-labelledby="colleagues">
      <h2 id="colleagues">{say("assessment.colleagues")}</h2>
      <p>{say(`assessment.colleagues.${mode}`)}</p>
      <Table
        caption={say("assessment.colleagues")}
        hideCaption
        rows={all}
        rowKey={({ worker }) => worker}
        columns={[
          { key: "name", header: say("assessment.person"), cell: ({ name }) => name },
          { key: "state", header: say("assessment.state"), cell: (one) => one.text },
          {
            key: "do",
            header: say("assessment.do"),
            cell: ({ worker, name, href, begins }) => (
              <div className="competency-line">
                {begins ? (
                  <Press
                    label={say(`assessment.begin.${mode}`)}
                    name={name}
                    worker={worker}
                    commandId={commands[worker]}
                  />
                ) : null}
                {href === null ? null : (
                  <a href={href}>
                    {say("assessment.open")}
                    <span className="osl-visually-hidden">: {name}</span>
                  </a>
                )}
              </div>
            ),
          },
        ]}
        empty={
          <EmptyState title={say("assessment.colleagues.none")}>
            {say("assessment.colleagues.none.step")}
          </EmptyState>
        }
      />
    </section>
  )
}

const AboutMe = ({ rows }: { readonly rows: Shown["aboutMe"] }) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="about-me">
      <h2 id="about-me">{say("assessment.about-me")}</h2>
      <p>{say("assessment.about-me.text")}</p>
      <Table
        caption={say("assessment.about-me")}
        hideCaption
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "mode",
            header: say("assessment.mode"),
            cell: ({ mode, href }) => <a href={href}>{mode}</a>,
          },
          { key: "date", header: say("assessment.date"), cell: ({ date }) => date },
          { key: "state", header: say("assessment.state"), cell: ({ status }) => status },
        ]}
        empty={<p>{say("assessment.about-me.none")}</p>}
      />
    </section>
  )
}

export default function Assessments() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  return (
    <CompetencyPage part="assessments" title={say("assessment.title")} lead={say("assessment.lead")}>
      {shown.done === null ? null : <Notice kind="success" title={say(shown.done)} />}
      <Waits tasks={shown.tasks} waiting={shown.waiting} commands={shown.commands} />
      {shown.isUnreviewed ? (
        <Notice title={say("director.nobody")}>{say("director.nobody.text")}</Notice>
      ) : null}
      <Own own={shown.own} worker={shown.worker} commands={shown.commands} />
      {shown.mayRate ? <Colleagues shown={shown} /> : null}
      <AboutMe rows={shown.aboutMe} />
    </CompetencyPage>
  )
}
