/**
 * Deleting one's own account: what goes, what stays and why, and the password once more.
 * Not here: erasing (`@osl/store`, Erasure).
 */
import { Erasure, Staff } from "@osl/store"
import { Button, ButtonRow, LinkButton, Notice, TextField } from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { may } from "../../access.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { isMine, somebody } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { SignIn } from "../../signIn.server.ts"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

/** An organisation that would be left without anybody to manage it; nothing when there is none. */
const onlyManagerOf = Effect.gen(function* () {
  const person = yield* somebody
  const { memberships } = yield* Visit
  const staff = yield* Staff.Staff
  for (const membership of memberships.filter(
    (one) => one.standsFor === undefined && may(one, "people.manage"),
  )) {
    const { workers } = yield* staff.list({ ...membership, actorId: person.id })
    const isAlone = !workers.some(
      (one) => one.person.id !== person.id && one.duties.some((duty) => may({ duty }, "people.manage")),
    )
    if (isAlone && workers.length > 1) return membership.organisation
  }
  return null
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(onlyManagerOf, (organisation) => ({ organisation })),
  )

const again = (status: number, problems: ReadonlyArray<Problem>) => data({ problems }, { status })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const person = yield* somebody
      const posted = yield* PostedForm.posted(args.request)
      if ((yield* onlyManagerOf) !== null) return again(422, [])
      const wrong = yield* isMine(person, args.context.address, "password", textOf(posted, "password"))
      if (wrong !== undefined) return again(wrong.status, [wrong.problem])
      const signIn = yield* SignIn
      const cookies = yield* signIn.signOut(args.request.headers)
      const erasure = yield* Erasure.Erasure
      yield* erasure.erasePerson({ actorId: person.id, duty: "administrator" }, person.id)
      const headers = new Headers()
      for (const cookie of cookies) headers.append("Set-Cookie", cookie)
      return redirect("/sign-in?deleted", { headers, status: 303 })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "account.delete.title")

export default function DeleteAccountPage() {
  const say = useSay()
  const { organisation } = useLoaded<typeof loader>()
  const problems = useSent<typeof action>()?.problems ?? []
  const of = useProblem(problems)
  return (
    <div className="osl-stack">
      <p>
        <a href="/account">{say("account.title")}</a>
      </p>
      <h1>{say("account.delete.title")}</h1>
      <h2>{say("account.delete.goes")}</h2>
      <p>{say("account.delete.goes.text")}</p>
      <h2>{say("account.delete.stays")}</h2>
      <p>{say("account.delete.stays.text")}</p>
      {organisation === null ? (
        <form className="osl-form" method="post" action="/account/delete" noValidate>
          <FieldProblems problems={problems} />
          <TextField
            name="password"
            type="password"
            label={say("account.delete.confirm")}
            autoComplete="current-password"
            error={of("password")}
            required
          />
          <ButtonRow>
            <Button look="danger">{say("account.delete.submit")}</Button>
            <LinkButton href="/account">{say("person.end.no")}</LinkButton>
          </ButtonRow>
        </form>
      ) : (
        <Notice kind="warning" title={say("account.delete.last", { organisation })} />
      )}
    </div>
  )
}
