/**
 * The chain of a log: what each event is sealed with, so that nothing can be changed, taken out or put in unnoticed.
 * Not here: reading and checking what is kept (`Integrity`), or which words an event holds (`Words`).
 */
import { hash, randomBytes } from "node:crypto"
import { type Event, Redaction } from "@osl/workflow"
import canonicalize from "canonicalize"
import * as Schema from "effect/Schema"
import * as Words from "./Words.ts"

/** By the place of a word in its event. */
export type ByPath = { readonly [path: string]: string }

/**
 * What is kept beside an event.
 *
 * **Shape** `salts` has a salt for each word that is there; `closed` the commitment of each word that is gone, with its salt;
 * `previous` is the seal of the event before, empty for the first.
 */
export interface Seal {
  readonly previous: string
  readonly hash: string
  readonly salts: ByPath
  readonly closed: ByPath
}

/** A word is to go that was not sealed as one: a defect, as the seal would not fit afterwards. */
export class WordNotSealed extends Schema.TaggedError<WordNotSealed>()("WordNotSealed", {
  path: Schema.String,
}) {
  override get message() {
    return `The words at ${this.path} were not sealed as words`
  }
}

/** **Unit** bytes: as many as nobody tries through, so that words cannot be guessed by their commitment. */
const saltSize = 16

const digest = (text: string): string => hash("sha256", text, "hex")

/** What stands for a word in its seal: it says nothing of the word without the salt. */
export const commitment = (salt: string, text: string): string => digest(salt + text)

const textAt = (value: unknown): string => (typeof value === "string" ? value : (canonicalize(value) ?? ""))

/**
 * The seal of an event, from its body as it is kept.
 *
 * **Shape** SHA-256 in hexadecimal digits over canonical JSON (RFC 8785) of the seal before, the command, the places of
 * the words, and the event with a commitment in the place of each word.
 */
export const link = (
  body: unknown,
  commandId: string | null,
  { previous, salts, closed }: Pick<Seal, "previous" | "salts" | "closed">,
): string => {
  const event = Words.withOthers(body, (path, value) => {
    const gone = Object.hasOwn(closed, path) ? closed[path] : undefined
    if (gone !== undefined) return gone
    const salt = Object.hasOwn(salts, path) ? salts[path] : undefined
    return salt === undefined ? undefined : commitment(salt, textAt(value))
  })
  const words = [...Object.keys(salts), ...Object.keys(closed)].sort()
  return digest(canonicalize({ previous, command: commandId, words, event }) ?? "")
}

/** Seals an event of any log behind another, with new salts for its words. */
export const sealOver = (
  event: unknown,
  commandId: string | null,
  previous: string,
  words: ReadonlyArray<Words.Word>,
): Seal => {
  const random = randomBytes(saltSize * words.length).toString("hex")
  const salts = Object.fromEntries(
    words.map(({ path }, place) => [path, random.slice(place * saltSize * 2, (place + 1) * saltSize * 2)]),
  )
  const parts = { previous, salts, closed: {} }
  return { ...parts, hash: link(event, commandId, parts) }
}

/** Seals an event of a process behind another. **Shape** `fieldsOf` says which answers are texts. */
export const seal = (
  event: Event.Event,
  commandId: string | null,
  previous: string,
  fieldsOf: Redaction.FieldsOf,
): Seal => sealOver(event, commandId, previous, Words.of(event, fieldsOf))

/** The seals of events of any log, one behind the other. **Shape** `head` is the seal of the event before the first, empty for none. */
export const behind = <E>(
  events: ReadonlyArray<E>,
  head: string,
  sealOf: (event: E, previous: string) => Seal,
): ReadonlyArray<Seal> => {
  let previous = head
  return events.map((event) => {
    const one = sealOf(event, previous)
    previous = one.hash
    return one
  })
}

/** The seals of events of a process, as `behind` has it. */
export const sealAll = (
  events: ReadonlyArray<Event.Event>,
  commandId: string | null,
  head: string,
  fieldsOf: (event: Event.Event) => Redaction.FieldsOf,
): ReadonlyArray<Seal> =>
  behind(events, head, (event, previous) => seal(event, commandId, previous, fieldsOf(event)))

/** The words that an event lost. */
const lost = (before: Event.Event, after: Event.Event): ReadonlyArray<Words.Word> => {
  const left = new Map(Words.of(after, Words.usual).map(({ path, text }) => [path, text]))
  return Words.of(before, Words.usual).filter(
    ({ path, text }) => text !== Redaction.mark && left.get(path) === Redaction.mark,
  )
}

/**
 * The seal of an event after words of it gave way to the mark: their salts are gone, the seal itself stays as it was.
 *
 * **Shape** words that had given way before stay closed.
 */
export const close = (before: Event.Event, after: Event.Event, seal: Seal): Seal =>
  closeOver(lost(before, after), seal)

/** The same of an event of any log, by the words that it lost. */
export const closeOver = (gone: ReadonlyArray<Words.Word>, seal: Seal): Seal => {
  const salts = new Map(Object.entries(seal.salts))
  const closed = new Map(Object.entries(seal.closed))
  for (const { path, text } of gone) {
    const salt = salts.get(path)
    if (salt === undefined) throw new WordNotSealed({ path })
    closed.set(path, commitment(salt, text))
    salts.delete(path)
  }
  return { ...seal, salts: Object.fromEntries(salts), closed: Object.fromEntries(closed) }
}
