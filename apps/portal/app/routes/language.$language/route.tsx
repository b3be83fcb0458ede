/**
 * Choosing the language, by a link or a posted form, and back to where one was.
 * Not here: a page.
 */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as PostedForm from "../../postedForm.server.ts"
import { keep, pathBack } from "../../preferences.server.ts"
import { respond } from "../../respond.server.ts"
import { isSecure } from "../../runtime.server.ts"
import { PageNotFound } from "../../visit.server.ts"
import { isLocale } from "../../words/Locale.ts"

const choose = (language: string | undefined, back: FormDataEntryValue | null) =>
  isLocale(language)
    ? Effect.succeed(
        redirect(pathBack(back), {
          status: 303,
          headers: { "Set-Cookie": keep("language", language, isSecure()) },
        }),
      )
    : Effect.fail(new PageNotFound({ path: `/language/${language ?? ""}` }))

export const loader = (args: LoaderFunctionArgs) =>
  respond(args, choose(args.params["language"], new URL(args.request.url).searchParams.get("back")))

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.flatMap(PostedForm.posted(args.request), (form) =>
      choose(args.params["language"], form.get("back")),
    ),
  )

/** Nothing to show; without it a failure would have no page either. */
export default function ChooseLanguage() {
  return null
}
