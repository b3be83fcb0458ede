/**
 * What the portal says in the terminal, in Polish and English at once: nobody has chosen a language there yet.
 * Not here: the words of the pages (`app/words`).
 */
import type { Language } from "@osl/core"

/** Writes one message, a line per language. */
export const tell = ({ pl, en }: Language.Text): void => {
  process.stdout.write(pl === en ? `${pl}\n` : `${pl}\n  ${en}\n`)
}

/** Writes why something failed, a line per language, to the error stream. */
export const complain = ({ pl, en }: Language.Text): void => {
  process.stderr.write(`\n${pl}\n  ${en}\n`)
}
