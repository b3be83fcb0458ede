/**
 * The card of a session is corrected by the supervisor who led it.
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
import { SupervisionPage } from "../../competency/SupervisionPage.tsx"
import * as SupervisionView from "../../competency/SupervisionView.ts"
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
      const reading = yield* Supervision.readOwn(args.params["session"])
      const { session, card, language } = reading
      const { names, references } = yield* Supervision.supervised(reading)
      return {
        id: session.id,
        date: SupervisionView.session(session, names, language).date,
        definition: { ...Form.definition(Supervision.form), fields: Supervision.fields },
        references,
        draft: blank(Supervision.form, language, {
          answers: Form.toAnswers(Supervision.form.fields, { ...card }),
          version: session.version,
        }),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const reading = yield* Supervision.readOwn(args.params["session"])
      const { id } = reading.session
      const sent = Supervision.posted(reading, yield* PostedForm.posted(args.request))
      const done = yield* Supervision.save(reading, id, "correct-session", sent, reading.card)
      return done.saved ? redirect(`${links.session(id)}?done=corrected`, { status: 303 }) : done.answer
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "supervision.correct.title")

export default function CorrectSession() {
  const say = useSay()
  const { id, date, definition, references, draft } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <SupervisionPage
      crumbs={[{ label: say("supervision.session", { date }), href: links.session(id) }]}
      title={say("supervision.correct.title")}
      lead={say("supervision.correct.lead")}
    >
      <FormView
        definition={definition}
        draft={sent?.draft ?? draft}
        references={references}
        action={links.correctSession(id)}
        submitLabel={say("supervision.correct.save")}
        backHref={links.session(id)}
      />
    </SupervisionPage>
  )
}
