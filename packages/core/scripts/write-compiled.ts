/**
 * Writes the decoders of all forms ahead of time: `pnpm compiled`, after a change of a form's fields or of Effect.
 * Not here: installing them (`src/compiled.ts`); `test/compiled.test.ts` tells when what is written is stale.
 */
import { writeFileSync } from "node:fs"
import { compile } from "effect/schema/SchemaAOTCompiler"
import * as Fingerprint from "../src/Fingerprint.ts"
import * as Forms from "../src/Forms.ts"

export const path = new URL("../src/compiled/decoders.ts", import.meta.url)

const asts = Forms.everyCode.map((code) => Forms.every[code].schema.ast)

/** What Effect writes is JavaScript: the types of its one export are added. */
export const written = (): string =>
  [
    "// @ts-nocheck Written by scripts/write-compiled.ts from the forms; do not edit.",
    `export const fingerprint: string = ${JSON.stringify(Fingerprint.of(asts))}`,
    compile(asts.map((ast) => ({ ast, operations: ["decode", "is"] })))
      .replace(/^\/\*\* @param .*\n/m, "")
      .replace(
        "export function install(asts){",
        'export function install(asts: ReadonlyArray<import("effect/SchemaAST").AST>): void {',
      ),
  ].join("\n")

if (import.meta.main) writeFileSync(path, written())
