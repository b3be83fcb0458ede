/**
 * The schema of an edition as one JSON document, to read one that somebody else wrote.
 * Not here: writing one (`Edition.toJson`), or whether it can work (`EditionLint`).
 */
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Document from "./Document.ts"
import type { Edition } from "./Edition.ts"
import * as Evidence from "./Evidence.ts"
import * as Forms from "./Forms.ts"
import { Organisation } from "./Organisation.ts"
import { classes } from "./Privacy.ts"
import type { Problem } from "./Problem.ts"
import { annotation, check } from "./Problem.ts"
import * as TimeLimit from "./TimeLimit.ts"

const filled = Schema.String.check(check<string>((value) => value.trim() !== "", "required"))

/** Keys are addresses: letters, digits and hyphens. */
const key = Schema.String.check(Schema.isPattern(/^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/, annotation("not-an-id")))
const version = Schema.String.check(Schema.isPattern(/^\d+\.\d+\.\d+$/, annotation("wrong-value")))
const date = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/, annotation("not-a-date")))
const finite = Schema.Number.check(check<number>(Number.isFinite, "not-a-number"))

const list = <S extends Schema.Constraint>(item: S) =>
  Schema.Array(item).check(Schema.isMaxLength(5000, annotation("too-many-items", { max: 5000 })))

const Text = Schema.Struct({ pl: filled, en: filled })
const keys = list(key)

const evidence = { evidence: Schema.Literals(Evidence.marks), sources: list(filled) }
const Stated = Schema.Struct(evidence)
const parted = { ...evidence, parts: Schema.optionalKey(Schema.Record(Schema.String, Stated)) }

const term = {
  key,
  label: Text,
  definition: Text,
  plain: Schema.optionalKey(Text),
  ...parted,
}

const listOf = <const F extends Schema.Struct.Fields>(more: F) => list(Schema.Struct({ ...term, ...more }))

const Code = Schema.Struct({ code: key, label: Text })
const CodeList = Schema.Struct({
  key,
  title: Text,
  codes: list(Code).check(Schema.isMinLength(1, annotation("too-few-items", { min: 1 }))),
  ...parted,
})

const Duty = Schema.Literals(["organizer", "director", "supervisor", "regional-coordinator", "administrator"])

const Criterion = Schema.Struct({
  key,
  measure: filled,
  params: Schema.Record(Schema.String, finite),
  comparison: Schema.Literals(["at-least", "at-most"]),
  wanted: finite,
  unit: Schema.Literals(["count", "percent", "yes-no"]),
  sentence: Text,
  mend: Schema.Union([Schema.Struct({ form: Schema.Literals(Forms.codes) }), Schema.Struct({ act: filled })]),
  who: list(Duty),
  waivable: Schema.Boolean,
  ...evidence,
})

const stage = {
  number: finite,
  plain: Text,
  conditions: Text,
  activities: Text,
  instruments: Text,
  outputs: Text,
  lead: Text,
  intensity: Schema.Record(Schema.String, finite),
  entry: list(Criterion),
  exit: list(Criterion),
  expectation: Schema.NullOr(
    Schema.Struct({
      from: finite,
      to: finite,
      warnAfter: finite,
      sinceReview: Schema.Boolean,
      ...evidence,
    }),
  ),
}

const Transition = Schema.Struct({
  from: key,
  to: key,
  kind: Schema.Literals(["forward", "parallel", "back"]),
  who: list(Duty),
  ...evidence,
})

const field = {
  name: Schema.String.check(Schema.isPattern(/^[A-Za-z][0-9A-Za-z]*$/, annotation("not-an-id"))),
  kind: Schema.Literals([
    "text",
    "long-text",
    "number",
    "date",
    "time",
    "choice",
    "choices",
    "yes-no",
    "territory",
    "reference",
    "counts",
    "list",
  ]),
  label: Text,
  hint: Schema.optionalKey(Text),
  privacy: Schema.Literals(classes),
  unit: Schema.optionalKey(Text),
  codes: Schema.optionalKey(list(Code)),
  codeList: Schema.optionalKey(key),
  min: Schema.optionalKey(finite),
  max: Schema.optionalKey(finite),
  step: Schema.optionalKey(finite),
  maxLength: Schema.optionalKey(finite),
  minItems: Schema.optionalKey(finite),
  maxItems: Schema.optionalKey(finite),
  forms: Schema.optionalKey(list(filled)),
  showWhen: Schema.optionalKey(Schema.Struct({ field: filled, is: list(filled) })),
  required: Schema.Boolean,
}

/** Rows in rows are as deep as forms go. */
const FormField = Schema.Struct({
  ...field,
  fields: Schema.optionalKey(
    list(
      Schema.Struct({
        ...field,
        fields: Schema.optionalKey(list(Schema.Struct(field))),
      }),
    ),
  ),
})

const formField = Schema.Struct({ form: key, field: FormField, ...evidence })

const Head = { key, version }

const head = {
  ...Head,
  title: Text,
  status: Schema.Literals(["draft", "published", "withdrawn"]),
  validFrom: date,
  validTo: Schema.NullOr(date),
}

const competency = {
  kind: Schema.Literals(["knowledge", "skill", "attitude"]),
  roles: keys,
  orientation: keys,
  shownBy: keys,
}

const Source = Schema.Struct({ key: filled, title: filled, address: Schema.optionalKey(filled) })

/** What the document of an overlay is made of, too (`OverlayDocument`). */
export const parts = {
  key,
  finite,
  list,
  Text,
  Stated,
  Code,
  Criterion,
  Competency: Schema.Struct({ ...term, ...competency }),
  ExtraField: formField,
  Source,
  Base: Schema.Struct(Head),
  head,
}

/** **Shape** every key of `Edition`, no other. **Unit** lists hold at most 5,000 items. */
export const EditionDocument: Schema.Codec<Edition, unknown> = /* @__PURE__ */ Schema.Struct({
  ...head,
  base: Schema.NullOr(Schema.Struct(Head)),
  statements: listOf({ number: finite }),
  values: listOf({}),
  principles: listOf({ from: Text, to: Text }),
  components: listOf({
    topics: list(Text),
    emphasis: Schema.Record(Schema.String, Schema.Literals([0, 1, 2, 3])),
  }),
  strategies: listOf({ when: Text }),
  roles: listOf({ tasks: Text, products: Text, names: Schema.Record(Schema.String, Text) }),
  stages: list(Schema.Struct({ ...term, ...stage })),
  toolClasses: listOf({}),
  tools: listOf({ class: Schema.Literals(["axial", "supporting"]) }),
  formUses: listOf({
    tools: keys,
    stages: keys,
    frequency: Text,
    every: Schema.NullOr(
      Schema.Struct({ ...TimeLimit.TimeLimit.fields, of: Schema.Literals(["process", "record"]) }),
    ),
  }),
  actors: listOf({
    sort: Schema.Literals([
      "individual",
      "group",
      "organisation",
      "institution",
      "decision-body",
      "professional",
    ]),
  }),
  structures: listOf({ data: Text, life: list(Text) }),
  relations: listOf({ from: Text, to: Text }),
  institutions: listOf({ abbreviation: Schema.NullOr(filled), role: Text }),
  knowledgeFields: listOf({ roles: keys }),
  competencies: listOf(competency),
  levels: listOf({ number: finite, prk: Schema.Struct({ from: finite, to: finite }) }),
  orientations: listOf({
    frame: Schema.Literals(["esco-occupation", "esco-skill", "iacd", "nos", "prk"]),
    address: Schema.optionalKey(filled),
    isco: Schema.optionalKey(filled),
  }),
  evaluationSteps: listOf({ number: finite }),
  indicators: listOf({
    unit: Schema.Literals([
      "participations",
      "percent",
      "hours",
      "people",
      "count",
      "ratio",
      "points",
      "levels",
      "days",
      "hours-per-week",
      "zloty-per-participation",
    ]),
    computation: Text,
    forms: keys,
    threshold: Schema.NullOr(finite),
  }),
  parameters: listOf({ least: Schema.NullOr(finite), most: Schema.NullOr(finite), unit: Text }),
  legalReferences: listOf({
    act: Text,
    article: Schema.NullOr(filled),
    journal: Schema.NullOr(filled),
    inForceFrom: Schema.NullOr(date),
    verify: Schema.Boolean,
  }),
  publications: listOf({ authors: list(filled), year: Schema.NullOr(finite) }),
  timeline: listOf({ from: filled, to: Schema.NullOr(filled) }),
  pilot: listOf({
    figures: list(Schema.Struct({ value: finite, approximate: Schema.Boolean, ...evidence })),
  }),
  pilotPlaces: listOf({}),
  trainings: listOf({}),
  projectLabels: listOf({ value: Text }),
  vocabulary: listOf({ identifier: filled, names: Schema.optionalKey(filled) }),
  openQuestions: listOf({ number: finite, handling: Text }),
  transitions: list(Transition),
  outcomes: CodeList,
  codeLists: list(CodeList),
  formFields: list(formField),
  organisations: list(Organisation),
  waivedBy: list(Duty),
  sources: list(Source),
})

/** Reads an edition from parsed JSON. **Errors** those of `Document.decode`, with paths in the document. */
export const decode = (input: unknown): Result.Result<Edition, ReadonlyArray<Problem>> =>
  Document.decode(EditionDocument, input)

/** Reads an edition from the text of a document. **Errors** those of `Document.decodeText`. */
export const parse = (json: string): Result.Result<Edition, ReadonlyArray<Problem>> =>
  Document.decodeText(EditionDocument, json)
