/**
 * Opening a process: the form, the answers once more, and the process.
 * Not here: the rules of opening (`@osl/workflow`).
 */

import { Form, LocalDate } from "@osl/core"
import { Organisations } from "@osl/store"
import { CheckAnswers, stepField } from "@osl/ui"
import { Act } from "@osl/workflow"
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { FormView } from "../../process/FormView.tsx"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as RecordSummary from "../../process/RecordSummary.ts"
import { now } from "../../process/reading.server.ts"
import { again, hold, send, toCheck } from "../../process/sending.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { blank, read } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

const form = Act.openProcess

/** The centre's own municipality, kind and today: most processes begin there and then. */
const usual = Effect.fn("NewProcess.usual")(function* () {
  const member = yield* permit("open-process")
  const organisations = yield* Organisations.Organisations
  const centre = yield* organisations.find(member.organisationId)
  const basis = Act.Basis.codes.find(({ code }) => code === centre.kind)?.code
  return {
    territory: centre.territory,
    startOn: LocalDate.at(yield* now),
    ...(basis === undefined ? {} : { basis }),
  }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { language } = yield* Visit
      const answers = yield* usual()
      return { definition: Form.definition(form), draft: blank(form, language, { answers }) }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("open-process")
      const { language } = yield* Visit
      const posted = yield* PostedForm.posted(args.request)
      const sent = read(form, posted, language)
      if (sent.content === undefined || posted.get(stepField) === "edit") return again(sent.draft)
      if (posted.get(stepField) !== "confirm") {
        const rows = RecordSummary.rows(form.fields, sent.content, { language, references: {} })
        return toCheck(sent.draft, rows)
      }
      const { done, held } = yield* send(
        member,
        sent.commandId,
        { type: "open-process", content: sent.content },
        sent,
        { language },
      )
      return held === undefined
        ? redirect(`${links.overview(sent.commandId)}?done=${done.events[0]?.seq ?? ""}`, { status: 303 })
        : hold(held)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "processes.new")

export default function NewProcess() {
  const say = useSay()
  const { definition, draft } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <ProcessPage title={say("processes.new")} lead={say("processes.new.lead")}>
      {sent === undefined || sent.check === null ? (
        <FormView
          definition={definition}
          draft={sent?.draft ?? draft}
          action={links.open}
          submitLabel={say("check.go")}
          backHref={links.list}
        />
      ) : (
        <CheckAnswers
          rows={sent.check}
          draft={sent.draft}
          action={links.open}
          confirmLabel={say("processes.new")}
        />
      )}
    </ProcessPage>
  )
}
