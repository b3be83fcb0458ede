/**
 * Ending the letters of a day from the letter itself: without signing in, in one step, also for a mail program that does it by itself.
 * Not here: the link (`signedLink.server.ts`), or the settings (`account.notifications`).
 */
import { Digests, Organisations, Tenant } from "@osl/store"
import { Button, ButtonRow, LinkButton, Notice } from "@osl/ui"
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded, useSent } from "../../loaded.ts"
import { Mail, ofDigest } from "../../mail.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import * as SignedLink from "../../signedLink.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

/** Whose letters of which organisation. **Errors** `PageNotFound` for a link that was not made here. */
const held = Effect.fn("Unsubscribe.held")(function* ({ params }: Pick<LoaderFunctionArgs, "params">) {
  const { organisation: organisationId = "", link = "" } = params
  const claim = SignedLink.claimOf(link)
  const isHeld =
    claim !== undefined &&
    Tenant.isId(organisationId) &&
    (yield* (yield* Mail).holds(claim, ofDigest(organisationId, claim.id)))
  if (claim === undefined || !isHeld) return yield* new PageNotFound({ path: "/unsubscribe" })
  return { organisationId, actorId: claim.id }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { organisationId } = yield* held(args)
      const { name } = yield* (yield* Organisations.Organisations).find(organisationId)
      return { organisation: name, action: new URL(args.request.url).pathname.replace(/\.data$/, "") }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      yield* (yield* Digests.Digests).end(yield* held(args))
      return { isDone: true }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "unsubscribe.title")

export default function UnsubscribePage() {
  const say = useSay()
  const { organisation, action: path } = useLoaded<typeof loader>()
  const isDone = useSent<typeof action>()?.isDone === true
  return (
    <div className="osl-stack">
      <h1>{say("unsubscribe.title")}</h1>
      {isDone ? (
        <Notice kind="success" title={say("unsubscribe.done")}>
          <p>{say("unsubscribe.done.text")}</p>
        </Notice>
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
