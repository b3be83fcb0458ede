/**
 * The page to sign in on, working without scripts.
 * Not here: what signing in does (`signIn.server.ts`).
 */
import { Button, ButtonRow, Notice, TextField } from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { attempts } from "../../attempts.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { passwordMax } from "../../passwordStrength.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { ofEmail, type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { pathBack } from "../../preferences.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { SignIn } from "../../signIn.server.ts"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

const start = "/work"

const target = (given: FormDataEntryValue | null): string => {
  const path = pathBack(given)
  return path === "/" ? start : path
}

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(Visit, ({ person }) => {
      const { searchParams } = new URL(args.request.url)
      const back = target(searchParams.get("back"))
      if (person !== undefined) throw redirect(back)
      return { back, isSignedOut: searchParams.has("signed-out"), isDeleted: searchParams.has("deleted") }
    }),
  )

const passwordProblem = (password: string): ReadonlyArray<Problem> => {
  if (password === "") return [{ field: "password", key: "sign-in.problem.password-required" }]
  return password.length <= passwordMax ? [] : [{ field: "password", key: "sign-in.problem.password-long" }]
}

const refuse = (status: number, email: string, problems: ReadonlyArray<Problem>) =>
  data({ email, problems }, { status })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const posted = yield* PostedForm.posted(args.request)
      const email = textOf(posted, "email").trim().toLowerCase()
      const password = textOf(posted, "password")
      const wrong = [...ofEmail(email), ...passwordProblem(password)]
      if (wrong.length > 0) return refuse(422, email, wrong)

      const attempt = { address: args.context.address, email }
      const minutes = yield* attempts.wait(attempt)
      if (minutes > 0)
        return refuse(429, email, [{ field: "email", key: "sign-in.problem.too-many", params: { minutes } }])

      const signIn = yield* SignIn
      const cookies = yield* Effect.result(signIn.signIn(args.request.headers, { email, password }))
      if (cookies._tag === "Failure") {
        yield* attempts.failed(attempt)
        return refuse(422, email, [{ field: "password", key: "sign-in.problem.mismatch" }])
      }
      yield* attempts.succeeded(attempt)
      const headers = new Headers()
      for (const cookie of cookies.success) headers.append("Set-Cookie", cookie)
      return redirect(target(posted.get("back")), { headers, status: 303 })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "sign-in.title")

export default function SignInPage() {
  const say = useSay()
  const { back, isSignedOut, isDeleted } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <div className="osl-stack">
      <h1>{say("sign-in.title")}</h1>
      {isSignedOut && sent === undefined ? <Notice kind="success" title={say("signed-out.notice")} /> : null}
      {isDeleted && sent === undefined ? <Notice kind="success" title={say("account.deleted")} /> : null}
      <p>{say("sign-in.lead")}</p>
      <form className="osl-form" method="post" action="/sign-in" noValidate>
        <FieldProblems problems={problems} />
        <input type="hidden" name="back" value={back} />
        <TextField
          name="email"
          type="email"
          label={say("sign-in.email")}
          autoComplete="username"
          defaultValue={sent?.email}
          error={of("email")}
          required
        />
        <TextField
          name="password"
          type="password"
          label={say("sign-in.password")}
          autoComplete="current-password"
          error={of("password")}
          required
        />
        <ButtonRow>
          <Button look="main">{say("sign-in.submit")}</Button>
        </ButtonRow>
      </form>
      <p>
        <a href="/password">{say("password.forgotten")}</a>
      </p>
    </div>
  )
}
