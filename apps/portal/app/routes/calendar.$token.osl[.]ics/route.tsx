/**
 * A person's calendar for the programs that subscribe to it, by its secret address alone.
 * Not here: the file (`calendar/CalendarFeed`), the address (`calendar/feedToken.server.ts`).
 */
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as CalendarFeed from "../../calendar/CalendarFeed.ts"
import * as Calendar from "../../calendar/calendar.server.ts"
import * as FeedToken from "../../calendar/feedToken.server.ts"
import { respond } from "../../respond.server.ts"
import { address } from "../../runtime.server.ts"

/** No page to sign in on: a program could not, and a wrong address tells nothing. */
const none = () => new Response("", { status: 404, headers: { "Cache-Control": "no-store" } })

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const found = yield* FeedToken.find(args.params["token"] ?? "")
      if (found === null) return none()
      const { items, at } = yield* Calendar.read(found.tenant, found.language)
      const file = CalendarFeed.of(items, { language: found.language, address: address(), at })
      const headers = { ETag: CalendarFeed.tagOf(file), "Cache-Control": "private, no-cache" }
      return args.request.headers.get("If-None-Match") === headers.ETag
        ? new Response(null, { status: 304, headers })
        : new Response(file, {
            headers: {
              ...headers,
              "Content-Type": "text/calendar; charset=utf-8",
              "Content-Disposition": 'inline; filename="osl.ics"',
              "X-Robots-Tag": "noindex",
            },
          })
    }),
  )
