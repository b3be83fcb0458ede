/**
 * Somebody of the demonstration who fills in forms of a portal by HTTP and knows what the portal said it had saved.
 * Not here: the portal, its accidents, or looking at what it kept (`portal.ts`).
 */
import { Pilot } from "@osl/pilot"
import * as Schema from "effect/Schema"
import { signedIn } from "../../../bench/Visitor.ts"
import type { Work } from "./Writing.ts"

/** The portal answered a form other than by saying that it was saved. */
class NotSaved extends Schema.TaggedError<NotSaved>()("NotSaved", {
  path: Schema.String,
  status: Schema.Number,
  html: Schema.String,
}) {
  override get message() {
    return `${this.path} answered ${this.status}:\n${this.html.slice(0, 2000)}`
  }
}

export type Pairs = ReadonlyArray<readonly [name: string, value: string]>

/** A form filled in. **Shape** `id` of the command that it becomes, the same whenever it is sent. */
export interface Form {
  readonly id: string
  readonly path: string
  readonly pairs: Pairs
}

/** Where a portal answers, and the cookie that it knows the clerk by. */
export interface Desk {
  readonly address: string
  readonly cookie: string
}

export const signIn = async (address: string): Promise<Desk> => ({
  address,
  cookie: await signedIn(address, "director"),
})

const get = async ({ address, cookie }: Desk, path: string): Promise<string> => {
  const response = await fetch(`${address}${path}`, { headers: { Cookie: cookie } })
  const html = await response.text()
  if (response.status !== 200) throw new NotSaved({ path, status: response.status, html })
  return html
}

/** Sends a form. **Shape** the path that its answer leads to. **Errors** `NotSaved`; what `fetch` throws when nobody answers. */
export const send = async ({ address, cookie }: Desk, { path, pairs }: Form): Promise<string> => {
  const body = new URLSearchParams()
  for (const [name, value] of pairs) body.append(name, value)
  const response = await fetch(`${address}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookie, Origin: address },
    body,
  })
  const html = await response.text()
  if (response.status !== 303) throw new NotSaved({ path, status: response.status, html })
  return new URL(response.headers.get("Location") ?? "", address).pathname
}

/** The form of a page filled in, with what it brings. **Errors** `NotSaved` when the page has none. */
export const formIn = (html: string, path: string, answers: Pairs): Form => {
  const hidden = [...html.matchAll(/<input type="hidden" name="(_[a-z]+)" value="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  )
  const [, id = ""] = hidden.find(([name]) => name === "_command") ?? []
  if (id === "") throw new NotSaved({ path, status: 200, html })
  return { id, path, pairs: [...hidden, ...answers] }
}

const opened = async (desk: Desk, path: string, answers: Pairs): Promise<Form> =>
  formIn(await get(desk, path), path, answers)

/** Today in Poland, or so many days before. */
export const day = (before = 0): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Warsaw" }).format(Date.now() - before * 86_400_000)

/** A diary entry with a reflection that nobody else may read. */
export const entry = (desk: Desk, processId: string, number: number): Promise<Form> =>
  opened(desk, `/processes/${processId}/records/new/F06`, [
    ["date", day()],
    ["start", "09:00"],
    ["end", "10:30"],
    ["activity", "talk"],
    ["component", "activation"],
    ["happened", `Wpis ${number}.`],
    ["reflection", "Następnym razem krócej."],
  ])

const openProcess = async (desk: Desk, name: string): Promise<string> => {
  const form = await opened(desk, "/processes/new", [
    ["name", name],
    ["territory", "3021163"],
    ["startOn", day(60)],
    ["basis", "ops"],
    ["_step", "confirm"],
  ])
  return (await send(desk, form)).split("/")[2] ?? ""
}

/** Two processes to write in, opened by their form. */
export const work = async (desk: Desk): Promise<Work> => {
  const { organisation, id } = Pilot.accounts().find(({ duty }) => duty === "director") ?? {}
  return {
    organizer: { organisationId: organisation?.id ?? "", actorId: id ?? "", duty: "director" },
    processes: [await openProcess(desk, "Osiedle pod próbą"), await openProcess(desk, "Wieś pod próbą")],
  }
}

/** Whether a page that the portal led to after it had saved can be read. */
export const isThere = async (desk: Desk, path: string): Promise<boolean> => {
  const response = await fetch(`${desk.address}${path}`, { headers: { Cookie: desk.cookie } })
  await response.text()
  return response.status === 200
}
