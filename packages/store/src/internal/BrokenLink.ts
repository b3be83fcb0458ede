/**
 * A link that does not fit, and what can be wrong with one.
 * Not here: checking the chains (`Integrity`).
 */
import * as Schema from "effect/Schema"
import { streams as logs } from "../Conflict.ts"

/**
 * The chains of an organisation: a log for each process, each portfolio, training, session of supervision and inquiry of the
 * laboratory, the audit of each person, the anchors.
 */
export const streams = ["process", ...logs, "audit", "anchor"] as const
export type StreamKind = (typeof streams)[number]

/**
 * What can be wrong with a link: it is `missing`; a `column` is no copy of its part of the event; it does not follow the
 * link before (`previous`); its content is not what was sealed (`seal`); `words` are gone that nobody took out; it is not
 * the one that an `anchor` holds.
 */
export const misfits = ["missing", "column", "previous", "seal", "words", "anchor"] as const
export type Misfit = (typeof misfits)[number]

/**
 * The first link that does not fit.
 *
 * **Shape** `id` of the process, the person or the organisation whose chain it is; `seq` of the link, of an anchor its place from 1;
 * `at` the column, or the place of the words, when that is known.
 */
export class BrokenLink extends Schema.TaggedError<BrokenLink>()("BrokenLink", {
  stream: Schema.Literals(streams),
  id: Schema.String,
  seq: Schema.Int,
  misfit: Schema.Literals(misfits),
  at: Schema.String,
}) {
  override get message() {
    return `The chain of ${this.stream} ${this.id} is broken at ${this.seq}: ${this.misfit}${this.at === "" ? "" : ` (${this.at})`}`
  }
}
