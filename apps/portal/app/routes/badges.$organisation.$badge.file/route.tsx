/**
 * The signed file of a badge (Open Badges 3.0, VC-JWT), for its holder alone.
 * Not here: making it (`badges.server.ts`), or looking at a badge (`badges.$organisation.$badge._index`).
 */
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as Badges from "../../competency/badges.server.ts"
import { begin } from "../../competency/portfolio.server.ts"
import { respond } from "../../respond.server.ts"
import { PageNotFound } from "../../visit.server.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { member, language, path } = yield* begin("competencies.read")
      const found = yield* Badges.find(member.organisationId, args.params["badge"] ?? "")
      if (
        found === null ||
        found.worker !== member.actorId ||
        args.params["organisation"] !== member.organisationId
      )
        return yield* new PageNotFound({ path })
      const made = yield* Badges.sign(found, language)
      if (made === null) return yield* new PageNotFound({ path })
      return new Response(made.token, {
        headers: {
          "Content-Type": "application/vc+jwt",
          "Content-Disposition": `attachment; filename="odznaka-${found.badge.achievement.toLowerCase()}.jwt"`,
          "Cache-Control": "no-store",
        },
      })
    }),
  )
