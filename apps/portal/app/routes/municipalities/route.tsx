/**
 * Municipalities by what a person types, as JSON, for the field that searches while typing.
 * Not here: the register (`@osl/core/territory`).
 */
import { Municipality } from "@osl/core/territory"
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { option } from "../../municipality.server.ts"
import { respond } from "../../respond.server.ts"
import { Visit } from "../../visit.server.ts"

const longestQuery = 80

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(Visit, ({ language }) => {
      const query = new URL(args.request.url).searchParams.get("query") ?? ""
      const found = Municipality.search(query.slice(0, longestQuery), { limit: 10 })
      return Response.json(
        found.map((one) => option(one, language)),
        { headers: { "Cache-Control": "private, max-age=300", Vary: "Cookie, Accept-Language" } },
      )
    }),
  )
