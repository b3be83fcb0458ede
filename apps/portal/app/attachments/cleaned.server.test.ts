import exifr from "exifr"
import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { cleaned } from "./cleaned.server.ts"
import type { PictureKind } from "./kinds.ts"

/** A picture as a phone takes it: turned, with where and when, by whom and with what. */
const taken = async (kind: PictureKind): Promise<Buffer> => {
  const noise = {
    width: 48,
    height: 32,
    channels: 3,
    noise: { type: "gaussian", mean: 120, sigma: 40 },
  } as const
  const drawn = sharp({ create: { ...noise, background: "#888" } })
    .withExif({
      IFD0: { Make: "Telefon", Artist: "Anna Nowak", Orientation: "6" },
      IFD2: { DateTimeOriginal: "2026:05:03 10:00:00" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "52/1 24/1 3000/100",
        GPSLongitudeRef: "E",
        GPSLongitude: "16/1 55/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Anna Nowak</dc:creator></x:xmpmeta>')
  return drawn.toFormat(kind, { quality: 90 }).toBuffer()
}

const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer()

const secrets = ["Anna Nowak", "Telefon", "2026:05:03", "GPS", "xmpmeta"]

const telling = (bytes: Buffer): ReadonlyArray<string> =>
  secrets.filter((secret) => bytes.toString("latin1").includes(secret))

describe("a picture that is attached", () => {
  for (const kind of ["jpeg", "png", "webp"] as const)
    it(`loses where, when, by whom and with what it was taken, and keeps every point and the way it is turned (${kind})`, async () => {
      const before = await taken(kind)
      expect(telling(before)).toContain("Telefon")
      const after = cleaned(kind, before)
      if (after === null) throw new Error("The picture was not taken")
      expect(telling(after)).toEqual([])
      expect(Buffer.compare(await pixels(after), await pixels(before))).toBe(0)
      expect((await sharp(after).metadata()).orientation).toBe(6)
      expect(cleaned(kind, after)).toEqual(after)
    })

  it("had a position that a reader of its own finds, and has none afterwards", async () => {
    const before = await taken("jpeg")
    expect(await exifr.gps(before)).toMatchObject({ latitude: expect.closeTo(52.408, 2) })
    const after = cleaned("jpeg", before)
    expect(await exifr.gps(after ?? before)).toBeUndefined()
    expect(
      await exifr.parse(after ?? before, { exif: true, gps: true, iptc: true, xmp: true, icc: false }),
    ).toEqual({ Orientation: "Rotate 90 CW" })
  })

  it("loses a second picture behind its end, comments and thumbnails, and keeps its colours", async () => {
    const plain = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#a52" } })
      .withIccProfile("p3")
      .jpeg({ progressive: true })
      .toBuffer()
    const segment = (marker: number, text: string) =>
      Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, "latin1")])
    const stuffed = Buffer.concat([
      plain.subarray(0, 2),
      segment(0xfe, "Anna Nowak"),
      segment(0xed, "Photoshop 3.0\0Anna Nowak"),
      plain.subarray(2),
      await taken("jpeg"),
    ])
    const after = cleaned("jpeg", stuffed) ?? stuffed
    expect(telling(after)).toEqual([])
    expect(Buffer.compare(await pixels(after), await pixels(plain))).toBe(0)
    expect((await sharp(after).metadata()).icc).toBeDefined()
  })

  it("is none when it is cut off in its head, lies about its parts, or holds no picture", async () => {
    for (const kind of ["jpeg", "png", "webp"] as const) {
      const whole = await taken(kind)
      for (const length of [0, 1, 4, 12, 20, 40]) expect(cleaned(kind, whole.subarray(0, length))).toBeNull()
      const lying = Buffer.from(whole)
      lying.fill(0xff, 20, 60)
      expect(() => cleaned(kind, lying)).not.toThrow()
    }
  })
})
