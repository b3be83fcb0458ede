/**
 * The thresholds of the institution: what holds, changing it with a look at what that means first, what held before.
 * Not here: what may be changed (`@osl/store`, CentreEdition), or taking a running process over (`processes.$processId.edition.*`).
 */
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Details,
  EmptyState,
  LinkButton,
  Notice,
  NumberField,
  RehearsalReport,
  Table,
  TextArea,
  useWords,
} from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { Editions } from "../../editions.server.ts"
import { InstitutionPage } from "../../institution/InstitutionPage.tsx"
import * as links from "../../institution/links.ts"
import * as ThresholdForm from "../../institution/ThresholdForm.ts"
import { closedName, reasonMost } from "../../institution/thresholdFields.ts"
import { check, isSame, save, show } from "../../institution/thresholds.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { done } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import type { Problem } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.map(show, (shown) => ({ ...shown, isSaved: new URL(args.request.url).searchParams.has("done") })),
  )

const again = (
  { values, closed, reason }: ThresholdForm.Read,
  problems: ReadonlyArray<Problem>,
  status = 422,
) => data({ answers: { values, closed, reason }, problems, checked: null }, { status })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      yield* permit("institution.settings")
      const posted = yield* PostedForm.posted(args.request)
      const sent = ThresholdForm.read((yield* Editions).begins, posted)
      const step = posted.get("step")
      if (sent.problems.length > 0 || step === "edit")
        return again(sent, step === "edit" ? [] : sent.problems, step === "edit" ? 200 : 422)
      const checked = yield* check(sent)
      if ("why" in checked)
        return again(sent, [
          { field: "reason", key: "settings.problem.refused", params: { why: checked.why ?? "" } },
        ])
      if (step !== "save") {
        if (yield* isSame(sent)) return again(sent, [{ field: "reason", key: "settings.problem.same" }])
        return data({ answers: null, problems: [], checked })
      }
      const saved = yield* Effect.catchTag(save(sent), "SettingsChanged", (failure) =>
        Effect.succeed(failure),
      )
      return typeof saved === "string"
        ? done(`${links.settings}?done`)
        : again(sent, [{ field: "reason", key: "settings.problem.stale" }], 409)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "settings.title")

type Shown = ReturnType<typeof useLoaded<typeof loader>>
type Sent = NonNullable<ReturnType<typeof useSent<typeof action>>>

const Hidden = ({ pairs }: { readonly pairs: ReadonlyArray<readonly [string, string]> }) =>
  pairs.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)

const Form = ({ shown, sent }: { readonly shown: Shown; readonly sent: Sent | undefined }) => {
  const say = useSay()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <section aria-labelledby="settings-form">
      <h2 id="settings-form">{say("settings.form")}</h2>
      <form className="osl-form" method="post" action={links.settings} noValidate>
        <FieldProblems problems={problems} />
        <input type="hidden" name="seen" value={shown.seen} />
        {shown.stages.map((stage) => (
          <fieldset key={stage.key} className="institution-stage">
            <legend>{stage.label}</legend>
            {stage.numbers.map((one) => (
              <NumberField
                key={one.name}
                name={one.name}
                label={one.label}
                hint={one.hint}
                unit={one.isPercent ? say("settings.percent") : undefined}
                min={one.least}
                max={one.most}
                step={1}
                defaultValue={sent?.answers?.values[one.name] ?? one.value}
                error={of(one.name)}
                required
              />
            ))}
            {stage.closable.length === 0 ? null : (
              <Details
                summary={`${say("settings.unwaivable")} (${stage.label})`}
                open={stage.closed.length > 0}
              >
                <CheckboxGroup
                  name={closedName}
                  id={`closed-${stage.key}`}
                  label={say("settings.unwaivable")}
                  hint={say("settings.unwaivable.hint")}
                  options={stage.closable}
                  defaultValues={sent?.answers?.closed ?? stage.closed}
                />
              </Details>
            )}
          </fieldset>
        ))}
        <TextArea
          name="reason"
          label={say("settings.reason")}
          hint={say("settings.reason.hint")}
          maxLength={reasonMost}
          rows={3}
          defaultValue={sent?.answers?.reason}
          error={of("reason")}
          required
        />
        <ButtonRow>
          <Button look="main" name="step" value="check">
            {say("settings.preview")}
          </Button>
        </ButtonRow>
      </form>
    </section>
  )
}

const Checked = ({ checked }: { readonly checked: NonNullable<Sent["checked"]> }) => {
  const say = useSay()
  const { changes, effects } = checked
  return (
    <section className="osl-stack" aria-labelledby="settings-check">
      <h2 id="settings-check">{say("settings.check")}</h2>
      <h3>{say("settings.changes")}</h3>
      {changes.length === 0 ? (
        <p>{say("settings.changes.none")}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <p>{`${say("settings.reason")}: ${checked.reason}`}</p>
      {checked.mayName ? <Notice kind="warning">{say("settings.warning")}</Notice> : null}
      <h3>{say("settings.effects")}</h3>
      <p>{say("settings.effects.lead")}</p>
      {effects.compared === null ? null : <p>{say("settings.effects.part", { count: effects.compared })}</p>}
      {effects.others === 0 ? null : <p>{say("settings.effects.others", { count: effects.others })}</p>}
      {effects.processes.length === 0 ? (
        <p>{say("settings.effects.none")}</p>
      ) : (
        <RehearsalReport processes={effects.processes} />
      )}
      <form method="post" action={links.settings}>
        <input type="hidden" name="seen" value={checked.seen} />
        <input type="hidden" name="reason" value={checked.reason} />
        <Hidden pairs={checked.posted} />
        <ButtonRow>
          <Button look="main" name="step" value="save">
            {say("settings.save")}
          </Button>
          <Button name="step" value="edit">
            {say("settings.edit")}
          </Button>
        </ButtonRow>
      </form>
    </section>
  )
}

const Running = ({ shown: { running } }: { readonly shown: Shown }) => {
  const say = useSay()
  if (running.length === 0) return null
  return (
    <section className="osl-stack" aria-labelledby="settings-running">
      <h2 id="settings-running">{say("settings.running")}</h2>
      <p>{say("settings.running.lead")}</p>
      <ul className="process-actions">
        {running.map((one) => (
          <li key={one.id}>
            <a href={one.href}>{one.name}</a>
            {` (${one.edition}) `}
            <a href={one.adopt}>
              {say("settings.adopt")}
              <span className="osl-visually-hidden">
                {`: ${say("settings.adopt.of", { process: one.name })}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Goes back to what was set before, by the same look at what it means. */
const Back = ({
  pairs,
  seen,
  reason,
  label,
  of,
}: {
  readonly pairs: ReadonlyArray<readonly [string, string]>
  readonly seen: number
  readonly reason: string
  readonly label: string
  readonly of?: string
}) => (
  <form method="post" action={links.settings}>
    <input type="hidden" name="seen" value={seen} />
    <input type="hidden" name="reason" value={reason} />
    <Hidden pairs={pairs} />
    <Button look="quiet" name="step" value="check">
      {label}
      {of === undefined ? null : <span className="osl-visually-hidden">{`: ${of}`}</span>}
    </Button>
  </form>
)

const History = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const { instant } = useWords()
  const nobody = say("audit.nobody")
  return (
    <section className="osl-stack" aria-labelledby="settings-history">
      <h2 id="settings-history">{say("settings.history")}</h2>
      <Table
        caption={say("settings.history")}
        hideCaption
        rows={shown.history}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: "number",
            header: say("settings.history.number"),
            isNumeric: true,
            cell: (one) => one.number,
          },
          { key: "when", header: say("settings.history.when"), cell: (one) => instant(one.at) },
          { key: "who", header: say("settings.history.who"), cell: (one) => one.who ?? nobody },
          {
            key: "what",
            header: say("settings.history.what"),
            cell: (one) =>
              one.what.length === 0 ? (
                say("settings.changes.none")
              ) : (
                <ul className="institution-what">
                  {one.what.map((what) => (
                    <li key={what}>{what}</li>
                  ))}
                </ul>
              ),
          },
          { key: "reason", header: say("settings.history.reason"), cell: (one) => one.reason },
          {
            key: "back",
            header: say("people.actions"),
            cell: (one) =>
              one.isPresent ? null : (
                <Back
                  pairs={one.again}
                  seen={shown.seen}
                  reason={one.reason}
                  label={say("settings.history.back")}
                  of={say("settings.history.back.of", { number: one.number })}
                />
              ),
          },
        ]}
        empty={
          <EmptyState title={say("settings.history.none")}>{say("settings.history.none.step")}</EmptyState>
        }
      />
      {shown.present === null ? null : (
        <Back
          pairs={shown.asInBase}
          seen={shown.seen}
          reason={say("settings.history.back.base")}
          label={say("settings.history.back.base")}
        />
      )}
    </section>
  )
}

export default function SettingsPage() {
  const say = useSay()
  const { instant } = useWords()
  const shown = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const { present } = shown
  return (
    <InstitutionPage part="settings" title={say("settings.title")} lead={say("settings.lead")}>
      {shown.isSaved && sent === undefined ? <Notice kind="success" title={say("settings.saved")} /> : null}
      <p>
        {`${say("settings.base", { edition: shown.base })} ${
          present === null
            ? say("settings.current.base")
            : say("settings.current.own", {
                number: present.number,
                when: instant(present.at),
                who: present.who ?? say("audit.nobody"),
              })
        }`}
      </p>
      {shown.isOtherBase ? <Notice kind="warning">{say("settings.other-base")}</Notice> : null}
      {sent?.checked != null ? (
        <Checked checked={sent.checked} />
      ) : (
        <>
          <Running shown={shown} />
          <Form shown={shown} sent={sent} />
          <History shown={shown} />
        </>
      )}
      {sent?.checked != null ? (
        <p className="osl-no-print">
          <LinkButton look="quiet" href={links.settings}>
            {say("person.end.no")}
          </LinkButton>
        </p>
      ) : null}
    </InstitutionPage>
  )
}
