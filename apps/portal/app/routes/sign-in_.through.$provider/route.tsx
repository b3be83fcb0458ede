/**
 * Going to the identity provider of an institution: a link, so that no form is sent to another host.
 * Not here: finding the provider (`sign-in`), or coming back (`sign-in_.callback.$provider`).
 */
import { LinkButton } from "@osl/ui"
import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import { onwards } from "../../people/asking.server.ts"
import { ofEmail } from "../../people/problems.ts"
import { pathBack } from "../../preferences.server.ts"
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
      const given = searchParams.get("email") ?? ""
      const back = pathBack(searchParams.get("back"))
      const begun = yield* Effect.result(
        signOn.begin(args.request.headers, provider.key, {
          back: back === "/" ? "/work" : back,
          email: ofEmail(given).length === 0 ? given : "",
        }),
      )
      if (begun._tag === "Success") throw onwards(begun.success.to, begun.success.cookies)
      return data({ name: provider.name }, { status: 502 })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "sign-on.silent.title")

export default function SilentProviderPage() {
  const say = useSay()
  const { name } = useLoaded<typeof loader>()
  return (
    <div className="osl-stack">
      <h1>{say("sign-on.silent.title")}</h1>
      <p>{say("sign-on.silent.text", { name })}</p>
      <LinkButton href="/sign-in">{say("sign-on.back")}</LinkButton>
    </div>
  )
}
