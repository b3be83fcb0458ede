/**
 * Whether one link of a chain fits: its columns, its place, its seal, and the words that are gone from it.
 * Not here: reading the links (`IntegrityInSql`, `IntegrityInMemory`).
 */
import { hash } from "node:crypto"
import { Redaction } from "@osl/workflow"
import * as Anchor from "../Anchor.ts"
import * as Chain from "../Chain.ts"
import { streams as logs } from "../Conflict.ts"
import type { Misfit, StreamKind } from "../Integrity.ts"
import * as Ledger from "../Ledger.ts"

/** How far a chain is checked. */
export interface Checked {
  readonly seq: number
  readonly previous: string
}

export const beginning: Checked = { seq: 0, previous: "" }

export interface Fault {
  readonly seq: number
  readonly misfit: Misfit
  readonly at: string
}

const fault = (seq: number, misfit: Misfit, at = ""): Fault => ({ seq, misfit, at })

/** A row of the log, all of it as text but for what is JSON. **Unit** `at` an instant to the microsecond. */
export interface EventRow {
  readonly organisation_id: string
  readonly process_id: string
  readonly seq: number
  readonly id: string
  readonly command_id: string | null
  readonly type: string
  readonly at: string
  readonly actor_id: string
  readonly body: unknown
  readonly previous: string
  readonly hash: string
  readonly salts: unknown
  readonly closed: unknown
}

/** What a row of any log has. */
type Sealed = Pick<EventRow, "seq" | "body" | "previous" | "hash" | "salts" | "closed">

/** A row of a log of competencies. **Unit** `at` an instant to the microsecond. */
export interface LogRow extends Omit<EventRow, "process_id" | "command_id"> {
  readonly stream: Ledger.Stream
  readonly stream_id: string
}

/** What took words out of such a log. **Shape** `erased` are those whose events an erasure took words out of; removals by their places. */
export interface LogTakings {
  readonly erased: ReadonlyArray<string>
  readonly removals: ReadonlyArray<Ledger.Removal>
}

/** What took words out of a process: redactions of its log, or an erasure of all of it. */
export interface Takings {
  readonly redactions: ReadonlyArray<{
    readonly seq: number
    readonly recordId: string
    readonly fields: ReadonlyArray<string>
  }>
  readonly erased: boolean
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isByPath = (value: unknown): value is Chain.ByPath =>
  isObject(value) && Object.values(value).every((one) => typeof one === "string")

/** The columns that are copies of parts of the event. */
const copies = (row: Omit<EventRow, "command_id">, body: Body): ReadonlyArray<Copy> => {
  const actor = isObject(body["actor"]) ? body["actor"]["id"] : undefined
  return [
    ["organisation_id", row.organisation_id, body["organisationId"]],
    ["process_id", row.process_id, body["processId"]],
    ["seq", row.seq, body["seq"]],
    ["id", row.id, body["id"]],
    ["type", row.type, body["type"]],
    ["at", row.at, String(body["at"]).replace("Z", "000Z")],
    ["actor_id", row.actor_id, actor],
  ] as const
}

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (one, name) => (typeof one === "object" && one !== null ? Reflect.get(one, name) : undefined),
      value,
    )

const isTaken = (row: EventRow, recordId: unknown, path: string, { redactions, erased }: Takings): boolean =>
  erased ||
  redactions.some(
    (one) =>
      one.seq > row.seq &&
      one.recordId === recordId &&
      one.fields.some((name) => path.split("/")[2] === name),
  )

type Body = { readonly [key: string]: unknown }

/** A copy beside an event. **Shape** the column, what stands in it, and the part of the event that it is a copy of. */
type Copy = readonly [column: string, kept: unknown, part: unknown]

/** The fault of a row of any log, behind what is checked already. */
const ofLink = (
  row: Sealed,
  commandId: string | null,
  before: Checked,
  copiesOf: (body: Body) => ReadonlyArray<Copy>,
  isGone: (body: Body, path: string) => boolean,
): Fault | undefined => {
  const seq = before.seq + 1
  const { body, salts, closed, previous } = row
  if (row.seq !== seq) return fault(seq, "missing")
  if (!isObject(body) || !isByPath(salts) || !isByPath(closed)) return fault(seq, "seal")
  const column = copiesOf(body).find(([, kept, part]) => kept !== part)
  if (previous !== before.previous) return fault(seq, "previous")
  if (Chain.link(body, commandId, { previous, salts, closed }) !== row.hash)
    return fault(seq, "seal", column?.[0])
  if (column !== undefined) return fault(seq, "column", column[0])
  const path = Object.keys(closed).find((one) => valueAt(body, one) !== Redaction.mark || !isGone(body, one))
  return path === undefined ? undefined : fault(seq, "words", path)
}

/** The fault of a row of the log of a process, behind what is checked already. */
export const ofEvent = (row: EventRow, before: Checked, takings: Takings): Fault | undefined =>
  ofLink(
    row,
    row.command_id,
    before,
    (body) => copies(row, body),
    (body, path) => isTaken(row, body["recordId"], path, takings),
  )

/** Which part of an event names its log. */
const idNames = {
  portfolio: "workerId",
  training: "trainingId",
  supervision: "sessionId",
  laboratory: "inquiryId",
} as const satisfies { readonly [S in Ledger.Stream]: string }

/** The fault of a row of a log of competencies, behind what is checked already. */
export const ofLogEvent = (
  row: LogRow,
  before: Checked,
  { erased, removals }: LogTakings,
): Fault | undefined =>
  ofLink(
    row,
    null,
    before,
    (body) => [
      ...copies({ ...row, process_id: "" }, body).filter(([column]) => column !== "process_id"),
      ["stream_id", row.stream_id, body[idNames[row.stream]]],
    ],
    (_, path) => erased.includes(row.actor_id) || Ledger.isRemoved(removals, row.seq, path),
  )

/** A row of the audit, all of it as text. **Unit** `at` an instant to the microsecond. */
export interface AuditRow {
  readonly organisation_id: string
  readonly actor_id: string
  readonly seq: number
  readonly id: string
  readonly at: string
  readonly duty: string
  readonly on_behalf_of: string | null
  readonly purpose: string
  readonly action: string
  readonly process_id: string | null
  readonly subjects: ReadonlyArray<string>
  readonly previous: string
  readonly hash: string
}

/** The line that the database seals, `audit_line` of its migrations. */
const lineOf = (row: AuditRow): string =>
  [
    row.previous,
    row.organisation_id,
    row.actor_id,
    row.seq,
    row.id,
    row.at,
    row.duty,
    row.on_behalf_of ?? "-",
    row.purpose,
    row.action,
    row.process_id ?? "-",
    JSON.stringify(row.subjects),
  ].join("\n")

/** The fault of a row of the audit, behind what is checked already. */
export const ofAudit = (row: AuditRow, before: Checked): Fault | undefined => {
  const seq = before.seq + 1
  if (row.seq !== seq) return fault(seq, "missing")
  if (row.previous !== before.previous) return fault(seq, "previous")
  return hash("sha256", lineOf(row), "hex") === row.hash ? undefined : fault(seq, "seal")
}

/** Chains whose ends an anchor holds. */
type Anchored = Exclude<StreamKind, "anchor">

const isStream = (text: string): text is Ledger.Stream => logs.some((one) => one === text)

/** The hash of the link in a place of a chain, when it is there. */
export type HashAt = (stream: Anchored, id: string, seq: number) => string | undefined

const heads = (
  anchor: Anchor.Anchor,
): ReadonlyArray<{ readonly stream: Anchored; readonly id: string; readonly head: Anchor.Head }> => [
  ...Object.entries(anchor.heads.competencies ?? {}).flatMap(([key, head]) => {
    const [stream = "", id = ""] = key.split(" ")
    return isStream(stream) ? [{ stream, id, head }] : []
  }),
  ...Object.entries(anchor.heads.processes).map(([id, head]) => ({ stream: "process", id, head }) as const),
  ...Object.entries(anchor.heads.people).map(([id, head]) => ({ stream: "audit", id, head }) as const),
]

type AnchorFault = Fault & { readonly stream?: Anchored; readonly id?: string }

const ofAnchor = (anchor: Anchor.Anchor, before: Checked, hashAt: HashAt): AnchorFault | undefined => {
  const seq = before.seq + 1
  if (anchor.previous !== before.previous) return fault(seq, "previous")
  if (Anchor.link(anchor) !== anchor.hash) return fault(seq, "seal")
  const wrong = heads(anchor).find(({ stream, id, head }) => hashAt(stream, id, head[0]) !== head[1])
  if (wrong === undefined) return undefined
  const { stream, id, head } = wrong
  const misfit = hashAt(stream, id, head[0]) === undefined ? "missing" : "anchor"
  return { ...fault(head[0], misfit, anchor.day), stream, id }
}

/**
 * The fault of an anchor, behind those before, given what the audit tells of all of them: `noted` in their order. One of the chains
 * that it holds comes with their names. One that was written anew with a hash that is right again is not what the audit tells of.
 */
export const ofNotedAnchor = (
  anchor: Anchor.Anchor,
  before: Checked,
  hashAt: HashAt,
  noted: ReadonlyArray<string>,
): AnchorFault | undefined => {
  const place = noted.indexOf(Anchor.noted(anchor).subjects.join(" "))
  if (place > before.seq) return fault(before.seq + 1, "missing")
  const wrong = ofAnchor(anchor, before, hashAt)
  return wrong ?? (place === -1 ? fault(before.seq + 1, "anchor", anchor.day) : undefined)
}

/** What is missing behind the last anchor. */
export const ofAnchorsEnd = (last: Checked, noted: ReadonlyArray<string>): Fault | undefined =>
  last.seq < noted.length ? fault(last.seq + 1, "missing") : undefined
