/**
 * Correcting a record, with the reason; what it said before stays in the history.
 * Not here: the rules of correcting (`@osl/workflow`).
 */

import { Form } from "@osl/core"
import { StateNotice } from "@osl/ui"
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
import { beside } from "../../process/conflict.server.ts"
import { FormView } from "../../process/FormView.tsx"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { form as reasonForm } from "../../process/reason.server.ts"
import { formOf, readCorrection } from "../../process/recordCommand.server.ts"
import * as ReferredRecords from "../../process/referredRecords.server.ts"
import { again, hold, send } from "../../process/sending.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { blank } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { say, useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record, title } = yield* changeable(args, "correct")
      const { language, state, edition, crumbs } = reading
      const form = formOf(edition, record.form)
      return {
        process: crumbs,
        status: state.status,
        record: { id: record.id, title, form: record.form },
        title: say(language, "form.correct", { object: say(language, `form.${record.form}.object`) }),
        definition: { ...Form.definition(form), fields: [...form.fields, ...reasonForm.fields] },
        references: yield* ReferredRecords.of(reading, form.fields, record.content),
        draft: blank(form, language, {
          answers: Form.toAnswers(form.fields, record.content),
          version: state.version,
        }),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record } = yield* changeable(args, "correct")
      const { member, state, language } = reading
      const posted = yield* PostedForm.posted(args.request)
      const sent = readCorrection(reading.edition, record.form, record.id, posted, language)
      if (sent.content === undefined) return again(sent.draft)
      const { done, held } = yield* send(member, state.id, sent.content, sent, reading)
      return held === undefined
        ? redirect(`${links.record(state.id, record.id)}?done=${done.events[0]?.seq ?? ""}`, { status: 303 })
        : hold(yield* beside(held, record, sent.content, reading))
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "processes.title" : { text: data.title })

export default function CorrectRecord() {
  const say = useSay()
  const { process, status, record, title, definition, references, draft } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: record.title, href: links.record(process.id, record.id) }]}
      title={`${title}: ${record.title}`}
      crumb={say("record.correct")}
      lead={say("record.correct.lead")}
    >
      <StateNotice status={status} href={links.changeState(process.id, status)} />
      {status === "open" ? (
        <FormView
          definition={definition}
          draft={sent?.draft ?? draft}
          meanwhile={sent?.meanwhile}
          sides={sent?.sides}
          references={references}
          action={links.correctRecord(process.id, record.id)}
          submitLabel={say("record.correct.save")}
          backHref={links.record(process.id, record.id)}
        />
      ) : null}
    </ProcessPage>
  )
}
