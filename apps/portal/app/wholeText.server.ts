/**
 * Gathers the text of a page as React writes it, whole, so that it is sent in one.
 * Not here: drawing the page (`entry.server.tsx`).
 */
import { Writable } from "node:stream"
import type { PipeableStream } from "react-dom/server"

/**
 * All that React has drawn, without zero bytes, which HTML text never holds.
 *
 * React 18 writes pages through a view of 2048 bytes and sends the unused end of the view along when a letter of several
 * bytes does not fit; browsers make "\ufffd" of that in the middle of an answer (facebook/react#24985, mended in 19).
 */
export const wholeText = ({ pipe }: Pick<PipeableStream, "pipe">): Promise<string> =>
  new Promise((resolve, reject) => {
    const pieces: Array<Uint8Array> = []
    const page = new Writable({
      // React would wait for a slow reader; here nobody reads before the end.
      highWaterMark: Number.MAX_SAFE_INTEGER,
      write(piece: Uint8Array, _encoding, done) {
        pieces.push(piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece)
        done()
      },
    })
    page.once("finish", () => resolve(Buffer.concat(pieces).toString("utf8")))
    page.once("error", reject)
    pipe(page)
  })
