/**
 * Choosing a new password by a link that was sent: works for an hour, and until the password changes.
 * Not here: asking for the link (`password._index`).
 */
import { Button, ButtonRow, LinkButton } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as Credentials from "../../credentials.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { Mail, ofPassword as purposeOf } from "../../mail.server.ts"
import { ofPassword, signInWith } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { NewPasswordField } from "../../people/NewPasswordField.tsx"
import { type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import * as SignedLink from "../../signedLink.server.ts"
import { SignIn } from "../../signIn.server.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

/** The person of a link; nobody when the link is none, or no longer one. */
const personOf = Effect.fn("NewPasswordPage.personOf")(function* (link: string) {
  const claim = SignedLink.claimOf(link)
  if (claim?.until === undefined) return undefined
  const person = yield* Credentials.byId(claim.id)
  if (person === undefined) return undefined
  return (yield* (yield* Mail).holds(claim, purposeOf(person.id, person.hash))) ? person : undefined
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const link = args.params["link"] ?? ""
      const person = yield* personOf(link)
      return person === undefined
        ? data({ link, email: null }, { status: 404 })
        : data({ link, email: person.email })
    }),
  )

const again = (status: number, problems: ReadonlyArray<Problem>) => data({ problems }, { status })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const posted = yield* PostedForm.posted(args.request)
      const person = yield* personOf(args.params["link"] ?? "")
      if (person === undefined) return again(404, [])
      const password = textOf(posted, "password")
      const problems = yield* ofPassword(password, [person.name, person.email])
      if (problems.length > 0) return again(422, problems)
      yield* Credentials.setPassword(person.id, yield* (yield* SignIn).hash(password))
      return yield* signInWith(args.request.headers, person.email, password)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "password.reset.new")

export default function NewPasswordPage() {
  const say = useSay()
  const { link, email } = useLoaded<typeof loader>()
  const problems = useSent<typeof action>()?.problems ?? []
  const of = useProblem(problems)
  if (email === null)
    return (
      <div className="osl-stack">
        <h1>{say("password.reset.gone.title")}</h1>
        <p>{say("password.reset.gone.text")}</p>
        <ButtonRow>
          <LinkButton look="main" href="/password">
            {say("password.reset.submit")}
          </LinkButton>
        </ButtonRow>
      </div>
    )
  return (
    <div className="osl-stack">
      <h1>{say("password.reset.new")}</h1>
      <p>{say("password.reset.new.lead", { email })}</p>
      <form className="osl-form" method="post" action={`/password/${link}`} noValidate>
        <FieldProblems problems={problems} />
        <input type="hidden" autoComplete="username" name="username" value={email} readOnly />
        <NewPasswordField label={say("password.new")} error={of("password")} />
        <ButtonRow>
          <Button look="main">{say("password.save")}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
