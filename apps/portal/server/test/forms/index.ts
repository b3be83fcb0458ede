/**
 * Every form of the portal that is walked here, and where the others are walked.
 * Not here: the walk (`Walk.ts`).
 */
import { account } from "./account.ts"
import type { Form } from "./Form.ts"
import { growth } from "./growth.ts"
import { institution } from "./institution.ts"
import { people } from "./people.ts"
import { processes } from "./processes.ts"
import { signingIn } from "./signingIn.ts"

export const forms: ReadonlyArray<Form> = [
  ...account,
  ...people,
  ...institution,
  ...processes,
  ...growth,
  ...signingIn,
]
