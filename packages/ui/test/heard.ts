/**
 * What a screen reader is given by a page, as the browser says it and as the contract reads it from the HTML: roles with
 * names, in order. Not here: what the contract says in full (`src/contract`).
 */
import type { CDPSession } from "playwright-core"
import { outcomeOf } from "../src/contract/contract.ts"

/** Roles that are compared. The others are text, or how one browser divides a control. */
const roles = new Set(
  "alert article button checkbox columnheader combobox date disclosure group heading img link list listitem navigation progressbar radio region row rowheader search searchbox status table textbox".split(
    " ",
  ),
)

/** What another word means to both. */
const same: Readonly<Record<string, string>> = {
  Date: "date",
  DisclosureTriangle: "disclosure",
  file: "button",
  image: "img",
}

/** Roles whose name the contract says; a list or a group may be without. */
const unnamed = new Set("alert article group list listitem row status".split(" "))

/** Controls that the browser makes of several; how, is its own. */
const divided = new Set(["Date", "InputTime"])

/** Where spaces stand in a name differs with the layout, and is not heard. */
const line = (role: string, name: string): string =>
  unnamed.has(role) ? role : `${role} ${name.replace(/\s+/g, "")}`

/** From the HTML, as an implementation without a browser is compared. */
export const heardInMarkup = (html: string): ReadonlyArray<string> =>
  outcomeOf(html).tree.flatMap((one) => {
    const [, said = "", name = '""'] = /^ *([\w-]+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(one) ?? []
    const role = same[said] ?? said
    return roles.has(role) ? [line(role, JSON.parse(name))] : []
  })

interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly childIds?: ReadonlyArray<string>
}

/** From Chromium, below the main landmark of the page. */
export const heardInBrowser = async (session: CDPSession): Promise<ReadonlyArray<string>> => {
  const { nodes }: { readonly nodes: ReadonlyArray<Node> } = await session.send("Accessibility.getFullAXTree")
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = (node: Node): ReadonlyArray<string> => [
    ...said(node),
    ...(divided.has(String(node.role?.value)) ? [] : (node.childIds ?? [])).flatMap((id) => {
      const child = byId.get(id)
      return child === undefined ? [] : below(child)
    }),
  ]
  const said = ({ ignored, role, name }: Node): ReadonlyArray<string> => {
    const one = String(role?.value)
    const known = same[one] ?? one
    return !ignored && roles.has(known) ? [line(known, String(name?.value ?? ""))] : []
  }
  const main = nodes.find(({ role }) => role?.value === "main")
  return main === undefined ? [] : below(main)
}
