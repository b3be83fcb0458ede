/**
 * Faults of what an edition says and how it knows it: texts, marks, sources, ends and scales, term by term.
 * Not here: the ways through the process, criteria and references (`EditionLint`, which tells these too).
 */
import type { Edition } from "./Edition.ts"
import type { Mark } from "./Evidence.ts"
import { marks } from "./Evidence.ts"
import * as Language from "./Language.ts"
import * as Model from "./Model.ts"
import type { Catalog, Problem } from "./Problem.ts"
import type * as Term from "./Term.ts"

/** The sentences of faults of terms. */
export const texts = {
  "missing-text": {
    pl: "Brakuje tekstu w języku {language}. Dopisz go.",
    en: "The text in the language {language} is missing. Add it.",
  },
  "unknown-source": {
    pl: "Nie ma źródła {source}. Dodaj je do źródeł albo popraw klucz.",
    en: "There is no source {source}. Add it to the sources or correct the key.",
  },
  "definition-repeats-name": {
    pl: "Opis tylko powtarza nazwę „{label}”. Napisz, co ona znaczy.",
    en: "The definition only repeats the name “{label}”. Say what it means.",
  },
  "definition-not-translated": {
    pl: "Opis jest taki sam w obu językach. Przetłumacz go.",
    en: "The definition is the same in both languages. Translate it.",
  },
  "fact-without-source": {
    pl: "Oznaczono to jako fakt, ale bez źródła. Podaj źródło albo oznacz jako wywnioskowane.",
    en: "This is marked as a fact but names no source. Name one or mark it as inferred.",
  },
  "mark-better-than-part": {
    pl: "Całość jest oznaczona mocniej niż część {part}. Oznacz ją tak jak najsłabszą część.",
    en: "The whole is marked stronger than its part {part}. Mark it as its weakest part.",
  },
  "mark-of-no-part": {
    pl: "Oznaczono część {part}, której tu nie ma. Popraw nazwę części.",
    en: "A part {part} is marked that is not there. Correct the name of the part.",
  },
  "ends-before-start": {
    pl: "Początek ({from}) jest po końcu ({to}). Popraw jedno z nich.",
    en: "The start ({from}) is after the end ({to}). Correct one of them.",
  },
  "not-on-the-scale": {
    pl: "Wartość {value, number} nie mieści się w skali od {least, number} do {most, number}. Popraw ją.",
    en: "The value {value, number} is not on the scale from {least, number} to {most, number}. Correct it.",
  },
} as const satisfies Catalog

const fault = (code: keyof typeof texts, path: Problem["path"], params: Problem["params"] = {}): Problem => ({
  code,
  path,
  params,
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const strength = (mark: unknown): number => marks.findIndex((one: Mark) => one === mark)

/** How one statement is known: a fact names its sources, each of them is there, and the whole is as weak as its weakest part. */
const known = (
  stated: Readonly<Record<string, unknown>>,
  path: Problem["path"],
  sources: ReadonlySet<unknown>,
): ReadonlyArray<Problem> => {
  const named = stated["sources"]
  if (stated["evidence"] === undefined || !Array.isArray(named)) return []
  const parts = isObject(stated["parts"]) ? Object.entries(stated["parts"]) : []
  return [
    ...(stated["evidence"] !== "inferred" && named.length === 0
      ? [fault("fact-without-source", [...path, "sources"])]
      : []),
    ...named.flatMap((source, index) =>
      sources.has(source)
        ? []
        : [fault("unknown-source", [...path, "sources", index], { source: String(source) })],
    ),
    ...parts.flatMap(([part, one]) =>
      isObject(one) && strength(one["evidence"]) > strength(stated["evidence"])
        ? [fault("mark-better-than-part", [...path, "parts", part], { part })]
        : [],
    ),
  ]
}

/** Texts and sources, wherever they stand: a text is an object that has a language for a key. */
const everywhere = (
  value: unknown,
  path: Problem["path"],
  sources: ReadonlySet<unknown>,
): ReadonlyArray<Problem> => {
  if (Array.isArray(value)) return value.flatMap((one, index) => everywhere(one, [...path, index], sources))
  if (!isObject(value)) return []
  if (Language.all.some((language) => Object.hasOwn(value, language)))
    return Language.all.flatMap((language) => {
      const said = value[language]
      return typeof said === "string" && said.trim() !== ""
        ? []
        : [fault("missing-text", [...path, language], { language })]
    })
  return [
    ...known(value, path, sources),
    ...Object.entries(value).flatMap(([key, one]) => everywhere(one, [...path, key], sources)),
  ]
}

/** Two texts that say the same, whatever their case and last stop. */
const isSame = (one: string, other: string): boolean => {
  const [said, again] = [one, other].map((text) => text.trim().replace(/\.$/, "").toLowerCase())
  return said !== "" && said === again
}

const defined = (term: Term.Term, path: Problem["path"]): ReadonlyArray<Problem> => [
  ...Language.all.flatMap((language) =>
    isSame(term.label[language], term.definition[language])
      ? [fault("definition-repeats-name", [...path, "definition", language], { label: term.label[language] })]
      : [],
  ),
  ...(isSame(term.definition.pl, term.definition.en)
    ? [fault("definition-not-translated", [...path, "definition"])]
    : []),
  ...Object.keys(term.parts ?? {}).flatMap((part) =>
    Object.hasOwn(term, part) ? [] : [fault("mark-of-no-part", [...path, "parts", part], { part })],
  ),
]

const ends = (
  path: Problem["path"],
  from: string | number | null,
  to: string | number | null,
): ReadonlyArray<Problem> =>
  from !== null && to !== null && from > to ? [fault("ends-before-start", path, { from, to })] : []

/** The last day of what may be given as a year or a month, so that a year does not end before its months. */
const lastDay = (date: string): string => `${date}-99-99`.slice(0, 10)

const scale = (
  path: Problem["path"],
  values: Readonly<Record<string, number>>,
  least: number,
  most: number,
): ReadonlyArray<Problem> =>
  Object.entries(values).flatMap(([key, value]) =>
    value >= least && value <= most
      ? []
      : [fault("not-on-the-scale", [...path, key], { value, least, most })],
  )

const numbers = (edition: Edition): ReadonlyArray<Problem> => [
  ...ends(["validTo"], edition.validFrom, edition.validTo),
  ...edition.components.flatMap(({ emphasis }, index) =>
    scale(["components", index, "emphasis"], emphasis, 0, 3),
  ),
  ...edition.stages.flatMap(({ intensity, expectation }, index) => [
    ...scale(["stages", index, "intensity"], intensity, 0, 3),
    ...(expectation === null
      ? []
      : [
          ...ends(["stages", index, "expectation", "to"], expectation.from, expectation.to),
          ...ends(["stages", index, "expectation", "warnAfter"], expectation.to, expectation.warnAfter),
        ]),
  ]),
  ...edition.levels.flatMap(({ prk }, index) => [
    ...scale(["levels", index, "prk"], { from: prk.from, to: prk.to }, 1, 8),
    ...ends(["levels", index, "prk", "to"], prk.from, prk.to),
  ]),
  ...edition.parameters.flatMap(({ least, most }, index) => ends(["parameters", index, "most"], least, most)),
  ...edition.timeline.flatMap(({ from, to }, index) =>
    ends(["timeline", index, "to"], from, to === null ? null : lastDay(to)),
  ),
]

/**
 * Every fault of the terms of an edition and of what stands beside them.
 *
 * **Shape** numbers first, then term by term, then texts and sources wherever they stand; each with its path.
 * **Source** inferred; rules EL2, EL4, EL7, EL8.
 */
export const problems = (edition: Edition): ReadonlyArray<Problem> => [
  ...numbers(edition),
  ...Model.kinds.flatMap((kind) =>
    Model.terms(edition, kind).flatMap((term, index) => defined(term, [Model.lists[kind], index])),
  ),
  ...everywhere(edition, [], new Set(edition.sources.map(({ key }) => key))),
]
