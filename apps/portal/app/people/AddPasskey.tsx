/**
 * The form that makes a passkey: a name for it, the password, then the browser asks.
 * Not here: what happens in the browser (`passkey.ts`).
 */
import { Button, ButtonRow, Notice, TextField } from "@osl/ui"
import { useEffect, useState } from "react"
import { useSay } from "../words/Words.ts"
import * as Passkey from "./passkey.ts"

interface Props {
  readonly page: string
  readonly email: string
  readonly origin: string | null
  readonly problem: string | undefined
  /** Whether the account has a second step of signing in, which needs no scripts. */
  readonly hasStep: boolean
}

/** What whoever browses without scripts can do, and what secures the account then. */
const WithoutScripts = ({ hasStep }: Pick<Props, "hasStep">) => {
  const say = useSay()
  return (
    <noscript>
      <Notice kind="info" title={say("passkeys.no-scripts")}>
        <p>{say("passkeys.no-scripts.text")}</p>
        <p>
          {say(hasStep ? "passkeys.no-scripts.on" : "passkeys.no-scripts.else")}{" "}
          <a href="/account/two-step">{say("passkeys.no-scripts.link")}</a>
        </p>
      </Notice>
    </noscript>
  )
}

export const AddPasskey = ({ page, email, origin, problem, hasStep }: Props) => {
  const say = useSay()
  const [can, setCan] = useState<boolean>()
  const [said, setSaid] = useState<string>()
  useEffect(() => setCan(Passkey.isPossible(origin)), [origin])
  if (can === false)
    return (
      <Notice kind="warning" title={say(origin === null ? "passkey.no-name" : "passkey.no-browser")}>
        {origin === null ? null : <p>{say("passkey.no-browser.text", { origin })}</p>}
      </Notice>
    )
  // A form that only a script can send is not shown before one runs.
  if (can === undefined) return <WithoutScripts hasStep={hasStep} />
  return (
    <form
      className="osl-form"
      method="post"
      action={page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const of = (name: string) => String(form.get(name) ?? "")
        setSaid(undefined)
        Passkey.make(`${page}/make`, { name: of("name"), password: of("password") })
          .then(({ to, problem: wrong }) => {
            if (to === undefined) setSaid(wrong)
            else window.location.assign(to)
          })
          .catch(() => setSaid(say("passkey.problem.closed")))
      }}
    >
      {said === undefined ? null : <Notice kind="error" title={said} />}
      <input type="hidden" autoComplete="username" name="username" value={email} readOnly />
      <TextField
        name="name"
        label={say("passkeys.name")}
        hint={say("passkeys.name.hint")}
        autoComplete="off"
        error={problem}
        required
      />
      <TextField
        name="password"
        type="password"
        label={say("password.current")}
        autoComplete="current-password"
        required
      />
      <ButtonRow>
        <Button look="main" name="act" value="add">
          {say("passkeys.add.submit")}
        </Button>
      </ButtonRow>
    </form>
  )
}
