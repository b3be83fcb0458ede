/**
 * Changing one's own password, with the present one.
 * Not here: a forgotten one (`password._index`).
 */
import { Button, ButtonRow, TextField } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as Credentials from "../../credentials.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { done, here, isMine, ofPassword, somebody } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { NewPasswordField } from "../../people/NewPasswordField.tsx"
import { type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { SignIn } from "../../signIn.server.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(somebody, ({ email }) => ({ email })),
  )

const again = (status: number, problems: ReadonlyArray<Problem>) => data({ problems }, { status })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const person = yield* somebody
      const posted = yield* PostedForm.posted(args.request)
      const current = textOf(posted, "current")
      const password = textOf(posted, "password")
      const wrong = yield* isMine(person, args.context.address, "current", current)
      if (wrong !== undefined) return again(wrong.status, [wrong.problem])
      if (password === current) return again(422, [{ field: "password", key: "password.problem.same" }])
      const problems = yield* ofPassword(password, [person.name, person.email])
      if (problems.length > 0) return again(422, problems)
      const hash = yield* (yield* SignIn).hash(password)
      yield* Credentials.setPassword(person.id, hash, yield* here(args.request.headers))
      return done("/account?done=password")
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "account.password.change")

export default function ChangePasswordPage() {
  const say = useSay()
  const { email } = useLoaded<typeof loader>()
  const problems = useSent<typeof action>()?.problems ?? []
  const of = useProblem(problems)
  return (
    <div className="osl-stack">
      <p>
        <a href="/account">{say("account.title")}</a>
      </p>
      <h1>{say("account.password.change")}</h1>
      <form className="osl-form" method="post" action="/account/password" noValidate>
        <FieldProblems problems={problems} />
        <input type="hidden" autoComplete="username" name="username" value={email} readOnly />
        <TextField
          name="current"
          type="password"
          label={say("password.current")}
          autoComplete="current-password"
          error={of("current")}
          required
        />
        <NewPasswordField label={say("password.new")} error={of("password")} />
        <ButtonRow>
          <Button look="main">{say("password.save")}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
