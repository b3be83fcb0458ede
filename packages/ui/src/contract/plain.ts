/**
 * The markup of an example as HTML that a page can take over.
 * Not here: reading HTML (`markup.ts`), or comparing it (`contract.ts`).
 */
import type { Outcome } from "./contract.ts"
import { inline } from "./markup.ts"

const empty = new Set("area br col embed hr img input link meta source track wbr".split(" "))

const references = / (id|for|form|list|headers|popovertarget|aria-\w+|href)="(#?id-\d+(?: id-\d+)*)"/g

/** A tag or a text, with the place of what holds it; -1 at the top. */
interface Line {
  readonly text: string
  readonly tag: string | undefined
  readonly depth: number
  readonly parent: number
}

const linesOf = (html: ReadonlyArray<string>): ReadonlyArray<Line> => {
  const open: Array<number> = []
  return html.map((line, at) => {
    const [, indent = "", rest = ""] = /^( *)([\s\S]*)$/.exec(line) ?? []
    const [, tag] = /^<([\w-]+)/.exec(rest) ?? []
    // A text may begin with a space of its own, which is no indent.
    const depth = Math.min(Math.floor(indent.length / 2), open.length)
    open.length = depth
    const parent = open.at(-1) ?? -1
    if (tag !== undefined) open.push(at)
    return { text: tag === undefined ? line.slice(depth * 2) : rest, tag, depth, parent }
  })
}

/**
 * What an example draws, ready to stand on a page under the kit's style sheet.
 *
 * **Shape** words of a line stand a space apart where nothing else is said between them, and no other space is added; ids
 * begin with `prefix`, which keeps those of two examples on one page apart.
 */
export const plainHtml = ({ html }: Pick<Outcome, "html">, prefix = ""): string => {
  const named = (tag: string): string =>
    tag.replace(references, (_, name, ids: string) => ` ${name}="${ids.replaceAll("id-", `${prefix}id-`)}"`)
  const lines = linesOf(html)
  const saying = new Set(lines.flatMap(({ tag, parent }) => (tag === undefined ? [parent] : [])))
  const before = new Map<number, string>()
  const open: Array<string> = []
  const closed = (depth: number): string =>
    open
      .splice(depth)
      .toReversed()
      .map((tag) => (empty.has(tag) ? "" : `</${tag}>`))
      .join("")
  const written = lines.map(({ text, tag, depth, parent }) => {
    const end = closed(depth)
    if (tag === undefined) return end + text
    const last = before.get(parent)
    before.set(parent, tag)
    open.push(tag)
    const isBeside = last !== undefined && inline.has(last) && inline.has(tag) && !saying.has(parent)
    return `${end}${isBeside ? " " : ""}${named(text)}`
  })
  return written.join("") + closed(0)
}
