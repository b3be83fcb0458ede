/**
 * The file of a table, in answer to the form that asks for it.
 * Not here: the form (`routes/exports._index`), or making the file (`exchange/taking.server.ts`).
 */
import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { address } from "../../address.ts"
import { asked, carried } from "../../exchange/asked.ts"
import { mayTake, take } from "../../exchange/taking.server.ts"
import { fileOrPage } from "../../fileOrPage.server.ts"
import * as links from "../../institution/links.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"

export const loader = () => redirect(links.exports)

export const action = (args: ActionFunctionArgs) =>
  fileOrPage(
    respond(
      args,
      Effect.gen(function* () {
        const posted = yield* PostedForm.posted(args.request)
        const wanted = asked(posted)
        yield* mayTake(wanted.of)
        const again = (problem: string) => {
          const chosen = [
            ["format", wanted.format],
            ["form", wanted.form ?? ""],
            ["purpose", wanted.purpose ?? ""],
            ["problem", problem],
          ] as const
          const given = chosen.filter(([, value]) => value !== "")
          return redirect(address(links.exports, [...carried(posted), ...given]), 303)
        }
        if (wanted.of === "records" && wanted.form === null) return again("form")
        if (wanted.purpose === null) return again("purpose")
        return yield* Effect.catchTag(take(wanted, posted, wanted.purpose), "TooManyRows", () =>
          Effect.succeed(again("too-many")),
        )
      }),
    ),
  )
