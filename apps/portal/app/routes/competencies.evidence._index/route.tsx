/**
 * Evidence from one's own work: what daily entries may show is looked through, and what was taken is listed.
 * Not here: one piece of evidence (`competencies.evidence.$evidence`), or what work may show (`@osl/competency`, Proposal).
 */
import { Refusal } from "@osl/competency"
import { LocalDate } from "@osl/core"
import { Button, Details, EmptyState, ErrorSummary, Notice, stepField, Table } from "@osl/ui"
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
import * as Evidence from "../../competency/evidence.server.ts"
import * as links from "../../competency/links.ts"
import { begin, own, send } from "../../competency/portfolio.server.ts"
import { StepForm } from "../../competency/StepForm.tsx"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { commandIdOf, newCommandId } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { kitWords, useSay } from "../../words/Words.ts"

/** **Unit** days: older work may be put aside at once. */
const recent = 30

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { seen } = yield* own(begun)
      const found = yield* Evidence.read(begun, seen.evidence)
      const { searchParams } = new URL(args.request.url)
      const before = LocalDate.addDays(begun.today, -recent)
      const taken = searchParams.get("taken")
      return {
        ...found,
        taken: taken !== null && /^\d{1,3}$/.test(taken) ? Number(taken) : null,
        isRemoved: searchParams.has("removed"),
        skipTo: found.until !== null && found.until < before ? kitWords(begun.language).date(before) : null,
        commandId: newCommandId(),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { member, language, today, path } = begun
      const posted = yield* PostedForm.posted(args.request)
      const commandId = commandIdOf(posted)
      const step = posted.get(stepField)
      const lookUntil = (until: string) =>
        send(begun, member.actorId, { type: "look-through-proposals", until }, { commandId })
      const back = (taken: number) => redirect(`${links.evidence}?taken=${taken}`, { status: 303 })
      if (step === "skip") {
        yield* lookUntil(LocalDate.addDays(today, -recent))
        return back(0)
      }
      const until = posted.get("until")
      if (step !== "take" || typeof until !== "string") return yield* new PageNotFound({ path })
      const chosen = [...new Set(posted.getAll("take"))]
        .filter((one) => typeof one === "string")
        .slice(0, 500)
      const carriedOut = Effect.gen(function* () {
        for (const proposalId of chosen)
          yield* send(
            begun,
            member.actorId,
            { type: "accept-proposal", proposalId },
            { commandId: newCommandId() },
          ).pipe(
            // The same form sent twice: what was taken is evidence already.
            Effect.catchTag("CommandRefused", (refused) =>
              refused.problems.every(({ code }) => code === "evidence-exists")
                ? Effect.void
                : Effect.fail(refused),
            ),
          )
        yield* lookUntil(until)
        return back(chosen.length)
      })
      return yield* carriedOut.pipe(
        Effect.catchTag("CommandRefused", ({ problems }) =>
          Effect.succeed(
            data(
              { problems: problems.map((one) => ({ text: Refusal.text(one, ofModel(language)) })) },
              { status: 422 },
            ),
          ),
        ),
      )
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "evidence.title")

type Shown = Awaited<ReturnType<typeof loader>>

const LookThrough = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const { proposals, until, left, skipTo, commandId } = shown
  return (
    <section className="osl-card osl-stack" aria-labelledby="proposals">
      <h2 id="proposals">{say("evidence.proposals")}</h2>
      {until === null ? (
        <EmptyState title={say("evidence.proposals.none")}>{say("evidence.proposals.none.step")}</EmptyState>
      ) : (
        <>
          <p>{say("evidence.proposals.text")}</p>
          <form className="osl-form" method="post" action={`${links.evidence}?index`}>
            <input type="hidden" name={commandField} value={commandId} />
            <input type="hidden" name="until" value={until} />
            <ul className="competency-proposals" aria-label={say("evidence.proposals")}>
              {proposals.map(({ id, title, href, on, competency }) => (
                <li key={id}>
                  <label className="osl-choice">
                    <input className="osl-choice__control" type="checkbox" name="take" value={id} />
                    <span className="osl-choice__words">
                      <strong>{competency}</strong>
                      <span className="osl-choice__hint">{`${title} (${on})`}</span>
                    </span>
                  </label>
                  {href === null ? null : (
                    <a className="process-small" href={href}>
                      {say("evidence.entry")}
                      <span className="osl-visually-hidden">: {`${competency}, ${on}`}</span>
                    </a>
                  )}
                </li>
              ))}
            </ul>
            <p className="process-small">{say("evidence.proposals.left", { count: left })}</p>
            <div>
              <Button look="main" name={stepField} value="take">
                {say("evidence.take")}
              </Button>
            </div>
          </form>
          {skipTo === null ? null : (
            <Details summary={say("evidence.skip")}>
              <p>{say("evidence.skip.text", { date: skipTo })}</p>
              <StepForm
                action={`${links.evidence}?index`}
                commandId={commandId}
                step="skip"
                look="plain"
                label={say("evidence.skip.do", { date: skipTo })}
              />
            </Details>
          )}
        </>
      )}
    </section>
  )
}

const Mine = ({ mine }: Pick<Shown, "mine">) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="mine">
      <h2 id="mine">{say("evidence.mine")}</h2>
      <Table
        caption={say("evidence.mine")}
        hideCaption
        rows={mine}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "competency",
            header: say("evidence.competency"),
            cell: ({ id, competency }) => <a href={links.oneEvidence(id)}>{competency}</a>,
          },
          { key: "what", header: say("evidence.what"), cell: ({ title }) => title },
          { key: "on", header: say("evidence.on"), cell: ({ on }) => on },
          {
            key: "for",
            header: say("evidence.for"),
            cell: ({ purposes }) =>
              purposes.length === 0
                ? say("evidence.for.nobody")
                : purposes.map((one) => say(`evidence.purpose.${one}`)).join(", "),
          },
        ]}
        empty={<p>{say("evidence.mine.none")}</p>}
      />
    </section>
  )
}

export default function EvidencePage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const problems = useSent<typeof action>()?.problems ?? []
  return (
    <CompetencyPage part="evidence" title={say("evidence.title")} lead={say("evidence.lead")}>
      <ErrorSummary problems={problems} />
      {shown.taken === null || problems.length > 0 ? null : (
        <Notice kind="success" title={say("evidence.taken", { count: shown.taken })} />
      )}
      {shown.isRemoved ? <Notice kind="success" title={say("evidence.removed")} /> : null}
      <LookThrough shown={shown} />
      <Mine mine={shown.mine} />
    </CompetencyPage>
  )
}
