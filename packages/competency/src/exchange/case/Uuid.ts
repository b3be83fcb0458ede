/**
 * Identifiers that are always the same for the same name: UUIDs of version 5.
 * Not here: the names themselves (`CaseAddress`).
 */

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** SHA-1 of bytes. Not for secrets: a name-based UUID asks for it. **Source** RFC 3174. */
const sha1 = (bytes: Uint8Array): Uint8Array => {
  const blocks = (bytes.length + 72) >> 6
  const padded = new Uint8Array(blocks * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(padded.length - 4, bytes.length << 3)
  const sums = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const words = new Int32Array(80)
  const word = (at: number): number => words[at] ?? 0
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 80; at += 1)
      words[at] =
        at < 16
          ? view.getInt32(block + at * 4)
          : rotate(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1)
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = sums
    for (let at = 0; at < 80; at += 1) {
      const turn = Math.floor(at / 20)
      const mixed =
        turn === 0
          ? ((b & c) | (~b & d)) + 0x5a827999
          : turn === 1
            ? (b ^ c ^ d) + 0x6ed9eba1
            : turn === 2
              ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
              : (b ^ c ^ d) + 0xca62c1d6
      const next = (rotate(a, 5) + mixed + e + word(at)) | 0
      e = d
      d = c
      c = rotate(b, 30)
      b = a
      a = next
    }
    sums.set([a, b, c, d, e].map((one, at) => (one + (sums[at] ?? 0)) | 0))
  }
  const out = new DataView(new ArrayBuffer(20))
  sums.forEach((one, at) => {
    out.setInt32(at * 4, one)
  })
  return new Uint8Array(out.buffer)
}

/** The namespace of addresses. **Source** RFC 9562, 6.6. */
const urls = Uint8Array.from([
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
])

const encoder = new TextEncoder()

/** The UUID (version 5) of an address. **Shape** lower case, with hyphens. **Source** RFC 9562, 5.5. */
export const of = (address: string): string => {
  const name = encoder.encode(address)
  const bytes = new Uint8Array(urls.length + name.length)
  bytes.set(urls)
  bytes.set(name, urls.length)
  const digest = sha1(bytes)
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether the value is written as a UUID. */
export const is = (value: unknown): value is string => typeof value === "string" && shape.test(value)
