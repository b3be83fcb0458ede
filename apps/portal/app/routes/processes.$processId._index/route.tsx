/**
 * The page of one process: where it is, what is asked for, what is here, what happened.
 * Not here: what it shows (`overview.server.ts`), its records, acts and moves.
 */
import {
  ActionList,
  ButtonRow,
  CriteriaList,
  Details,
  EvidenceMark,
  HistoryList,
  LinkButton,
  Notice,
  RoleIntensity,
  StageMap,
  Tag,
  ToDoList,
} from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaded } from "../../loaded.ts"
import { FactsList } from "../../process/FactsList.tsx"
import * as links from "../../process/links.ts"
import type { Step } from "../../process/Overview.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"
import { type Shown, show } from "./overview.server.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(args, show(args.params["processId"], new URL(args.request.url).searchParams.get("done")))

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "processes.title" : { text: data.process.name })

const Notices = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const { overview, status, facts, done, isTheirs } = shown
  return (
    <>
      {done === null ? null : (
        <Notice kind="success" title={say("overview.done")}>
          {done}.
        </Notice>
      )}
      {status === "suspended" ? (
        <Notice kind="warning" title={say("overview.suspended")}>
          {say("overview.suspended.text")}
        </Notice>
      ) : null}
      {status === "closed" ? (
        <Notice title={say("overview.closed", { outcome: facts.outcome ?? "" })}>
          {say("overview.closed.text")}
        </Notice>
      ) : null}
      {overview.warnings.map((warning) => (
        <Notice key={warning} kind="warning" title={say("overview.overdue.title")}>
          {warning}
        </Notice>
      ))}
      {isTheirs || status !== "open" ? null : <Notice title={say("overview.not-yours")} />}
    </>
  )
}

const Now = ({ shown: { overview, status, acts, add } }: { readonly shown: Shown }) => {
  const say = useSay()
  const resume = acts.find((act) => act.key === "resume" && act.who === undefined)
  const next = overview.next ?? (resume === undefined ? null : resume)
  const step = overview.steps[0]
  const diary = add.flatMap(({ actions }) => actions).find(({ key }) => key === "F06")
  if (status === "closed") return null
  return (
    <section className="osl-card process-now" aria-labelledby="now">
      <h2 id="now">{say("overview.now")}</h2>
      {overview.plain.map((plain) => (
        <p key={plain}>{plain}</p>
      ))}
      {step === undefined || step.criteria.length === 0 ? null : (
        <p>
          {step.missing === 0
            ? say("overview.ready")
            : say("overview.missing", { count: step.missing, step: step.label })}
        </p>
      )}
      {next === null && diary === undefined ? null : (
        <ButtonRow>
          {next === null ? null : (
            <LinkButton look="main" href={next.href}>
              {next.label}
            </LinkButton>
          )}
          {diary === undefined || diary.href === next?.href ? null : (
            <LinkButton href={diary.href}>{diary.label}</LinkButton>
          )}
        </ButtonRow>
      )}
      {overview.waitsFor === null ? null : <p>{say("overview.waits", { who: overview.waitsFor })}</p>}
    </section>
  )
}

const ToDo = ({ shown: { tasks, status } }: { readonly shown: Shown }) => {
  const say = useSay()
  if (status === "closed" || tasks.length === 0) return null
  return (
    <section className="process-todo" aria-labelledby="todo">
      <h2 id="todo">{say("todo.title")}</h2>
      <ToDoList items={tasks} />
    </section>
  )
}

const StepView = ({ step, isFirst }: { readonly step: Step; readonly isFirst: boolean }) => {
  const say = useSay()
  const body = (
    <>
      {step.criteria.length === 0 ? (
        <p>{say("overview.step.none")}</p>
      ) : (
        <CriteriaList items={step.criteria} label={step.label} />
      )}
      <p className="osl-no-print">
        {step.isTheirs ? (
          <a href={step.href}>{say(step.missing === 0 ? "overview.step.take" : "overview.step.look")}</a>
        ) : (
          say("action.who", { who: step.who })
        )}
      </p>
    </>
  )
  return isFirst ? (
    <section aria-labelledby={`step-${step.kind}`}>
      <h3 id={`step-${step.kind}`}>{step.label}</h3>
      {body}
    </section>
  ) : (
    <Details summary={step.label}>{body}</Details>
  )
}

/** Steps off the usual way, folded away. */
const Aside = ({ title, steps }: { readonly title: string; readonly steps: ReadonlyArray<Step> }) => {
  const say = useSay()
  return steps.length === 0 ? null : (
    <Details summary={title}>
      <ul>
        {steps.map((step) => (
          <li key={step.key}>
            {step.isTheirs ? (
              <a href={step.href}>{step.label}</a>
            ) : (
              `${step.label}. ${say("action.who", { who: step.who })}`
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}

const Missing = ({ shown: { overview } }: { readonly shown: Shown }) => {
  const say = useSay()
  if (overview.steps.length === 0) return null
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">
        {say(overview.steps[0]?.missing === 0 ? "overview.conditions.title" : "overview.missing.title")}
      </h2>
      {overview.steps.map((step, index) => (
        <StepView key={step.key} step={step} isFirst={index === 0} />
      ))}
      <Aside title={say("overview.skip.title")} steps={overview.skips} />
      <Aside title={say("overview.back.title")} steps={overview.back} />
    </section>
  )
}

const Facts = ({ shown: { facts, community } }: { readonly shown: Shown }) => (
  <section className="osl-card" aria-labelledby="facts">
    <h2 id="facts">{useSay()("overview.facts.title")}</h2>
    <FactsList facts={facts} community={community} />
  </section>
)

const AddRecord = ({ shown: { add, addedBy, process, status } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <section className="osl-card process-add" aria-labelledby="add">
      <h2 id="add">{say("overview.add.title")}</h2>
      {add.length === 0 && status === "open" ? <p>{say("overview.add.none", { who: addedBy })}</p> : null}
      {add.map((group) => (
        <div key={group.title}>
          <h3>{group.title}</h3>
          <ActionList actions={group.actions} />
        </div>
      ))}
      <p>
        <a href={links.records(process.id)}>{say("overview.records")}</a>
      </p>
    </section>
  )
}

/** The records as pictures: one press from the process. */
const Pictures = ({ shown: { pictures } }: { readonly shown: Shown }) => (
  <section className="osl-card" aria-labelledby="pictures">
    <h2 id="pictures">{useSay()("picture.title")}</h2>
    <ul className="process-actions">
      {pictures.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </section>
)

const Roles = ({ shown: { intensity, status } }: { readonly shown: Shown }) => {
  const say = useSay()
  if (status === "closed") return null
  const { roles, stages, most, now, evidence, sources } = intensity
  return (
    <section className="osl-stack" aria-labelledby="roles">
      <h2 id="roles">{say("intensity.title")}</h2>
      {now === "" ? null : <p>{say("intensity.now", { roles: now })}</p>}
      <Details summary={say("intensity.show")}>
        <EvidenceMark evidence={evidence} sources={sources} />
        <RoleIntensity label={say("intensity.title")} roles={roles} stages={stages} most={most} />
      </Details>
    </section>
  )
}

export default function ProcessOverview() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { process, overview, facts, acts, latest, status } = shown
  return (
    <ProcessPage
      title={process.name}
      lead={
        <>
          {facts.municipality}
          <br />
          {overview.stage}{" "}
          <Tag tone={status === "open" ? "action" : "attention"}>{say(`overview.status.${status}`)}</Tag>
        </>
      }
    >
      <Notices shown={shown} />
      <div className="osl-columns">
        <div className="osl-stack">
          <Now shown={shown} />
          <ToDo shown={shown} />
          <Missing shown={shown} />
          <section aria-labelledby="stages">
            <h2 id="stages">{say("overview.map.title")}</h2>
            <StageMap stages={overview.stages} together={overview.together} />
          </section>
          <Roles shown={shown} />
          <section aria-labelledby="recent">
            <h2 id="recent">{say("overview.recent.title")}</h2>
            <HistoryList items={latest} label={say("overview.recent.title")} />
            <p className="osl-no-print">
              <a href={links.history(process.id)}>{say("overview.history")}</a>
            </p>
          </section>
        </div>
        <div className="osl-stack process-aside">
          <Pictures shown={shown} />
          <AddRecord shown={shown} />
          <Facts shown={shown} />
          <section className="osl-card process-acts" aria-labelledby="acts">
            <h2 id="acts">{say("overview.acts.title")}</h2>
            <ActionList actions={acts} />
            <p>
              <a href={links.handOver(process.id)}>{say("hand-over.link")}</a>
            </p>
          </section>
        </div>
      </div>
    </ProcessPage>
  )
}
