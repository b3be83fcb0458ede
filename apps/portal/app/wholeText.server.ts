/**
 * Keeps the text of a page whole on its way out of React.
 * Not here: drawing the page (`entry.server.tsx`).
 */
import { Transform } from "node:stream"

/**
 * Leaves out zero bytes, which HTML text never holds.
 *
 * React 18 writes pages through a view of 2048 bytes and sends the unused end of the view along when a letter of several
 * bytes does not fit; browsers make "\ufffd" of that in the middle of an answer (facebook/react#24985, mended in 19).
 */
export const wholeText = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
