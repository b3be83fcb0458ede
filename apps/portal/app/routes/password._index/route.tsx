/**
 * Asking for a link to a new password; the answer is the same for an address that is nobody's.
 * Not here: sending it (`mail.server.ts`), choosing the password (`password.$link`).
 */
import { Button, ButtonRow, Notice, TextField } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { make } from "../../attempts.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { Mail } from "../../mail.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { ofEmail, type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

/** Every request counts: mail is not to be sent to somebody over and over. */
const asked = make()

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(Mail, ({ isOn }) => ({ isMailOn: isOn })),
  )

const answer = (status: number, email: string, problems: ReadonlyArray<Problem>) =>
  data({ email, problems }, { status })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const posted = yield* PostedForm.posted(args.request)
      const email = textOf(posted, "email").trim().toLowerCase()
      const wrong = ofEmail(email)
      if (wrong.length > 0) return answer(422, email, wrong)
      const attempt = { address: args.context.address, email }
      const minutes = yield* asked.wait(attempt)
      if (minutes > 0)
        return answer(429, email, [{ field: "email", key: "sign-in.problem.too-many", params: { minutes } }])
      yield* asked.failed(attempt)
      const { language } = yield* Visit
      const mail = yield* Mail
      // Not waited for: how long it takes would tell whether the address is somebody's.
      yield* Effect.forkDetach(Effect.ignore(mail.newPassword(email, language)))
      return answer(200, email, [])
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "password.reset.title")

export default function ForgottenPasswordPage() {
  const say = useSay()
  const { isMailOn } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <div className="osl-stack">
      <h1>{say("password.reset.title")}</h1>
      {isMailOn ? null : (
        <Notice kind="warning" title={say("password.reset.off.title")}>
          <p>{say("password.reset.off.text")}</p>
        </Notice>
      )}
      {isMailOn && sent !== undefined && problems.length === 0 ? (
        <Notice kind="success" title={say("password.reset.sent")}>
          <p>{say("password.reset.sent.text", { email: sent.email })}</p>
        </Notice>
      ) : null}
      {isMailOn && (sent === undefined || problems.length > 0) ? (
        <>
          <p>{say("password.reset.lead")}</p>
          <form className="osl-form" method="post" action="/password?index" noValidate>
            <FieldProblems problems={problems} />
            <TextField
              name="email"
              type="email"
              label={say("sign-in.email")}
              autoComplete="username"
              defaultValue={sent?.email}
              error={of("email")}
              required
            />
            <ButtonRow>
              <Button look="main">{say("password.reset.submit")}</Button>
            </ButtonRow>
          </form>
        </>
      ) : null}
    </div>
  )
}
