/**
 * The page to sign in on, working without scripts.
 * Not here: what signing in does (`signIn.server.ts`).
 */
import { Button, ButtonRow, LinkButton, Notice, TextField } from "@osl/ui"
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
import * as Passkeys from "../../passkeys.server.ts"
import { passwordMax } from "../../passwordStrength.server.ts"
import { onwards } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { PasskeySignIn } from "../../people/PasskeySignIn.tsx"
import { ofEmail, type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { pathBack } from "../../preferences.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { SignIn } from "../../signIn.server.ts"
import { type Shown, SignOn } from "../../signOn.server.ts"
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
    Effect.gen(function* () {
      const { person } = yield* Visit
      const { isOn } = yield* SignOn
      const { searchParams } = new URL(args.request.url)
      const back = target(searchParams.get("back"))
      if (person !== undefined) throw redirect(back)
      return {
        back,
        isSignedOut: searchParams.has("signed-out"),
        isDeleted: searchParams.has("deleted"),
        isOver: searchParams.has("over"),
        hasSignOn: isOn,
        origin: Passkeys.party()?.origin ?? null,
      }
    }),
  )

const passwordProblem = (password: string): ReadonlyArray<Problem> => {
  if (password === "") return [{ field: "password", key: "sign-in.problem.password-required" }]
  return password.length <= passwordMax ? [] : [{ field: "password", key: "sign-in.problem.password-long" }]
}

const refuse = (
  status: number,
  email: string,
  problems: ReadonlyArray<Problem>,
  provider: Shown | null = null,
) => data({ email, problems, provider }, { status })

/** Where an address is signed in by its institution. */
const byInstitution = (email: string) =>
  Effect.map(SignOn, (signOn) => {
    const wrong = ofEmail(email)
    if (wrong.length > 0) return refuse(422, email, wrong)
    const provider = signOn.of(email)
    return provider === undefined
      ? refuse(422, email, [{ field: "email", key: "sign-on.problem.none" }])
      : refuse(200, email, [], provider)
  })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const posted = yield* PostedForm.posted(args.request)
      const email = textOf(posted, "email").trim().toLowerCase()
      const password = textOf(posted, "password")
      if (textOf(posted, "act") === "sign-on") return yield* byInstitution(email)
      const wrong = [...ofEmail(email), ...passwordProblem(password)]
      if (wrong.length > 0) return refuse(422, email, wrong)

      const attempt = { address: args.context.address, email }
      const minutes = yield* attempts.wait(attempt)
      if (minutes > 0)
        return refuse(429, email, [{ field: "email", key: "sign-in.problem.too-many", params: { minutes } }])

      const signIn = yield* SignIn
      const entered = yield* Effect.result(signIn.signIn(args.request.headers, { email, password }))
      if (entered._tag === "Failure") {
        yield* attempts.failed(attempt)
        const provider = (yield* SignOn).of(email) ?? null
        return refuse(422, email, [{ field: "password", key: "sign-in.problem.mismatch" }], provider)
      }
      yield* attempts.succeeded(attempt)
      const { cookies, asksForCode } = entered.success
      const back = target(posted.get("back"))
      return onwards(asksForCode ? `/sign-in/code?back=${encodeURIComponent(back)}` : back, cookies)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "sign-in.title")

const Institution = ({
  provider: { key, name },
  email,
  back,
}: {
  readonly provider: Shown
  readonly email: string
  readonly back: string
}) => {
  const say = useSay()
  const query = new URLSearchParams({ back, email })
  return (
    <Notice title={say("sign-on.found", { name })}>
      <p>{say("sign-on.found.text")}</p>
      <ButtonRow>
        <LinkButton look="main" href={`/sign-in/through/${key}?${query}`}>
          {say("sign-on.go", { name })}
        </LinkButton>
      </ButtonRow>
    </Notice>
  )
}

export default function SignInPage() {
  const say = useSay()
  const { back, isSignedOut, isDeleted, isOver, hasSignOn, origin } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <div className="osl-stack">
      <h1>{say("sign-in.title")}</h1>
      {isSignedOut && sent === undefined ? <Notice kind="success" title={say("signed-out.notice")} /> : null}
      {isDeleted && sent === undefined ? <Notice kind="success" title={say("account.deleted")} /> : null}
      {isOver && sent === undefined ? <Notice kind="warning" title={say("sign-in.code.over")} /> : null}
      <p>{say("sign-in.lead")}</p>
      {sent?.provider ? <Institution provider={sent.provider} email={sent.email} back={back} /> : null}
      <form className="osl-form" method="post" action="/sign-in" noValidate>
        <FieldProblems problems={problems} />
        <input type="hidden" name="back" value={back} />
        <TextField
          name="email"
          type="email"
          label={say("sign-in.email")}
          autoComplete="username webauthn"
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
          {hasSignOn ? (
            <Button name="act" value="sign-on">
              {say("sign-on.submit")}
            </Button>
          ) : null}
        </ButtonRow>
      </form>
      <PasskeySignIn back={back} origin={origin} />
      <p>
        <a href="/password">{say("password.forgotten")}</a>
      </p>
    </div>
  )
}
