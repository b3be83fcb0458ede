/**
 * What a screen reader is given by HTML: roles, names, states, and the text between.
 * Not here: styles (a page is read as without them), or all of ARIA: what the kit writes and a little more.
 */
import { type Element, inline } from "./markup.ts"

type Nodes = ReadonlyArray<Element | string>

const everyElement = (nodes: Nodes): ReadonlyArray<Element> =>
  nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...everyElement(node.children)]))

const inputs: Readonly<Record<string, string>> = {
  button: "button",
  submit: "button",
  reset: "button",
  image: "button",
  checkbox: "checkbox",
  radio: "radio",
  range: "slider",
  number: "spinbutton",
  search: "searchbox",
  file: "file",
  date: "date",
  time: "time",
}

const tags: Readonly<Record<string, string>> = {
  article: "article",
  aside: "complementary",
  blockquote: "blockquote",
  button: "button",
  caption: "caption",
  dd: "definition",
  details: "group",
  dialog: "dialog",
  dt: "term",
  fieldset: "group",
  figure: "figure",
  hr: "separator",
  li: "listitem",
  main: "main",
  menu: "list",
  meter: "meter",
  nav: "navigation",
  ol: "list",
  option: "option",
  optgroup: "group",
  output: "status",
  p: "paragraph",
  progress: "progressbar",
  summary: "disclosure",
  table: "table",
  tbody: "rowgroup",
  td: "cell",
  textarea: "textbox",
  tfoot: "rowgroup",
  thead: "rowgroup",
  time: "time",
  tr: "row",
  ul: "list",
}

/** Roles that are named by what is in them. */
const namedByContent = new Set([
  "button",
  "cell",
  "checkbox",
  "columnheader",
  "disclosure",
  "heading",
  "link",
  "menuitem",
  "option",
  "radio",
  "rowheader",
  "switch",
  "tab",
  "tooltip",
])

const controls = new Set(["input", "select", "textarea", "meter", "progress"])

const isHidden = ({ tag, attributes }: Element): boolean =>
  attributes.get("aria-hidden") === "true" ||
  attributes.has("hidden") ||
  ["script", "style", "template", "head", "noscript", "datalist"].includes(tag) ||
  (tag === "input" && attributes.get("type") === "hidden")

const roleOf = (element: Element, isNamed: boolean): string | undefined => {
  const { tag, attributes } = element
  const given = attributes.get("role")?.split(" ")[0]
  if (given !== undefined) return given === "none" || given === "presentation" ? undefined : given
  if (tag === "a") return attributes.has("href") ? "link" : undefined
  if (/^h[1-6]$/.test(tag)) return "heading"
  if (tag === "input")
    return inputs[attributes.get("type") ?? "text"] ?? (attributes.has("list") ? "combobox" : "textbox")
  if (tag === "select")
    return attributes.has("multiple") || Number(attributes.get("size") ?? 1) > 1 ? "listbox" : "combobox"
  if (tag === "img" || tag === "svg") return attributes.get("alt") === "" ? undefined : "img"
  if (tag === "th") return attributes.get("scope") === "row" ? "rowheader" : "columnheader"
  if (tag === "section") return isNamed ? "region" : undefined
  if (tag === "form") return isNamed ? "form" : undefined
  if (tag === "header") return "banner"
  if (tag === "footer") return "contentinfo"
  return tags[tag]
}

const flags = ["checked", "disabled", "required", "readonly", "multiple", "selected"]
const states = [
  "aria-checked",
  "aria-current",
  "aria-disabled",
  "aria-expanded",
  "aria-invalid",
  "aria-live",
  "aria-modal",
  "aria-orientation",
  "aria-pressed",
  "aria-required",
  "aria-roledescription",
  "aria-selected",
  "aria-sort",
  "aria-valuemax",
  "aria-valuemin",
  "aria-valuenow",
  "aria-valuetext",
]

const statesOf = ({ tag, attributes }: Element, role: string): ReadonlyArray<string> => [
  ...(role === "heading" ? [`level=${attributes.get("aria-level") ?? tag.slice(1)}`] : []),
  ...(tag === "details" ? [attributes.has("open") ? "expanded" : "collapsed"] : []),
  ...(tag === "input" || tag === "progress" || tag === "meter"
    ? ["value", "max"].flatMap((name) => (attributes.get(name) ? [`${name}=${attributes.get(name)}`] : []))
    : []),
  ...flags.filter((name) => attributes.has(name)),
  ...states.flatMap((name) => {
    const value = attributes.get(name)
    return value === undefined || value === "false"
      ? []
      : [value === "true" ? name.slice(5) : `${name.slice(5)}=${value}`]
  }),
]

/** **Shape** a line for each thing with a role and for each text, indented below what holds it. */
export const accessibilityOf = (nodes: Nodes): ReadonlyArray<string> => {
  const elements = everyElement(nodes)
  const byId = new Map(
    elements.flatMap((one) => {
      const id = one.attributes.get("id")
      return id === undefined ? [] : [[id, one] as const]
    }),
  )
  const clean = (text: string) => text.replace(/\s+/g, " ").trim()
  const referred = (ids: string | undefined): string =>
    clean(
      (ids ?? "")
        .split(" ")
        .map((id) => byId.get(id))
        .map((one) =>
          one === undefined ? "" : (one.attributes.get("aria-label") ?? textIn(one.children, true)),
        )
        .join(" "),
    )
  const textIn = (inside: Nodes, evenHidden = false): string =>
    inside
      .map((node) => {
        if (typeof node === "string") return node
        if (isHidden(node) && !evenHidden) return ""
        const own = node.attributes.get("aria-label") ?? node.attributes.get("alt")
        const text = own ?? textIn(node.children, evenHidden)
        return inline.has(node.tag) ? text : ` ${text} `
      })
      .join("")
  const childOf = (element: Element, tag: string): string => {
    const child = element.children.find((node) => typeof node !== "string" && node.tag === tag)
    return child === undefined || typeof child === "string" ? "" : clean(textIn(child.children))
  }
  const labelled = new Map<Element, ReadonlyArray<Element>>()
  for (const label of elements.filter(({ tag }) => tag === "label")) {
    const one = label.attributes.has("for")
      ? byId.get(label.attributes.get("for") ?? "")
      : everyElement(label.children).find(({ tag }) => controls.has(tag))
    if (one !== undefined) labelled.set(one, [...(labelled.get(one) ?? []), label])
  }
  const labels = (element: Element): string =>
    clean((labelled.get(element) ?? []).map((label) => textIn(label.children)).join(" "))
  const nativeName = (element: Element): string => {
    const { tag, attributes } = element
    if (controls.has(tag))
      return (
        labels(element) ||
        (["submit", "reset", "button"].includes(attributes.get("type") ?? "")
          ? (attributes.get("value") ?? "")
          : "")
      )
    if (tag === "table") return childOf(element, "caption")
    if (tag === "fieldset") return childOf(element, "legend")
    if (tag === "figure") return childOf(element, "figcaption")
    if (tag === "svg") return childOf(element, "title")
    return attributes.get("alt") ?? attributes.get("label") ?? ""
  }
  const line = (element: Element): { readonly said: string | undefined; readonly isWhole: boolean } => {
    const { attributes } = element
    const given = referred(attributes.get("aria-labelledby")) || clean(attributes.get("aria-label") ?? "")
    const role = roleOf(element, given !== "")
    if (role === undefined) return { said: undefined, isWhole: false }
    const content = namedByContent.has(role) && given === "" ? clean(textIn(element.children)) : ""
    const name = given || nativeName(element) || content || clean(attributes.get("title") ?? "")
    const description = referred(attributes.get("aria-describedby"))
    const more = [
      ...statesOf(element, role),
      ...(element.tag === "a" ? [`to=${attributes.get("href")}`] : []),
      ...(description === "" ? [] : [`described=${JSON.stringify(description)}`]),
    ]
    const isPlain = () =>
      !everyElement(element.children).some((one) => !isHidden(one) && roleOf(one, false) !== undefined)
    return {
      said: `${role}${name === "" ? "" : ` ${JSON.stringify(name)}`}${more.length === 0 ? "" : ` [${more.join(", ")}]`}`,
      isWhole:
        (name === content && content !== "" && isPlain()) || element.tag === "svg" || element.tag === "img",
    }
  }
  const walk = (inside: Nodes, depth: number): ReadonlyArray<string> => {
    const indent = "  ".repeat(depth)
    return inside.flatMap((node): ReadonlyArray<string> => {
      if (typeof node === "string")
        return node.trim() === "" ? [] : [`${indent}text ${JSON.stringify(clean(node))}`]
      if (isHidden(node)) return []
      const { said, isWhole } = line(node)
      if (said === undefined) return walk(node.children, depth)
      return [`${indent}${said}`, ...(isWhole ? [] : walk(node.children, depth + 1))]
    })
  }
  return walk(nodes, 0)
}

/** The texts that are read, in order. */
export const textsOf = (nodes: Nodes): ReadonlyArray<string> =>
  nodes.flatMap((node): ReadonlyArray<string> => {
    if (typeof node === "string") return node.trim() === "" ? [] : [node.replace(/\s+/g, " ").trim()]
    return isHidden(node) ? [] : textsOf(node.children)
  })
