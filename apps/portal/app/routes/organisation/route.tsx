/**
 * Choosing the organisation and duty to work in, among one's own.
 * Not here: the check of the choice at each request (`session.server.ts`).
 */
import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { NotAllowed } from "../../access.server.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { keep, pathBack } from "../../preferences.server.ts"
import { respond } from "../../respond.server.ts"
import { isSecure } from "../../runtime.server.ts"
import { membershipKey } from "../../session.server.ts"
import { SignedOut, Visit } from "../../visit.server.ts"

export const loader = () => redirect("/")

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { person, memberships } = yield* Visit
      if (person === undefined) return yield* new SignedOut({ path: "/work" })
      const posted = yield* PostedForm.posted(args.request)
      const wanted = memberships.find((one) => membershipKey(one) === posted.get("organisation"))
      if (wanted === undefined) return yield* new NotAllowed({ action: "organisation" })
      return redirect(pathBack(posted.get("back")), {
        status: 303,
        headers: { "Set-Cookie": keep("organisation", membershipKey(wanted), isSecure()) },
      })
    }),
  )

/** Nothing to show; without it a failure would have no page either. */
export default function ChooseOrganisation() {
  return null
}
