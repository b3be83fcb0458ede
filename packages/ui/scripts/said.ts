/**
 * Which of the kit's messages a module says: by whole keys, or by the beginning of keys that end in a code.
 * Not here: what is done with them (`split.ts`, `bundle.ts`).
 */
import ts from "typescript"
import { pl } from "../src/words/pl.ts"

const keys = Object.keys(pl)

/** **Shape** in the order of the catalog. */
export const said = (text: string): ReadonlyArray<string> => {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.add(node.text)
    if (ts.isTemplateExpression(node) && /^[a-z-]+\.([\w-]+\.)*$/.test(node.head.text)) {
      const end = node.templateSpans.at(-1)?.literal.text ?? ""
      for (const key of keys) if (key.startsWith(node.head.text) && key.endsWith(end)) found.add(key)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile("module.tsx", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return keys.filter((key) => found.has(key))
}
