/**
 * The rating of one competency in a sheet, with what the levels mean beside the choice.
 * Not here: the form and its rules (`RatingForm`), or the sheet (`competencies.assessments.$worker.$assessment`).
 */
import { Framework, Refusal } from "@osl/competency"
import { Form } from "@osl/core"
import { Button, Details, everyKind, LinkButton, Notice, RecordForm, stepField } from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import { levelsOf } from "../../competency/CompetencyView.ts"
import { competencyName } from "../../competency/CompetencyWords.ts"
import * as Cards from "../../competency/cards.server.ts"
import { LevelTexts } from "../../competency/LevelTexts.tsx"
import * as links from "../../competency/links.ts"
import * as RatingForm from "../../competency/RatingForm.ts"
import * as Sheets from "../../competency/sheets.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { again, blank, commandField, newCommandId, read } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { say, useSay } from "../../words/Words.ts"

const prepare = Effect.fn("Rating.prepare")(function* ({ params }: Pick<LoaderFunctionArgs, "params">) {
  const reading = yield* Sheets.read(params)
  const key = params["competency"] ?? ""
  if (!reading.mayChange || Framework.competency(reading.framework, key) === undefined)
    return yield* new PageNotFound({ path: reading.path })
  return { reading, key, sheet: reading.one.sheet }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, key, sheet } = yield* prepare(args)
      const { framework, language, one, person, cards, today } = reading
      const { mode } = sheet
      const form = RatingForm.of(framework)
      const rating = sheet.ratings?.find(({ competency }) => competency === key)
      const isMended = new URL(args.request.url).searchParams.has("mend") && rating !== undefined
      const draft = blank(form, language, {
        answers: rating === undefined ? {} : Form.toAnswers(form.fields, { ...rating }),
      })
      return {
        title: competencyName(framework, key, language),
        definition: Framework.competency(framework, key)?.definition[ofModel(language)] ?? "",
        sheetTitle: say(language, `sheet.title.${mode}`, { person }),
        sheetHref: links.sheet(one.subject, one.id),
        action: links.rating(one.subject, one.id, key),
        isRated: rating !== undefined,
        definitionOfForm: RatingForm.shown(framework, mode),
        levels: levelsOf({ framework, language }, key),
        references: { record: Cards.forCompetency(framework, cards, key) },
        asksForCards: mode === "self",
        draft: isMended
          ? { ...draft, problems: RatingForm.problems(framework, mode, today, rating, language) }
          : draft,
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, key, sheet } = yield* prepare(args)
      const { framework, language, one, today } = reading
      const posted = yield* PostedForm.posted(args.request)
      const step = posted.get(stepField)
      const sent = read(RatingForm.of(framework), posted, language)
      const revise = (answered: RatingForm.Answered | undefined) =>
        Sheets.act(reading, sent.commandId, {
          type: "revise-assessment",
          assessmentId: one.id,
          sheet: RatingForm.put(sheet, today, key, answered),
        })
      const back = (done: string) =>
        redirect(`${links.sheet(one.subject, one.id)}?${done}=${key}`, { status: 303 })
      if (step === "remove") {
        yield* revise(undefined)
        return back("removed")
      }
      if (sent.content === undefined) return again(sent.draft)
      const { content } = sent
      const problems =
        step === "draft"
          ? []
          : RatingForm.problems(framework, sheet.mode, today, { competency: key, ...content }, language)
      if (problems.length > 0) return again({ ...sent.draft, problems })
      return yield* revise(content).pipe(
        Effect.map(() => back("saved")),
        Effect.catchTags({
          CommandRefused: (refused) =>
            Effect.succeed(
              again({
                ...sent.draft,
                problems: refused.problems.map((found) => ({
                  path: [],
                  text: Refusal.text(found, ofModel(language)),
                })),
              }),
            ),
          CommandReused: () =>
            Effect.succeed(
              data(
                {
                  draft: {
                    ...sent.draft,
                    problems: [{ path: [], text: say(language, "sending.reused") }],
                    hidden: [[commandField, newCommandId()] as const],
                  },
                },
                { status: 409 },
              ),
            ),
        }),
      )
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "assessment.title" : { text: data.title })

type Shown = Awaited<ReturnType<typeof loader>>

const Asked = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const { draft, references, definitionOfForm, action: target, isRated, sheetHref } = shown
  const current = useSent<typeof action>()?.draft ?? draft
  return (
    <RecordForm
      kinds={everyKind}
      definition={definitionOfForm}
      answers={current.answers}
      problems={current.problems}
      warnings={current.warnings}
      hidden={current.hidden}
      references={references}
      action={target}
      submitLabel={say(current.warnings.length > 0 ? "sending.anyway" : "rating.save")}
      secondaryActions={
        <>
          <Button name={stepField} value="draft">
            {say("rating.draft")}
          </Button>
          {isRated ? (
            <Button look="quiet" name={stepField} value="remove">
              {say("rating.remove")}
            </Button>
          ) : null}
          <LinkButton look="quiet" href={sheetHref}>
            {say("sheet.check.back")}
          </LinkButton>
        </>
      }
    />
  )
}

export default function RatingPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { title, definition, sheetTitle, sheetHref, levels, references, asksForCards, isRated } = shown
  const warned = (useSent<typeof action>()?.draft.warnings.length ?? 0) > 0
  return (
    <CompetencyPage
      crumbs={[
        { label: say("assessment.title"), href: links.assessments },
        { label: sheetTitle, href: sheetHref },
      ]}
      title={title}
      lead={definition}
    >
      <p>{say("rating.lead")}</p>
      <Details summary={say("rating.levels")} open={!isRated}>
        <p>{say("competency.levels.text")}</p>
        <LevelTexts levels={levels} />
      </Details>
      {asksForCards && references.record.length === 0 ? <Notice>{say("rating.no-cards")}</Notice> : null}
      {warned ? (
        <Notice kind="warning" title={say("sending.warnings")}>
          <p>{say("sending.warnings.text")}</p>
        </Notice>
      ) : null}
      <Asked shown={shown} />
    </CompetencyPage>
  )
}
