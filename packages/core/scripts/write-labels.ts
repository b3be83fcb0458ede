/**
 * Prints the names of osl-2014 as the module `src/editions/osl-2014/names.ts`; `pnpm labels` puts them there after a change.
 * Not here: reading them (`src/editions/osl-2014/labels.ts`); a test tells when they are stale.
 */
import { edition } from "../src/editions/osl-2014/index.ts"
import type { Text } from "../src/Language.ts"
import * as Model from "../src/Model.ts"

/** `key|Polish|English`, the English left out when it is the same. */
const line = (key: string, { pl, en }: Text): string => (pl === en ? `${key}|${pl}` : `${key}|${pl}|${en}`)

const block = (key: string, lines: ReadonlyArray<string>): string =>
  `  ${JSON.stringify(key)}: \`\n${lines.join("\n").replaceAll(/[\\`$]/g, "\\$&")}\`,\n`

const terms = Model.kinds.map((kind) =>
  block(
    kind,
    Model.terms(edition, kind).map(({ key, label }) => line(key, label)),
  ),
)
const lists = edition.codeLists.map(({ key, title, codes }) =>
  block(key, [line("", title), ...codes.map(({ code, label }) => line(code, label))]),
)

console.log(`// Written by scripts/write-labels.ts from the edition; do not edit.

/** By kind, a line each: key, Polish, English when it differs. */
export const terms: Readonly<Record<string, string>> = {
${terms.join("")}}

/** By code list, a line each: code, Polish, English when it differs; first the title, without a code. */
export const lists: Readonly<Record<string, string>> = {
${lists.join("")}}`)
