/**
 * One's own account: data, password, where one is signed in, taking out and deleting what is kept.
 * Not here: each of these errands (`account.*`).
 */
import { Factors } from "@osl/store"
import { Button, ButtonRow, LinkButton, Notice, SummaryList, Table, useWords } from "@osl/ui"
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as Credentials from "../../credentials.server.ts"
import { useLoaded } from "../../loaded.ts"
import { done, here, somebody } from "../../people/asking.server.ts"
import { deviceOf } from "../../people/device.ts"
import { textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"
import { useSay, type WordKey } from "../../words/Words.ts"

const notices: Readonly<Record<string, WordKey>> = {
  password: "account.done.password",
  session: "account.done.session",
  gone: "account.done.gone",
}

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { id, name, email } = yield* somebody
      const { memberships } = yield* Visit
      const { step, passkeys } = yield* (yield* Factors.Factors).of(id)
      const sessions = yield* Credentials.sessionsOf(id, yield* here(args.request.headers))
      return {
        name,
        email,
        hasSecondStep: step?.isOn ?? false,
        passkeys: passkeys.length,
        memberships,
        sessions: sessions.map(({ agent, ...session }) => ({ ...session, device: deviceOf(agent) ?? null })),
        done: notices[new URL(args.request.url).searchParams.get("done") ?? ""] ?? null,
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { id } = yield* somebody
      const posted = yield* PostedForm.posted(args.request)
      const stays = yield* here(args.request.headers)
      const session = textOf(posted, "session")
      if (!/^[\w-]{0,100}$/.test(session)) return done("/account?done=gone")
      const act = posted.get("act")
      if (act !== "end" && act !== "end-others") return yield* new PageNotFound({ path: "/account" })
      const ended = yield* Credentials.endSessions(id, stays, act === "end" ? session : undefined)
      return done(`/account?done=${ended > 0 ? "session" : "gone"}`)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "account.title")

type Session = ReturnType<typeof useLoaded<typeof loader>>["sessions"][number]

const Sessions = ({ sessions }: { readonly sessions: ReadonlyArray<Session> }) => {
  const say = useSay()
  const { instant } = useWords()
  const named = ({ device }: Session) => device ?? say("account.session.unknown")
  return (
    <section className="osl-stack" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{say("account.sessions")}</h2>
      <p>{say("account.sessions.lead")}</p>
      <Table
        caption={say("account.sessions")}
        hideCaption
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          { key: "device", header: say("account.session.device"), cell: named },
          { key: "since", header: say("account.session.since"), cell: ({ since }) => instant(since) },
          {
            key: "act",
            header: say("people.actions"),
            cell: (session) =>
              session.isHere ? (
                say("account.session.here")
              ) : (
                <form method="post" action="/account?index">
                  <input type="hidden" name="session" value={session.id} />
                  <Button name="act" value="end">
                    {say("account.session.end")}
                    <span className="osl-visually-hidden">
                      {": "}
                      {say("account.session.end.of", {
                        device: named(session),
                        since: instant(session.since),
                      })}
                    </span>
                  </Button>
                </form>
              ),
          },
        ]}
      />
      {sessions.length > 2 ? (
        <form method="post" action="/account?index">
          <Button name="act" value="end-others">
            {say("account.sessions.end-others")}
          </Button>
        </form>
      ) : null}
    </section>
  )
}

const Data = () => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="account-data">
      <h2 id="account-data">{say("account.data")}</h2>
      <p>{say("account.export.text")}</p>
      <form method="post" action="/account/export">
        <ButtonRow>
          <Button>{say("account.export")}</Button>
          <LinkButton look="quiet" href="/account/delete">
            {say("account.delete")}
          </LinkButton>
        </ButtonRow>
      </form>
    </section>
  )
}

export default function AccountPage() {
  const say = useSay()
  const {
    name,
    email,
    memberships,
    sessions,
    hasSecondStep,
    passkeys,
    done: notice,
  } = useLoaded<typeof loader>()
  return (
    <div className="osl-stack">
      <h1>{say("account.title")}</h1>
      {notice === null ? null : <Notice kind="success" title={say(notice)} />}
      <section aria-label={say("account.me")}>
        <SummaryList
          items={[
            { label: say("people.name"), value: name },
            { label: say("people.email"), value: email },
            {
              label: say("people.duties"),
              value: memberships
                .map(({ organisation, duty }) => `${organisation} (${say(`duty.${duty}`)})`)
                .join(", "),
            },
            {
              label: say("two-step.title"),
              value: say(hasSecondStep ? "two-step.state.on" : "two-step.state.off"),
            },
            { label: say("passkeys.title"), value: say("passkeys.count", { count: passkeys }) },
            { label: say("account.language"), value: say("account.language.text") },
          ]}
        />
      </section>
      <ButtonRow>
        <LinkButton href="/account/password">{say("account.password.change")}</LinkButton>
        <LinkButton href="/account/two-step">{say("two-step.title")}</LinkButton>
        <LinkButton href="/account/passkeys">{say("passkeys.title")}</LinkButton>
        {memberships.length === 0 ? null : (
          <LinkButton href="/account/notifications">{say("digest.link")}</LinkButton>
        )}
      </ButtonRow>
      <Sessions sessions={sessions} />
      <Data />
    </div>
  )
}
