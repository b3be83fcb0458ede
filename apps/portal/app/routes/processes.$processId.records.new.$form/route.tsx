/**
 * Adding a record of any form to a process.
 * Not here: the forms (`@osl/core`, Forms), or the rules of adding (`@osl/workflow`).
 */

import { Form, Forms } from "@osl/core"
import { StateNotice } from "@osl/ui"
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { NotAllowed } from "../../access.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { FormView } from "../../process/FormView.tsx"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { read as readProcess } from "../../process/reading.server.ts"
import { readNew } from "../../process/recordCommand.server.ts"
import * as ReferredRecords from "../../process/referredRecords.server.ts"
import { again, hold, send } from "../../process/sending.server.ts"
import * as UsualAnswers from "../../process/usualAnswers.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { blank } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { say, useSay } from "../../words/Words.ts"

const prepare = Effect.fn("NewRecord.prepare")(function* (args: Pick<LoaderFunctionArgs, "params">) {
  const code = args.params["form"]
  if (!Forms.isFormCode(code)) return yield* new PageNotFound({ path: "/processes" })
  const reading = yield* readProcess(args.params["processId"])
  if (!reading.may("record")) return yield* new NotAllowed({ action: "record" })
  return { code, reading }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { code, reading } = yield* prepare(args)
      const { language, state, crumbs } = reading
      const form = Forms.of(reading.edition)[code]
      return {
        process: crumbs,
        code,
        status: state.status,
        title: say(language, "form.add", { object: say(language, `form.${code}.object`) }),
        purpose: form.purpose[ofModel(language)],
        definition: Form.definition(form),
        references: yield* ReferredRecords.of(reading, form.fields),
        draft: blank(form, language, { answers: yield* UsualAnswers.of(code, reading) }),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { code, reading } = yield* prepare(args)
      const posted = yield* PostedForm.posted(args.request)
      const sent = readNew(reading.edition, code, posted, reading.language)
      if (sent.content === undefined) return again(sent.draft)
      const { state, member } = reading
      const { done, held } = yield* send(member, state.id, sent.content, sent, reading)
      return held === undefined
        ? redirect(`${links.record(state.id, sent.commandId)}?done=${done.events[0]?.seq ?? ""}`, {
            status: 303,
          })
        : hold(held)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "processes.title" : { text: data.title })

export default function NewRecord() {
  const say = useSay()
  const { process, code, status, title, purpose, definition, references, draft } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <ProcessPage process={process} title={title} lead={purpose}>
      <StateNotice status={status} href={links.changeState(process.id, status)} />
      {status === "open" ? (
        <FormView
          definition={definition}
          draft={sent?.draft ?? draft}
          meanwhile={sent?.meanwhile}
          references={references}
          action={links.addRecord(process.id, code)}
          submitLabel={say("form.save")}
          backHref={links.overview(process.id)}
        />
      ) : null}
    </ProcessPage>
  )
}
