/**
 * The page of a step between stages: what it means, what it asks for, and taking it.
 * Not here: what it shows (`moving.server.ts`).
 */
import { CriteriaList, Notice, SummaryList } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import { FormView } from "./FormView.tsx"
import * as links from "./links.ts"
import type { Shown } from "./moving.server.ts"
import { ProcessPage } from "./ProcessPage.tsx"
import { StateNotice } from "./StateNotice.tsx"
import type { Sent } from "./sending.server.ts"

const Meaning = ({ shown: { leaves, enters } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <SummaryList
      items={[
        ...(leaves.length === 0 ? [] : [{ label: say("move.leaves"), value: leaves.join(", ") }]),
        ...(enters === null
          ? []
          : [
              { label: say("move.enters"), value: enters.label },
              { label: say("move.plain"), value: enters.plain },
              { label: say("move.activities"), value: enters.activities },
              { label: say("move.outputs"), value: enters.outputs },
            ]),
      ]}
    />
  )
}

const Criteria = ({ shown: { criteria, missing, mayWaive, waivedBy } }: { readonly shown: Shown }) => {
  const say = useSay()
  if (criteria.length === 0) return null
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{say("move.criteria")}</h2>
      <CriteriaList items={criteria} label={say("move.criteria")} />
      {missing > 0 && !mayWaive ? (
        <Notice title={say("move.missing")}>{say("move.missing.text", { who: waivedBy })}</Notice>
      ) : null}
    </section>
  )
}

export const MovePage = ({ shown, sent }: { readonly shown: Shown; readonly sent: Sent | undefined }) => {
  const say = useSay()
  const { process, status, title, definition, lead, missing, mayWaive, action, draft } = shown
  return (
    <ProcessPage process={process} title={title} lead={lead ?? undefined}>
      <StateNotice processId={process.id} status={status} />
      <Meaning shown={shown} />
      <Criteria shown={shown} />
      {mayWaive ? (
        <section aria-labelledby="waivers">
          <h2 id="waivers">{say("move.waivers")}</h2>
          <p>{say("move.waivers.text")}</p>
        </section>
      ) : null}
      {missing === 0 || mayWaive || sent !== undefined ? (
        <FormView
          definition={definition}
          draft={sent?.draft ?? draft}
          meanwhile={sent?.meanwhile}
          action={action}
          submitLabel={title}
          backHref={links.overview(process.id)}
        />
      ) : (
        <p>
          <a href={links.overview(process.id)}>{say("record.to-process", { name: process.name })}</a>
        </p>
      )}
    </ProcessPage>
  )
}
