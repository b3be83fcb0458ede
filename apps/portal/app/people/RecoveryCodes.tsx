/**
 * Recovery codes of a second step, shown once: to be copied or printed.
 * Not here: making them (`secondStep.server.ts`).
 */
import { LinkButton, Notice } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import "./people.css"

export const RecoveryCodes = ({
  codes,
  email,
}: {
  readonly codes: ReadonlyArray<string>
  readonly email: string
}) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="recovery-codes">
      <Notice kind="success" title={say("two-step.on")} />
      <h2 id="recovery-codes">{say("two-step.codes")}</h2>
      <p>{say("two-step.codes.text", { email })}</p>
      <ul className="people-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="people-not-printed">{say("two-step.codes.print")}</p>
      <p className="people-not-printed">
        <LinkButton look="main" href="/account">
          {say("two-step.codes.kept")}
        </LinkButton>
      </p>
    </section>
  )
}
