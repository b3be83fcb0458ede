/**
 * Everything that an erasure of a person's data would take, as a file.
 * Not here: what belongs to it (`@osl/store`, PersonalData), the file (`people/handedOut.server.ts`), or one's own account (`account.export`).
 */
import { PersonalData } from "@osl/store"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { fileOrPage } from "../../fileOrPage.server.ts"
import * as links from "../../institution/links.ts"
import { fileOf } from "../../people/handedOut.server.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"

export const loader = (args: LoaderFunctionArgs) =>
  redirect(links.erasureOf(encodeURIComponent(args.params["person"] ?? "")))

export const action = (args: ActionFunctionArgs) =>
  fileOrPage(
    respond(
      args,
      Effect.gen(function* () {
        const member = yield* permit("institution.erase")
        yield* PostedForm.posted(args.request)
        const service = yield* PersonalData.PersonalData
        return fileOf("osl-person.json", yield* service.handOut(member, args.params["person"] ?? ""))
      }),
    ),
  )
