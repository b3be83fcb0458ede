/**
 * Writing and changing one's own plan of development; the first one is suggested from what is missing for a role.
 * Not here: the form (`PlanForm`), or the rules of a plan (`@osl/competency`, DevelopmentPlan).
 */
import { DevelopmentPlan, Gap, Refusal } from "@osl/competency"
import { Form } from "@osl/core"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import { roleName } from "../../competency/CompetencyWords.ts"
import * as links from "../../competency/links.ts"
import * as PlanForm from "../../competency/PlanForm.ts"
import { roleOf } from "../../competency/ProfileView.ts"
import { begin, own, send } from "../../competency/portfolio.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { FormView } from "../../process/FormView.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { again, blank, commandField, newCommandId, read, versionField } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { ofModel } from "../../words/Locale.ts"
import { say, useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { framework, language, today } = begun
      const { seen, telling } = yield* own(begun)
      const role = roleOf(framework, new URL(args.request.url).searchParams.get("role"))
      const goals =
        seen.plan?.goals ??
        DevelopmentPlan.propose(Gap.of(framework, telling.profile, role, telling.own), today)
      const form = PlanForm.of(framework)
      return {
        definition: Form.definition(form),
        suggestedFor: seen.plan === null && goals.length > 0 ? roleName(framework, role, language) : null,
        draft: blank(form, language, {
          answers: PlanForm.answers(framework, goals),
          version: seen.version,
        }),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { framework, language, today, member } = begun
      const sent = read(PlanForm.of(framework), yield* PostedForm.posted(args.request), language)
      const { content, draft, commandId, version } = sent
      if (content === undefined) return again(draft)
      const { seen } = yield* own(begun)
      const goals = PlanForm.goals(framework, content, seen.plan?.goals ?? [])
      const problems = DevelopmentPlan.problems(framework, {
        subject: member.actorId,
        from: seen.plan?.from ?? today,
        status: "draft",
        goals,
      })
      const told = (found: typeof problems) =>
        again({
          ...draft,
          problems: found.map((one) => ({ path: one.path, text: Refusal.text(one, ofModel(language)) })),
        })
      if (problems.length > 0) return told(problems)
      const held = (text: string, name: string, value: string) =>
        data(
          {
            draft: {
              ...draft,
              problems: [{ path: [], text }],
              hidden: [...draft.hidden.filter(([one]) => one !== name), [name, value] as const],
            },
          },
          { status: 409 },
        )
      const body =
        seen.plan === null
          ? ({ type: "write-plan", from: today, goals } as const)
          : ({ type: "change-plan", goals } as const)
      return yield* send(begun, member.actorId, body, {
        commandId,
        ...(version === undefined ? {} : { version }),
      }).pipe(
        Effect.map(() => redirect(`${links.plan}?done=saved`, { status: 303 })),
        Effect.catchTags({
          CommandRefused: (refused) => Effect.succeed(told(refused.problems)),
          Overtaken: (overtaken) =>
            Effect.succeed(held(say(language, "plan.stale"), versionField, String(overtaken.version))),
          CommandReused: () =>
            Effect.succeed(held(say(language, "sending.reused"), commandField, newCommandId())),
        }),
      )
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "plan.change.title")

export default function ChangePlan() {
  const say = useSay()
  const { definition, suggestedFor, draft } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <CompetencyPage
      crumbs={[{ label: say("plan.title"), href: links.plan }]}
      title={say("plan.change.title")}
      lead={say("plan.change.lead")}
    >
      {suggestedFor === null ? null : <p>{say("plan.from-role", { role: suggestedFor })}</p>}
      <FormView
        definition={definition}
        draft={sent?.draft ?? draft}
        action={links.changePlan}
        submitLabel={say("plan.save")}
        backHref={links.plan}
      />
    </CompetencyPage>
  )
}
