/**
 * Says on a Ukrainian page which of its parts are Polish, so that they are read aloud as Polish.
 * Not here: which texts are Polish and why (decision 0022), or drawing the page (`entry.server.tsx`).
 */
type Language = "pl" | "uk"

interface Open {
  readonly kind: "open"
  readonly name: string
  readonly attributes: string
  /** What the element itself says, without its children. */
  own: string
}

/** **Shape** `end` is empty after an element without children. */
type Token = Open | { readonly kind: "end" | "raw"; readonly text: string }

const pattern =
  /<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<!--[\s\S]*?-->|<(\/?)([a-z][\w:-]*)((?:\s[^<>]*)?)>|[^<]+|</gi

const childless = new Set(["br", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "col"])

/** What is read aloud of an element that holds no text. */
const spokenAttributes = /\s(?:aria-label|alt|placeholder|title)="([^"]*)"/g

const entity = /&(?:[a-z]+|#x?[\da-f]+);/gi

/** **Shape** nothing for what is no word in either alphabet, such as a number. */
const languageOf = (text: string): Language | undefined => {
  const words = text.replace(entity, " ")
  if (/\p{Script=Cyrillic}/u.test(words)) return "uk"
  return /\p{Script=Latin}{2}/u.test(words) ? "pl" : undefined
}

const tokensOf = (html: string): ReadonlyArray<Token> => {
  const tokens: Array<Token> = []
  const open: Array<Open> = []
  for (const [text, slash, name, attributes = ""] of html.matchAll(pattern)) {
    if (name === undefined) {
      const inner = open.at(-1)
      if (inner !== undefined && !text.startsWith("<")) inner.own += text
      tokens.push({ kind: "raw", text })
    } else if (slash === "/") {
      open.pop()
      tokens.push({ kind: "end", text })
    } else {
      const token: Open = { kind: "open", name, attributes, own: "" }
      tokens.push(token)
      if (childless.has(name.toLowerCase()) || attributes.endsWith("/"))
        tokens.push({ kind: "end", text: "" })
      else open.push(token)
    }
  }
  return tokens
}

const spoken = ({ own, attributes }: Open): string =>
  own.trim() === "" ? [...attributes.matchAll(spokenAttributes)].map(([, said]) => said).join(" ") : own

/**
 * The page with `lang` on each element that speaks another language than what surrounds it.
 *
 * **Shape** nothing else is changed; an element that says its language itself is left as it is.
 */
export const markPolish = (html: string): string => {
  const around: Array<string> = []
  return tokensOf(html)
    .map((token) => {
      if (token.kind !== "open") {
        if (token.kind === "end") around.pop()
        return token.text
      }
      const { name, attributes } = token
      const said = /\slang="([^"]*)"/.exec(attributes)?.[1]
      const surrounding = around.at(-1) ?? "uk"
      const language = said ?? languageOf(spoken(token)) ?? surrounding
      around.push(language)
      return said !== undefined || language === surrounding
        ? `<${name}${attributes}>`
        : `<${name} lang="${language}"${attributes}>`
    })
    .join("")
}
