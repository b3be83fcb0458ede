/**
 * The plan of a process: the way it goes to being in force, goals with indicators, actions on a line of time.
 * Not here: what is told (`PlanView`), or deciding on it (`…acts.$act`).
 */
import { ActionList, LinkButton, PlanBoard, Tabs, Tag } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import * as Actions from "../../process/Actions.ts"
import * as links from "../../process/links.ts"
import { LifeCycle } from "../../process/picture/LifeCycle.tsx"
import * as Picture from "../../process/picture/Picture.ts"
import { NothingYet, PicturePage } from "../../process/picture/PicturePage.tsx"
import * as PlanView from "../../process/picture/PlanView.ts"
import { additions, begin } from "../../process/picture/picturing.server.ts"
import * as RecordContent from "../../process/picture/RecordContent.ts"
import * as StoredRecord from "../../process/StoredRecord.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, records } = yield* begin(args.params["processId"], Picture.forms.plan)
      const { state, language, reader, today } = reading
      const asked = new URL(args.request.url).searchParams.get("plan")
      const plans = records.filter(({ form }) => form === "F12")
      const plan = plans.find(({ id }) => id === asked) ?? plans[0]
      const entry = plan === undefined ? undefined : state.records[plan.id]
      const groups = Object.fromEntries(
        Object.entries(state.records).flatMap(([id, one]) => (one.form === "F10" ? [[id, one.name]] : [])),
      )
      return {
        process: reading.crumbs,
        today,
        plans: plans.map((one) => ({
          id: one.id,
          href: `${links.picture(state.id, "plan")}?plan=${one.id}`,
          label: StoredRecord.title(one, reading),
          isCurrent: one === plan,
        })),
        plan:
          plan === undefined || entry?.form !== "F12"
            ? null
            : {
                title: StoredRecord.title(plan, reading),
                href: links.record(state.id, plan.id),
                standing: StoredRecord.standing(plan, state, language),
                from: RecordContent.given(plan.content["periodFrom"]),
                to: RecordContent.given(plan.content["periodTo"]),
                steps: PlanView.steps(entry, reading),
                inForce: entry.status === "approved" ? null : (entry.versions.at(-1)?.number ?? null),
                goals: PlanView.goals(
                  plan,
                  records.filter(({ form }) => form === "F15"),
                  reading,
                ),
                actions: PlanView.actions(plan, entry, reading, groups),
                acts: Actions.recordActs(state, plan.id, reader),
              },
        add: additions(reading, ["F12"]),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "picture.plan")

type Plan = NonNullable<Awaited<ReturnType<typeof loader>>["plan"]>

const Way = ({ plan }: { readonly plan: Plan }) => {
  const say = useSay()
  const [main, ...others] = plan.acts
  const mine = main?.who === undefined ? main : undefined
  return (
    <section className="osl-stack" aria-labelledby="way">
      <h2 id="way">{say("plan-board.way")}</h2>
      <LifeCycle
        label={say("plan-board.way")}
        items={plan.steps.map(({ key, state, when }) => ({
          key,
          label: say(`plan-board.step.${key}`),
          state,
          when,
          said: say(`picture.state.${state}`),
        }))}
      />
      {plan.inForce === null ? null : <p>{say("plan-board.in-force", { number: plan.inForce })}</p>}
      <div className="osl-no-print osl-stack">
        {mine === undefined ? null : (
          <p>
            <LinkButton look="main" href={mine.href}>
              {mine.label}
            </LinkButton>
          </p>
        )}
        <ActionList actions={mine === undefined ? plan.acts : others} />
      </div>
    </section>
  )
}

export default function PlanPage() {
  const say = useSay()
  const { process, today, plans, plan, add } = useLoaded<typeof loader>()
  return (
    <PicturePage process={process} picture="plan" lead={say("plan-board.lead")}>
      {plan === null ? (
        <NothingYet title={say("plan-board.none")} text={say("plan-board.none.step")} add={add} />
      ) : (
        <>
          {plans.length < 2 ? null : (
            <Tabs
              label={say("plan-board.plans")}
              items={plans.map(({ href, label, isCurrent }) => ({ href, label, isCurrent }))}
            />
          )}
          <h2>
            <a href={plan.href}>{plan.title}</a>{" "}
            {plan.standing === null ? null : <Tag tone={plan.standing.tone}>{plan.standing.text}</Tag>}
          </h2>
          <Way plan={plan} />
          <PlanBoard
            label={plan.title}
            goals={plan.goals}
            actions={plan.actions}
            from={plan.from}
            to={plan.to}
            today={today}
          />
        </>
      )}
    </PicturePage>
  )
}
