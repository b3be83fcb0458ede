/**
 * Writes the names of both editions down without the editions: `pnpm labels`, after a change of a name.
 * Not here: reading them (`src/editions/Names.ts`); the tests of `labels` and `words` tell when they are stale.
 */
import { writeFileSync } from "node:fs"
import * as Evidence from "../src/Evidence.ts"
import { keyOf } from "../src/editions/Names.ts"
import { edition as early } from "../src/editions/osl-2012/index.ts"
import { edition as late } from "../src/editions/osl-2014/index.ts"
import type { Text } from "../src/Language.ts"
import * as Model from "../src/Model.ts"

type Blocks = ReadonlyMap<string, string>

const line = (key: string, { pl, en }: Text): string => {
  const parts = key === keyOf(en) ? (pl === en ? [pl] : [pl, en]) : [pl, pl === en ? "" : en, key]
  if (parts.some((part) => /[|\n]/.test(part))) {
    console.error(`${key}: a name may hold no | and no end of a line`)
    process.exit(1)
  }
  return parts.join("|")
}

const write = (path: string, text: string) =>
  writeFileSync(
    new URL(`../src/editions/${path}`, import.meta.url),
    `// Written by scripts/write-labels.ts from the editions; do not edit.\n\n${text}`,
  )

const quoted = (text: string): string => `\`\n${text.replaceAll(/[\\`$]/g, "\\$&")}\``

const record = (name: string, about: string, blocks: Blocks, shared?: string): string => {
  const lines = [...blocks].map(([key, text]) => `  ${JSON.stringify(key)}: ${quoted(text)},\n`)
  return `/** ${about} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${
    shared === undefined ? "" : `  ...${shared},\n`
  }${lines.join("")}}\n`
}

/** The kinds that have names: the vocabulary has a door of its own, questions about the sources have none. */
const named = Model.kinds.filter((kind) => kind !== "word" && kind !== "question" && kind !== "orientation")

/** A letter for each mark in its order, one when they are all alike; what is all inferred is not written. */
const letters = (marks: ReadonlyArray<Evidence.Mark>): string =>
  new Set(marks).size === 1 ? (marks[0] ?? "").charAt(0) : marks.map((mark) => mark.charAt(0)).join("")

const termMarksOf = (model: Model.Model): Blocks =>
  new Map(
    named.map((kind) => [
      kind,
      letters(Model.terms(model, kind).map((term) => Evidence.of<string>(term, "label").evidence)),
    ]),
  )

const listMarksOf = ({ codeLists }: typeof late): Blocks =>
  new Map(
    codeLists.map((list) => [
      list.key,
      letters(list.codes.map(({ code }) => Evidence.of<string>(list, code).evidence)),
    ]),
  )

const marksRecord = (name: string, about: string, blocks: Blocks, shared?: string): string =>
  `/** ${about} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${
    shared === undefined ? "" : `  ...${shared},\n`
  }${[...blocks]
    .filter(([, text]) => text !== "i")
    .map(([key, text]) => `  ${JSON.stringify(key)}: "${text}",\n`)
    .join("")}}\n`

const termsOf = (model: Model.Model): Blocks =>
  new Map(
    named.map((kind) => [
      kind,
      Model.terms(model, kind)
        .map(({ key, label }) => line(key, label))
        .join("\n"),
    ]),
  )

const listsOf = ({ codeLists }: typeof late): Blocks =>
  new Map(
    codeLists.map(({ key, title, codes }) => [
      key,
      [line("", title), ...codes.map(({ code, label }) => line(code, label))].join("\n"),
    ]),
  )

/** What both have alike, and what each has for itself. */
const apart = (one: Blocks, other: Blocks): readonly [both: Blocks, one: Blocks, other: Blocks] => {
  const alike = ([key, text]: readonly [string, string]) =>
    one.get(key) === other.get(key) && text !== undefined
  return [
    new Map([...one].filter(alike)),
    new Map([...one].filter((entry) => !alike(entry))),
    new Map([...other].filter((entry) => !alike(entry))),
  ]
}

const [terms, lateTerms, earlyTerms] = apart(termsOf(late), termsOf(early))
const [lists, lateLists, earlyLists] = apart(listsOf(late), listsOf(early))
const [termMarks, lateTermMarks, earlyTermMarks] = apart(termMarksOf(late), termMarksOf(early))
const [listMarks, lateListMarks, earlyListMarks] = apart(listMarksOf(late), listMarksOf(early))

write(
  "both-names.ts",
  `${record("terms", "By kind, those that both editions have alike.", terms)}\n${record(
    "lists",
    "By code list, those that both editions have alike.",
    lists,
  )}\n${marksRecord("termMarks", "How the names are known, by kind.", termMarks)}\n${marksRecord(
    "listMarks",
    "How the names are known, by code list.",
    listMarks,
  )}`,
)
for (const [edition, ofTerms, ofLists, marksOfTerms, marksOfLists] of [
  [late, lateTerms, lateLists, lateTermMarks, lateListMarks],
  [early, earlyTerms, earlyLists, earlyTermMarks, earlyListMarks],
] as const) {
  write(
    `${edition.key}/names.ts`,
    `import * as both from "../both-names.ts"\n\n${record("terms", "By kind.", ofTerms, "both.terms")}\n${record(
      "lists",
      "By code list.",
      ofLists,
      "both.lists",
    )}\n${marksRecord("termMarks", "How the names are known, by kind.", marksOfTerms, "both.termMarks")}\n${marksRecord(
      "listMarks",
      "How the names are known, by code list.",
      marksOfLists,
      "both.listMarks",
    )}`,
  )
  write(
    `${edition.key}/words-names.ts`,
    `/** The vocabulary. */\nexport const words = ${quoted(
      edition.vocabulary.map(({ key, label }) => line(key, label)).join("\n"),
    )}\n\n/** How the words are known, a letter each. */\nexport const marks = "${letters(
      edition.vocabulary.map((word) => Evidence.of<string>(word, "label").evidence),
    )}"\n`,
  )
}
