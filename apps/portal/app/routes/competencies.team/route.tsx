/**
 * What the people of a centre can do together, for the director.
 * Not here: how cover comes about (`@osl/competency`, TeamCoverage).
 */
import { TeamCoverage as Coverage } from "@osl/competency"
import { Competencies } from "@osl/store"
import { EmptyState, LinkButton, TeamCoverage } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import { Listed } from "../../competency/Listed.tsx"
import * as links from "../../competency/links.ts"
import { begin, colleagues } from "../../competency/portfolio.server.ts"
import * as TeamView from "../../competency/TeamView.ts"
import { useLoaded } from "../../loaded.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { member, language, framework } = yield* begin("competencies.team")
      const store = yield* Competencies.Competencies
      const { members } = yield* store.team(member)
      const { names, organizers } = yield* colleagues(member)
      const profiles = members.flatMap(({ worker, profile }) =>
        profile === null || !organizers.includes(worker) ? [] : [profile],
      )
      return TeamView.of({
        framework,
        language,
        names,
        coverage: Coverage.of(framework, profiles),
        profiles,
        team: organizers.length,
      })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "team.title")

export default function Team() {
  const say = useSay()
  const view = useLoaded<typeof loader>()
  return (
    <CompetencyPage part="team" title={say("team.title")} lead={say("team.lead")}>
      {view.isEmpty ? (
        <EmptyState
          title={say("team.none")}
          action={
            <LinkButton look="main" href={links.assessments}>
              {say("assessment.title")}
            </LinkButton>
          }
        >
          {say("team.none.step")}
        </EmptyState>
      ) : (
        <>
          <p>
            {say("team.from", { level: view.level })}{" "}
            {view.unknown === 0 ? null : say("team.unknown", { count: view.unknown })}
          </p>
          <Listed id="missing" title={say("team.missing")} items={view.missing} />
          <Listed id="fragile" title={say("team.fragile")} items={view.fragile} />
          <div>
            <h2>{say("team.coverage")}</h2>
            <TeamCoverage label={say("team.coverage")} items={view.items} team={view.team} />
          </div>
        </>
      )}
    </CompetencyPage>
  )
}
