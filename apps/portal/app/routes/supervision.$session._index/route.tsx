/**
 * One session of supervision: what the reader may see of it; corrected and withdrawn by its supervisor, with consents to take back.
 * Not here: the rules of consent (`@osl/competency`), or writing the card (`supervision.new`, `….correct`).
 */
import { CodeList, SupervisionSession } from "@osl/core"
import { Competencies } from "@osl/store"
import { Details, ErrorSummary, LinkButton, Notice, SummaryList, stepField, TextArea } from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as links from "../../competency/links.ts"
import { colleagues } from "../../competency/portfolio.server.ts"
import { StepForm } from "../../competency/StepForm.tsx"
import { SupervisionPage } from "../../competency/SupervisionPage.tsx"
import * as SupervisionView from "../../competency/SupervisionView.ts"
import * as Supervision from "../../competency/supervision.server.ts"
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

const dones = {
  saved: "supervision.saved",
  corrected: "supervision.corrected",
  removed: "supervision.removed",
  back: "supervision.consent.back",
} as const

const doneOf = (done: string | null) =>
  done === "saved" || done === "corrected" || done === "removed" || done === "back" ? dones[done] : null

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { session, member, language } = yield* Supervision.read(
        args.params["session"],
        "supervision.read",
      )
      const { names } = yield* colleagues(member)
      const view = SupervisionView.session(session, names, language)
      return {
        view,
        title: say(language, "supervision.session", { date: view.date }),
        done: doneOf(new URL(args.request.url).searchParams.get("done")),
        mayWrite: session.card !== null,
        isToRemove: session.card !== null && session.hidden === "consent-withdrawn",
        hasConclusions: session.card?.conclusions !== undefined,
        consents: (session.card?.consents ?? []).map(({ who, on, form }) =>
          say(language, "supervision.consent.line", {
            who: names[who] ?? say(language, "supervision.somebody"),
            on: kitWords(language).date(on),
            form: CodeList.label(SupervisionSession.ConsentForm, form)[ofModel(language)],
          }),
        ),
        consented: session.consented,
        commandId: newCommandId(),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const reading = yield* Supervision.read(args.params["session"], "supervision.read")
      const { session, language, path } = reading
      const posted = yield* PostedForm.posted(args.request)
      const commandId = commandIdOf(posted)
      const step = posted.get(stepField)
      const reason = typed(posted, "reason")
      const to = (href: string) => redirect(href, { status: 303 })
      const done =
        step === "withdraw"
          ? ([{ type: "withdraw-session", reason }, `${links.supervision}?done=withdrawn`] as const)
          : step === "remove"
            ? ([{ type: "remove-conclusions" }, `${links.session(session.id)}?done=removed`] as const)
            : step === "take-back"
              ? ([{ type: "take-consent-back" }, `${links.session(session.id)}?done=back`] as const)
              : undefined
      if (done === undefined) return yield* new PageNotFound({ path })
      const [body, href] = done
      const told = (
        status: number,
        problems: ReadonlyArray<{ readonly isReason: boolean; readonly text: string }>,
      ) => data({ reason, problems }, { status })
      const unreadable = problemOf(reason, language)
      if (step === "withdraw" && unreadable !== undefined)
        return told(422, [{ isReason: true, text: unreadable }])
      return yield* Supervision.send(reading, session.id, body, { commandId }).pipe(
        Effect.map(() => to(href)),
        Effect.catchTags({
          CommandRefused: ({ problems }) =>
            Effect.succeed(
              told(
                422,
                problems.map((one) => ({
                  isReason: one.path[0] === "reason",
                  text: Competencies.text(one, ofModel(language)),
                })),
              ),
            ),
          CommandReused: () =>
            Effect.succeed(told(409, [{ isReason: false, text: say(language, "sending.reused") }])),
        }),
      )
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data: found, matches }) =>
  titled(matches, found === undefined ? "supervision.title" : { text: found.title })

type Shown = Awaited<ReturnType<typeof loader>>

const OwnCard = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const sent = useSent<typeof action>()
  const { view, consents, hasConclusions, commandId } = shown
  const wrong = sent?.problems.find(({ isReason }) => isReason)
  return (
    <>
      {consents.length === 0 ? null : (
        <section className="osl-stack" aria-labelledby="consents">
          <h2 id="consents">{say("supervision.consents")}</h2>
          <p>{say("supervision.consents.text")}</p>
          <ul>
            {consents.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="osl-no-print osl-stack">
        <div>
          <LinkButton href={links.correctSession(view.id)}>{say("supervision.correct")}</LinkButton>
        </div>
        {hasConclusions ? (
          <Details summary={say("supervision.remove")} open={shown.isToRemove || undefined}>
            <p>{say("supervision.remove.text")}</p>
            <StepForm
              action={links.session(view.id)}
              commandId={commandId}
              step="remove"
              look="danger"
              label={say("supervision.remove")}
            />
          </Details>
        ) : null}
        <Details summary={say("supervision.withdraw")} open={wrong !== undefined || undefined}>
          <p>{say("supervision.withdraw.text")}</p>
          <StepForm
            action={links.session(view.id)}
            commandId={commandId}
            step="withdraw"
            look="danger"
            label={say("supervision.withdraw")}
          >
            <TextArea
              name="reason"
              id="reason"
              label={say("supervision.withdraw.reason")}
              hint={say("supervision.withdraw.reason.hint")}
              defaultValue={sent?.reason}
              error={wrong?.text}
              maxLength={2000}
              required
            />
          </StepForm>
        </Details>
      </div>
    </>
  )
}

const OwnConsent = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <section className="osl-no-print osl-stack" aria-labelledby="consent">
      <h2 id="consent" className="osl-visually-hidden">
        {say("supervision.consents")}
      </h2>
      <p>{say("supervision.consented")}</p>
      <Details summary={say("supervision.take-back")}>
        <p>{say("supervision.take-back.text")}</p>
        <StepForm
          action={links.session(shown.view.id)}
          commandId={shown.commandId}
          step="take-back"
          look="danger"
          label={say("supervision.take-back")}
        />
      </Details>
    </section>
  )
}

export default function Session() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const problems = useSent<typeof action>()?.problems ?? []
  const { view, title, done, mayWrite, consented } = shown
  return (
    <SupervisionPage crumbs={[]} title={title}>
      {done === null || problems.length > 0 ? null : <Notice kind="success" title={say(done)} />}
      <ErrorSummary
        problems={problems.map(({ isReason, text }) => ({ text, href: isReason ? "#reason" : undefined }))}
      />
      {shown.isToRemove ? (
        <Notice kind="warning" title={say("supervision.to-remove")}>
          {say("supervision.to-remove.text")}
        </Notice>
      ) : null}
      <section className="osl-stack" aria-labelledby="facts">
        <h2 id="facts">{say("supervision.session.facts")}</h2>
        <SummaryList
          items={[
            { label: say("supervision.date"), value: view.date },
            { label: say("supervision.form"), value: view.form },
            { label: say("supervision.length"), value: view.length },
            { label: say("supervision.participants"), value: view.participants },
            { label: say("supervision.by"), value: view.supervisor },
            {
              label: say("supervision.conclusions"),
              value: <span className="competency-lines">{view.conclusions ?? view.why}</span>,
            },
          ]}
        />
      </section>
      {consented ? <OwnConsent shown={shown} /> : null}
      {mayWrite ? <OwnCard shown={shown} /> : null}
    </SupervisionPage>
  )
}
