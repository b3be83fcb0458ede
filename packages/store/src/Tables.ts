/**
 * The tables as Kysely sees them: what a row holds and what an insert needs.
 * Not here: how they are made (`migrations/`), or what reads and writes them (`ProcessStore`, `Organisations`).
 */
import type { Edition, Overlay, Privacy } from "@osl/core"
import type { Process } from "@osl/workflow"
import type { ColumnType, Generated } from "kysely"
import type { Heads } from "./Anchor.ts"
import type { PeopleShown } from "./Attachment.ts"
import type { Action } from "./Audit.ts"
import type { ByPath } from "./Chain.ts"
import type * as Digest from "./Digest.ts"
import type { Entry } from "./ErasureList.ts"
import type { StateOf, Stream } from "./Ledger.ts"
import type * as Notice from "./Notice.ts"
import type { Centre } from "./Organisations.ts"
import type { Channel, Content as MessageContent, State } from "./Outbox.ts"
import type { Purpose } from "./Purpose.ts"
import type { Content, Record, Status } from "./Record.ts"
import type { Log } from "./Retention.ts"

/** Kept as the text it was written as; a driver hands it back parsed. */
type Json<T> = ColumnType<T, string, string>

/** Read as text `YYYY-MM-DD`, whatever a driver makes of a date. */
type DateText = ColumnType<never, string, string>

type Instant = ColumnType<Date, string, string>

/** A centre or another organisation. **Unit** `territory` is a TERC code. */
export interface OrganisationTable {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly kind: Centre["kind"]
  readonly territory: string
  readonly nip: string | null
  readonly regon: string | null
  readonly demonstration: boolean
}

/** A person of the platform, and the user of better-auth at once: `user: { modelName: "person" }`. */
export interface PersonTable {
  readonly id: Generated<string>
  readonly name: string
  readonly email: string
  readonly emailVerified: Generated<boolean>
  readonly image: string | null
  readonly createdAt: Generated<Date>
  readonly updatedAt: Generated<Date>
  readonly demonstration: Generated<boolean>
  readonly signed_in_at: ColumnType<Date | null, string | null | undefined, string | null>
  readonly twoFactorEnabled: Generated<boolean>
}

export interface MembershipTable {
  readonly organisation_id: string
  readonly person_id: string
  readonly duty: Edition.Duty
}

/** Somebody invited who has not come yet. **Shape** `email` in small letters; gone when it was used or withdrawn. */
export interface InvitationTable {
  readonly organisation_id: string
  readonly id: string
  readonly email: string
  readonly name: string
  readonly duty: Edition.Duty
  readonly invited_by: string
  readonly made_at: Instant
  readonly expires_at: Instant
}

/** A filter of a list that a person keeps under a name. **Shape** `search` the search part of an address. */
export interface SavedFilterTable {
  readonly organisation_id: string
  readonly person_id: string
  readonly id: string
  readonly list: string
  readonly name: string
  readonly search: string
  readonly chosen: Generated<boolean>
}

/** Somebody does the work of another person for some days. **Unit** both days are included. */
export interface DelegationTable {
  readonly organisation_id: string
  readonly id: string
  readonly person_id: string
  readonly delegate_id: string
  readonly duty: string
  readonly from_on: string
  readonly until_on: string
  readonly given_by: string
  readonly given_at: Instant
  readonly ended_at: ColumnType<Date | null, string | null | undefined, string | null>
}

/** A session of better-auth. */
export interface SessionTable {
  readonly id: Generated<string>
  readonly userId: string
  readonly token: string
  readonly expiresAt: Date
  readonly ipAddress: string | null
  readonly userAgent: string | null
  readonly createdAt: Generated<Date>
  readonly updatedAt: Generated<Date>
}

/** A way of signing in, of better-auth. */
export interface AccountTable {
  readonly id: Generated<string>
  readonly userId: string
  readonly accountId: string
  readonly providerId: string
  readonly accessToken: string | null
  readonly refreshToken: string | null
  readonly idToken: string | null
  readonly accessTokenExpiresAt: Date | null
  readonly refreshTokenExpiresAt: Date | null
  readonly scope: string | null
  readonly password: string | null
  readonly createdAt: Generated<Date>
  readonly updatedAt: Generated<Date>
}

/** A second step of signing in, of better-auth. **Shape** secrets encrypted; `verified` once a code was right. */
export interface TwoFactorTable {
  readonly id: Generated<string>
  readonly userId: string
  readonly secret: string
  readonly backupCodes: string
  readonly verified: Generated<boolean>
  readonly failedVerificationCount: Generated<number>
  readonly lockedUntil: Date | null
}

/** A key on a device that signs in without a password. **Shape** `id` and `public_key` Base64 for addresses; `transports` with spaces between. */
export interface PasskeyTable {
  readonly id: string
  readonly person_id: string
  readonly name: string
  readonly public_key: string
  readonly counter: ColumnType<string | number, number, number>
  readonly transports: string
  readonly made_at: Generated<Date>
  readonly used_at: Date | null
}

/** What an organisation asks of its people when they sign in. */
export interface SignInRuleTable {
  readonly organisation_id: string
  readonly second_factor: boolean
}

/** A proof sent by mail, of better-auth. */
export interface VerificationTable {
  readonly id: Generated<string>
  readonly identifier: string
  readonly value: string
  readonly expiresAt: Date
  readonly createdAt: Generated<Date>
  readonly updatedAt: Generated<Date>
}

/** The secret address of somebody's calendar. **Shape** `hash` of the address, which nobody can read again. */
export interface CalendarAddressTable {
  readonly organisation_id: string
  readonly person_id: string
  readonly duty: Edition.Duty
  readonly hash: string
  readonly language: string
  readonly made_at: Instant
  readonly expires_at: Instant
}

/**
 * The append-only log.
 *
 * **Shape** `body` is the whole event as it was written; the columns before it are copies of its parts, those behind it its seal (`Chain`).
 */
export interface EventTable {
  readonly organisation_id: string
  readonly process_id: string
  readonly seq: number
  readonly id: string
  readonly command_id: string | null
  readonly type: string
  readonly at: Instant
  readonly actor_id: string
  readonly body: Json<unknown>
  readonly previous: string
  readonly hash: string
  readonly salts: Json<ByPath>
  readonly closed: Json<ByPath>
}

/** The fold of a log beside it, and the columns that lists and boards are asked by. */
export interface ProcessTable {
  readonly organisation_id: string
  readonly id: string
  readonly version: number
  readonly edition: string
  readonly status: Process.State["status"]
  readonly name: string
  readonly search: string
  readonly territory: string
  readonly lead_id: string | null
  readonly open_stages: ReadonlyArray<string>
  readonly started_on: DateText
  readonly last_event_at: Instant
  readonly updated_at: Generated<Date>
  readonly state: Json<Process.State>
}

/** Each record as it stands now. */
export interface RecordTable {
  readonly organisation_id: string
  readonly process_id: string
  readonly id: string
  readonly form: Record["form"]
  readonly author_id: string
  readonly on_date: DateText
  readonly title: string
  readonly status: Status
  readonly version: number
  readonly withdrawn: boolean
  readonly added_at: Instant
  readonly changed_at: Instant
  readonly content: Json<Content>
}

/** What search finds: processes and records that were not withdrawn. **Shape** `form` is null, and `id` its own, for a process. */
export interface SearchTable {
  readonly organisation_id: string
  readonly process_id: string
  readonly id: string
  readonly form: Record["form"] | null
  readonly on_date: DateText
  /** The words as `SearchWords.of` makes them, those of the title marked A. */
  readonly words: string
}

/** A file attached to a record. **Shape** `preview_sha256` of pictures only. **Unit** `size` bytes, as text: the database counts further. */
export interface AttachmentTable {
  readonly organisation_id: string
  readonly id: string
  readonly process_id: string
  readonly record_id: string
  readonly name: string
  readonly media_type: string
  readonly size: string
  readonly sha256: string
  readonly preview_sha256: string | null
  readonly people: PeopleShown
  readonly description: string | null
  readonly added_by: string
  readonly added_at: Instant
  readonly withdrawn_by: string | null
  readonly withdrawn_at: ColumnType<Date | null, string | null, string | null>
  readonly withdrawn_reason: string | null
}

/** Fields for the author's eyes only. */
export interface PrivateNoteTable {
  readonly organisation_id: string
  readonly process_id: string
  readonly record_id: string
  readonly author_id: string
  readonly fields: Json<Content>
}

/** Which commands were carried out, so that none is carried out twice. */
export interface CommandTable {
  readonly organisation_id: string
  readonly id: string
  readonly process_id: string
  readonly first_seq: number
  readonly last_seq: number
  readonly fingerprint: string
}

/** Who read or changed what, and why: a chain for each person in each organisation, made by the database. */
export interface AuditTable {
  readonly organisation_id: string
  readonly actor_id: string
  readonly seq: Generated<number>
  readonly id: Generated<string>
  readonly at: Generated<Date>
  readonly duty: string
  readonly on_behalf_of: string | null
  readonly purpose: Purpose
  readonly action: Action
  readonly process_id: string | null
  readonly subjects: ReadonlyArray<string>
  readonly previous: Generated<string>
  readonly hash: Generated<string>
}

/** What all chains of an organisation ended with on a day. */
export interface AnchorTable {
  readonly organisation_id: string
  readonly day: DateText
  readonly made_at: Instant
  readonly heads: Json<Heads>
  readonly previous: string
  readonly hash: string
}

/** How long what is kept of a privacy class in logs of a kind. **Unit** months, as `Retention.countedFrom` counts; null for always. */
export interface RetentionTable {
  readonly organisation_id: string
  readonly log: Log
  readonly privacy: Privacy.Privacy
  readonly months: number | null
}

/**
 * The append-only logs of competencies and of the laboratory.
 *
 * **Shape** as `EventTable`; a command becomes one event with its id, so that `fingerprint` of what was asked stands beside it, and is
 * empty for what was brought in.
 */
export interface CompetencyEventTable {
  readonly organisation_id: string
  readonly stream: Stream
  readonly stream_id: string
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly at: Instant
  readonly actor_id: string
  readonly body: Json<unknown>
  readonly fingerprint: string
  readonly previous: string
  readonly hash: string
  readonly salts: Json<ByPath>
  readonly closed: Json<ByPath>
}

/** What each of these logs comes to. **Shape** the columns of `Ledger.Row`. */
export interface CompetencyTable {
  readonly organisation_id: string
  readonly stream: Stream
  readonly id: string
  readonly version: number
  readonly on_date: DateText
  readonly last_event_at: Instant
  readonly about: ReadonlyArray<string>
  readonly awaits: boolean
  readonly updated_at: Generated<Date>
  readonly state: Json<StateOf[Stream]>
}

/** What was erased, by ids and codes alone. **Shape** `centre` is null and `log` empty for a person; `classes` of words. */
export interface ErasureTable {
  readonly id: Generated<string>
  readonly at: Generated<Date>
  readonly kind: Entry["kind"]
  readonly log: Entry["log"]
  readonly centre: string | null
  readonly subject: string
  readonly classes: ReadonlyArray<Privacy.Privacy>
}

/** What has to be sent. **Shape** `content` is empty once it was delivered; `trouble` a code of the last try. */
export interface OutboxTable {
  readonly organisation_id: string
  readonly id: string
  readonly key: string
  readonly channel: Channel
  readonly recipient_id: string
  readonly process_id: string | null
  readonly content: Json<MessageContent>
  readonly state: Generated<State>
  readonly attempts: Generated<number>
  readonly made_at: Instant
  readonly due_at: Instant
  readonly settled_at: ColumnType<Date | null, string | null, string | null>
  readonly trouble: string | null
}

/** What happened that concerns somebody. **Shape** ids and codes; `read_at` null until it was read. **Unit** `due_on` a local date. */
export interface NoticeTable {
  readonly organisation_id: string
  readonly person_id: string
  readonly key: string
  readonly id: Generated<string>
  readonly kind: Notice.Kind
  readonly at: Instant
  readonly actor_id: string | null
  readonly process_id: string | null
  readonly subject: string | null
  readonly due_on: ColumnType<never, string | null, string | null>
  readonly read_at: ColumnType<Date | null, string | null | undefined, string | null>
}

/** How somebody wants a letter each day. **Unit** whole hours in Poland; `done_on` the local date of the last one. */
export interface DigestTable {
  readonly organisation_id: string
  readonly person_id: string
  readonly mode: Digest.Mode
  readonly hour: number
  readonly quiet_from: number
  readonly quiet_to: number
  readonly groups: ReadonlyArray<Notice.Group>
  readonly language: string
  readonly told_until: Instant
  readonly done_on: ColumnType<never, string | null, string | null>
}

/** The thresholds that an organisation set, each time a new row. **Shape** `thresholds` as an overlay has them. */
export interface CentreEditionTable {
  readonly organisation_id: string
  readonly number: number
  readonly base_key: string
  readonly base_version: string
  readonly thresholds: Json<ReadonlyArray<Overlay.Threshold>>
  readonly reason: string
  readonly made_by: string
  readonly made_at: Instant
}

/** A quarter of which tables were published. **Unit** `least` the least number that is shown. */
export interface PublishedPeriodTable {
  readonly period: string
  readonly published_at: Instant
  readonly least: number
  readonly demonstration: boolean
}

/** A published number. **Shape** null when it is hidden; zeros stand in the row of the country only. */
export interface PublishedFigureTable {
  readonly period: string
  readonly measure: string
  readonly within: string
  readonly territory: string
  readonly breakdown: string
  readonly category: string
  readonly figure: number | null
}

export interface Tables {
  readonly organisation: OrganisationTable
  readonly person: PersonTable
  readonly membership: MembershipTable
  readonly invitation: InvitationTable
  readonly saved_filter: SavedFilterTable
  readonly delegation: DelegationTable
  readonly session: SessionTable
  readonly account: AccountTable
  readonly verification: VerificationTable
  readonly calendar_address: CalendarAddressTable
  readonly two_factor: TwoFactorTable
  readonly passkey: PasskeyTable
  readonly sign_in_rule: SignInRuleTable
  readonly event: EventTable
  readonly process: ProcessTable
  readonly record: RecordTable
  readonly search: SearchTable
  readonly private_note: PrivateNoteTable
  readonly attachment: AttachmentTable
  readonly command: CommandTable
  readonly competency_event: CompetencyEventTable
  readonly competency: CompetencyTable
  readonly audit: AuditTable
  readonly anchor: AnchorTable
  readonly retention: RetentionTable
  readonly erasure: ErasureTable
  readonly outbox: OutboxTable
  readonly notice: NoticeTable
  readonly digest: DigestTable
  readonly centre_edition: CentreEditionTable
  readonly published_period: PublishedPeriodTable
  readonly published_figure: PublishedFigureTable
}
