/**
 * What each part needs, as a table for the watch of odd data.
 * Not here: reading it from the source (`parts.ts`), or writing it (`fixtures.ts`).
 */
import { parts } from "./parts.ts"

/** What can be said of an option without knowing its type in full; nothing of what may be false or nothing. */
const needOf = (type: string): string | undefined => {
  if (/\bundefined\b|\bnull\b/.test(type)) return undefined
  if (/^(ReadonlyArray|Array)</.test(type)) return "list"
  if (type === "string" || type === "ReactNode") return "words"
  if (type === "number") return "number"
  return type === "boolean" ? undefined : "thing"
}

/** The whole module. */
export const neededModule = (): string => {
  const rows = parts.flatMap(({ name, needs }) => {
    const cells = needs.flatMap(([option, type]) => {
      const need = needOf(type)
      return need === undefined || option === "children" ? [] : [`${option}: "${need}"`]
    })
    return cells.length === 0 ? [] : [`  ${name}: { ${cells.join(", ")} },`]
  })
  return `/**
 * What each part cannot be drawn without. Written from the parts: \`pnpm --filter @osl/ui fixtures\`.
 * Not here: looking for it in what a part was given (\`oddIn.ts\`).
 */

/** What an option has to be. */
export type Need = "list" | "words" | "number" | "thing"

export const needed: Readonly<Record<string, Readonly<Record<string, Need>>>> = {
${rows.join("\n")}
}
`
}
