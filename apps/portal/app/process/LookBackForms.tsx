/**
 * The two questions of looking back: how it was on a day, and what changed between two days.
 * Not here: the answers (`…history.at`, `…history.changes`).
 */
import { Button, ButtonRow, DateField, type DateFieldProps } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import * as links from "./links.ts"

/** A day as it was asked for. **Shape** `error` when it is none. */
export interface Asked {
  readonly value: string
  readonly error?: string | undefined
}

const Day = ({
  asked,
  ...field
}: Omit<DateFieldProps, "defaultValue" | "error"> & { readonly asked: Asked }) => (
  <DateField {...field} defaultValue={asked.value} error={asked.error} />
)

export interface PastFormProps {
  readonly processId: string
  readonly point: Asked
  readonly today: string
}

/** By GET: what was asked for can be kept and sent as an address. */
export const PastForm = ({ processId, point, today }: PastFormProps) => {
  const say = useSay()
  return (
    <form className="process-look-back osl-no-print" method="get" action={links.past(processId)}>
      <Day name="point" label={say("past.day")} max={today} asked={point} />
      <ButtonRow>
        <Button>{say("past.show")}</Button>
      </ButtonRow>
    </form>
  )
}

export interface ChangesFormProps {
  readonly processId: string
  readonly from: Asked
  readonly to: Asked
  readonly today: string
}

export const ChangesForm = ({ processId, from, to, today }: ChangesFormProps) => {
  const say = useSay()
  return (
    <form className="process-look-back osl-no-print" method="get" action={links.changes(processId)}>
      <Day name="from" label={say("changes.from")} max={today} asked={from} />
      <Day name="to" label={say("changes.to")} max={today} asked={to} />
      <ButtonRow>
        <Button>{say("changes.show")}</Button>
      </ButtonRow>
    </form>
  )
}

export const LookBackForms = (props: PastFormProps) => (
  <div className="osl-stack">
    <PastForm {...props} />
    <ChangesForm
      processId={props.processId}
      today={props.today}
      from={{ value: "" }}
      to={{ value: props.today }}
    />
  </div>
)
