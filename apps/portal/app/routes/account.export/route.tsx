/**
 * Taking out all that is kept about oneself, as a file.
 * Not here: what belongs to a person (`@osl/store`, Scope), or the file (`people/handedOut.server.ts`).
 */
import { Erasure } from "@osl/store"
import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { fileOrPage } from "../../fileOrPage.server.ts"
import { somebody } from "../../people/asking.server.ts"
import { fileOf } from "../../people/handedOut.server.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"

export const loader = () => redirect("/account")

export const action = (args: ActionFunctionArgs) =>
  fileOrPage(
    respond(
      args,
      Effect.gen(function* () {
        const { id } = yield* somebody
        yield* PostedForm.posted(args.request)
        const erasure = yield* Erasure.Erasure
        return fileOf(
          "osl-account.json",
          yield* erasure.exportPerson({ actorId: id, duty: "administrator" }, id),
        )
      }),
    ),
  )
