/**
 * Taking out all that is kept about oneself, as a file; without what would let somebody sign in.
 * Not here: what belongs to a person (`@osl/store`, Scope).
 */
import { Erasure } from "@osl/store"
import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { somebody } from "../../people/asking.server.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"

export const loader = () => redirect("/account")

const secrets = [
  "password",
  "token",
  "accessToken",
  "refreshToken",
  "idToken",
  "secret",
  "backupCodes",
  "public_key",
  "hash",
]

const withoutSecrets = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !secrets.includes(column)))

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { id } = yield* somebody
      yield* PostedForm.posted(args.request)
      const erasure = yield* Erasure.Erasure
      const { tables, ...found } = yield* erasure.exportPerson({ actorId: id, duty: "administrator" }, id)
      const { verification: _, ...kept } = tables
      const shown = Object.fromEntries(
        Object.entries(kept).map(([table, rows]) => [table, rows.map(withoutSecrets)]),
      )
      return new Response(JSON.stringify({ ...found, tables: shown }, null, 2), {
        headers: {
          "Content-Type": "application/json; charset=utf-8",
          "Content-Disposition": 'attachment; filename="osl-account.json"',
          "Cache-Control": "no-store",
        },
      })
    }),
  )
