/**
 * Using an invitation: whoever is new chooses a name and a password, whoever has an account signs in first.
 * Not here: making invitations (`people.invite`), or their rules (`@osl/store`, Staff).
 */
import { Staff } from "@osl/store"
import { Button, ButtonRow, LinkButton, Notice, TextField, useWords } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded, useSent } from "../../loaded.ts"
import { Mail, ofInvitation } from "../../mail.server.ts"
import { ofPassword, signInWith, times, toWork } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { NewPasswordField } from "../../people/NewPasswordField.tsx"
import { ofName, type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import * as SignedLink from "../../signedLink.server.ts"
import { SignIn } from "../../signIn.server.ts"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

/** The invitation of a link; nothing when the link is none, or no longer one. */
const held = Effect.fn("InvitationPage.held")(function* (link: string) {
  const claim = SignedLink.claimOf(link)
  if (claim === undefined) return undefined
  const staff = yield* Staff.Staff
  const { now } = yield* times
  const found = yield* Effect.catchTag(staff.held(claim.id, now), "InvitationNotFound", () =>
    Effect.succeed(undefined),
  )
  if (found === undefined) return undefined
  return (yield* (yield* Mail).holds(claim, ofInvitation(found))) ? found : undefined
})

const gone = data({ invitation: null, isSelf: false, other: null, link: "" }, { status: 404 })

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const link = args.params["link"] ?? ""
      const invitation = yield* held(link)
      if (invitation === undefined) return gone
      const { person } = yield* Visit
      const isSelf = person?.email === invitation.email
      return data({ invitation, isSelf, other: person === undefined || isSelf ? null : person.name, link })
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const posted = yield* PostedForm.posted(args.request)
      const invitation = yield* held(args.params["link"] ?? "")
      const nothing = data({ name: "", problems: [] as ReadonlyArray<Problem> }, { status: 404 })
      if (invitation === undefined) return nothing
      const staff = yield* Staff.Staff
      const { person } = yield* Visit
      const { now } = yield* times
      const refused = {
        InvitationNotFound: () => Effect.succeed(undefined),
        SignInFirst: () => Effect.succeed(undefined),
      }
      if (invitation.knows || person !== undefined) {
        const come = yield* Effect.catchTags(
          staff.accept(invitation.id, { personId: person?.id ?? "", now }),
          refused,
        )
        return come === undefined
          ? data({ name: "", problems: [] as ReadonlyArray<Problem> }, { status: 403 })
          : toWork(come)
      }
      const name = textOf(posted, "name").trim()
      const password = textOf(posted, "password")
      const problems = [...ofName(name), ...(yield* ofPassword(password, [name, invitation.email]))]
      if (problems.length > 0)
        return data({ name, problems: problems as ReadonlyArray<Problem> }, { status: 422 })
      const passwordHash = yield* (yield* SignIn).hash(password)
      const come = yield* Effect.catchTags(staff.accept(invitation.id, { name, passwordHash, now }), refused)
      if (come === undefined) return nothing
      return yield* signInWith(args.request.headers, invitation.email, password, come)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "invitation.title")

type Invitation = NonNullable<ReturnType<typeof useLoaded<typeof loader>>["invitation"]>

const Joining = ({ invitation, link }: { readonly invitation: Invitation; readonly link: string }) => {
  const say = useSay()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <form className="osl-form" method="post" action={`/invitation/${link}`} noValidate>
      <FieldProblems problems={problems} />
      <input type="hidden" autoComplete="username" name="username" value={invitation.email} readOnly />
      <TextField
        name="name"
        label={say("people.name")}
        hint={say("invitation.name.hint")}
        autoComplete="name"
        defaultValue={sent?.name ?? invitation.name}
        error={of("name")}
        required
      />
      <NewPasswordField label={say("password.choose")} error={of("password")} />
      <ButtonRow>
        <Button look="main">{say("invitation.submit")}</Button>
      </ButtonRow>
    </form>
  )
}

const Known = ({
  isSelf,
  other,
  link,
}: {
  readonly isSelf: boolean
  readonly other: string | null
  readonly link: string
}) => {
  const say = useSay()
  const back = `/invitation/${link}`
  if (other !== null) return <Notice kind="warning" title={say("invitation.other", { name: other })} />
  if (isSelf)
    return (
      <form method="post" action={back}>
        <Button look="main">{say("invitation.submit")}</Button>
      </form>
    )
  return (
    <>
      <p>{say("invitation.known")}</p>
      <ButtonRow>
        <LinkButton look="main" href={`/sign-in?back=${encodeURIComponent(back)}`}>
          {say("menu.sign-in")}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

export default function InvitationPage() {
  const say = useSay()
  const { date } = useWords()
  const { invitation, isSelf, other, link } = useLoaded<typeof loader>()
  if (invitation === null)
    return (
      <div className="osl-stack">
        <h1>{say("invitation.gone.title")}</h1>
        <p>{say("invitation.gone.text")}</p>
      </div>
    )
  const { organisation, inviter, email, expiresAt } = invitation
  const duty = say(`duty.${invitation.duty}`)
  return (
    <div className="osl-stack">
      <h1>{say("invitation.title")}</h1>
      <p>
        {inviter === ""
          ? say("invitation.lead.nobody", { organisation, duty })
          : say("invitation.lead", { inviter, organisation, duty })}
      </p>
      <p>{say("invitation.until", { email, until: date(expiresAt) })}</p>
      {invitation.knows || isSelf || other !== null ? (
        <Known isSelf={isSelf} other={other} link={link} />
      ) : (
        <Joining invitation={invitation} link={link} />
      )}
    </div>
  )
}
