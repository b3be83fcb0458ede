/**
 * The schema of an overlay as one JSON document, to read what a region adds from a file.
 * Not here: laying it on an edition (`Overlay.apply`), or a whole edition as a document (`EditionDocument`).
 */
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Document from "./Document.ts"
import { parts } from "./EditionDocument.ts"
import * as Model from "./Model.ts"
import type { Overlay } from "./Overlay.ts"
import type { Problem } from "./Problem.ts"

const { key, finite, list, Text } = parts

const some = <S extends Schema.Constraint>(item: S) => Schema.optionalKey(list(item))

const address = { kind: Schema.Literals(Model.kinds), key }

const Threshold = Schema.Union([
  Schema.Struct({
    criterion: key,
    wanted: Schema.optionalKey(finite),
    waivable: Schema.optionalKey(Schema.Literal(false)),
  }),
  Schema.Struct({
    parameter: key,
    least: Schema.optionalKey(finite),
    most: Schema.optionalKey(finite),
  }),
  Schema.Struct({ indicator: key, threshold: finite }),
  Schema.Struct({ stage: key, warnAfter: finite }),
])

/** **Shape** every key of `Overlay`, no other. **Unit** lists hold at most 5,000 items. */
export const OverlayDocument: Schema.Codec<Overlay, unknown> = /* @__PURE__ */ Schema.Struct({
  ...parts.head,
  base: parts.Base,
  sources: some(parts.Source),
  labels: some(Schema.Struct({ ...address, label: Text })),
  thresholds: some(Threshold),
  criteria: some(
    Schema.Struct({ stage: key, side: Schema.Literals(["entry", "exit"]), criterion: parts.Criterion }),
  ),
  fields: some(parts.ExtraField),
  competencies: some(parts.Competency),
  codes: some(Schema.Struct({ list: key, code: parts.Code, stated: Schema.optionalKey(parts.Stated) })),
  removed: some(Schema.Struct(address)),
})

/** Reads an overlay from parsed JSON. **Errors** those of `Document.decode`, with paths in the document. */
export const decode = (input: unknown): Result.Result<Overlay, ReadonlyArray<Problem>> =>
  Document.decode(OverlayDocument, input)

/** Reads an overlay from the text of a document. **Errors** those of `Document.decodeText`. */
export const parse = (json: string): Result.Result<Overlay, ReadonlyArray<Problem>> =>
  Document.decodeText(OverlayDocument, json)
