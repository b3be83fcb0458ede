/**
 * Writes the recognisers of all events ahead of time: `pnpm compiled`, after a change of an event or of a form.
 * Not here: installing them (`src/compiled.ts`); `test/compiled.test.ts` tells when what is written is stale.
 */
import { writeFileSync } from "node:fs"
import * as Recogniser from "../src/Recogniser.ts"
import { schemas } from "../src/testing/forms.ts"

export const path = new URL("../src/compiled/recognisers.ts", import.meta.url)

const sources = Object.values(schemas).flatMap((schema) => Recogniser.write(schema)?.source ?? [])

export const written = (): string =>
  [
    "// @ts-nocheck Written by scripts/write-compiled.ts from the events; do not edit.",
    'import type { Factory } from "../Recogniser.ts"',
    "export const factories: { readonly [key: string]: Factory } = {",
    ...sources.map((source) => `${JSON.stringify(Recogniser.keyOf(source))}(c){${source}},`),
    "}",
    "",
  ].join("\n")

if (import.meta.main) writeFileSync(path, written())
