/**
 * Signing out, by a posted form only.
 * Not here: a page.
 */
import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { respond } from "../../respond.server.ts"
import { SignIn } from "../../signIn.server.ts"

export const loader = () => redirect("/")

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { signOut } = yield* SignIn
      const headers = new Headers()
      for (const cookie of yield* signOut(args.request.headers)) headers.append("Set-Cookie", cookie)
      return redirect("/sign-in?signed-out", { headers, status: 303 })
    }),
  )

/** Nothing to show; without it a failure would have no page either. */
export default function SignOut() {
  return null
}
