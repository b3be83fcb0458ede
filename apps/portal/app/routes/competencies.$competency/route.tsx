/**
 * One competency of mine: the number and what it is made of, what the role needs, what each level means.
 * Not here: the numbers and the texts (`@osl/competency`).
 */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import * as CompetencyView from "../../competency/CompetencyView.ts"
import { roleName } from "../../competency/CompetencyWords.ts"
import { LevelTexts } from "../../competency/LevelTexts.tsx"
import { Listed } from "../../competency/Listed.tsx"
import * as links from "../../competency/links.ts"
import { roleOf } from "../../competency/ProfileView.ts"
import { begin, own } from "../../competency/portfolio.server.ts"
import { useLoaded } from "../../loaded.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { seen, telling } = yield* own(begun)
      const role = roleOf(begun.framework, new URL(args.request.url).searchParams.get("role"))
      const view = CompetencyView.of(telling, args.params["competency"] ?? "", role)
      if (view === undefined) return yield* new PageNotFound({ path: begun.path })
      const evidence = seen.evidence.filter((one) => one.competency === view.key).length
      return { view, evidence, role: { key: role, label: roleName(begun.framework, role, begun.language) } }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "competency.mine.title" : { text: data.view.title })

export default function OneCompetency() {
  const say = useSay()
  const { view, evidence, role } = useLoaded<typeof loader>()
  return (
    <CompetencyPage title={view.title} lead={view.definition}>
      <section className="osl-card osl-stack" aria-labelledby="why">
        <h2 id="why">
          {view.value === null
            ? say("competency.value.none")
            : say("competency.value", { value: view.value })}
        </h2>
        <h3>{say("competency.why")}</h3>
        <ul className="competency-why">
          {view.why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          {say("evidence.count", { count: evidence })} <a href={links.evidence}>{say("evidence.title")}</a>
        </p>
        <h3>{say("competency.need", { role: role.label })}</h3>
        <p>{view.gap ?? say("competency.need.none")}</p>
      </section>
      <section className="osl-stack" aria-labelledby="levels">
        <h2 id="levels">{say("competency.levels")}</h2>
        <p>{say("competency.levels.text")}</p>
        <LevelTexts levels={view.levels} />
      </section>
      <Listed id="trainings" title={say("competency.trainings")} items={view.trainings} />
      <Listed id="shown-by" title={say("competency.shown-by")} items={view.shownBy} />
      <Listed id="in-roles" title={say("competency.in-roles")} items={view.roles} />
      <p>
        <a href={links.inRole(role.key)}>{say("competency.back")}</a>
      </p>
    </CompetencyPage>
  )
}
