/**
 * Withdrawing an attached file, with the reason: its bytes go for good, its name stays.
 * Not here: the rules of withdrawing (`@osl/store`, Attachments).
 */
import { Form } from "@osl/core"
import { Attachments } from "@osl/store"
import { Notice } from "@osl/ui"
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { attachable, filesOf } from "../../attachments/shown.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { FormView } from "../../process/FormView.tsx"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { form as reasonForm } from "../../process/reason.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { again, blank, read } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

/** A file of a record that its reader may change; withdrawn ones only when they were withdrawn by the same form sent before. */
const withdrawable = Effect.fn("WithdrawFile.withdrawable")(function* (
  args: Pick<LoaderFunctionArgs, "params">,
) {
  const found = yield* attachable(args)
  const files = yield* filesOf(found.reading, found.record.id)
  const file = files.find(({ id }) => id === args.params["attachmentId"])
  if (file === undefined) return yield* new PageNotFound({ path: (yield* Visit).path })
  return { ...found, file }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record, file } = yield* withdrawable(args)
      if (file.withdrawn !== null) return yield* new PageNotFound({ path: (yield* Visit).path })
      return {
        process: reading.crumbs,
        record,
        file: { id: file.id, name: file.name },
        definition: Form.definition(reasonForm),
        draft: blank(reasonForm, reading.language),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, at, file } = yield* withdrawable(args)
      const posted = yield* PostedForm.posted(args.request)
      const sent = read(reasonForm, posted, reading.language)
      if (sent.content === undefined) return again(sent.draft)
      const attachments = yield* Attachments.Attachments
      yield* attachments.withdraw(reading.member, at, file.id, sent.content.reason)
      return redirect(`${links.record(at.processId, at.recordId)}?file-withdrawn#attachments`, 303)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "attachments.withdraw")

export default function WithdrawFilePage() {
  const say = useSay()
  const { process, record, file, definition, draft } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: record.title, href: links.record(process.id, record.id) }]}
      title={say("attachments.withdraw.title", { name: file.name })}
      crumb={say("attachments.withdraw")}
    >
      <Notice kind="warning" title={say("attachments.withdraw.what")}>
        {say("attachments.withdraw.text")}
      </Notice>
      <FormView
        definition={definition}
        draft={sent?.draft ?? draft}
        action={links.withdrawAttachment(process.id, record.id, file.id)}
        submitLabel={say("attachments.withdraw")}
        backHref={links.record(process.id, record.id)}
      />
    </ProcessPage>
  )
}
