/**
 * My competencies: the profile against a role, what is missing, what would help, what to talk over.
 * Not here: how a number comes about (`@osl/competency`), or one competency in full (`competencies.$competency`).
 */
import { CompetencyProfile, EmptyState, EvidenceMark, GapList, LinkButton } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import * as links from "../../competency/links.ts"
import * as ProfileView from "../../competency/ProfileView.ts"
import { begin, own } from "../../competency/portfolio.server.ts"
import { RoleLinks } from "../../competency/RoleLinks.tsx"
import { useLoaded } from "../../loaded.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

const isOnItsWay = ({ status }: { readonly status: string }): boolean =>
  status === "submitted" || status === "awaiting-review" || status === "needs-revision"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { seen, telling } = yield* own(begun)
      const asked = new URL(args.request.url).searchParams.get("role")
      return {
        evidence: seen.evidence.length,
        view: ProfileView.of(telling, ProfileView.roleOf(begun.framework, asked)),
        isWaiting: seen.assessments.some(({ sheet, ...one }) => sheet.mode === "self" && isOnItsWay(one)),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "competency.mine.title")

type View = ProfileView.ProfileView

const Nothing = ({ isWaiting }: { readonly isWaiting: boolean }) => {
  const say = useSay()
  return (
    <EmptyState
      title={say("competency.none")}
      action={
        <LinkButton look="main" href={links.assessments}>
          {say(isWaiting ? "assessment.title" : "assessment.begin.self")}
        </LinkButton>
      }
    >
      {say(isWaiting ? "competency.waiting.none" : "competency.none.step")}
    </EmptyState>
  )
}

const Gaps = ({ view }: { readonly view: View }) => {
  const say = useSay()
  const unknown = view.competencies.length - view.known
  return (
    <section className="osl-stack" aria-labelledby="gaps">
      <h2 id="gaps">{say("competency.gaps")}</h2>
      {view.gaps.length === 0 ? (
        <p>{say("competency.gaps.none")}</p>
      ) : (
        <GapList items={view.gaps} label={say("competency.gaps")} />
      )}
      {unknown === 0 ? null : <p>{say("competency.gaps.unknown", { count: unknown })}</p>}
    </section>
  )
}

const Talks = ({ talks }: Pick<View, "talks">) => {
  const say = useSay()
  if (talks.length === 0) return null
  return (
    <section className="osl-card osl-stack" aria-labelledby="talks">
      <h2 id="talks">{say("competency.talks")}</h2>
      <p>{say("competency.talks.text")}</p>
      <ul>
        {talks.map(({ key, text, href }) => (
          <li key={key}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Known = ({ view }: { readonly view: View }) => {
  const say = useSay()
  const role = view.roles.find(({ key }) => key === view.role)?.label ?? ""
  return (
    <>
      <div className="osl-stack">
        <h2>{say("competency.profile", { role })}</h2>
        {view.summary.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <CompetencyProfile
          label={say("competency.profile", { role })}
          levels={view.levels}
          competencies={view.competencies}
        />
      </div>
      <Gaps view={view} />
      <Talks talks={view.talks} />
      <section className="osl-stack" aria-labelledby="how">
        <h2 id="how">{say("competency.profile.how")}</h2>
        <p>{say("competency.profile.how.text")}</p>
        <div>
          {say("competency.profile.proposal")} <EvidenceMark evidence="inferred" />
        </div>
      </section>
    </>
  )
}

export default function MyCompetencies() {
  const say = useSay()
  const { view, isWaiting, evidence } = useLoaded<typeof loader>()
  return (
    <CompetencyPage part="mine" title={say("competency.mine.title")} lead={say("competency.mine.lead")}>
      <RoleLinks label={say("competency.roles")} roles={view.roles} current={view.role} />
      {view.known === 0 ? <Nothing isWaiting={isWaiting} /> : <Known view={view} />}
      <p>
        <a href={links.evidence}>{say("evidence.counted", { count: evidence })}</a>
      </p>
    </CompetencyPage>
  )
}
