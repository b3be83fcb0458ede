/**
 * An answer of the portal read as its reader meets it: the language, what it tells, where that leads, what its forms would send.
 * Not here: what it has to be (`Walk.ts`).
 */
import { type DefaultTreeAdapterTypes, html, parse } from "parse5"
import type { Pairs } from "../Browser.ts"

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** A line of the summary of problems. **Shape** `control` is the name of what it leads to; empty when it leads nowhere. */
export interface Told {
  readonly text: string
  readonly control: string
}

/** A form as it stands on a page. **Shape** `buttons` are those with a name. */
export interface Standing {
  readonly action: string
  readonly hidden: Pairs
  readonly pairs: Pairs
  readonly buttons: Pairs
}

export interface Page {
  readonly language: string
  readonly words: string
  readonly told: ReadonlyArray<Told>
  /** What stands as an alert or a status: all that a page without fields has to say. */
  readonly notices: ReadonlyArray<string>
  readonly forms: ReadonlyArray<Standing>
}

const isElement = (node: Node): node is Element => "tagName" in node

/** Everything below a node, itself first. */
const below = function* (node: Node): Generator<Element> {
  if (isElement(node)) yield node
  if ("childNodes" in node) for (const child of node.childNodes) yield* below(child)
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : ""

const isOf = (element: Element, name: string): boolean =>
  (attribute(element, "class") ?? "").split(" ").includes(name)

/** The pairs that a control would send. */
const pairsOf = (control: Element): Pairs => {
  const name = attribute(control, "name") ?? ""
  if (name === "") return []
  if (control.tagName === "textarea") return [[name, textOf(control).replace(/^\n/, "")]]
  if (control.tagName === "select")
    return [...below(control)]
      .filter((one) => one.tagName === "option" && attribute(one, "selected") !== undefined)
      .map((one) => [name, attribute(one, "value") ?? textOf(one)])
  if (control.tagName !== "input") return []
  const type = attribute(control, "type") ?? "text"
  const isChoice = type === "radio" || type === "checkbox"
  if (type === "file" || (isChoice && attribute(control, "checked") === undefined)) return []
  return [[name, attribute(control, "value") ?? ""]]
}

const standing = (form: Element): Standing => {
  const all = [...below(form)]
  return {
    action: attribute(form, "action") ?? "",
    pairs: all.flatMap(pairsOf),
    hidden: all.filter((one) => attribute(one, "type") === "hidden").flatMap(pairsOf),
    buttons: all.flatMap((one) => {
      const name = attribute(one, "name")
      return one.tagName === "button" && name !== undefined ? [[name, attribute(one, "value") ?? ""]] : []
    }),
  }
}

/** The name of a control, or of the first one in a group. */
const nameIn = (found: Element | undefined): string =>
  found === undefined
    ? ""
    : ([...below(found)]
        .filter(({ tagName }) => tagName !== "button")
        .map((one) => attribute(one, "name"))
        .find((name) => name !== undefined) ?? "")

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim()

export const read = (text: string): Page => {
  const all = [...below(parse(text))]
  const main = all.find(({ tagName }) => tagName === "main")
  const inside = main === undefined ? all : [...below(main)]
  const byId = (id: string) => all.find((one) => attribute(one, "id") === id)
  const summary = all.find((one) => isOf(one, "osl-error-summary"))
  return {
    language:
      attribute(
        all.find((one) => one.tagName === "html" && one.namespaceURI === html.NS.HTML) ?? noElement,
        "lang",
      ) ?? "",
    words: squeezed(main === undefined ? textOf(all[0] ?? noElement) : textOf(main)),
    told: (summary === undefined ? [] : [...below(summary)])
      .filter(({ tagName }) => tagName === "li")
      .map((line) => {
        const link = [...below(line)].find(({ tagName }) => tagName === "a")
        const href = link === undefined ? "" : (attribute(link, "href") ?? "")
        return {
          text: squeezed(textOf(line)),
          control: href.startsWith("#") ? nameIn(byId(href.slice(1))) : href,
        }
      }),
    notices: inside
      .filter((one) => ["alert", "status"].includes(attribute(one, "role") ?? ""))
      .map((one) => squeezed(textOf(one))),
    forms: inside.filter(({ tagName }) => tagName === "form").map(standing),
  }
}

const noElement: Element = {
  nodeName: "none",
  tagName: "none",
  attrs: [],
  childNodes: [],
  namespaceURI: html.NS.HTML,
  parentNode: null,
}
