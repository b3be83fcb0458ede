/**
 * A competency of a framework: what the edition says of it, and what each level means and looks like.
 * Not here: which role needs it at which level (`Role`), or all of them together (`Framework`).
 */
import type { Edition, Evidence, Language, Term } from "@osl/core"
import * as Editions from "@osl/core/Edition"
import type { Wording } from "./descriptors/Wording.ts"
import * as Level from "./Level.ts"

/** What a level of one competency means. **Unit** `prk` is the span of the Polish framework that the level leans to. */
export interface CompetencyLevel extends Evidence.Evidence {
  readonly level: Level.Level
  readonly key: string
  readonly label: Language.Text
  readonly descriptor: Language.Text
  readonly example: Language.Text
  readonly prk: { readonly from: number; readonly to: number }
}

/**
 * A competency with all it leans to.
 *
 * **Shape** `levels` from the beginner up, without those that have no texts (`Framework.lint` names them); `fields` of
 * K1–K10; `orientations` at IACD, NOS and ESCO, with an address where they have one; `uri` is stable across versions.
 */
export interface Competency extends Evidence.Parted {
  readonly key: string
  readonly uri: string
  readonly label: Language.Text
  readonly definition: Language.Text
  readonly kind: Term.Competency["kind"]
  readonly roles: ReadonlyArray<string>
  readonly fields: ReadonlyArray<Term.KnowledgeField>
  readonly orientations: ReadonlyArray<Term.Orientation>
  readonly shownBy: ReadonlyArray<string>
  readonly levels: ReadonlyArray<CompetencyLevel>
}

const levelsOf = (edition: Edition.Edition, wordings: ReadonlyArray<Wording>) =>
  Level.all.flatMap((level): ReadonlyArray<CompetencyLevel> => {
    const term = Level.term(edition, level)
    const written = wordings.find((one) => one.level === level)
    if (term === undefined || written === undefined) return []
    const { descriptor, example, evidence, sources } = written
    return [
      { level, key: term.key, label: term.label, descriptor, example, prk: term.prk, evidence, sources },
    ]
  })

/** A competency of an edition with its texts. */
export const of = (
  edition: Edition.Edition,
  term: Term.Competency,
  wordings: ReadonlyArray<Wording>,
): Competency => ({
  key: term.key,
  uri: Editions.uri(edition, "competency", term.key),
  label: term.label,
  definition: term.definition,
  kind: term.kind,
  roles: term.roles,
  fields: edition.knowledgeFields.filter(({ key }) => term.orientation.includes(key)),
  orientations: edition.orientations.filter(({ key }) => term.orientation.includes(key)),
  shownBy: term.shownBy,
  levels: levelsOf(edition, wordings),
  evidence: term.evidence,
  sources: term.sources,
  ...(term.parts === undefined ? {} : { parts: term.parts }),
})

/** What a level of the competency means; `undefined` when it has no texts. */
export const level = (competency: Competency, wanted: Level.Level): CompetencyLevel | undefined =>
  competency.levels.find((one) => one.level === wanted)
