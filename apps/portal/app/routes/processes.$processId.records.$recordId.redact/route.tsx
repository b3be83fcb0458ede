/**
 * Taking words out of a record for good: out of which answers, why, and once more before it is done.
 * Not here: what it asks (`redacting.server.ts`), or the rules (`@osl/workflow`).
 */
import { Form } from "@osl/core"
import { CheckAnswers, Notice, RecordAnswers, stepField } from "@osl/ui"
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { changeable } from "../../process/changing.server.ts"
import { FormView } from "../../process/FormView.tsx"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as RecordSummary from "../../process/RecordSummary.ts"
import { formOf, isWordy } from "../../process/redacting.server.ts"
import * as StoredRecord from "../../process/StoredRecord.ts"
import { again, hold, send, toCheck } from "../../process/sending.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { blank, read } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

const prepare = Effect.fn("Redact.prepare")(function* (args: Pick<LoaderFunctionArgs, "params">) {
  const found = yield* changeable(args, "redact")
  const { edition, state } = found.reading
  if (!isWordy(edition, found.record.form))
    return yield* new PageNotFound({ path: links.record(state.id, found.record.id) })
  return { ...found, form: formOf(edition, found.record.form) }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record, title, form } = yield* prepare(args)
      const { language, edition, state, crumbs } = reading
      const asked = form.fields[0]?.codes?.map(({ code }) => code) ?? []
      return {
        process: crumbs,
        record: { id: record.id, title },
        rows: StoredRecord.rows(record, { language, edition, references: {} }).filter(
          ({ name, value }) => value !== undefined && asked.includes(name),
        ),
        definition: Form.definition(form),
        draft: blank(form, language, { version: state.version }),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record, form } = yield* prepare(args)
      const { member, state, language } = reading
      const posted = yield* PostedForm.posted(args.request)
      const sent = read(form, posted, language)
      if (sent.content === undefined || posted.get(stepField) === "edit") return again(sent.draft)
      const { fields, reason } = sent.content
      if (posted.get(stepField) !== "confirm")
        return toCheck(
          sent.draft,
          RecordSummary.rows(form.fields, { fields, reason }, { language, references: {} }),
        )
      const { done, held } = yield* send(
        member,
        state.id,
        { type: "redact", form: record.form, recordId: record.id, fields, reason },
        sent,
        reading,
      )
      return done === undefined
        ? hold(held)
        : redirect(`${links.record(state.id, record.id)}?done`, { status: 303 })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "redact.title")

export default function RedactRecord() {
  const say = useSay()
  const { process, record, rows, definition, draft } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const target = links.redactRecord(process.id, record.id)
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: record.title, href: links.record(process.id, record.id) }]}
      title={say("redact.of", { title: record.title })}
      crumb={say("redact.title")}
    >
      <Notice kind="warning" title={say("record.withdraw.what")}>
        {say("redact.text")}
      </Notice>
      {sent === undefined || sent.check === null ? (
        <>
          {sent === undefined ? (
            <section className="osl-stack" aria-labelledby="now">
              <h2 id="now">{say("redact.now")}</h2>
              <RecordAnswers rows={rows} />
            </section>
          ) : null}
          <FormView
            definition={definition}
            draft={sent?.draft ?? draft}
            meanwhile={sent?.meanwhile}
            action={target}
            submitLabel={say("check.go")}
            backHref={links.record(process.id, record.id)}
          />
        </>
      ) : (
        <CheckAnswers
          rows={sent.check}
          draft={sent.draft}
          action={target}
          confirmLabel={say("redact.confirm")}
          text={say("redact.check")}
        />
      )}
    </ProcessPage>
  )
}
