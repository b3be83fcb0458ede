/**
 * Ending the letters of a day from the letter itself: without signing in, in one step, also for a mail program that does it by itself.
 * Not here: the link (`signedLink.server.ts`), or the settings (`account.notifications`).
 */
import { Digests, Organisations, Tenant } from "@osl/store"
import { Button, ButtonRow, LinkButton, Notice } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded, useSent } from "../../loaded.ts"
import { Mail, ofDigest } from "../../mail.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import * as SignedLink from "../../signedLink.server.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

/** Whose letters of which organisation. **Shape** undefined for a link that was not made here. */
const held = Effect.fn("Unsubscribe.held")(function* ({ params }: Pick<LoaderFunctionArgs, "params">) {
  const { organisation: organisationId = "", link = "" } = params
  const claim = SignedLink.claimOf(link)
  const isHeld =
    claim !== undefined &&
    Tenant.isId(organisationId) &&
    (yield* (yield* Mail).holds(claim, ofDigest(organisationId, claim.id)))
  return claim === undefined || !isHeld ? undefined : { organisationId, actorId: claim.id }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const whose = yield* held(args)
      if (whose === undefined)
        return data({ state: "forged" as const, organisation: "", action: "" }, { status: 404 })
      const { name } = yield* (yield* Organisations.Organisations).find(whose.organisationId)
      const chosen = yield* (yield* Digests.Digests).find({ ...whose, duty: "organizer" })
      return data({
        state: chosen === null || chosen.settings.mode === "off" ? ("ended" as const) : ("open" as const),
        organisation: name,
        action: new URL(args.request.url).pathname.replace(/\.data$/, ""),
      })
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const whose = yield* held(args)
      if (whose === undefined) return data({ isDone: false }, { status: 404 })
      yield* (yield* Digests.Digests).end(whose)
      return data({ isDone: true })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "unsubscribe.title")

export default function UnsubscribePage() {
  const say = useSay()
  const { state, organisation, action: path } = useLoaded<typeof loader>()
  const isDone = useSent<typeof action>()?.isDone === true
  return (
    <div className="osl-stack">
      <h1>{say("unsubscribe.title")}</h1>
      {isDone ? (
        <Notice kind="success" title={say("unsubscribe.done")}>
          <p>{say("unsubscribe.done.text")}</p>
        </Notice>
      ) : state !== "open" ? (
        <>
          <Notice kind={state === "ended" ? "info" : "warning"} title={say(`unsubscribe.${state}`)}>
            <p>{say(`unsubscribe.${state}.text`)}</p>
          </Notice>
          <ButtonRow>
            <LinkButton href="/account/notifications">{say("digest.link")}</LinkButton>
          </ButtonRow>
        </>
      ) : (
        <>
          <p>{say("unsubscribe.text", { organisation })}</p>
          <form method="post" action={path}>
            <ButtonRow>
              <Button look="main">{say("unsubscribe.submit")}</Button>
              <LinkButton href="/account/notifications">{say("digest.link")}</LinkButton>
            </ButtonRow>
          </form>
        </>
      )}
    </div>
  )
}
