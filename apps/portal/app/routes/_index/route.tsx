/**
 * The public start: what OSL is, and the way in.
 * Not here: the work itself (`routes/work`).
 */
import { edition } from "@osl/core/osl-2014"
import { LinkButton } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import * as Effect from "effect/Effect"
import { account } from "../../demonstration.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { isDemonstration } from "../../runtime.server.ts"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { person, language } = yield* Visit
      return {
        isSignedIn: person !== undefined,
        edition: `${edition.title[ofModel(language)]} ${edition.version}`,
        account: isDemonstration() ? account : null,
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "home.title")

export default function Home() {
  const say = useSay()
  const { isSignedIn, edition, account } = useLoaderData<typeof loader>()
  return (
    <div className="osl-columns">
      <div className="osl-stack">
        <h1>{say("home.title")}</h1>
        <p className="osl-lead">{say("home.lead")}</p>
        <p>{say("home.way")}</p>
        <p>{say("home.people")}</p>
        <p>
          <LinkButton look="main" href={isSignedIn ? "/work" : "/sign-in"}>
            {say(isSignedIn ? "home.open" : "home.sign-in")}
          </LinkButton>
        </p>
      </div>
      <div className="osl-stack">
        {account === null ? null : (
          <section className="osl-card" aria-labelledby="home-demo">
            <h2 id="home-demo">{say("home.demo.title")}</h2>
            <p>{say("home.demo.text")}</p>
            <p>{say("home.demo.account", account)}</p>
          </section>
        )}
        <section className="osl-card" aria-labelledby="home-edition">
          <h2 id="home-edition">{say("home.edition.title")}</h2>
          <p>{say("home.edition.text", { edition })}</p>
        </section>
      </div>
    </div>
  )
}
