/**
 * The markup of an example as HTML that a page can take over.
 * Not here: reading HTML (`markup.ts`), or comparing it (`contract.ts`).
 */
import type { Outcome } from "./contract.ts"

const empty = new Set("area br col embed hr img input link meta source track wbr".split(" "))

const references = / (id|for|form|list|headers|popovertarget|aria-\w+|href)="(#?id-\d+(?: id-\d+)*)"/g

/**
 * What an example draws, ready to stand on a page under the kit's style sheet.
 *
 * **Shape** no space is added between elements, for it would be seen; ids begin with `prefix`, which keeps those of two
 * examples on one page apart.
 */
export const plainHtml = ({ html }: Pick<Outcome, "html">, prefix = ""): string => {
  const named = (tag: string): string =>
    tag.replace(references, (_, name, ids: string) => ` ${name}="${ids.replaceAll("id-", `${prefix}id-`)}"`)
  const open: Array<string> = []
  const closed = (depth: number): string => {
    let tags = ""
    while (open.length > depth) {
      const tag = open.pop() ?? ""
      if (!empty.has(tag)) tags += `</${tag}>`
    }
    return tags
  }
  let written = ""
  for (const line of html) {
    const [, indent = "", rest = ""] = /^( *)([\s\S]*)$/.exec(line) ?? []
    const [, tag] = /^<([\w-]+)/.exec(rest) ?? []
    // A text may begin with a space of its own, which is no indent.
    const depth = Math.min(Math.floor(indent.length / 2), open.length)
    written += closed(depth)
    written += tag === undefined ? line.slice(depth * 2) : named(rest)
    if (tag !== undefined) open.push(tag)
  }
  return written + closed(0)
}
