/**
 * A sheet F17: its author rates and hands it in, a reviewer accepts or returns it, whoever may see it reads it.
 * Not here: rating one competency (`…$competency`), or the way of a sheet (`@osl/competency`, Review).
 */
import { Refusal } from "@osl/competency"
import { Notice, stepField } from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import { competencyName } from "../../competency/CompetencyWords.ts"
import * as links from "../../competency/links.ts"
import { roleOf } from "../../competency/ProfileView.ts"
import { SheetCheck } from "../../competency/SheetCheck.tsx"
import { SheetEditor } from "../../competency/SheetEditor.tsx"
import { SheetReader } from "../../competency/SheetReader.tsx"
import * as SheetView from "../../competency/SheetView.ts"
import * as Sheets from "../../competency/sheets.server.ts"
import { problemOf, typed } from "../../competency/wording.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { commandIdOf, newCommandId } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { say, useSay } from "../../words/Words.ts"

/** What was just done, as the address says. */
const doneOf = (search: URLSearchParams) => ({
  begun: search.has("begun"),
  saved: search.get("saved"),
  removed: search.get("removed"),
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const reading = yield* Sheets.read(args.params)
      const { one, telling, framework, language, person, mayChange, mayReview, isAuthor } = reading
      const { searchParams } = new URL(args.request.url)
      const { begun, saved, removed } = doneOf(searchParams)
      const named = (key: string | null): string | null =>
        key === null ? null : competencyName(framework, key, language)
      return {
        title: say(
          language,
          one.sheet.mode === "self" && !isAuthor ? "sheet.title.self.of" : `sheet.title.${one.sheet.mode}`,
          { person },
        ),
        view: SheetView.of(one, telling, roleOf(framework, searchParams.get("role"))),
        all: framework.competencies.length,
        action: links.sheet(one.subject, one.id),
        isChecked: mayChange && searchParams.has("check"),
        mayChange,
        mayReview,
        isAuthor,
        isUnreviewed: reading.isUnreviewed && isAuthor,
        done: { begun, saved: named(saved), removed: named(removed) },
        commandId: newCommandId(),
      }
    }),
  )

const steps = {
  submit: "submit-assessment",
  withdraw: "withdraw-assessment",
  accept: "accept-assessment",
} as const

const isStep = (step: unknown): step is keyof typeof steps =>
  typeof step === "string" && Object.hasOwn(steps, step)

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const reading = yield* Sheets.read(args.params)
      const { one, path, language } = reading
      const assessmentId = one.id
      const posted = yield* PostedForm.posted(args.request)
      const commandId = commandIdOf(posted)
      const step = posted.get(stepField)
      const remarks = typed(posted, "remarks")
      const body = isStep(step)
        ? ({ type: steps[step], assessmentId } as const)
        : step === "return"
          ? ({ type: "return-assessment", assessmentId, remarks } as const)
          : undefined
      if (body === undefined) return yield* new PageNotFound({ path })
      const told = (
        status: number,
        problems: ReadonlyArray<{ readonly code: string; readonly text: string }>,
      ) => data({ remarks, problems }, { status })
      const unreadable = problemOf(remarks, language)
      if (step === "return" && unreadable !== undefined)
        return told(422, [{ code: "remarks-required", text: unreadable }])
      return yield* Sheets.act(reading, commandId, body).pipe(
        Effect.map(() =>
          redirect(
            step === "accept" || step === "return"
              ? `${links.assessments}?done=${step}`
              : links.sheet(one.subject, one.id),
            { status: 303 },
          ),
        ),
        Effect.catchTags({
          CommandRefused: ({ problems }) =>
            Effect.succeed(
              told(
                422,
                problems.map((found) => ({ code: found.code, text: Refusal.text(found, ofModel(language)) })),
              ),
            ),
          CommandReused: () =>
            Effect.succeed(told(409, [{ code: "reused", text: say(language, "sending.reused") }])),
        }),
      )
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "assessment.title" : { text: data.title })

export default function SheetPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const { title, view, isChecked, mayChange } = shown
  const problems = sent?.problems ?? []
  return (
    <CompetencyPage
      crumbs={[{ label: say("assessment.title"), href: links.assessments }]}
      title={title}
      lead={mayChange ? say(view.mode === "peer" ? "sheet.lead.peer" : "sheet.lead") : undefined}
    >
      {shown.isUnreviewed ? (
        <Notice title={say("director.nobody")}>{say("director.nobody.text")}</Notice>
      ) : null}
      {isChecked || (mayChange && problems.length > 0) ? (
        <SheetCheck view={view} action={shown.action} commandId={shown.commandId} />
      ) : mayChange ? (
        <SheetEditor
          view={view}
          all={shown.all}
          action={shown.action}
          commandId={shown.commandId}
          done={shown.done}
        />
      ) : (
        <SheetReader
          view={view}
          action={shown.action}
          commandId={shown.commandId}
          mayReview={shown.mayReview}
          mayWithdraw={shown.isAuthor && view.status === "submitted"}
          problems={problems}
          remarks={sent?.remarks}
        />
      )}
    </CompetencyPage>
  )
}
