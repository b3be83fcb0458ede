/**
 * A role of the organiser: its names in both generations, its tasks, and the level it needs of each competency.
 * Not here: how far somebody is from it (`Gap`), or what the roles do at each stage (the edition).
 */
import type { Edition, Language, Term } from "@osl/core"
import * as Editions from "@osl/core/Edition"
import * as Evidence from "@osl/core/Evidence"
import type * as Level from "./Level.ts"

/** The level that a role needs of a competency. */
export interface Target extends Evidence.Evidence {
  readonly role: string
  readonly competency: string
  readonly level: Level.Level
}

/** What a role needs where nobody asks for more: working independently. **Source** inferred, dossier 3.5; rule CF6. */
export const usual: Level.Level = 2

/**
 * Occupations of ESCO that a role is close to. Where the classification says mediator, it means somebody who settles disputes: no role
 * of ours leans to it.
 *
 * **Source** dossier 3.9; the entries are those of S58, that our roles lean to them is inferred.
 */
const leans: Readonly<Record<string, ReadonlyArray<string>>> = {
  "local-planner": ["esco-community-development-officer", "esco-social-services-policy-officer"],
}

/** The occupations that every role is close to: the organiser's own, and the one most organisers come from. **Source** as above. */
const allLeanTo: ReadonlyArray<string> = [
  "esco-community-development-social-worker",
  "esco-community-social-worker",
  "esco-social-worker",
]

/**
 * **Shape** `names` by edition key, in both generations; `targets` in the order of the catalogue; `orientations` at ESCO, each with its
 * address. That a role leans to them is inferred, as the mark of the whole says.
 */
export interface Role extends Evidence.Parted {
  readonly key: string
  readonly uri: string
  readonly label: Language.Text
  readonly definition: Language.Text
  readonly tasks: Language.Text
  readonly products: Language.Text
  readonly names: Readonly<Record<string, Language.Text>>
  readonly orientations: ReadonlyArray<Term.Orientation>
  readonly targets: ReadonlyArray<Target>
}

const targetOf = (role: string, competency: string, asked: ReadonlyArray<Target>): Target =>
  asked
    .filter((one) => one.role === role && one.competency === competency && one.level > usual)
    .reduce<Target>((most, one) => (one.level > most.level ? one : most), {
      role,
      competency,
      level: usual,
      ...Evidence.inferred(),
    })

/** A role of an edition with what it needs. **Shape** what is asked for besides can raise a level, never lower one. */
export const of = (edition: Edition.Edition, term: Term.Role, asked: ReadonlyArray<Target>): Role => ({
  key: term.key,
  uri: Editions.uri(edition, "role", term.key),
  label: term.label,
  definition: term.definition,
  tasks: term.tasks,
  products: term.products,
  names: term.names,
  orientations: edition.orientations.filter(({ key }) =>
    [...allLeanTo, ...(leans[term.key] ?? [])].includes(key),
  ),
  targets: edition.competencies
    .filter(({ roles }) => roles.includes(term.key))
    .map(({ key }) => targetOf(term.key, key, asked)),
  evidence: term.evidence,
  sources: term.sources,
  ...(term.parts === undefined ? {} : { parts: term.parts }),
})
