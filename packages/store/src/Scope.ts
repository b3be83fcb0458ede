/**
 * Where words about people are kept: the one list that an export reads and an erasure goes by.
 * Not here: carrying either out (`Erasure`).
 */
import type { Tables } from "./Tables.ts"

/**
 * Columns of a table that are kept about a person, or about a process with all who take part in it.
 *
 * **Shape** `by` is the column that says about whom: the id, for `e-mail` the address, for `ids` a list of them; the log of a
 * competency is about those whom what it comes to is about, an event of an inquiry about who wrote it. `gone` is what an erasure does:
 * the rows go, what is there gives way to something that says nothing, or each word gives way to the mark of a redaction.
 */
export interface Part {
  readonly table: keyof Tables
  readonly about: "person" | "process"
  readonly by: string
  readonly of: "id" | "e-mail" | "ids"
  readonly columns: ReadonlyArray<string>
  readonly gone: "deleted" | "overwritten" | "words"
}

const part = (
  about: Part["about"],
  table: Part["table"],
  by: string,
  gone: Part["gone"],
  columns: ReadonlyArray<string>,
  of: Part["of"] = "id",
): Part => ({ table, about, by, of, columns, gone })

/** **Shape** in the order of an erasure: what is found by something comes before it. */
export const parts: ReadonlyArray<Part> = [
  part("person", "private_note", "author_id", "deleted", ["fields"]),
  part("person", "session", "userId", "deleted", ["id", "token", "ipAddress", "userAgent"]),
  part("person", "account", "userId", "deleted", [
    "id",
    "accountId",
    "providerId",
    "accessToken",
    "refreshToken",
    "idToken",
    "scope",
    "password",
  ]),
  part("person", "two_factor", "userId", "deleted", ["id", "secret", "backupCodes"]),
  part("person", "passkey", "person_id", "deleted", ["id", "name", "public_key", "transports"]),
  part("person", "verification", "identifier", "deleted", ["id", "identifier", "value"], "e-mail"),
  part("person", "calendar_address", "person_id", "deleted", ["duty", "hash", "language"]),
  part("person", "competency_event", "about", "words", ["body", "salts", "fingerprint"], "ids"),
  part("person", "competency", "about", "words", ["state"], "ids"),
  part("person", "outbox", "recipient_id", "deleted", ["key", "channel", "state", "content", "trouble"]),
  part("person", "notice", "person_id", "deleted", ["key", "kind", "subject"]),
  part("person", "digest", "person_id", "deleted", ["mode", "groups", "language"]),
  part("person", "membership", "person_id", "deleted", ["duty"]),
  part("person", "delegation", "person_id", "deleted", ["duty", "from_on", "until_on"]),
  part("person", "delegation", "delegate_id", "deleted", ["duty", "from_on", "until_on"]),
  part("person", "invitation", "email", "deleted", ["email", "name", "duty"], "e-mail"),
  part("person", "saved_filter", "person_id", "deleted", ["list", "name", "search"]),
  part("person", "person", "id", "overwritten", ["name", "email", "image", "signed_in_at"]),
  part("process", "private_note", "process_id", "deleted", ["fields"]),
  part("process", "attachment", "process_id", "deleted", [
    "name",
    "media_type",
    "sha256",
    "preview_sha256",
    "people",
    "description",
    "withdrawn_reason",
  ]),
  part("process", "outbox", "process_id", "deleted", ["key", "channel", "state", "content", "trouble"]),
  part("process", "notice", "process_id", "deleted", ["key", "kind", "subject"]),
  part("process", "event", "process_id", "words", ["body", "salts"]),
  part("process", "command", "process_id", "overwritten", ["fingerprint"]),
  part("process", "record", "process_id", "words", ["title", "content"]),
  part("process", "search", "process_id", "words", ["words"]),
  part("process", "process", "id", "words", ["name", "search", "state"]),
]

/** The tables in which rows about one person are found organisation by organisation. */
export const inEachOrganisation: ReadonlyArray<keyof Tables> = ["outbox", "notice", "digest"]

/** The parts about a person or about a process. */
export const about = (one: Part["about"]): ReadonlyArray<Part> => parts.filter((part) => part.about === one)

/** Columns of text that hold nobody's words, and why. A column of text that is here or among the parts nowhere is a mistake. */
export const wordless: Readonly<
  Record<string, { readonly columns: ReadonlyArray<string>; readonly why: string }>
> = {
  organisation: {
    columns: ["key", "name", "kind", "territory", "nip", "regon"],
    why: "about an institution, not a person",
  },
  event: {
    columns: ["type", "previous", "hash", "closed"],
    why: "a code; seals and commitments, which say nothing without the salts",
  },
  competency_event: {
    columns: ["stream", "type", "previous", "hash", "closed"],
    why: "codes; seals and commitments, which say nothing without the salts",
  },
  competency: { columns: ["stream"], why: "a code" },
  process: { columns: ["edition", "status", "territory", "open_stages"], why: "codes" },
  record: { columns: ["form", "status"], why: "codes" },
  search: { columns: ["form"], why: "a code" },
  audit: {
    columns: ["duty", "purpose", "action", "subjects", "previous", "hash"],
    why: "codes and ids; who did what stays accountable under an id that leads to nobody",
  },
  centre_edition: {
    columns: ["base_key", "base_version", "thresholds", "reason"],
    why: "codes and numbers, and why an institution set them: about its standard of work, not a person",
  },
  anchor: { columns: ["heads", "previous", "hash"], why: "ids and seals" },
  retention: { columns: ["log", "privacy"], why: "codes" },
  erasure: { columns: ["kind", "log", "classes"], why: "codes; beside them ids that lead to nobody" },
  published_period: { columns: ["period"], why: "a code" },
  published_figure: {
    columns: ["period", "measure", "within", "territory", "breakdown", "category"],
    why: "codes; small numbers are hidden before anything is written",
  },
}

/** What is kept about somebody or something. **Shape** rows by table, each with the columns of its part. */
export interface Export {
  readonly about: Part["about"]
  readonly id: string
  readonly tables: { readonly [table: string]: ReadonlyArray<{ readonly [column: string]: unknown }> }
}
