/**
 * The plan of somebody else that waits for agreement: read, agreed to, or handed back with remarks.
 * Not here: one's own plan (`competencies.plan._index`), or who may (`@osl/competency`, PortfolioPermission).
 */
import { Refusal } from "@osl/competency"
import { Competencies } from "@osl/store"
import { Details, ErrorSummary, Notice, stepField, TextArea } from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import * as links from "../../competency/links.ts"
import { PlanGoals } from "../../competency/PlanGoals.tsx"
import * as PlanView from "../../competency/PlanView.ts"
import { begin, colleagues, send } from "../../competency/portfolio.server.ts"
import { StepForm } from "../../competency/StepForm.tsx"
import { problemOf, typed } from "../../competency/wording.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { commandIdOf, newCommandId } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { say, useSay } from "../../words/Words.ts"

const dones = { agree: "plan.agreed", return: "plan.returned" } as const

/** A plan that its worker showed for agreement; before that, and of nobody, it is not there. */
const find = Effect.fn("Plan.find")(function* (params: LoaderFunctionArgs["params"]) {
  const begun = yield* begin("competencies.review")
  const worker = params["worker"] ?? ""
  const store = yield* Competencies.Competencies
  const { seen, profile } = yield* store.look(begun.member, worker)
  if (worker === begun.member.actorId) return yield* new PageNotFound({ path: begun.path })
  return { begun, worker, plan: seen.plan, profile }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { begun, worker, plan, profile } = yield* find(args.params)
      const { framework, language, today, member, path } = begun
      const done = new URL(args.request.url).searchParams.get("done")
      const found = done === "agree" || done === "return" ? dones[done] : null
      if (plan === null && found === null) return yield* new PageNotFound({ path })
      const { names } = yield* colleagues(member)
      return {
        title: say(language, "plan.title.of", { person: names[worker] ?? "" }),
        action: links.planOf(worker),
        status: plan?.status ?? null,
        goals:
          plan === null ? [] : PlanView.goals(plan, { framework, language, today, profile, trainings: [] }),
        done: found,
        commandId: newCommandId(),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { begun, worker, plan } = yield* find(args.params)
      const { language, path } = begun
      const posted = yield* PostedForm.posted(args.request)
      const commandId = commandIdOf(posted)
      const step = posted.get(stepField)
      const remarks = typed(posted, "remarks")
      const body =
        step === "agree"
          ? ({ type: "agree-plan" } as const)
          : step === "return"
            ? ({ type: "return-plan", remarks } as const)
            : undefined
      if (body === undefined) return yield* new PageNotFound({ path })
      const told = (
        status: number,
        problems: ReadonlyArray<{ readonly isRemarks: boolean; readonly text: string }>,
      ) => data({ remarks, problems }, { status })
      const unreadable = problemOf(remarks, language)
      if (step === "return" && unreadable !== undefined)
        return told(422, [{ isRemarks: true, text: unreadable }])
      return yield* send(begun, worker, body, { commandId }).pipe(
        Effect.map(() => redirect(`${links.planOf(worker)}?done=${step}`, { status: 303 })),
        Effect.catchTags({
          CommandRefused: ({ problems }) =>
            Effect.succeed(
              told(
                422,
                problems.map((one) => ({
                  isRemarks: one.path[0] === "remarks",
                  text: Refusal.text(one, ofModel(language)),
                })),
              ),
            ),
          CommandReused: () =>
            plan === null
              ? Effect.fail(new PageNotFound({ path }))
              : Effect.succeed(told(409, [{ isRemarks: false, text: say(language, "sending.reused") }])),
        }),
      )
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data: found, matches }) =>
  titled(matches, found === undefined ? "plan.title" : { text: found.title })

export default function PlanOf() {
  const say = useSay()
  const { title, action: address, status, goals, done, commandId } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const wrong = problems.find(({ isRemarks }) => isRemarks)
  return (
    <CompetencyPage crumbs={[{ label: say("assessment.title"), href: links.assessments }]} title={title}>
      <ErrorSummary
        problems={problems.map(({ isRemarks, text }) => ({ text, href: isRemarks ? "#remarks" : undefined }))}
      />
      {done === null || problems.length > 0 ? null : <Notice kind="success" title={say(done)} />}
      {status === null ? null : <p>{say("plan.status", { status: say(`plan.status.${status}`) })}</p>}
      <PlanGoals goals={goals} />
      {status === "review-requested" ? (
        <div className="osl-no-print osl-stack">
          <StepForm action={address} commandId={commandId} step="agree" label={say("plan.agree")} />
          <Details summary={say("plan.return")} open={wrong !== undefined || undefined}>
            <StepForm
              action={address}
              commandId={commandId}
              step="return"
              look="plain"
              label={say("plan.return")}
            >
              <TextArea
                name="remarks"
                id="remarks"
                label={say("plan.return.remarks")}
                hint={say("plan.return.hint")}
                defaultValue={sent?.remarks}
                error={wrong?.text}
                required
              />
            </StepForm>
          </Details>
        </div>
      ) : null}
    </CompetencyPage>
  )
}
