/**
 * Somebody of the demonstration who is signed in to the portal, by the cookie that they then have.
 * Not here: starting the portal (`Served`), or what is asked of it (the parts).
 */
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Pilot } from "@osl/pilot"
import * as Schema from "effect/Schema"
import { root } from "../Repository.ts"

/** The page answered other than a benchmark can use. */
export class UnusablePage extends Schema.TaggedError<UnusablePage>()("UnusablePage", {
  address: Schema.String,
  status: Schema.Number,
}) {
  override get message() {
    return `${this.address} answered ${this.status}`
  }
}

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ")

/** The portal's own, read from where it is written: the workshop does not depend on the portal. */
const demonstrationPassword = async (): Promise<string> => {
  const module: unknown = await import(
    pathToFileURL(join(root, "apps/portal/app/demonstrationPassword.ts")).href
  )
  return Schema.decodeUnknownSync(Schema.Struct({ password: Schema.String }))(module).password
}

/** Signs in as somebody of the demonstration. **Shape** the value of a `Cookie` header. */
export const signedInAs = async (address: string, email: string): Promise<string> => {
  const response = await fetch(`${address}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: address, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ email, password: await demonstrationPassword() }),
  })
  const cookie = cookiesOf(response)
  if (cookie === "") throw new UnusablePage({ address: `${address}/sign-in`, status: response.status })
  return cookie
}

/** Signs in as an organiser of the first centre, or as its director. */
export const signedIn = (address: string, duty: "organizer" | "director" = "organizer"): Promise<string> =>
  signedInAs(address, Pilot.accounts().find((account) => account.duty === duty)?.email ?? "")
