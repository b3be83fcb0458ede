/**
 * The signed list of revoked badges of an organisation (Bitstring Status List), for any program that checks one.
 * Not here: making it (`badges.server.ts`).
 */
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as Badges from "../../competency/badges.server.ts"
import { respond } from "../../respond.server.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { path } = yield* Visit
      const list = yield* Badges.revoked(args.params["organisation"] ?? "")
      if (list === null) return yield* new PageNotFound({ path })
      return new Response(list, {
        headers: { "Content-Type": "application/vc+jwt", "Cache-Control": "public, max-age=300" },
      })
    }),
  )
