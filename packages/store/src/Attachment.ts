/**
 * A file attached to a record: what is known of it, who may attach and change it, whether it may leave the house.
 * Not here: keeping it (`Attachments`), its bytes (`FileStore`), or judging what is in it (the program).
 */
import type { Forms } from "@osl/core"
import { Permission, type Process } from "@osl/workflow"
import * as Schema from "effect/Schema"
import type { Tenant } from "./Tenant.ts"

/**
 * The people that a picture shows: nobody who could be recognised, people whose consent the institution keeps, or people without.
 *
 * **Source** dossier 9.4 (photographs of identifiable people need a recorded consent).
 */
export const peopleShown = ["none", "consent", "missing"] as const
export type PeopleShown = (typeof peopleShown)[number]

/** **Unit** files of one record, withdrawn ones not counted. */
export const mostOfRecord = 50

/** **Unit** characters. */
export const longest = { name: 200, description: 500, reason: 1000 } as const

/**
 * **Shape** `isPicture` whether it has a preview; `description` what stands in place of a picture for who does not see it; `withdrawn`
 * is null while the file is there: afterwards its bytes are gone and what is known of it stays.
 * **Unit** `size` bytes as they are kept; `sha256` of those bytes; `addedAt` an instant, UTC.
 */
export interface Attachment {
  readonly id: string
  readonly processId: string
  readonly recordId: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly isPicture: boolean
  readonly people: PeopleShown
  readonly description: string | null
  readonly addedBy: string
  readonly addedAt: string
  readonly withdrawn: { readonly by: string; readonly at: string; readonly reason: string } | null
}

/** What a picture still lacks: a consent before anybody outside may see it, words for who cannot see. */
export const lacks = ({
  isPicture,
  people,
  description,
  withdrawn,
}: Pick<Attachment, "isPicture" | "people" | "description" | "withdrawn">): ReadonlyArray<
  "consent" | "description"
> =>
  isPicture && withdrawn === null
    ? [
        ...(people === "missing" ? (["consent"] as const) : []),
        ...(description === null ? (["description"] as const) : []),
      ]
    : []

/** Whether it may be shown to people outside the institution, on paper too. **Source** dossier 9.4; rule AT4. */
export const mayLeave = ({ people, withdrawn }: Pick<Attachment, "people" | "withdrawn">): boolean =>
  withdrawn === null && people !== "missing"

/** Why nothing is attached or changed. */
export const stops = ["not-yours", "not-open", "record-withdrawn", "too-many"] as const
export type Stop = (typeof stops)[number]

/** The record takes no file from this person now. Nothing was changed. */
export class AttachmentRefused extends Schema.TaggedError<AttachmentRefused>()("AttachmentRefused", {
  stop: Schema.Literals(stops),
}) {
  override get message() {
    return `The record takes no file now (${this.stop})`
  }
}

/** Another file was attached under this id before. Nothing was changed. */
export class AttachmentReused extends Schema.TaggedError<AttachmentReused>()("AttachmentReused", {
  attachmentId: Schema.String,
}) {
  override get message() {
    return `Another file was attached as ${this.attachmentId} before`
  }
}

/** What stands where a file should be attached to. */
export interface Place {
  readonly state: Process.State
  readonly form: Forms.FormCode
  readonly authorId: string
  readonly isWithdrawn: boolean
}

/**
 * Why somebody may not attach to a record, or change what is attached; null when they may.
 *
 * **Shape** who may correct the record may: of an open process, a diary entry only its author.
 * **Source** rule AT2.
 */
export const stopOf = (
  { state, form, authorId, isWithdrawn }: Place,
  { actorId, duty }: Pick<Tenant, "actorId" | "duty">,
): Stop | null => {
  const isTheirs =
    Permission.may(duty, "correct") &&
    Permission.concerns(state, { id: actorId, duty }) &&
    (form !== "F06" || authorId === actorId)
  if (!isTheirs) return "not-yours"
  if (state.status !== "open") return "not-open"
  return isWithdrawn ? "record-withdrawn" : null
}
