/**
 * Taking out of a picture's bytes what is no picture: where and when it was taken, by whom, with what; the picture stays bit by bit.
 * Not here: previews (`preview.server.ts`), or telling what kind it is (`judged.server.ts`).
 */
import { crc32 } from "node:zlib"
import type { PictureKind } from "./kinds.ts"

/** **Shape** 1 to 8 as EXIF counts, 1 upright. */
type Orientation = number

const ascii = (bytes: Buffer, at: number, length: number): string => bytes.toString("latin1", at, at + length)

/** The way a picture is turned, by the head of its EXIF. **Shape** 1 when it does not say. */
const orientationIn = (tiff: Buffer): Orientation => {
  const order = ascii(tiff, 0, 2)
  if (tiff.length < 14 || (order !== "II" && order !== "MM")) return 1
  const short = (at: number) => (order === "II" ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = order === "II" ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return 1
  const count = Math.min(short(first), 500)
  for (let index = 0; index < count; index++) {
    const at = first + 2 + index * 12
    if (at + 12 > tiff.length) return 1
    const value = short(at) === 0x0112 ? short(at + 8) : 0
    if (value >= 1 && value <= 8) return value
  }
  return 1
}

/** An EXIF that says the way a picture is turned, and nothing else. */
const tiffOf = (orientation: Orientation): Buffer => {
  const tiff = Buffer.alloc(26)
  tiff.write("MM\0*", 0, "latin1")
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}

const exifHead = "Exif\0\0"

/** The segments of an application that say how a picture looks: its format, its colours. */
const isLook = (marker: number, body: Buffer): boolean =>
  (marker === 0xe0 && ascii(body, 0, 5) === "JFIF\0") ||
  (marker === 0xe2 && ascii(body, 0, 12) === "ICC_PROFILE\0") ||
  (marker === 0xee && ascii(body, 0, 5) === "Adobe")

const isOfApplication = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe

const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** Where the compressed picture after a head ends: at the next marker that is no part of it. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return bytes.length
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** **Shape** null when the bytes are no whole JPEG. What follows the end of the picture, such as a second one, goes. */
const jpeg = (bytes: Buffer): Buffer | null => {
  const kept: Array<Buffer> = []
  let orientation = 1
  let hasScan = false
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) break
    if (isAlone(marker)) {
      kept.push(bytes.subarray(at, at + 2))
      at += 2
      continue
    }
    if (at + 4 > bytes.length) return null
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end < at + 4 || end > bytes.length) return null
    const body = bytes.subarray(at + 4, end)
    if (marker === 0xe1 && ascii(body, 0, 6) === exifHead && orientation === 1)
      orientation = orientationIn(body.subarray(6))
    const stop = marker === 0xda ? endOfScan(bytes, end) : end
    if (!isOfApplication(marker) || isLook(marker, body)) kept.push(bytes.subarray(at, stop))
    hasScan ||= marker === 0xda
    at = stop
  }
  if (!hasScan) return null
  const exif = Buffer.concat([Buffer.from(exifHead, "latin1"), tiffOf(orientation)])
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  const turned = orientation === 1 ? [] : [head, exif]
  const first = kept[0]
  const isFormat = first !== undefined && first[1] === 0xe0
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(isFormat ? [first] : []),
    ...turned,
    ...(isFormat ? kept.slice(1) : kept),
    Buffer.from([0xff, 0xd9]),
  ])
}

/** The chunks of a PNG that say how it looks. */
const looksOfPng: ReadonlyArray<string> =
  "IHDR PLTE tRNS IDAT IEND cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT".split(" ")

const pngChunk = (name: string, body: Buffer): Buffer => {
  const inside = Buffer.concat([Buffer.from(name, "latin1"), body])
  const chunk = Buffer.alloc(inside.length + 8)
  chunk.writeUInt32BE(body.length, 0)
  inside.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(inside), inside.length + 4)
  return chunk
}

const png = (bytes: Buffer): Buffer | null => {
  const kept: Array<Buffer> = [bytes.subarray(0, 8)]
  let orientation = 1
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const name = ascii(bytes, at + 4, 4)
    if (name === "eXIf") orientation = orientationIn(bytes.subarray(at + 8, end - 4))
    if (looksOfPng.includes(name)) kept.push(bytes.subarray(at, end))
    if (name === "IEND") {
      const [signature, header, ...rest] = kept
      if (signature === undefined || header === undefined) return null
      const turned = orientation === 1 ? [] : [pngChunk("eXIf", tiffOf(orientation))]
      return Buffer.concat([signature, header, ...turned, ...rest])
    }
    at = end
  }
  return null
}

const looksOfWebp: ReadonlyArray<string> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]

/** The flags of a WebP that say it carries EXIF and XMP. */
const flags = { exif: 0x08, xmp: 0x04 } as const

const webpChunk = (name: string, body: Buffer): Buffer => {
  const chunk = Buffer.alloc(8 + body.length + (body.length % 2))
  chunk.write(name, 0, "latin1")
  chunk.writeUInt32LE(body.length, 4)
  body.copy(chunk, 8)
  return chunk
}

const webp = (bytes: Buffer): Buffer | null => {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4))
  const kept: Array<readonly [name: string, body: Buffer]> = []
  let orientation = 1
  for (let at = 12; at + 8 <= end; ) {
    const name = ascii(bytes, at, 4)
    const stop = at + 8 + bytes.readUInt32LE(at + 4)
    if (stop > end) return null
    const body = bytes.subarray(at + 8, stop)
    if (name === "EXIF") orientation = orientationIn(ascii(body, 0, 6) === exifHead ? body.subarray(6) : body)
    if (looksOfWebp.includes(name)) kept.push([name, body])
    at = stop + (stop % 2)
  }
  if (!kept.some(([name]) => name === "VP8 " || name === "VP8L")) return null
  const isExtended = kept.some(([name]) => name === "VP8X")
  const isTurned = isExtended && orientation !== 1
  const chunks = kept.map(([name, body]) => {
    if (name !== "VP8X") return webpChunk(name, body)
    const without = Buffer.from(body)
    without[0] = ((body[0] ?? 0) & ~(flags.exif | flags.xmp)) | (isTurned ? flags.exif : 0)
    return webpChunk(name, without)
  })
  const inside = Buffer.concat([
    Buffer.from("WEBP", "latin1"),
    ...chunks,
    ...(isTurned ? [webpChunk("EXIF", tiffOf(orientation))] : []),
  ])
  return webpChunk("RIFF", inside)
}

const ways = { jpeg, png, webp } satisfies Record<PictureKind, (bytes: Buffer) => Buffer | null>

/**
 * The picture and nothing else: no position, time, device, name, comment, thumbnail, or second picture behind its end.
 *
 * **Shape** what may stay is listed, all else goes; the way it is turned stays; null when the bytes are no whole picture of the kind.
 */
export const cleaned = (kind: PictureKind, bytes: Buffer): Buffer | null => {
  try {
    return ways[kind](bytes)
  } catch (cause) {
    if (cause instanceof RangeError) return null
    throw cause
  }
}
