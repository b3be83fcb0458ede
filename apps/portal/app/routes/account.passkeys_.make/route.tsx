/**
 * What the script of the page of passkeys asks and answers: told as data, since a page answers a form with itself.
 * Not here: what is done (`account.passkeys`).
 */
import { redirect } from "@remix-run/node"

export { action } from "../account.passkeys/route.tsx"

export const loader = () => redirect("/account/passkeys")
