/**
 * What an app of codes is given: a picture to scan, a link on the same device, and the secret as text.
 * Not here: making it (`secondStep.server.ts`).
 */
import { useSay } from "../words/Words.ts"
import "./people.css"

interface Props {
  readonly setUp: {
    readonly typed: string
    readonly address: string
    readonly path: string
    readonly size: number
  }
}

export const SecretOfStep = ({ setUp: { typed, address, path, size } }: Props) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="two-step-app">
      <h2 id="two-step-app">{say("two-step.app")}</h2>
      <p>{say("two-step.app.text")}</p>
      <svg className="people-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say("two-step.qr")}>
        <rect className="people-qr-light" width={size} height={size} />
        <path className="people-qr-dark" d={path} />
      </svg>
      <p>{say("two-step.typed")}</p>
      <p>
        <code className="people-link">{typed}</code>
      </p>
      <p>
        <a href={address}>{say("two-step.here")}</a>
      </p>
    </section>
  )
}
