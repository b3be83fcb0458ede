/**
 * Coming back from the identity provider of an institution: signed in, or told why not.
 * Not here: checking what the provider says (`signOn.server.ts`).
 */
import { LinkButton } from "@osl/ui"
import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import { onwards } from "../../people/asking.server.ts"
import { respondAlone } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { SignOn } from "../../signOn.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respondAlone(
    args,
    Effect.gen(function* () {
      const { path } = yield* Visit
      const signOn = yield* SignOn
      const provider = signOn.named(args.params["provider"] ?? "")
      if (provider === undefined) return yield* new PageNotFound({ path })
      const { searchParams } = new URL(args.request.url)
      const ended = yield* Effect.result(
        signOn.end(args.request.headers, provider.key, Object.fromEntries(searchParams)),
      )
      if (ended._tag === "Success") throw onwards(ended.success.to, ended.success.cookies)
      return data({ name: provider.name, reason: ended.failure.reason }, { status: 403 })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches, data: loaded }) =>
  titled(matches, `sign-on.${loaded?.reason ?? "failed"}.title`)

export default function NotLetInPage() {
  const say = useSay()
  const { name, reason } = useLoaded<typeof loader>()
  return (
    <div className="osl-stack">
      <h1>{say(`sign-on.${reason}.title`)}</h1>
      <p>{say(`sign-on.${reason}.text`, { name })}</p>
      <LinkButton href="/sign-in">{say("sign-on.back")}</LinkButton>
    </div>
  )
}
