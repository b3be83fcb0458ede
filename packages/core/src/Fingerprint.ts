/**
 * What a decoder written ahead of time depends on, as a short text: the structure of its schemas and Effect itself.
 * Not here: writing such decoders (`scripts/write-compiled.ts`), or installing them (`compiled.ts`).
 */
import * as Hash from "effect/Hash"
import type * as SchemaAST from "effect/SchemaAST"
import * as Version from "effect/Version"

/** Kind, keys, literals and how many checks; not what the checks are, for they are taken from the schema at hand. */
const structure = (ast: SchemaAST.AST): string => {
  const own = `${ast._tag}${ast.context?.isOptional === true ? "?" : ""}${ast.checks?.length ?? ""}${ast.encoding === undefined ? "" : "~"}`
  switch (ast._tag) {
    case "Literal":
      return `${own}${JSON.stringify(String(ast.literal))}`
    case "Union":
      return `${own}(${ast.types.map(structure).join("|")})`
    case "Arrays":
      return `${own}[${ast.elements.map(structure).join()};${ast.rest.map(structure).join()}]`
    case "Objects":
      return `${own}{${ast.propertySignatures.map(({ name, type }) => `${JSON.stringify(String(name))}:${structure(type)}`).join()};${ast.indexSignatures.length}}`
    default:
      return own
  }
}

/** **Shape** the same for the same structures in the same order under the same version of Effect. */
export const of = (asts: ReadonlyArray<SchemaAST.AST>): string => {
  const text = [Version.getCurrentVersion(), ...asts.map(structure)].join("\n")
  return `${text.length}-${Hash.string(text)}`
}
