/**
 * The role competency framework of an edition: roles, competencies, levels with their texts, and what they lean to.
 * Not here: anybody's assessment (`Assessment`), or the terms themselves (`@osl/core`, Edition).
 */
import type { Edition, Problem, Term } from "@osl/core"
import * as Language from "@osl/core/Language"
import * as Competency from "./Competency.ts"
import type { Wording } from "./descriptors/Wording.ts"
import * as Level from "./Level.ts"
import * as Role from "./Role.ts"

export type { Wording }

/**
 * **Shape** lists in the order of the edition; plain JSON. `base` is the edition that a region built on, else null.
 * `wordings` and `targets` are what was passed in, `lint` judges them.
 */
export interface Framework extends Edition.EditionRef {
  readonly base: Edition.EditionRef | null
  readonly title: Language.Text
  readonly status: Edition.Edition["status"]
  readonly validFrom: string
  readonly validTo: string | null
  readonly roles: ReadonlyArray<Role.Role>
  readonly fields: ReadonlyArray<Term.KnowledgeField>
  readonly competencies: ReadonlyArray<Competency.Competency>
  readonly levels: ReadonlyArray<Term.Level>
  readonly orientations: ReadonlyArray<Term.Orientation>
  readonly sources: ReadonlyArray<Edition.Source>
  readonly wordings: ReadonlyArray<Wording>
  readonly targets: ReadonlyArray<Role.Target>
}

/**
 * What an edition is completed with: the texts of levels, ours (`@osl/competency/level-texts`) and those of a region for the
 * competencies it adds, and higher levels for a role. Numbers need no texts: who shows none need not load any.
 */
export interface Addition {
  readonly wordings?: ReadonlyArray<Wording>
  readonly targets?: ReadonlyArray<Role.Target>
}

/** The framework of an edition. What is wrong with an addition is found by `lint`; it never lowers what a role needs. */
export const of = (edition: Edition.Edition, addition: Addition = {}): Framework => {
  const written = addition.wordings ?? []
  const asked = addition.targets ?? []
  const { key, version, base, title, status, validFrom, validTo, levels, orientations, sources } = edition
  return {
    key,
    version,
    base,
    title,
    status,
    validFrom,
    validTo,
    roles: edition.roles.map((role) => Role.of(edition, role, asked)),
    fields: edition.knowledgeFields,
    competencies: edition.competencies.map((term) =>
      Competency.of(
        edition,
        term,
        written.filter(({ competency }) => competency === term.key),
      ),
    ),
    levels,
    orientations,
    sources,
    wordings: written,
    targets: asked,
  }
}

/** The competency with this key. */
export const competency = (framework: Framework, key: string): Competency.Competency | undefined =>
  framework.competencies.find((one) => one.key === key)

/** The role with this key. */
export const role = (framework: Framework, key: string): Role.Role | undefined =>
  framework.roles.find((one) => one.key === key)

/** The sentences of faults in a framework. */
export const texts = {
  "level-text-missing": {
    pl: "Brak opisu poziomu {level} dla kompetencji {competency}. Dodaj opis i przykład.",
    en: "The level {level} of the competency {competency} has no texts. Add a description and an example.",
  },
  "level-text-blank": {
    pl: "Opis albo przykład poziomu {level} kompetencji {competency} jest pusty ({language}). Uzupełnij go.",
    en: "A text of the level {level} of the competency {competency} is blank ({language}). Write it.",
  },
  "level-text-repeated": {
    pl: "Poziom {level} kompetencji {competency} ma dwa opisy. Zostaw jeden.",
    en: "The level {level} of the competency {competency} has two texts. Keep one.",
  },
  "unknown-competency": {
    pl: "Wydanie nie ma kompetencji {competency}. Popraw klucz.",
    en: "The edition has no competency {competency}. Correct the key.",
  },
  "unknown-role": {
    pl: "Wydanie nie ma roli {role}. Popraw klucz.",
    en: "The edition has no role {role}. Correct the key.",
  },
  "competency-of-no-role": {
    pl: "Rola {role} nie wymaga kompetencji {competency}. Przypisz ją najpierw do roli.",
    en: "The role {role} does not need the competency {competency}. Give it to the role first.",
  },
  "target-lowered": {
    pl: "Wymagany poziom kompetencji {competency} w roli {role} można tylko podnieść: obecnie {current}, podano {wanted}.",
    en: "The level of {competency} that the role {role} needs can only be raised: it is {current}, you gave {wanted}.",
  },
  "role-without-competencies": {
    pl: "Rola {role} nie wymaga żadnej kompetencji. Przypisz jej co najmniej jedną.",
    en: "The role {role} needs no competency. Give it at least one.",
  },
  "level-missing": {
    pl: "Wydanie nie ma poziomu {level}. Poziomy są cztery, od 1 do 4.",
    en: "The edition has no level {level}. There are four, from 1 to 4.",
  },
  "shown-by-supervision": {
    pl: "Kompetencji {competency} nie można wykazać superwizją. Usuń kartę F18.",
    en: "Supervision cannot show the competency {competency}. Remove the form F18.",
  },
} as const satisfies Problem.Catalog

const fault = (
  code: keyof typeof texts,
  path: Problem.Problem["path"],
  params: Problem.Problem["params"],
): Problem.Problem => ({ code, path, params })

const isBlank = (text: Language.Text, language: Language.Language): boolean => text[language].trim() === ""

const wordingFaults = ({ competencies, wordings: written }: Framework): ReadonlyArray<Problem.Problem> =>
  written.flatMap((one, index) => {
    const { competency: key, level, descriptor, example } = one
    const path = ["wordings", index]
    const all = written.filter((other) => other.competency === key && other.level === level)
    return [
      ...(competencies.some((there) => there.key === key)
        ? []
        : [fault("unknown-competency", path, { competency: key })]),
      ...(all[0] === one ? [] : [fault("level-text-repeated", path, { competency: key, level })]),
      ...Language.all.flatMap((language) =>
        isBlank(descriptor, language) || isBlank(example, language)
          ? [fault("level-text-blank", path, { competency: key, level, language })]
          : [],
      ),
    ]
  })

const targetFaults = (framework: Framework): ReadonlyArray<Problem.Problem> =>
  framework.targets.flatMap(({ role: of, competency: key, level }, index) => {
    const path = ["targets", index]
    const found = role(framework, of)
    if (found === undefined) return [fault("unknown-role", path, { role: of })]
    if (competency(framework, key) === undefined)
      return [fault("unknown-competency", path, { competency: key })]
    if (!found.targets.some((one) => one.competency === key))
      return [fault("competency-of-no-role", path, { role: of, competency: key })]
    return level < Role.usual
      ? [fault("target-lowered", path, { role: of, competency: key, current: Role.usual, wanted: level })]
      : []
  })

/**
 * What a framework lacks, with paths in the framework, or in the addition for what a region brought.
 *
 * **Shape** empty for the shipped editions with our texts. **Source** inferred; rules CF5–CF7.
 */
export const lint = (framework: Framework): ReadonlyArray<Problem.Problem> => [
  ...Level.all.flatMap((level) =>
    framework.levels.some(({ number }) => number === level)
      ? []
      : [fault("level-missing", ["levels"], { level })],
  ),
  ...framework.roles.flatMap(({ key, targets }, index) =>
    targets.length === 0 ? [fault("role-without-competencies", ["roles", index], { role: key })] : [],
  ),
  ...framework.competencies.flatMap(({ key, roles, shownBy }, index) => [
    ...Level.all.flatMap((level) =>
      framework.wordings.some((one) => one.competency === key && one.level === level)
        ? []
        : [fault("level-text-missing", ["competencies", index, "levels"], { competency: key, level })],
    ),
    ...roles.flatMap((one, at) =>
      role(framework, one) === undefined
        ? [fault("unknown-role", ["competencies", index, "roles", at], { role: one })]
        : [],
    ),
    ...(shownBy.includes("F18")
      ? [fault("shown-by-supervision", ["competencies", index, "shownBy"], { competency: key })]
      : []),
  ]),
  ...wordingFaults(framework),
  ...targetFaults(framework),
]
