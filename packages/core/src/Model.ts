/**
 * The parts of an edition by kind: the name of each kind in addresses, and the list that holds its terms.
 * Not here: what a term of a kind says (`Term`), or the process with its criteria (`Edition`).
 */
import type { Stage } from "./Edition.ts"
import type * as Term from "./Term.ts"

/** The terms of an edition. **Shape** each list in the order a reader asks; keys are unique within a list. */
export interface Model {
  readonly statements: ReadonlyArray<Term.Statement>
  readonly values: ReadonlyArray<Term.Term>
  readonly principles: ReadonlyArray<Term.Principle>
  readonly components: ReadonlyArray<Term.Component>
  readonly strategies: ReadonlyArray<Term.Strategy>
  readonly roles: ReadonlyArray<Term.Role>
  readonly stages: ReadonlyArray<Stage>
  readonly toolClasses: ReadonlyArray<Term.Term>
  readonly tools: ReadonlyArray<Term.Tool>
  readonly formUses: ReadonlyArray<Term.FormUse>
  readonly actors: ReadonlyArray<Term.ActorKind>
  readonly structures: ReadonlyArray<Term.Structure>
  readonly relations: ReadonlyArray<Term.Relation>
  readonly institutions: ReadonlyArray<Term.Institution>
  readonly knowledgeFields: ReadonlyArray<Term.KnowledgeField>
  readonly competencies: ReadonlyArray<Term.Competency>
  readonly levels: ReadonlyArray<Term.Level>
  readonly orientations: ReadonlyArray<Term.Orientation>
  readonly evaluationSteps: ReadonlyArray<Term.EvaluationStep>
  readonly indicators: ReadonlyArray<Term.Indicator>
  readonly parameters: ReadonlyArray<Term.Parameter>
  readonly legalReferences: ReadonlyArray<Term.LegalReference>
  readonly publications: ReadonlyArray<Term.Publication>
  readonly timeline: ReadonlyArray<Term.TimelineEvent>
  readonly pilot: ReadonlyArray<Term.Fact>
  readonly pilotPlaces: ReadonlyArray<Term.Term>
  readonly trainings: ReadonlyArray<Term.Term>
  readonly projectLabels: ReadonlyArray<Term.ProjectLabel>
  readonly vocabulary: ReadonlyArray<Term.Word>
  readonly openQuestions: ReadonlyArray<Term.OpenQuestion>
}

/** Kind of a term, as addresses name it, to the list of an edition that holds it. */
export const lists = {
  statement: "statements",
  value: "values",
  principle: "principles",
  component: "components",
  strategy: "strategies",
  role: "roles",
  stage: "stages",
  "tool-class": "toolClasses",
  tool: "tools",
  form: "formUses",
  actor: "actors",
  structure: "structures",
  relation: "relations",
  institution: "institutions",
  "knowledge-field": "knowledgeFields",
  competency: "competencies",
  level: "levels",
  orientation: "orientations",
  "evaluation-step": "evaluationSteps",
  indicator: "indicators",
  parameter: "parameters",
  law: "legalReferences",
  publication: "publications",
  event: "timeline",
  pilot: "pilot",
  place: "pilotPlaces",
  training: "trainings",
  label: "projectLabels",
  word: "vocabulary",
  question: "openQuestions",
} as const satisfies Record<string, keyof Model>

export type Kind = keyof typeof lists

export const kinds = Object.keys(lists) as ReadonlyArray<Kind>

/** Whether the text names a kind of term. */
export const isKind = (value: string): value is Kind => Object.hasOwn(lists, value)

/** What a kind is called. **Source** ours. */
export const kindNames: { readonly [K in Kind]: { readonly pl: string; readonly en: string } } = {
  statement: { pl: "stwierdzenie", en: "statement" },
  value: { pl: "wartość", en: "value" },
  principle: { pl: "zasada", en: "principle" },
  component: { pl: "komponent", en: "component" },
  strategy: { pl: "strategia", en: "strategy" },
  role: { pl: "rola", en: "role" },
  stage: { pl: "etap", en: "stage" },
  "tool-class": { pl: "rodzaj narzędzi", en: "class of tools" },
  tool: { pl: "narzędzie", en: "tool" },
  form: { pl: "formularz", en: "form" },
  actor: { pl: "aktor", en: "actor" },
  structure: { pl: "struktura", en: "structure" },
  relation: { pl: "relacja", en: "relation" },
  institution: { pl: "instytucja", en: "institution" },
  "knowledge-field": { pl: "obszar wiedzy", en: "field of knowledge" },
  competency: { pl: "kompetencja", en: "competency" },
  level: { pl: "poziom", en: "level" },
  orientation: { pl: "odniesienie", en: "orientation" },
  "evaluation-step": { pl: "krok ewaluacji", en: "step of evaluation" },
  indicator: { pl: "wskaźnik", en: "indicator" },
  parameter: { pl: "parametr", en: "parameter" },
  law: { pl: "przepis", en: "legal reference" },
  publication: { pl: "publikacja", en: "publication" },
  event: { pl: "wydarzenie", en: "event" },
  pilot: { pl: "fakt o pilotażu", en: "fact of the pilot" },
  place: { pl: "miejsce", en: "place" },
  training: { pl: "szkolenie", en: "training" },
  label: { pl: "oznaczenie projektu", en: "label of the project" },
  word: { pl: "pojęcie", en: "word" },
  question: { pl: "pytanie otwarte", en: "open question" },
}

/** The terms of one kind. */
export const terms = (model: Model, kind: Kind): ReadonlyArray<Term.Term> => model[lists[kind]]

/** One term with its kind. */
export interface Placed {
  readonly kind: Kind
  readonly term: Term.Term
}

/** Every term of a model, kind by kind. */
export const all = (model: Model): ReadonlyArray<Placed> =>
  kinds.flatMap((kind) => terms(model, kind).map((term) => ({ kind, term })))

/** The term of a kind with this key. */
export const find = (model: Model, kind: Kind, key: string): Term.Term | undefined =>
  terms(model, kind).find((term) => term.key === key)
