/**
 * The second step of signing in, after a right password: the code of an app, or one of the codes kept for a lost device.
 * Not here: what a code does (`signIn.server.ts`), or setting the step up (`account.two-step`).
 */
import { Button, ButtonRow, Details, TextField } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { attempts } from "../../attempts.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { done, onwards } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { pathBack } from "../../preferences.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { type Code, SignIn } from "../../signIn.server.ts"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

const target = (given: FormDataEntryValue | null): string => {
  const path = pathBack(given)
  return path === "/" ? "/work" : path
}

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(Visit, ({ person }) => {
      const back = target(new URL(args.request.url).searchParams.get("back"))
      if (person !== undefined) throw done(back)
      return { back }
    }),
  )

const again = (status: number, problems: ReadonlyArray<Problem>) => data({ problems }, { status })

/** What was typed: spaces and hyphens are for the eye. */
const codeOf = (posted: FormData): Code | Problem => {
  const typed = textOf(posted, "code").replace(/[\s-]/g, "")
  if (typed !== "")
    return /^\d{6}$/.test(typed) ? { code: typed } : { field: "code", key: "sign-in.code.problem.form" }
  const recovery = textOf(posted, "recovery").trim()
  if (recovery === "") return { field: "code", key: "sign-in.code.problem.required" }
  return /^[\w-]{5,40}$/.test(recovery)
    ? { recovery }
    : { field: "recovery", key: "sign-in.code.problem.wrong" }
}

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const posted = yield* PostedForm.posted(args.request)
      const given = codeOf(posted)
      if ("key" in given) return again(422, [given])
      const field = "code" in given ? "code" : "recovery"
      const { address } = args.context
      // One person is slowed down by better-auth; here an address that tries codes of many.
      const attempt = { address, email: `code ${crypto.randomUUID()}` }
      const minutes = yield* attempts.wait(attempt)
      if (minutes > 0) return again(429, [{ field, key: "sign-in.problem.too-many", params: { minutes } }])
      const result = yield* Effect.result((yield* SignIn).signInByCode(args.request.headers, given))
      if (result._tag === "Success") return onwards(target(posted.get("back")), result.success)
      yield* attempts.failed(attempt)
      const { reason } = result.failure
      if (reason === "over") return done("/sign-in?over")
      return reason === "locked"
        ? again(429, [{ field, key: "sign-in.problem.too-many", params: { minutes: 15 } }])
        : again(422, [{ field, key: "sign-in.code.problem.wrong" }])
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "sign-in.code.title")

export default function CodePage() {
  const say = useSay()
  const { back } = useLoaded<typeof loader>()
  const problems = useSent<typeof action>()?.problems ?? []
  const of = useProblem(problems)
  const isRecovering = problems.some(({ field }) => field === "recovery")
  return (
    <div className="osl-stack">
      <h1>{say("sign-in.code.title")}</h1>
      <p>{say("sign-in.code.lead")}</p>
      <form className="osl-form" method="post" action="/sign-in/code" noValidate>
        <FieldProblems problems={problems} />
        <input type="hidden" name="back" value={back} />
        <TextField
          name="code"
          label={say("sign-in.code.code")}
          hint={say("sign-in.code.hint")}
          inputMode="numeric"
          autoComplete="one-time-code"
          error={of("code")}
        />
        <Details summary={say("sign-in.code.lost")} open={isRecovering}>
          <p>{say("sign-in.code.lost.text")}</p>
          <TextField
            name="recovery"
            label={say("sign-in.code.recovery")}
            autoComplete="off"
            error={of("recovery")}
          />
        </Details>
        <ButtonRow>
          <Button look="main">{say("sign-in.submit")}</Button>
        </ButtonRow>
      </form>
      <p>
        <a href="/sign-in">{say("sign-in.code.back")}</a>
      </p>
    </div>
  )
}
