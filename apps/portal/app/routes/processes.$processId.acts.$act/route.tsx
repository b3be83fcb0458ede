/**
 * The page of an act on a process or on one of its records.
 * Not here: what it begins with and sends (`act.server.ts`).
 */
import { Form } from "@osl/core"
import { CheckAnswers, CriteriaList, stepField } from "@osl/ui"
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { binds } from "../../process/binding.ts"
import { FormView } from "../../process/FormView.tsx"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as RecordSummary from "../../process/RecordSummary.ts"
import * as references from "../../process/references.ts"
import { again, hold, send, toCheck } from "../../process/sending.server.ts"
import * as waivers from "../../process/waivers.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { blank, read } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { ofModel } from "../../words/Locale.ts"
import { useSay } from "../../words/Words.ts"
import { bodyOf, closing, prepare, usual } from "./act.server.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { code, reading, record, form } = yield* prepare(args)
      const { language, state, crumbs } = reading
      const { criteria, fields } = closing(code, reading)
      const definition = Form.definition(form)
      return {
        process: crumbs,
        code,
        record,
        title: form.title[ofModel(language)],
        purpose: form.purpose[ofModel(language)],
        definition: { ...definition, fields: [...definition.fields, ...fields] },
        criteria,
        references: references.of(reading, record?.id),
        draft: blank(form, language, { answers: usual(code, reading), version: state.version }),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { code, reading, record, form } = yield* prepare(args)
      const { member, state, language } = reading
      const posted = yield* PostedForm.posted(args.request)
      const { fields } = closing(code, reading)
      const set = waivers.read(posted)
      const sent = waivers.beside(read(form, posted, language), set)
      if (sent.content === undefined || posted.get(stepField) === "edit") return again(sent.draft)
      if (binds(code) && posted.get(stepField) !== "confirm") {
        const labels = references.labels(references.of(reading, record?.id))
        const told = { language, references: labels }
        return toCheck(sent.draft, [
          ...RecordSummary.rows(form.fields, Object(sent.content), told),
          ...RecordSummary.rows(fields, set, told).filter(({ value }) => value !== undefined),
        ])
      }
      const body = bodyOf(code, sent.content, record, waivers.of(set))
      const { done, held } = yield* send(member, state.id, body, sent, reading)
      return held === undefined
        ? redirect(`${links.overview(state.id)}?done=${done.events[0]?.seq ?? ""}`, { status: 303 })
        : hold(held)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "processes.title" : { text: data.title })

type Shown = Awaited<ReturnType<typeof loader>>

const Asked = ({ shown }: { readonly shown: Shown }) => {
  const { process, code, record, title, definition, references, draft } = shown
  const sent = useSent<typeof action>()
  const target = links.act(process.id, code, record?.id)
  const back = record === null ? links.overview(process.id) : record.href
  return sent === undefined || sent.check === null ? (
    <FormView
      definition={definition}
      draft={sent?.draft ?? draft}
      meanwhile={sent?.meanwhile}
      references={references}
      action={target}
      submitLabel={title}
      backHref={back}
    />
  ) : (
    <CheckAnswers rows={sent.check} draft={sent.draft} action={target} confirmLabel={title} />
  )
}

export default function ActPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { process, code, record, title, purpose, criteria } = shown
  return (
    <ProcessPage process={process} title={title} lead={purpose}>
      {record === null ? null : (
        <p>
          <a href={record.href}>{say("act.on", { title: record.title })}</a>
        </p>
      )}
      {code === "assign-organizer" ? (
        <p>
          {say("hand-over.for-new")} <a href={links.handOver(process.id)}>{say("hand-over.crumb")}</a>
        </p>
      ) : null}
      {criteria.length === 0 ? null : (
        <section aria-labelledby="criteria">
          <h2 id="criteria">{say("act.close.criteria")}</h2>
          <p>{say("act.close.criteria.text")}</p>
          <CriteriaList items={criteria} label={say("act.close.criteria")} />
        </section>
      )}
      <Asked shown={shown} />
    </ProcessPage>
  )
}
