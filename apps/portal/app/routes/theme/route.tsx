/**
 * Choosing the appearance, and back to where one was.
 * Not here: the themes (`@osl/ui`).
 */
import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as PostedForm from "../../postedForm.server.ts"
import { isTheme, keep, pathBack } from "../../preferences.server.ts"
import { respond } from "../../respond.server.ts"
import { isSecure } from "../../runtime.server.ts"
import { PageNotFound } from "../../visit.server.ts"

export const loader = () => redirect("/")

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const posted = yield* PostedForm.posted(args.request)
      const theme = posted.get("theme")
      if (!isTheme(theme)) return yield* new PageNotFound({ path: "/theme" })
      return redirect(pathBack(posted.get("back")), {
        status: 303,
        headers: { "Set-Cookie": keep("theme", theme, isSecure()) },
      })
    }),
  )

/** Nothing to show; without it a failure would have no page either. */
export default function ChooseTheme() {
  return null
}
