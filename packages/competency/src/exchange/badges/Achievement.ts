/**
 * What a badge is given for: a competency, the profile of a role or a training, as an achievement of Open Badges 3.0.
 * Not here: who has it (`Credential`), or whether somebody reached a level (`Score`).
 */
import type { Language, Term } from "@osl/core"
import { Edition } from "@osl/core"
import * as Competency from "../../Competency.ts"
import * as Framework from "../../Framework.ts"
import * as Level from "../../Level.ts"
import * as Role from "../../Role.ts"

type Text = Language.Text

/** That an achievement or level is the same as, or leads to, something described elsewhere. **Source** Open Badges 3.0, Alignment. */
export interface Alignment {
  readonly type: readonly ["Alignment"]
  readonly targetType: string
  readonly targetName: string
  readonly targetUrl: string
  readonly targetCode?: string
  readonly targetFramework: string
}

/** A level that a result may reach. **Source** Open Badges 3.0, RubricCriterionLevel. */
export interface RubricCriterionLevel {
  readonly id: string
  readonly type: readonly ["RubricCriterionLevel"]
  readonly name: string
  readonly description: string
  readonly level: string
  readonly points: string
}

/**
 * What a result is measured by: one competency with its levels, or a share of something.
 *
 * **Unit** `valueMin`, `valueMax` and `requiredValue` in percent, for a share only; it has no levels.
 */
export interface ResultDescription {
  readonly id: string
  readonly type: readonly ["ResultDescription"]
  readonly name: string
  readonly resultType: "RubricCriterionLevel" | "Percent"
  readonly requiredLevel?: string
  readonly valueMin?: string
  readonly valueMax?: string
  readonly requiredValue?: string
  readonly rubricCriterionLevel: ReadonlyArray<RubricCriterionLevel>
  readonly alignment: ReadonlyArray<Alignment>
}

/** **Shape** as the class Achievement of Open Badges 3.0, in one language. **Unit** `creditsAvailable` in hours of 45 minutes. */
export interface Achievement {
  readonly id: string
  readonly type: readonly ["Achievement"]
  readonly achievementType: "Competency" | "Certificate" | "CertificateOfCompletion"
  readonly name: string
  readonly description: string
  readonly criteria: { readonly narrative: string }
  readonly inLanguage: Language.Language
  readonly humanCode: string
  readonly version: string
  readonly alignment: ReadonlyArray<Alignment>
  readonly tag?: ReadonlyArray<string>
  readonly creditsAvailable?: number
  readonly resultDescription?: ReadonlyArray<ResultDescription>
}

/** What the words of an achievement are taken from. */
export interface Options {
  readonly language: Language.Language
  /** What says what each level means for each competency, and what a role needs; without it, the general meaning of a level. */
  readonly framework?: Framework.Framework
  /** Where the item of a term is in the published CASE package; its address in the edition unless told. */
  readonly item?: (address: string) => string
}

const frames: Readonly<Record<Term.Orientation["frame"], string>> = {
  "esco-occupation": "ESCO",
  "esco-skill": "ESCO",
  iacd: "IACD",
  nos: "NOS",
  prk: "PRK",
}

const targets: Partial<Record<Term.Orientation["frame"], string>> = {
  "esco-occupation": "ext:ESCO.Occupation",
  "esco-skill": "ext:ESCO.Skill",
}

/** An entry elsewhere that has an address of its own; others cannot be pointed at. */
const elsewhere = (entry: Term.Orientation, language: Language.Language): ReadonlyArray<Alignment> =>
  entry.address === undefined
    ? []
    : [
        {
          type: ["Alignment"],
          targetType: targets[entry.frame] ?? `ext:${frames[entry.frame]}`,
          targetName: entry.label[language],
          targetUrl: entry.address,
          targetFramework: frames[entry.frame],
        },
      ]

const own = (edition: Edition.Edition, kind: string, term: Term.Term, options: Options): Alignment => {
  const address = Edition.uri(edition, kind, term.key)
  return {
    type: ["Alignment"],
    targetType: "CFItem",
    targetName: term.label[options.language],
    targetUrl: options.item?.(address) ?? address,
    targetCode: term.key,
    targetFramework: edition.title[options.language],
  }
}

/** What a competency is elsewhere: the item of the CASE package, and the entries that have an address. **Source** rule OB2. */
export const alignments = (
  edition: Edition.Edition,
  one: Term.Competency,
  options: Options,
): ReadonlyArray<Alignment> => [
  own(edition, "competency", one, options),
  ...one.orientation.flatMap((key) => {
    const entry = edition.orientations.find((other) => other.key === key)
    return entry === undefined ? [] : elsewhere(entry, options.language)
  }),
]

/** The address of a competency at a level, which results refer to. */
export const levelAddress = (edition: Edition.EditionRef, competency: string, level: Level.Level): string =>
  `${Edition.uri(edition, "competency", competency)}#level-${level}`

/** The address of what a result of a competency is measured by. */
export const resultAddress = (edition: Edition.EditionRef, competency: string): string =>
  `${Edition.uri(edition, "competency", competency)}#result`

const result = (
  edition: Edition.Edition,
  one: Term.Competency,
  required: Level.Level | undefined,
  options: Options,
): ResultDescription => {
  const described = options.framework && Framework.competency(options.framework, one.key)
  const means = (level: Level.Level): Text | undefined =>
    described && Competency.level(described, level)?.descriptor
  return {
    id: resultAddress(edition, one.key),
    type: ["ResultDescription"],
    name: one.label[options.language],
    resultType: "RubricCriterionLevel",
    ...(required === undefined ? {} : { requiredLevel: levelAddress(edition, one.key, required) }),
    rubricCriterionLevel: Level.all.flatMap((level) => {
      const term = Level.term(edition, level)
      return term === undefined
        ? []
        : [
            {
              id: levelAddress(edition, one.key, level),
              type: ["RubricCriterionLevel"] as const,
              name: term.label[options.language],
              description: (means(level) ?? term.definition)[options.language],
              level: term.key,
              points: String(level),
            },
          ]
    }),
    alignment: alignments(edition, one, options),
  }
}

const sentences = {
  competency: {
    pl: "Poziom ustalono na podstawie ocen w kilku trybach i dowodów z pracy, zgodnie z zasadami ram kompetencji.",
    en: "The level was set from assessments in several modes and evidence from work, by the rules of the framework.",
  },
  role: {
    pl: "Oceniono każdą kompetencję roli na podstawie kilku trybów oceny i dowodów z pracy, zgodnie z zasadami ram kompetencji.",
    en: "Every competency of the role was assessed in several modes and by evidence from work, by the rules of the framework.",
  },
  training: {
    pl: "Osoba uczestniczyła w wymaganych modułach szkolenia, co potwierdza lista obecności.",
    en: "The person took part in the required modules of the training, as the attendance list shows.",
  },
} as const satisfies Record<string, Text>

const base = (
  edition: Edition.Edition,
  kind: keyof typeof sentences,
  term: Term.Term,
  options: Options,
): Omit<Achievement, "achievementType" | "alignment"> => ({
  id: Edition.uri(edition, kind, term.key),
  type: ["Achievement"],
  name: term.label[options.language],
  description: term.definition[options.language],
  criteria: { narrative: sentences[kind][options.language] },
  inLanguage: options.language,
  humanCode: term.key,
  version: edition.version,
})

/** A competency as an achievement, at a level when one is asked for. **Shape** `undefined` when the edition has no such competency. **Source** rules OB1, OB2. */
export const ofCompetency = (
  edition: Edition.Edition,
  key: string,
  options: Options & { readonly required?: Level.Level },
): Achievement | undefined => {
  const one = edition.competencies.find((other) => other.key === key)
  return one === undefined
    ? undefined
    : {
        ...base(edition, "competency", one, options),
        achievementType: "Competency",
        alignment: alignments(edition, one, options),
        resultDescription: [result(edition, one, options.required, options)],
      }
}

/** The profile of a role, aligned to the occupations it is close to, with a result for each competency it needs. **Source** rules OB1, OB2. */
export const ofRole = (edition: Edition.Edition, key: string, options: Options): Achievement | undefined => {
  const role = edition.roles.find((other) => other.key === key)
  const needs = options.framework && Framework.role(options.framework, key)
  return role === undefined
    ? undefined
    : {
        ...base(edition, "role", role, options),
        achievementType: "Certificate",
        alignment: [
          own(edition, "role", role, options),
          ...Role.of(edition, role, []).orientations.flatMap((entry) => elsewhere(entry, options.language)),
        ],
        resultDescription: edition.competencies
          .filter(({ roles }) => roles.includes(key))
          .map((one) => {
            const target = needs?.targets.find(({ competency }) => competency === one.key)
            return result(edition, one, target?.level, options)
          }),
      }
}

/** A training of the edition as an achievement. **Source** rule OB1. */
export const ofTraining = (
  edition: Edition.Edition,
  key: string,
  options: Options,
): Achievement | undefined => {
  const training = edition.trainings.find((other) => other.key === key)
  return training === undefined
    ? undefined
    : {
        ...base(edition, "training", training, options),
        achievementType: "CertificateOfCompletion",
        alignment: [],
      }
}
