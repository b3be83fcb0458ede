/**
 * One piece of evidence of one's own: what it shows in the worker's words, who may be shown it, removing it.
 * Not here: taking evidence (`competencies.evidence._index`), or the rules (`@osl/competency`, Proposal).
 */
import { type Command, Proposal, Refusal } from "@osl/competency"
import {
  Button,
  CheckboxGroup,
  Details,
  ErrorSummary,
  Notice,
  SummaryList,
  stepField,
  TextArea,
} from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { commandField } from "../../commandField.ts"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import { competencyName } from "../../competency/CompetencyWords.ts"
import * as Evidence from "../../competency/evidence.server.ts"
import * as links from "../../competency/links.ts"
import { begin, own, send } from "../../competency/portfolio.server.ts"
import { StepForm } from "../../competency/StepForm.tsx"
import { problemOf, typed } from "../../competency/wording.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { commandIdOf, newCommandId } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { kitWords, say, useSay } from "../../words/Words.ts"

const find = Effect.fn("Evidence.find")(function* (params: LoaderFunctionArgs["params"]) {
  const begun = yield* begin("competencies.read")
  const { seen } = yield* own(begun)
  const one = seen.evidence.find(({ id }) => id === params["evidence"])
  return one === undefined ? yield* new PageNotFound({ path: begun.path }) : { begun, one }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { begun, one } = yield* find(args.params)
      const { framework, language } = begun
      const names = yield* Evidence.named(begun, [one.record.id])
      const competency = competencyName(framework, one.competency, language)
      return {
        id: one.id,
        title: say(language, "evidence.one.title", { competency }),
        from: Evidence.nameOf(names, one.record, language),
        on: kitWords(language).date(one.on),
        note: one.note ?? "",
        purposes: one.consents.map(({ purpose }) => purpose),
        all: Proposal.purposes,
        longest: Proposal.longestNote,
        isSaved: new URL(args.request.url).searchParams.has("saved"),
        commandId: newCommandId(),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { begun, one } = yield* find(args.params)
      const { member, language, path } = begun
      const posted = yield* PostedForm.posted(args.request)
      const commandId = commandIdOf(posted)
      const act = (body: Command.Body, id = newCommandId()) =>
        send(begun, member.actorId, body, { commandId: id })
      const step = posted.get(stepField)
      const evidenceId = one.id
      if (step === "remove") {
        yield* act({ type: "remove-evidence", evidenceId }, commandId)
        return redirect(`${links.evidence}?removed=1`, { status: 303 })
      }
      if (step !== "save") return yield* new PageNotFound({ path })
      const note = typed(posted, "note")
      const wanted = posted.getAll("purpose")
      const told = (status: number, texts: ReadonlyArray<string>) =>
        data(
          {
            note,
            purposes: wanted.filter((purpose) => typeof purpose === "string"),
            problems: texts.map((text) => ({ text, href: "#note" })),
          },
          { status },
        )
      const unreadable = problemOf(note, language)
      if (unreadable !== undefined && note.length <= Proposal.longestNote) return told(422, [unreadable])
      const saved = Effect.gen(function* () {
        if (note !== (one.note ?? ""))
          yield* act({ type: "edit-evidence", evidenceId, ...(note === "" ? {} : { note }) }, commandId)
        for (const purpose of Proposal.purposes) {
          const isGiven = one.consents.some((consent) => consent.purpose === purpose)
          if (wanted.includes(purpose) !== isGiven)
            yield* act({ type: isGiven ? "withdraw-consent" : "consent", evidenceId, purpose })
        }
        return redirect(`${links.oneEvidence(evidenceId)}?saved=1`, { status: 303 })
      })
      return yield* saved.pipe(
        Effect.catchTags({
          CommandRefused: ({ problems }) =>
            Effect.succeed(
              told(
                422,
                problems.map((problem) => Refusal.text(problem, ofModel(language))),
              ),
            ),
          CommandReused: () => Effect.succeed(told(409, [say(language, "sending.reused")])),
        }),
      )
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data: found, matches }) =>
  titled(matches, found === undefined ? "evidence.title" : { text: found.title })

export default function OneEvidence() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const { id, title, from, on, commandId } = shown
  const problems = sent?.problems ?? []
  const address = links.oneEvidence(id)
  return (
    <CompetencyPage crumbs={[{ label: say("evidence.title"), href: links.evidence }]} title={title}>
      <ErrorSummary problems={problems} />
      {shown.isSaved && problems.length === 0 ? (
        <Notice kind="success" title={say("evidence.saved")} />
      ) : null}
      <SummaryList
        items={[
          {
            label: say("evidence.what"),
            value: from.href === null ? from.title : <a href={from.href}>{from.title}</a>,
          },
          { label: say("evidence.on"), value: on },
        ]}
      />
      <form className="osl-form" method="post" action={address}>
        <input type="hidden" name={commandField} value={commandId} />
        <TextArea
          name="note"
          id="note"
          label={say("evidence.note")}
          hint={say("evidence.note.hint")}
          maxLength={shown.longest}
          defaultValue={sent?.note ?? shown.note}
          error={problems[0]?.text}
        />
        <CheckboxGroup
          name="purpose"
          label={say("evidence.for")}
          hint={say("evidence.purpose.hint")}
          options={shown.all.map((one) => ({ value: one, label: say(`evidence.purpose.${one}`) }))}
          defaultValues={sent?.purposes ?? shown.purposes}
        />
        <div>
          <Button look="main" name={stepField} value="save">
            {say("evidence.save")}
          </Button>
        </div>
      </form>
      <Details summary={say("evidence.remove")}>
        <p>{say("evidence.remove.text")}</p>
        <StepForm
          action={address}
          commandId={commandId}
          step="remove"
          look="danger"
          label={say("evidence.remove")}
        />
      </Details>
    </CompetencyPage>
  )
}
