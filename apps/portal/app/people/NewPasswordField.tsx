/**
 * The field for a new password, with what makes one good.
 * Not here: judging it (`passwordStrength.server.ts`).
 */
import { TextField } from "@osl/ui"
import { useSay } from "../words/Words.ts"

export const NewPasswordField = ({
  label,
  error,
}: {
  readonly label: string
  readonly error?: string | undefined
}) => {
  const say = useSay()
  return (
    <TextField
      name="password"
      type="password"
      label={label}
      hint={say("password.hint")}
      autoComplete="new-password"
      error={error}
      required
    />
  )
}
