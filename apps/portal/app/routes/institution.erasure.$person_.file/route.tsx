/**
 * Everything that an erasure of a person's data would take, as a file; without what would let somebody sign in.
 * Not here: what belongs to it (`@osl/store`, PersonalData), or one's own account (`account.export`).
 */
import { PersonalData } from "@osl/store"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import * as links from "../../institution/links.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"

export const loader = (args: LoaderFunctionArgs) => redirect(links.erasureOf(args.params["person"] ?? ""))

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
  "salts",
  "fingerprint",
]

const withoutSecrets = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !secrets.includes(column)))

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("institution.erase")
      yield* PostedForm.posted(args.request)
      const service = yield* PersonalData.PersonalData
      const { tables, ...found } = yield* service.handOut(member, args.params["person"] ?? "")
      const { verification: _, ...kept } = tables
      const shown = Object.fromEntries(
        Object.entries(kept).map(([table, rows]) => [table, rows.map(withoutSecrets)]),
      )
      return new Response(JSON.stringify({ ...found, tables: shown }, null, 2), {
        headers: {
          "Content-Type": "application/json; charset=utf-8",
          "Content-Disposition": 'attachment; filename="osl-person.json"',
          "Cache-Control": "no-store",
        },
      })
    }),
  )
