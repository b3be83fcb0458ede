/**
 * HTML as a tree in which only what matters is left: no comments, one kind of space, ids numbered, attributes in order.
 * Not here: what a screen reader makes of it (`accessibility.ts`).
 */
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5"

/** An element. **Shape** attributes in the order of the alphabet; `children` are elements and texts, no blank text at an edge. */
export interface Element {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: ReadonlyArray<Element | string>
}

/** Attributes that name ids. */
const references = new Set([
  "id",
  "for",
  "form",
  "list",
  "headers",
  "popovertarget",
  "aria-activedescendant",
  "aria-controls",
  "aria-describedby",
  "aria-details",
  "aria-errormessage",
  "aria-flowto",
  "aria-labelledby",
  "aria-owns",
])

/** Elements in a line of text; the others are a word apart from what is around them. */
export const inline: ReadonlySet<string> = new Set(
  "a abbr b bdi br cite code em i kbd mark q s small span strong sub sup time".split(" "),
)

const keepsSpace = new Set(["pre", "textarea"])

const isElement = (node: DefaultTreeAdapterTypes.ChildNode): node is DefaultTreeAdapterTypes.Element =>
  "tagName" in node

const words = (text: string): ReadonlyArray<string> => text.split(/\s+/).filter((word) => word !== "")

/** One declaration after another, each written in one way. */
const styleOf = (text: string): string =>
  text
    .split(";")
    .map((one) =>
      one
        .replace(/\s+/g, " ")
        .replace(/\s*:\s*/, ":")
        .trim(),
    )
    .filter((one) => one !== "")
    .sort()
    .join(";")

/** **Shape** blank text between elements is left out where it stands beside no other text. */
const withoutEdges = (children: ReadonlyArray<Element | string>): ReadonlyArray<Element | string> => {
  const joined: Array<Element | string> = []
  for (const child of children) {
    const last = joined.at(-1)
    if (typeof child === "string" && typeof last === "string")
      joined.splice(-1, 1, `${last}${child}`.replace(/ +/g, " "))
    else joined.push(child)
  }
  const says = joined.some((child) => typeof child === "string" && child.trim() !== "")
  return joined
    .map((child, at) => {
      if (typeof child !== "string") return child
      if (!says && child.trim() === "") return ""
      const start = at === 0 ? child.trimStart() : child
      return at === joined.length - 1 ? start.trimEnd() : start
    })
    .filter((child) => child !== "")
}

/** Reads HTML as a browser does; what it lacks is added, what is broken is mended. */
export const readMarkup = (html: string): ReadonlyArray<Element | string> => {
  const ids = new Map<string, string>()
  const fragment = parseFragment(html)
  const number = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      const id = child.attrs.find(({ name }) => name === "id")?.value
      if (id !== undefined && !ids.has(id)) ids.set(id, `id-${ids.size + 1}`)
      number(child)
    }
  }
  number(fragment)
  const valueOf = (name: string, value: string): string => {
    if (name === "class") return [...words(value)].sort().join(" ")
    if (name === "style") return styleOf(value)
    if (references.has(name))
      return words(value)
        .map((id) => ids.get(id) ?? id)
        .join(" ")
    if (name === "href" && value.startsWith("#")) {
      const id = ids.get(value.slice(1))
      return id === undefined ? value : `#${id}`
    }
    return value.replaceAll(/url\(#([^)]+)\)/g, (all, id: string) =>
      ids.has(id) ? `url(#${ids.get(id)})` : all,
    )
  }
  /** **Shape** spaces at the edges of an inline element stand beside it, where they mean the same. */
  const read = (node: DefaultTreeAdapterTypes.ChildNode, keeps: boolean): ReadonlyArray<Element | string> => {
    if (isElement(node)) {
      const keepsInside = keeps || keepsSpace.has(node.tagName)
      const attributes = node.attrs
        .map(({ name, value }) => [name, valueOf(name, value)] as const)
        .filter(([name, value]) => !(value === "" && (name === "class" || name === "style")))
        .sort(([a], [b]) => (a < b ? -1 : 1))
      const children = node.childNodes.flatMap((child) => read(child, keepsInside))
      const element: Element = {
        tag: node.tagName,
        attributes: new Map(attributes),
        children: keepsInside ? children.filter((child) => child !== "") : withoutEdges(children),
      }
      if (keeps || !inline.has(node.tagName)) return [element]
      const [first, last] = [children.at(0), children.at(-1)]
      const before = typeof first === "string" && first.startsWith(" ")
      const after = typeof last === "string" && last.endsWith(" ")
      return [...(before ? [" "] : []), element, ...(after ? [" "] : [])]
    }
    if (node.nodeName !== "#text" || !("value" in node)) return []
    return [keeps ? node.value : node.value.replace(/[ \t\n\r\f]+/g, " ")]
  }
  return withoutEdges(fragment.childNodes.flatMap((node) => read(node, false)))
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")

/** **Shape** a line for each tag and each text, indented by two spaces for each element around it. */
export const linesOf = (nodes: ReadonlyArray<Element | string>, depth = 0): ReadonlyArray<string> =>
  nodes.flatMap((node) => {
    const indent = "  ".repeat(depth)
    if (typeof node === "string") return [`${indent}${escaped(node)}`]
    const attributes = [...node.attributes].map(([name, value]) =>
      value === "" ? ` ${name}` : ` ${name}="${escaped(value)}"`,
    )
    return [`${indent}<${node.tag}${attributes.join("")}>`, ...linesOf(node.children, depth + 1)]
  })
