/**
 * Signing in with a passkey: offered beside the field of the address where the browser can, and by a button.
 * Not here: what happens in the browser (`passkey.ts`).
 */
import { Button, Notice } from "@osl/ui"
import { useEffect, useRef, useState } from "react"
import { useSay } from "../words/Words.ts"
import * as Passkey from "./passkey.ts"

interface Props {
  readonly back: string
  /** Of the pages on which passkeys are good; null when the portal is reached by a number. */
  readonly origin: string | null
}

export const PasskeySignIn = ({ back, origin }: Props) => {
  const say = useSay()
  const [can, setCan] = useState<boolean>()
  const [problem, setProblem] = useState<string>()
  const quiet = useRef<AbortController>(undefined)
  const goOn = ({ to, problem: said }: Passkey.Outcome) => {
    if (to !== undefined) window.location.assign(to)
    else setProblem(said)
  }
  useEffect(() => {
    const possible = Passkey.isPossible(origin)
    setCan(possible)
    if (!possible) return
    const controller = new AbortController()
    quiet.current = controller
    Passkey.offersQuietly()
      .then((offers) =>
        offers && !controller.signal.aborted ? Passkey.signIn(back, controller.signal).then(goOn) : undefined,
      )
      // Nobody chose one: the form and the button are still there.
      .catch(() => undefined)
    return () => controller.abort()
  }, [])
  if (can !== true)
    return can === undefined ? (
      <noscript>
        <p>{say("passkey.no-scripts")}</p>
      </noscript>
    ) : (
      <p>{origin === null ? say("passkey.no-name") : say("passkey.no-browser")}</p>
    )
  return (
    <div className="osl-stack">
      {problem === undefined ? null : <Notice kind="error" title={problem} />}
      <Button
        type="button"
        onClick={() => {
          quiet.current?.abort()
          setProblem(undefined)
          Passkey.signIn(back)
            .then(goOn)
            .catch(() => setProblem(say("passkey.problem.closed")))
        }}
      >
        {say("passkey.sign-in")}
      </Button>
    </div>
  )
}
