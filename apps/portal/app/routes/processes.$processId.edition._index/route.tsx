/**
 * The other editions that this portal serves, and what each would mean for the process.
 * Not here: taking one (`…edition.$to`).
 */
import { EditionMeaning, EmptyState, LinkButton, StateNotice } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaded } from "../../loaded.ts"
import { show } from "../../process/adoption.server.ts"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) => respond(args, show(args))

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "adopt.title")

export default function OtherEditions() {
  const say = useSay()
  const { process, status, present, meanings } = useLoaded<typeof loader>()
  return (
    <ProcessPage process={process} title={say("adopt.title")} lead={say("adopt.lead", { edition: present })}>
      <StateNotice status={status} href={links.changeState(process.id, status)} />
      {meanings.length === 0 ? (
        <EmptyState title={say("adopt.none")}>{say("adopt.none.text")}</EmptyState>
      ) : (
        <div className="process-editions">
          {meanings.map((meaning) => (
            <section key={meaning.key} className="osl-card" aria-labelledby={meaning.key}>
              <h2 id={meaning.key}>{meaning.title}</h2>
              <EditionMeaning meaning={meaning} />
              {status !== "open" ? null : meaning.isPublished ? (
                <LinkButton href={meaning.href}>{say("adopt.to", { edition: meaning.title })}</LinkButton>
              ) : (
                <p>{say("adopt.draft")}</p>
              )}
            </section>
          ))}
        </div>
      )}
    </ProcessPage>
  )
}
