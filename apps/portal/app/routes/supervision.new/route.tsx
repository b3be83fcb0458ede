/**
 * A session of supervision that took place is noted by the supervisor who led it.
 * Not here: the card (`@osl/core`, F18), or the rules of consent (`@osl/competency`).
 */
import { Form } from "@osl/core"
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as links from "../../competency/links.ts"
import { begin } from "../../competency/portfolio.server.ts"
import { SupervisionPage } from "../../competency/SupervisionPage.tsx"
import * as Supervision from "../../competency/supervision.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { FormView } from "../../process/FormView.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { blank } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("supervision.write")
      const { references } = yield* Supervision.supervised(begun)
      return {
        definition: { ...Form.definition(Supervision.form), fields: Supervision.fields },
        references,
        draft: blank(Supervision.form, begun.language, { answers: { date: begun.today } }),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("supervision.write")
      const sent = Supervision.posted(begun, yield* PostedForm.posted(args.request))
      const done = yield* Supervision.save(begun, sent.commandId, "note-session", sent)
      return done.saved
        ? redirect(`${links.session(sent.commandId)}?done=saved`, { status: 303 })
        : done.answer
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "supervision.new.title")

export default function NewSession() {
  const say = useSay()
  const { definition, references, draft } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <SupervisionPage crumbs={[]} title={say("supervision.new.title")} lead={say("supervision.new.lead")}>
      <FormView
        definition={definition}
        draft={sent?.draft ?? draft}
        references={references}
        action={links.newSession}
        submitLabel={say("supervision.save")}
        backHref={links.supervision}
      />
    </SupervisionPage>
  )
}
