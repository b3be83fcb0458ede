/**
 * Taking a process over to another edition: what changes, the stages that go on instead, why, and once more.
 * Not here: what it asks (`adoption.server.ts`), or the rules (`@osl/workflow`).
 */
import { Form } from "@osl/core"
import { CheckAnswers, EditionMeaning, Notice, StateNotice, stepField } from "@osl/ui"
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { insteadOf, prepareOne } from "../../process/adoption.server.ts"
import { FormView } from "../../process/FormView.tsx"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as RecordSummary from "../../process/RecordSummary.ts"
import { readWith } from "../../process/reason.server.ts"
import { again, hold, send, toCheck } from "../../process/sending.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { blank } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, meaning, form, fields, isPresent } = yield* prepareOne(args)
      const { language, state, crumbs } = reading
      if (isPresent) return yield* new PageNotFound({ path: links.editions(state.id) })
      return {
        process: crumbs,
        status: state.status,
        meaning,
        definition: { ...Form.definition(form), fields },
        draft: blank(form, language, { version: state.version }),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, to, form, fields, isPresent } = yield* prepareOne(args)
      const { member, state, language } = reading
      if (isPresent) return redirect(links.overview(state.id), { status: 303 })
      const posted = yield* PostedForm.posted(args.request)
      const sent = readWith(form, posted, language)
      if (sent.content === undefined || posted.get(stepField) === "edit") return again(sent.draft)
      const { content, reason } = sent.content
      if (posted.get(stepField) !== "confirm") {
        const told = { language, references: {} }
        return toCheck(sent.draft, RecordSummary.rows(fields, { ...content, reason }, told))
      }
      const { key, version } = to
      const { done, held } = yield* send(
        member,
        state.id,
        {
          type: "adopt-edition",
          edition: { key, version },
          stages: insteadOf(content),
          reason,
        },
        sent,
        reading,
      )
      return done === undefined
        ? hold(held)
        : redirect(`${links.overview(state.id)}?done=${done.events[0]?.seq ?? ""}`, { status: 303 })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "adopt.title")

type Shown = Awaited<ReturnType<typeof loader>>

/** Records that would lose answers stand in the way. */
const Stuck = ({ records }: { readonly records: Shown["meaning"]["stuck"] }) => {
  const say = useSay()
  return (
    <>
      <Notice kind="warning" title={say("adopt.stuck")}>
        {say("adopt.stuck.text")}
      </Notice>
      <section aria-labelledby="records">
        <h2 id="records">{say("adopt.records")}</h2>
        <ul className="process-actions">
          {records.map(({ href, title }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

const Asked = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const sent = useSent<typeof action>()
  const { process, meaning, definition, draft } = shown
  return sent === undefined || sent.check === null ? (
    <FormView
      definition={definition}
      draft={sent?.draft ?? draft}
      meanwhile={sent?.meanwhile}
      action={meaning.href}
      submitLabel={say("check.go")}
      backHref={links.editions(process.id)}
    />
  ) : (
    <CheckAnswers
      rows={sent.check}
      draft={sent.draft}
      action={meaning.href}
      confirmLabel={say("adopt.confirm")}
      text={say("adopt.check")}
    />
  )
}

export default function AdoptEdition() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { process, status, meaning } = shown
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: say("adopt.title"), href: links.editions(process.id) }]}
      title={say("adopt.to", { edition: meaning.title })}
      crumb={meaning.title}
    >
      <StateNotice status={status} href={links.changeState(process.id, status)} />
      <section className="osl-card" aria-labelledby="what">
        <h2 id="what">{say("adopt.what")}</h2>
        <EditionMeaning meaning={meaning} />
      </section>
      {status !== "open" ? null : !meaning.isPublished ? (
        <p>{say("adopt.draft")}</p>
      ) : meaning.stuck.length > 0 ? (
        <Stuck records={meaning.stuck} />
      ) : (
        <Asked shown={shown} />
      )}
    </ProcessPage>
  )
}
