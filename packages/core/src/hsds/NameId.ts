/**
 * Ids that follow from a name: UUIDs of version 5, the same wherever they are made.
 * Not here: ids of records (given by who keeps them).
 */

/** The bytes of a text in UTF-8; half a surrogate pair is read as the character U+FFFD. */
const utf8 = (text: string): ReadonlyArray<number> =>
  [...text].flatMap((character) => {
    const read = character.codePointAt(0) ?? 0xfffd
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read
    if (point < 0x80) return [point]
    const last = 0x80 | (point & 63)
    if (point < 0x800) return [0xc0 | (point >> 6), last]
    const third = 0x80 | ((point >> 6) & 63)
    if (point < 0x10000) return [0xe0 | (point >> 12), third, last]
    return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), third, last]
  })

const turn = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

type State = readonly [number, number, number, number, number]

const start: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]

const mix = (round: number, b: number, c: number, d: number): number => {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

const block = (state: State, bytes: ReadonlyArray<number>): State => {
  const words: Array<number> = []
  for (let at = 0; at < 16; at += 1) {
    words.push(bytes.slice(4 * at, 4 * at + 4).reduce((word, byte) => (word << 8) | byte, 0))
  }
  for (let at = 16; at < 80; at += 1) {
    words.push(
      turn(
        [3, 8, 14, 16].reduce((word, back) => word ^ (words[at - back] ?? 0), 0),
        1,
      ),
    )
  }
  let [a, b, c, d, e] = state
  for (const [round, word] of words.entries()) {
    const next = (turn(a, 5) + mix(round, b, c, d) + e + word) | 0
    e = d
    d = c
    c = turn(b, 30)
    b = a
    a = next
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0, (state[4] + e) | 0]
}

/** SHA-1 in hexadecimal: what UUIDs of version 5 are made with, no protection of anything. */
const sha1 = (bytes: ReadonlyArray<number>): string => {
  const length = bytes.length * 8
  const zeros = Array.from({ length: (119 - (bytes.length % 64)) % 64 }, () => 0)
  const tail = [24, 16, 8, 0].map((bits) => (length >>> bits) & 255)
  const padded = [...bytes, 0x80, ...zeros, 0, 0, 0, 0, ...tail]
  let state = start
  for (let at = 0; at < padded.length; at += 64) state = block(state, padded.slice(at, at + 64))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("")
}

/** The namespace of URLs and URNs of RFC 9562. */
const namespace = "6ba7b8119dad11d180b400c04fd430c8"

/** The id of a URN. **Source** RFC 9562; rule HS2. */
export const of = (urn: string): string => {
  const space = (namespace.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))
  const hash = sha1([...space, ...utf8(urn)])
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    variant + hash.slice(18, 20),
    hash.slice(20, 32),
  ].join("-")
}

/** Whether a text is a UUID of any version, in small letters. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
