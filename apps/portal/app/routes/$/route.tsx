/**
 * Every address that is no page.
 * Not here: how that page looks (`Trouble.tsx`).
 */
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { respond } from "../../respond.server.ts"
import { PageNotFound } from "../../visit.server.ts"

const nothing = (args: LoaderFunctionArgs) =>
  respond(args, Effect.fail(new PageNotFound({ path: new URL(args.request.url).pathname })))

export const loader = nothing
export const action = nothing

export default function Nothing() {
  return null
}
