/**
 * What the nouns of the model are made of as data: a term, and what each kind of term says besides.
 * Not here: the terms themselves (`editions/`), or which of them an edition holds (`Edition`).
 */
import type { Evidence, Parted } from "./Evidence.ts"
import { marks } from "./Evidence.ts"
import type { Text } from "./Language.ts"
import type { TimeLimit } from "./TimeLimit.ts"

/**
 * A term of the model: what it is called, what it means, and how we know each of it.
 *
 * **Shape** the mark of the whole is its weakest; `parts` names what is better supported, most often the `label`.
 * `plain` says the definition again for residents.
 */
export interface Term extends Parted {
  readonly key: string
  readonly label: Text
  readonly definition: Text
  readonly plain?: Text
}

/** Something the software must respect. **Shape** numbered as in the model's outline. */
export interface Statement extends Term {
  readonly number: number
}

/** A principle as a shift from one thing to another. **Shape** the name says both, in the case each needs. */
export interface Principle extends Term {
  readonly from: Text
  readonly to: Text
}

/** How much a component weighs in a stage: 0 not at all, 1 a little, 2 clearly, 3 it dominates. */
export type Emphasis = 0 | 1 | 2 | 3

/** A component of the practice with its sub-topics. `emphasis` by stage key is a display, not a rule. */
export interface Component extends Term {
  readonly topics: ReadonlyArray<Text>
  readonly emphasis: Readonly<Record<string, Emphasis>>
}

/** A strategy of mobilisation and when it fits. */
export interface Strategy extends Term {
  readonly when: Text
}

/** A role of the organiser. `names` by edition key are its names in both generations. */
export interface Role extends Term {
  readonly tasks: Text
  readonly products: Text
  readonly names: Readonly<Record<string, Text>>
}

export type ToolClass = "axial" | "supporting"

/** A method tool: a way of working, never a form. */
export interface Tool extends Term {
  readonly class: ToolClass
}

/** How often at least, to be counted: a process wants a new record of the form, or each record of it wants to be kept up to date. */
export interface Frequency extends TimeLimit {
  readonly of: "process" | "record"
}

/**
 * A form in use: which method tools it serves (none when it serves the process itself), at which stages, how often at least.
 *
 * **Shape** `every` is null when `frequency` names an occasion and no span of time.
 */
export interface FormUse extends Term {
  readonly tools: ReadonlyArray<string>
  readonly stages: ReadonlyArray<string>
  readonly frequency: Text
  readonly every: Frequency | null
}

export type ActorSort =
  | "individual"
  | "group"
  | "organisation"
  | "institution"
  | "decision-body"
  | "professional"

/** Who acts in a community. */
export interface ActorKind extends Term {
  readonly sort: ActorSort
}

/** A lasting or passing structure in a community: what is kept of it, and its life from first to last. */
export interface Structure extends Term {
  readonly data: Text
  readonly life: ReadonlyArray<Text>
}

/** A directed relation worth keeping, with who stands at each end. */
export interface Relation extends Term {
  readonly from: Text
  readonly to: Text
}

/** An institution of the landscape and what it does in OSL. */
export interface Institution extends Term {
  readonly abbreviation: string | null
  readonly role: Text
}

/** A field of knowledge and skill; `roles` it leans to. */
export interface KnowledgeField extends Term {
  readonly roles: ReadonlyArray<string>
}

/**
 * A competency of the organiser.
 *
 * **Shape** `roles` that need it; `orientation` by keys of fields of knowledge, IACD, NOS and ESCO; `shownBy` the forms whose
 * records can show it, never those of supervision.
 */
export interface Competency extends Term {
  readonly kind: "knowledge" | "skill" | "attitude"
  readonly roles: ReadonlyArray<string>
  readonly orientation: ReadonlyArray<string>
  readonly shownBy: ReadonlyArray<string>
}

/** A level of a competency. **Unit** `prk` is the lowest and highest level of the Polish framework it leans to. */
export interface Level extends Term {
  readonly number: number
  readonly prk: { readonly from: number; readonly to: number }
}

/** An entry of a framework elsewhere that ours is oriented by. `address` when it has one of its own. */
export interface Orientation extends Term {
  readonly frame: "esco-occupation" | "esco-skill" | "iacd" | "nos" | "prk"
  readonly address?: string
  readonly isco?: string
}

export type IndicatorUnit =
  | "participations"
  | "percent"
  | "hours"
  | "people"
  | "count"
  | "ratio"
  | "points"
  | "levels"
  | "days"
  | "hours-per-week"
  | "zloty-per-participation"

/**
 * A definition of an indicator. `computation` in words, from the records of `forms`.
 *
 * **Unit** `threshold` is the least number of people below which no value is shown; null when there is none.
 */
export interface Indicator extends Term {
  readonly unit: IndicatorUnit
  readonly computation: Text
  readonly forms: ReadonlyArray<string>
  readonly threshold: number | null
}

/** A step of joint evaluation. **Shape** numbered in the order of the cycle. */
export interface EvaluationStep extends Term {
  readonly number: number
}

/** A number of the institutional standard, editable. **Unit** `unit`; null where there is no bound. */
export interface Parameter extends Term {
  readonly least: number | null
  readonly most: number | null
  readonly unit: Text
}

/**
 * A legal reference, editable: article numbers change.
 *
 * **Shape** `verify` is true where the present wording was not read. **Unit** dates `YYYY-MM-DD`.
 */
export interface LegalReference extends Term {
  readonly act: Text
  readonly article: string | null
  readonly journal: string | null
  readonly inForceFrom: string | null
  readonly verify: boolean
}

/** A publication of the project or about it. */
export interface Publication extends Term {
  readonly authors: ReadonlyArray<string>
  readonly year: number | null
}

/** Something that happened. **Unit** dates as far as they are known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface TimelineEvent extends Term {
  readonly from: string
  readonly to: string | null
}

/** One source's figure. */
export interface Figure extends Evidence {
  readonly value: number
  readonly approximate: boolean
}

/** A fact told in figures. **Shape** the one to show first comes first; others stand beside it with their sources. */
export interface Fact extends Term {
  readonly figures: ReadonlyArray<Figure>
}

/** A label of the project: its name, programme, funding. */
export interface ProjectLabel extends Term {
  readonly value: Text
}

/** A word of the canonical vocabulary with its English identifier, and the term it names (`kind:key`). */
export interface Word extends Term {
  readonly identifier: string
  readonly names?: string
}

/** Where sources disagree or are silent, and how the software handles it. */
export interface OpenQuestion extends Term {
  readonly number: number
  readonly handling: Text
}

/** `[Polish, English]`. */
export type Words = readonly [pl: string, en: string]

/** Words in both languages as a text. */
export const text = ([pl, en]: Words): Text => ({ pl, en })

const strength = (stated: Evidence): number => marks.indexOf(stated.evidence)

/** What a term says besides its name and definition; `parts` are marked by themselves. */
type More = { readonly parts?: Readonly<Record<string, Evidence>> }

/**
 * Writes a term. `stated` is how its name is known, and whatever of it `more.parts` does not mark by itself.
 *
 * **Shape** the whole takes the weakest mark, with the sources of all parts that have it; better parts are named.
 */
export const make = <const M extends object = object>(
  key: string,
  label: Words,
  definition: Words,
  stated: Evidence,
  more?: M & More,
): Term & Omit<M, "parts"> => {
  const { parts: own = {}, ...rest } = more ?? ({} as M & More)
  const fields = ["label", "definition", ...Object.keys(rest)]
  const all = [...new Set([...fields, ...Object.keys(own)])].map(
    (part) => [part, own[part] ?? stated] as const,
  )
  const weakest = Math.max(...all.map(([, one]) => strength(one)))
  const better = all.filter(([, one]) => strength(one) < weakest)
  const sources = all.filter(([, one]) => strength(one) === weakest).flatMap(([, one]) => one.sources)
  return {
    key,
    label: text(label),
    definition: text(definition),
    evidence: marks[weakest] ?? "inferred",
    sources: [...new Set(sources)],
    ...(better.length > 0 ? { parts: Object.fromEntries(better) } : {}),
    ...rest,
  }
}
