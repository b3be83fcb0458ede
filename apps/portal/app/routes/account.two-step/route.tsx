/**
 * The second step of signing in: set up with an app of codes, its recovery codes, turned off.
 * Not here: what better-auth does of it (`secondStep.server.ts`), or being asked for a code (`sign-in_.code`).
 */
import { Button, ButtonRow, Notice, TextField } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import type { ReactNode } from "react"
import { useLoaded, useSent } from "../../loaded.ts"
import { isMine, onwards, somebody } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { type Problem, textOf } from "../../people/problems.ts"
import { RecoveryCodes } from "../../people/RecoveryCodes.tsx"
import { SecretOfStep } from "../../people/SecretOfStep.tsx"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import * as SecondStep from "../../secondStep.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

const page = "/account/two-step"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { lacksFactor } = yield* Visit
      const person = yield* somebody
      return {
        email: person.email,
        stand: yield* SecondStep.standOf(person),
        isAsked: lacksFactor,
        isOff: new URL(args.request.url).searchParams.has("off"),
      }
    }),
  )

const again = (status: number, problems: ReadonlyArray<Problem>) =>
  data({ problems, codes: [] as ReadonlyArray<string> }, { status })

/** What is shown once, and kept by no browser. */
const shown = ({ cookies, codes }: SecondStep.Codes) => {
  const headers = new Headers({ "Cache-Control": "no-store" })
  for (const cookie of cookies) headers.append("Set-Cookie", cookie)
  return data({ problems: [] as ReadonlyArray<Problem>, codes }, { headers })
}

const confirmed = Effect.fn("SecondStepPage.confirmed")(function* (
  headers: Headers,
  personId: string,
  typed: string,
) {
  const code = typed.replace(/[\s-]/g, "")
  if (!/^\d{6}$/.test(code)) return again(422, [{ field: "code", key: "sign-in.code.problem.form" }])
  const result = yield* Effect.result(SecondStep.confirm(headers, personId, code))
  return result._tag === "Success"
    ? shown(result.success)
    : again(422, [{ field: "code", key: "two-step.problem.code" }])
})

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const person = yield* somebody
      const posted = yield* PostedForm.posted(args.request)
      const { headers } = args.request
      const { is } = yield* SecondStep.standOf(person)
      const act = textOf(posted, "act")
      if (act === "confirm") {
        if (is !== "begun") return onwards(page)
        return yield* confirmed(headers, person.id, textOf(posted, "code"))
      }
      if (act !== "begin" && act !== "codes" && act !== "off") return yield* new PageNotFound({ path: page })
      if ((act === "begin") === (is === "on")) return onwards(page)
      const password = textOf(posted, "password")
      const wrong = yield* isMine(person, args.context.address, "password", password)
      if (wrong !== undefined) return again(wrong.status, [wrong.problem])
      if (act === "codes") return shown(yield* SecondStep.renewCodes(headers, person.id, password))
      if (act === "off") return onwards(`${page}?off`, yield* SecondStep.turnOff(headers, password))
      yield* SecondStep.begin(headers, password)
      return onwards(page)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "two-step.title")

interface FormProps {
  readonly email: string
  readonly problem: string | undefined
  readonly children: ReactNode
}

/** Asks for the password before what changes how somebody signs in. */
const WithPassword = ({ email, problem, children }: FormProps) => {
  const say = useSay()
  return (
    <form className="osl-form" method="post" action={page} noValidate>
      <input type="hidden" autoComplete="username" name="username" value={email} readOnly />
      <TextField
        name="password"
        type="password"
        label={say("password.current")}
        autoComplete="current-password"
        error={problem}
        required
      />
      <ButtonRow>{children}</ButtonRow>
    </form>
  )
}

const Confirming = ({ problem }: { readonly problem: string | undefined }) => {
  const say = useSay()
  return (
    <form className="osl-form" method="post" action={page} noValidate>
      <TextField
        name="code"
        label={say("two-step.code")}
        hint={say("sign-in.code.hint")}
        inputMode="numeric"
        autoComplete="one-time-code"
        error={problem}
        required
      />
      <ButtonRow>
        <Button look="main" name="act" value="confirm">
          {say("two-step.confirm")}
        </Button>
      </ButtonRow>
    </form>
  )
}

export default function SecondStepPage() {
  const say = useSay()
  const { email, stand, isAsked, isOff } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const codes = sent?.codes ?? []
  const of = useProblem(problems)
  const begin = (
    <WithPassword email={email} problem={of("password")}>
      <Button look={stand.is === "off" ? "main" : "quiet"} name="act" value="begin">
        {say(stand.is === "off" ? "two-step.begin" : "two-step.begin-again")}
      </Button>
    </WithPassword>
  )
  return (
    <div className="osl-stack">
      <p className="people-not-printed">
        <a href="/account">{say("account.title")}</a>
      </p>
      <h1>{say("two-step.title")}</h1>
      {isAsked ? <Notice kind="warning" title={say("two-step.asked")} /> : null}
      {isOff && sent === undefined ? <Notice kind="success" title={say("two-step.off.done")} /> : null}
      <FieldProblems problems={problems} />
      {codes.length > 0 ? (
        <RecoveryCodes codes={codes} email={email} />
      ) : (
        <>
          <p>{say("two-step.lead")}</p>
          {stand.is === "off" ? begin : null}
          {stand.is === "begun" ? (
            <>
              <SecretOfStep setUp={stand.setUp} />
              <Confirming problem={of("code")} />
              <h2>{say("two-step.again")}</h2>
              {begin}
            </>
          ) : null}
          {stand.is === "on" ? (
            <>
              <Notice kind="success" title={say("two-step.on")} />
              <h2>{say("two-step.manage")}</h2>
              <p>{say("two-step.manage.text")}</p>
              <WithPassword email={email} problem={of("password")}>
                <Button name="act" value="codes">
                  {say("two-step.codes.renew")}
                </Button>
                <Button look="danger" name="act" value="off">
                  {say("two-step.off")}
                </Button>
              </WithPassword>
            </>
          ) : null}
        </>
      )}
    </div>
  )
}
