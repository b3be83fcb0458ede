/**
 * Withdrawing a record, with the reason: it stops counting and stays in the history.
 * Not here: the rules of withdrawing (`@osl/workflow`).
 */
import { Form } from "@osl/core"
import { Notice, StateNotice } from "@osl/ui"
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
import { form as reasonForm } from "../../process/reason.server.ts"
import { again, hold, send } from "../../process/sending.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { blank, read } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record, title } = yield* changeable(args, "withdraw")
      const { language, state, crumbs } = reading
      return {
        process: crumbs,
        status: state.status,
        record: { id: record.id, title },
        definition: Form.definition(reasonForm),
        draft: blank(reasonForm, language, { version: state.version }),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record } = yield* changeable(args, "withdraw")
      const { member, state, language } = reading
      const posted = yield* PostedForm.posted(args.request)
      const sent = read(reasonForm, posted, language)
      if (sent.content === undefined) return again(sent.draft)
      const { reason } = sent.content
      const { done, held } = yield* send(
        member,
        state.id,
        { type: "withdraw", form: record.form, recordId: record.id, reason },
        sent,
        reading,
      )
      return held === undefined
        ? redirect(`${links.overview(state.id)}?done=${done.events[0]?.seq ?? ""}`, { status: 303 })
        : hold(held)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "record.withdraw")

export default function WithdrawRecord() {
  const say = useSay()
  const { process, status, record, definition, draft } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: record.title, href: links.record(process.id, record.id) }]}
      title={say("record.withdraw.title", { title: record.title })}
      crumb={say("record.withdraw")}
    >
      <StateNotice status={status} href={links.changeState(process.id, status)} />
      {status === "open" ? (
        <>
          <Notice kind="warning" title={say("record.withdraw.what")}>
            {say("record.withdraw.text")}
          </Notice>
          <FormView
            definition={definition}
            draft={sent?.draft ?? draft}
            meanwhile={sent?.meanwhile}
            action={links.withdrawRecord(process.id, record.id)}
            submitLabel={say("record.withdraw")}
            backHref={links.record(process.id, record.id)}
          />
        </>
      ) : null}
    </ProcessPage>
  )
}
