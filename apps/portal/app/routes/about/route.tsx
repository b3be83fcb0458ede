/**
 * What OSL is, where its model comes from, whose it is, and under which licences all this may be used.
 * Not here: the facts about the project (`@osl/core`).
 */
import { Organisation } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Link, SummaryList } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import * as Effect from "effect/Effect"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { useSay } from "../../words/Words.ts"

/** Of the project's labels those that its documents were printed with; partners are listed by themselves. */
const shown = ["name", "initiator", "leader", "duration", "programme", "number", "funding"]

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(Visit, (visit) => {
      const language = ofModel(visit.language)
      return {
        project: edition.projectLabels
          .filter(({ key }) => shown.includes(key))
          .map(({ label, value }) => ({ label: label[language], value: value[language] })),
        partners: Organisation.projectPartners.map(({ name, shortName }) =>
          shortName === undefined || name.includes(shortName) ? name : `${name} (${shortName})`,
        ),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "about.title")

export default function About() {
  const say = useSay()
  const { project, partners } = useLoaderData<typeof loader>()
  return (
    <article className="osl-stack">
      <h1>{say("about.title")}</h1>
      <p className="osl-lead">{say("about.lead")}</p>
      <p>{say("about.organiser")}</p>
      <h2>{say("about.model.title")}</h2>
      <p>{say("about.model.text")}</p>
      <h3>{say("about.project")}</h3>
      <SummaryList items={project} />
      <h3>{say("about.partners")}</h3>
      <ul>
        {partners.map((name) => (
          <li key={name} lang="pl">
            {name}
          </li>
        ))}
      </ul>
      <p>{say("about.partners.source")}</p>
      <h2>{say("about.marks.title")}</h2>
      <p>{say("about.marks.text")}</p>
      <h2>{say("about.licence.title")}</h2>
      <ul>
        <li>
          {say("about.licence.software")}{" "}
          <Link href="https://www.apache.org/licenses/LICENSE-2.0" isOutside language="en">
            Apache License 2.0
          </Link>
        </li>
        <li>
          {say("about.licence.texts")}{" "}
          <Link href="https://creativecommons.org/licenses/by/4.0/" isOutside language="en">
            Creative Commons Attribution 4.0
          </Link>
        </li>
        <li>{say("about.licence.publications")}</li>
      </ul>
    </article>
  )
}
