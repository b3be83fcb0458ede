/**
 * Who works in the institution and who is invited: for its director and its administrator.
 * Not here: one person (`people.$person`), the form of an invitation (`people.invite`).
 */
import { Staff } from "@osl/store"
import { Button, ButtonRow, EmptyState, LinkButton, Notice, Table, Tag, useWords } from "@osl/ui"
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { Mail } from "../../mail.server.ts"
import { done, times } from "../../people/asking.server.ts"
import { HandOver } from "../../people/HandOver.tsx"
import { textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"
import { useSay, type WordKey } from "../../words/Words.ts"

const notices: Readonly<Record<string, WordKey>> = {
  invited: "people.done.invited",
  renewed: "people.done.renewed",
  revoked: "people.done.revoked",
  duties: "people.done.duties",
  ended: "people.done.ended",
  rule: "people.done.rule",
}

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("people.manage")
      const staff = yield* Staff.Staff
      const { isOn } = yield* Mail
      const { workers, invitations, asksForFactor } = yield* staff.list(member)
      const { now } = yield* times
      return {
        workers,
        asksForFactor,
        invitations: invitations.map((one) => ({ ...one, isOver: one.expiresAt <= now })),
        isMailOn: isOn,
        done: notices[new URL(args.request.url).searchParams.get("done") ?? ""] ?? null,
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("people.manage")
      const posted = yield* PostedForm.posted(args.request)
      const staff = yield* Staff.Staff
      const id = textOf(posted, "invitation")
      switch (posted.get("act")) {
        case "ask-for-factor":
        case "ask-for-none":
          yield* staff.askForFactor(member, posted.get("act") === "ask-for-factor")
          return done("/people?done=rule")
        case "revoke":
          yield* staff.revoke(member, id)
          return done("/people?done=revoked")
        case "renew": {
          const invitation = yield* staff.renew(member, id, yield* times)
          const { language } = yield* Visit
          const link = yield* (yield* Mail).invite(member, invitation, language)
          return link === undefined ? done("/people?done=renewed") : { link, name: invitation.name }
        }
        default:
          return yield* new PageNotFound({ path: "/people" })
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "people.title")

type Loaded = ReturnType<typeof useLoaded<typeof loader>>

const Members = ({ workers }: Pick<Loaded, "workers">) => {
  const say = useSay()
  const { instant } = useWords()
  return (
    <Table
      caption={say("people.members")}
      rows={workers}
      rowKey={({ person }) => person.id}
      columns={[
        {
          key: "name",
          header: say("people.name"),
          cell: ({ person }) => <a href={`/people/${person.id}`}>{person.name}</a>,
        },
        { key: "email", header: say("people.email"), cell: ({ person }) => person.email },
        {
          key: "duties",
          header: say("people.duties"),
          cell: ({ duties }) => duties.map((duty) => say(`duty.${duty}`)).join(", "),
        },
        {
          key: "signed-in",
          header: say("people.signed-in"),
          cell: ({ signedInAt }) =>
            signedInAt === null ? say("people.signed-in.never") : instant(signedInAt),
        },
        {
          key: "factor",
          header: say("people.factor"),
          cell: ({ factor, passkeys }) =>
            [
              say(factor ? "two-step.state.on" : "two-step.state.off"),
              ...(passkeys === 0 ? [] : [say("passkeys.count", { count: passkeys })]),
            ].join(", "),
        },
        { key: "leads", header: say("people.leads"), isNumeric: true, cell: ({ leads }) => leads.length },
      ]}
    />
  )
}

const Acts = ({
  invitation,
  isMailOn,
}: Pick<Loaded, "isMailOn"> & { readonly invitation: Loaded["invitations"][number] }) => {
  const say = useSay()
  return (
    <form method="post" action="/people?index">
      <input type="hidden" name="invitation" value={invitation.id} />
      <ButtonRow>
        <Button name="act" value="renew">
          {say(isMailOn ? "people.renew" : "people.renew.link")}
          <span className="osl-visually-hidden">. {say("people.renew.of", { name: invitation.name })}</span>
        </Button>
        <Button look="quiet" name="act" value="revoke">
          {say("people.revoke")}
          <span className="osl-visually-hidden">. {say("people.renew.of", { name: invitation.name })}</span>
        </Button>
      </ButtonRow>
    </form>
  )
}

const Invitations = ({ invitations, isMailOn }: Loaded) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <section className="osl-stack" aria-labelledby="people-invitations">
      <h2 id="people-invitations">{say("people.invitations")}</h2>
      <Table
        caption={say("people.invitations")}
        hideCaption
        rows={invitations}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={say("people.invitations.none")}>
            {say("people.invitations.none.step")}
          </EmptyState>
        }
        columns={[
          { key: "name", header: say("people.name"), cell: ({ name }) => name },
          { key: "email", header: say("people.email"), cell: ({ email }) => email },
          { key: "duty", header: say("people.duties"), cell: ({ duty }) => say(`duty.${duty}`) },
          {
            key: "until",
            header: say("people.until"),
            cell: ({ expiresAt, isOver }) => (
              <>
                {date(expiresAt)} {isOver ? <Tag tone="attention">{say("people.expired")}</Tag> : null}
              </>
            ),
          },
          {
            key: "acts",
            header: say("people.actions"),
            cell: (invitation) => <Acts invitation={invitation} isMailOn={isMailOn} />,
          },
        ]}
      />
    </section>
  )
}

const Rule = ({ asksForFactor }: Pick<Loaded, "asksForFactor">) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="people-rule">
      <h2 id="people-rule">{say("people.rule")}</h2>
      <p>{say(asksForFactor ? "people.rule.on" : "people.rule.off")}</p>
      <form method="post" action="/people?index">
        <Button name="act" value={asksForFactor ? "ask-for-none" : "ask-for-factor"}>
          {say(asksForFactor ? "people.rule.stop" : "people.rule.ask")}
        </Button>
      </form>
    </section>
  )
}

export default function PeoplePage() {
  const say = useSay()
  const loaded = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <div className="osl-stack">
      <h1>{say("people.title")}</h1>
      {sent === undefined ? null : <HandOver {...sent} />}
      {loaded.done === null || sent !== undefined ? null : <Notice kind="success" title={say(loaded.done)} />}
      <p>{say("people.lead")}</p>
      <ButtonRow>
        <LinkButton look="main" href="/people/invite">
          {say("people.invite")}
        </LinkButton>
        <LinkButton href="/delegations">{say("delegations.title")}</LinkButton>
      </ButtonRow>
      <Members workers={loaded.workers} />
      <Invitations {...loaded} />
      <Rule {...loaded} />
    </div>
  )
}
