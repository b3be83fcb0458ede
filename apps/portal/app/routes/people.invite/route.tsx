/**
 * Inviting somebody by e-mail, or by a link to hand over where the portal sends no mail.
 * Not here: the list of people (`people._index`), using an invitation (`invitation.$link`).
 */
import { Staff } from "@osl/store"
import { Button, ButtonRow, RadioGroup, TextField } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { Mail } from "../../mail.server.ts"
import { done, givenBy, times } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { HandOver } from "../../people/HandOver.tsx"
import { ofEmail, ofName, type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("people.manage")
      return { isMailOn: (yield* Mail).isOn, duties: yield* givenBy(member) }
    }),
  )

interface Answers {
  readonly name: string
  readonly email: string
  readonly duty: string
}

const again = (answers: Answers, problems: ReadonlyArray<Problem>) =>
  data({ answers, problems, link: undefined }, { status: 422 })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("people.manage")
      const posted = yield* PostedForm.posted(args.request)
      const answers = {
        name: textOf(posted, "name").trim(),
        email: textOf(posted, "email").trim().toLowerCase(),
        duty: textOf(posted, "duty"),
      }
      const duty = (yield* givenBy(member)).find((one) => one === answers.duty)
      const wrong = [...ofName(answers.name), ...ofEmail(answers.email)]
      if (duty === undefined)
        return again(answers, [...wrong, { field: "duty", key: "people.problem.duty-required" }])
      if (wrong.length > 0) return again(answers, wrong)
      const staff = yield* Staff.Staff
      const invited = yield* Effect.catchTag(
        staff.invite(member, { ...answers, duty, ...(yield* times) }),
        "AlreadyHere",
        (failure) => Effect.succeed(failure),
      )
      if ("_tag" in invited) return again(answers, [{ field: "email", key: `people.problem.${invited.as}` }])
      const { language } = yield* Visit
      const link = yield* (yield* Mail).invite(member, invited, language)
      return link === undefined
        ? done("/people?done=invited")
        : data({ answers, problems: [], link: { link, name: invited.name } })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "invite.title")

const Asked = ({
  answers,
  problems,
}: {
  readonly answers: Answers | undefined
  readonly problems: ReadonlyArray<Problem>
}) => {
  const say = useSay()
  const of = useProblem(problems)
  const { isMailOn, duties } = useLoaded<typeof loader>()
  return (
    <form className="osl-form" method="post" action="/people/invite" noValidate>
      <FieldProblems problems={problems} />
      <TextField
        name="name"
        label={say("people.name")}
        autoComplete="off"
        defaultValue={answers?.name}
        error={of("name")}
        required
      />
      <TextField
        name="email"
        type="email"
        label={say("people.email")}
        autoComplete="off"
        defaultValue={answers?.email}
        error={of("email")}
        required
      />
      <RadioGroup
        name="duty"
        label={say("invite.duty")}
        options={duties.map((value) => ({
          value,
          label: say(`duty.${value}`),
          hint: say(`invite.duty.${value}`),
        }))}
        defaultValue={answers?.duty}
        error={of("duty")}
        required
      />
      <ButtonRow>
        <Button look="main">{say(isMailOn ? "invite.submit" : "invite.submit.link")}</Button>
      </ButtonRow>
    </form>
  )
}

export default function InvitePage() {
  const say = useSay()
  const { isMailOn } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <div className="osl-stack">
      <p>
        <a href="/people">{say("people.back")}</a>
      </p>
      <h1>{say("invite.title")}</h1>
      {sent?.link === undefined ? (
        <>
          <p>{say("invite.lead")}</p>
          {isMailOn ? null : <p>{say("invite.lead.no-mail")}</p>}
          <Asked answers={sent?.answers} problems={sent?.problems ?? []} />
        </>
      ) : (
        <HandOver {...sent.link} />
      )}
    </div>
  )
}
