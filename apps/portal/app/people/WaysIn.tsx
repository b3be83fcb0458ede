/**
 * How somebody of the institution signs in, and the help of a manager when that is lost.
 * Not here: giving the help (`people.$person`), or who may (`@osl/store`, Staff).
 */
import { Button, ButtonRow, controlId, Notice } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import "./people.css"

interface Props {
  readonly worker: {
    readonly person: { readonly id: string; readonly name: string }
    readonly factor: boolean
    readonly passkeys: number
  }
  readonly link: string | null
  readonly isReset: boolean
}

export const WaysIn = ({ worker: { person, factor, passkeys }, link, isReset }: Props) => {
  const say = useSay()
  const has = factor || passkeys > 0
  return (
    <section className="osl-stack" aria-labelledby={controlId("ways-in")}>
      <h2 id={controlId("ways-in")}>{say("ways-in.title")}</h2>
      {isReset ? <Notice kind="success" title={say("ways-in.reset.done")} /> : null}
      {link === null ? null : (
        <Notice kind="warning" title={say("ways-in.link.title")}>
          <p>{say("ways-in.link.text", { name: person.name })}</p>
          <p>
            <code className="people-link">{link}</code>
          </p>
        </Notice>
      )}
      <p>{say("ways-in.lead")}</p>
      <p>
        {say("two-step.title")}: {say(factor ? "two-step.state.on" : "two-step.state.off")}.{" "}
        {say("passkeys.title")}: {say("passkeys.count", { count: passkeys })}.
      </p>
      <form method="post" action={`/people/${person.id}`}>
        <ButtonRow>
          <Button name="act" value="link">
            {say("ways-in.link")}
          </Button>
          {has ? (
            <Button look="danger" name="act" value="reset">
              {say("ways-in.reset")}
            </Button>
          ) : null}
        </ButtonRow>
      </form>
    </section>
  )
}
