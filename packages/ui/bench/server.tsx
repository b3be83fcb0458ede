/**
 * What `pnpm bench ui` times on a server: the overview of a process beside plain elements of the same markup, and the
 * layout of a large network. Not here: timing it (`apps/workshop`).
 */
import { type DefaultTreeAdapterMap, parseFragment } from "parse5"
import { createElement, Fragment, type ReactNode } from "react"
import { renderToString } from "react-dom/server"
import { type NetworkSnapshot, places } from "../src/ActorNetwork/network.ts"
import { OslProvider } from "../src/OslProvider/OslProvider.tsx"
import { processPage } from "../src/PageFrame/PageFrame.examples.tsx"

type Node = DefaultTreeAdapterMap["childNode"]

export const overview = (): string =>
  renderToString(<OslProvider language="pl">{processPage("pl")}</OslProvider>)

/** Elements as if the page had written the markup itself, made anew each time. */
const plain = (node: Node): (() => ReactNode) => {
  if ("tagName" in node) {
    const attributes = Object.fromEntries(
      node.attrs.map(({ name, value }) => (name === "style" ? ["data-style", value] : [name, value || true])),
    )
    const inside = node.childNodes.map(plain)
    return () => createElement(node.tagName, attributes, ...inside.map((make) => make()))
  }
  const text = "value" in node ? node.value : ""
  return () => text
}

const made = parseFragment(overview()).childNodes.map(plain)

export const equalMarkup = (): string =>
  renderToString(createElement(Fragment, null, ...made.map((make) => make())))

const network = (ids: ReadonlyArray<number>): NetworkSnapshot => ({
  date: "2026-03-02",
  actors: ids.map((id) => ({
    id: `a${id}`,
    name: `Podmiot ${id}`,
    sector: { code: "public", label: "publiczny" },
  })),
  links: ids
    .flatMap((id) => [(id * 7 + 1) % ids.length, (id * 31 + 5) % ids.length].map((to) => [id, to] as const))
    .map(([from, to]) => ({
      from: `a${from}`,
      to: `a${to}`,
      kind: { code: "cooperation", label: "współpraca" },
    })),
})

const ids = Array.from({ length: 500 }, (_, id) => id)

export const layout = (): ReadonlyMap<string, { readonly x: number; readonly y: number }> =>
  places([network(ids)])

/** The same actors and links in another order. */
export const layoutTurned = (): typeof layout extends () => infer L ? L : never =>
  places([network([...ids].reverse())])
