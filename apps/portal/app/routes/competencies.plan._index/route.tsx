/**
 * My plan of development: goals, actions noted as done, asking for agreement.
 * Not here: changing it (`competencies.plan.change`), or agreeing to one of a colleague (`competencies.plan.$worker`).
 */
import { Refusal } from "@osl/competency"
import { Competencies } from "@osl/store"
import { EmptyState, ErrorSummary, LinkButton, Notice, stepField } from "@osl/ui"
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
import { begin, colleagues, own, send } from "../../competency/portfolio.server.ts"
import { StepForm } from "../../competency/StepForm.tsx"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { commandIdOf, newCommandId } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { useSay } from "../../words/Words.ts"

const dones = { saved: "plan.saved", finished: "plan.finished", requested: "plan.requested" } as const

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { framework, language, today, member } = begun
      const { seen, telling } = yield* own(begun)
      const { plan, plans } = seen
      const store = yield* Competencies.Competencies
      const { names } = yield* colleagues(member)
      const { items: trainings } = plan === null ? { items: [] } : yield* store.trainings(member)
      const done = new URL(args.request.url).searchParams.get("done")
      const goals =
        plan === null
          ? []
          : PlanView.goals(plan, { framework, language, today, profile: telling.profile, trainings })
      return {
        goals,
        status: plan?.status ?? null,
        agreedBy: plan?.agreedBy === undefined ? null : (names[plan.agreedBy] ?? null),
        remarks: plan?.status === "draft" ? (plans.at(-1)?.remarks ?? null) : null,
        versions: plans.length,
        done: done === "saved" || done === "finished" || done === "requested" ? dones[done] : null,
        commandId: newCommandId(),
        commandIds: Object.fromEntries(
          goals.flatMap(({ key, actions }) =>
            actions.map(({ index }) => [`${key} ${index}`, newCommandId()]),
          ),
        ),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { member, language, today, path } = begun
      const posted = yield* PostedForm.posted(args.request)
      const commandId = commandIdOf(posted)
      const step = posted.get(stepField)
      const place = posted.get("action")
      const competency = posted.get("competency")
      const carried =
        step === "request"
          ? ([{ type: "request-plan-review" }, "requested"] as const)
          : step === "finish" &&
              typeof competency === "string" &&
              typeof place === "string" &&
              /^\d{1,3}$/.test(place)
            ? ([
                { type: "finish-plan-action", competency, action: Number(place), doneOn: today },
                "finished",
              ] as const)
            : undefined
      if (carried === undefined) return yield* new PageNotFound({ path })
      const [body, done] = carried
      return yield* send(begun, member.actorId, body, { commandId }).pipe(
        Effect.map(() => redirect(`${links.plan}?done=${done}`, { status: 303 })),
        Effect.catchTag("CommandRefused", ({ problems }) =>
          Effect.succeed(
            data(
              {
                problems: problems.map((one) => ({
                  text: Refusal.text(one, ofModel(language)),
                  href: links.changePlan,
                })),
              },
              { status: 422 },
            ),
          ),
        ),
      )
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "plan.title")

export default function Plan() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const problems = useSent<typeof action>()?.problems ?? []
  const { status, goals, commandId } = shown
  const address = `${links.plan}?index`
  return (
    <CompetencyPage part="plan" title={say("plan.title")} lead={say("plan.lead")}>
      <ErrorSummary problems={problems} />
      {shown.done === null || problems.length > 0 ? null : <Notice kind="success" title={say(shown.done)} />}
      {status === null ? (
        <EmptyState
          title={say("plan.none")}
          action={
            <LinkButton look="main" href={links.changePlan}>
              {say("plan.write")}
            </LinkButton>
          }
        >
          {say("plan.none.step")}
        </EmptyState>
      ) : (
        <>
          <Notice title={say("plan.status", { status: say(`plan.status.${status}`) })}>
            {status === "review-requested" ? say("plan.waits") : null}
            {shown.agreedBy === null ? null : say("plan.agreed-by", { person: shown.agreedBy })}
          </Notice>
          {shown.remarks === null ? null : (
            <Notice kind="warning" title={say("plan.remarks")}>
              <p className="competency-lines">{shown.remarks}</p>
            </Notice>
          )}
          <PlanGoals goals={goals} finish={{ action: address, commandIds: shown.commandIds }} />
          <div className="osl-no-print osl-stack">
            {status === "draft" ? (
              <>
                <p>{say("plan.request.text")}</p>
                <StepForm action={address} commandId={commandId} step="request" label={say("plan.request")} />
              </>
            ) : null}
            <div>
              <LinkButton href={links.changePlan}>{say("plan.change")}</LinkButton>
            </div>
          </div>
          <p className="process-small">{say("plan.versions", { count: shown.versions })}</p>
        </>
      )}
    </CompetencyPage>
  )
}
