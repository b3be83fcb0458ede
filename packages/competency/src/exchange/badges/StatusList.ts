/**
 * Which badges of an issuer were revoked or suspended: a list of bits, one for each badge, published as a credential.
 * Not here: signing it (`Credential.sign`), or looking a badge up while it is checked (`Verifier`).
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

export type Purpose = "revocation" | "suspension"

/** Where the status of a badge is found. **Shape** as BitstringStatusListEntry; the index is a number in decimal digits. */
export interface StatusEntry {
  readonly id: string
  readonly type: "BitstringStatusListEntry"
  readonly statusPurpose: Purpose
  readonly statusListIndex: string
  readonly statusListCredential: string
}

/** **Unit** bits; fewer would tell how many badges there are. **Source** Bitstring Status List 1.0, 3.2. */
export const leastBits = 131_072
const mostBytes = 16_777_216

/** The entry of a badge in a list. */
export const entry = (list: string, index: number, statusPurpose: Purpose = "revocation"): StatusEntry => ({
  id: `${list}#${index}`,
  type: "BitstringStatusListEntry",
  statusPurpose,
  statusListIndex: String(index),
  statusListCredential: list,
})

/** The text is no list of bits: not packed as it should be, or larger than any honest one. */
export class ListUnreadable extends Schema.TaggedError<ListUnreadable>()("ListUnreadable", {}) {
  override get message() {
    return "The list of statuses cannot be read."
  }
}

const toBase64Url = (bytes: Uint8Array): string => {
  let text = ""
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0))

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  by: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> => {
  const parts: Array<Uint8Array> = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(by).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      throw new ListUnreadable()
    }
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Packs a list in which these indexes are set. **Shape** multibase, base64url of GZIP, the first bit first. */
export const encode = (indexes: Iterable<number>, bits: number = leastBits): Effect.Effect<string> =>
  Effect.promise(async () => {
    const bytes = new Uint8Array(Math.ceil(Math.max(bits, leastBits) / 8))
    for (const index of indexes) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7))
    return `u${toBase64Url(await through(bytes, new CompressionStream("gzip"), mostBytes))}`
  })

/** Unpacks a list. **Errors** `ListUnreadable` also when it grows beyond 16 MB. */
export const decode = (text: string): Effect.Effect<Uint8Array, ListUnreadable> =>
  Effect.tryPromise({
    try: () =>
      through(
        fromBase64Url(text.startsWith("u") ? text.slice(1) : text),
        new DecompressionStream("gzip"),
        mostBytes,
      ),
    catch: () => new ListUnreadable(),
  })

/** Whether a bit is set. **Shape** `undefined` when the list has no such index. */
export const isSet = (bytes: Uint8Array, index: number): boolean | undefined => {
  const byte = Number.isSafeInteger(index) && index >= 0 ? bytes[Math.floor(index / 8)] : undefined
  return byte === undefined ? undefined : (byte & (0x80 >> (index & 7))) !== 0
}

/** A list as an unsigned credential. */
export interface ListCredential {
  readonly "@context": readonly [string]
  readonly id: string
  readonly type: readonly ["VerifiableCredential", "BitstringStatusListCredential"]
  readonly issuer: string
  readonly validFrom: string
  readonly validUntil?: string
  readonly credentialSubject: {
    readonly id: string
    readonly type: "BitstringStatusList"
    readonly statusPurpose: Purpose
    readonly encodedList: string
  }
}

/**
 * The list of an issuer as a credential, to be signed and published at `id`.
 *
 * **Unit** `validFrom` and `validUntil` are instants in UTC. **Source** Bitstring Status List 1.0; rule OB8.
 */
export const make = (input: {
  readonly id: string
  readonly issuer: string
  readonly purpose?: Purpose
  readonly indexes: Iterable<number>
  readonly validFrom: string
  readonly validUntil?: string
}): Effect.Effect<ListCredential> =>
  Effect.map(encode(input.indexes), (encodedList) => ({
    "@context": ["https://www.w3.org/ns/credentials/v2"] as const,
    id: input.id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"] as const,
    issuer: input.issuer,
    validFrom: input.validFrom,
    ...(input.validUntil === undefined ? {} : { validUntil: input.validUntil }),
    credentialSubject: {
      id: `${input.id}#list`,
      type: "BitstringStatusList" as const,
      statusPurpose: input.purpose ?? "revocation",
      encodedList,
    },
  }))
