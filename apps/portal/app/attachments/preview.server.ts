/**
 * A small picture of a picture, to be looked at on a page.
 * Not here: the picture itself, which is kept as it was (`cleaned.server.ts`).
 */
import { mostPixels } from "./limits.ts"

/** **Unit** picture elements of the longer side. */
const longer = 640

/** **Shape** a WebP, turned upright and without anything that is no picture; null when the bytes cannot be drawn. */
export const previewOf = async (bytes: Buffer): Promise<Buffer | null> => {
  const { default: sharp } = await import("sharp")
  sharp.cache(false)
  sharp.concurrency(1)
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
      .autoOrient()
      .resize({ width: longer, height: longer, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 72 })
      .toBuffer()
  } catch {
    // Whatever the reason, there is no picture to be shown: the person is told so.
    return null
  }
}
