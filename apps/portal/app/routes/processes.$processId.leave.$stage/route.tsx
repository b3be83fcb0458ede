/**
 * Leaving one of several open stages.
 * Not here: what it means and asks for (`process/moving.server.ts`).
 */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaded, useSent } from "../../loaded.ts"
import { MovePage } from "../../process/MovePage.tsx"
import { show, take } from "../../process/moving.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"

export const loader = (args: LoaderFunctionArgs) => respond(args, show(args))

export const action = (args: ActionFunctionArgs) => respond(args, take(args))

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "processes.title" : { text: data.title })

export default function Leave() {
  return <MovePage shown={useLoaded<typeof loader>()} sent={useSent<typeof action>()} />
}
