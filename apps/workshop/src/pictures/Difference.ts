/**
 * What differs between two pictures, pixel by pixel, told by the browser that took them.
 * Not here: taking or keeping pictures (`Pictures.ts`).
 */
import type { Browser } from "playwright-core"

/** **Unit** pixels. */
export interface Difference {
  readonly pixels: number
  /** The part of the picture in which all of them lie; absent where the sizes differ. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly sizes: readonly [before: string, now: string]
}

/** **Unit** of 255, in the channel that differs most: less is how the same edge is packed, not what is seen. */
const seen = 24

/** Runs in the browser, which can read what it wrote. */
const compared = `async ([before, now, seen]) => {
  const read = async (data) => {
    const bitmap = await createImageBitmap(await (await fetch("data:image/webp;base64," + data)).blob())
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")
    drawing.drawImage(bitmap, 0, 0)
    return drawing.getImageData(0, 0, bitmap.width, bitmap.height)
  }
  const [a, b] = await Promise.all([read(before), read(now)])
  const sizes = [a, b].map(({ width, height }) => width + " × " + height)
  if (sizes[0] !== sizes[1]) return { pixels: Math.abs(a.width * a.height - b.width * b.height), sizes }
  let pixels = 0
  let [left, top, right, bottom] = [a.width, a.height, -1, -1]
  for (let at = 0; at < a.data.length; at += 4) {
    const by = Math.max(...[0, 1, 2].map((channel) => Math.abs(a.data[at + channel] - b.data[at + channel])))
    if (by <= seen) continue
    pixels += 1
    const x = (at / 4) % a.width
    const y = Math.floor(at / 4 / a.width)
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return pixels === 0 ? { pixels, sizes } : { pixels, sizes, box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } }
}`

/** **Shape** no pixels where both are the same to a reader. */
export const between = async (
  browser: Browser,
  before: Buffer,
  now: Buffer,
): Promise<Difference | undefined> => {
  if (before.equals(now)) return undefined
  const page = await browser.newPage()
  try {
    const found = await page.evaluate<Difference>(
      `(${compared})(${JSON.stringify([before.toString("base64"), now.toString("base64"), seen])})`,
    )
    return found.pixels === 0 ? undefined : found
  } finally {
    await page.close()
  }
}

/** In one sentence, for who has to look. */
export const told = ({ pixels, sizes: [before, now], box }: Difference): string =>
  before === now
    ? `${pixels} pixels differ${box === undefined ? "" : `, within ${box.width} × ${box.height} at ${box.x}, ${box.y}`}`
    : `it was ${before} and is ${now}`
