/**
 * How strongly a statement of the model is supported, and by what.
 * Not here: how the mark is shown (`@osl/ui`, EvidenceMark).
 */

export const marks = ["seed", "public", "inferred"] as const

/**
 * `seed`: stated in a document the project started from. `public`: stated on a public page.
 * `inferred`: reasoned by us, and never to be presented as what the model says.
 */
export type Mark = (typeof marks)[number]

/** A mark with the keys of its sources (`sources` of the edition), empty when there is none to name. */
export interface Evidence {
  readonly evidence: Mark
  readonly sources: ReadonlyArray<string>
}

/**
 * Evidence that is not the same for all of a statement.
 *
 * **Shape** the mark of the whole is its weakest; `parts` names those that are better supported.
 */
export interface Parted<P extends string = string> extends Evidence {
  readonly parts?: { readonly [K in P]?: Evidence }
}

/** The evidence of one part of a statement: its own, else that of the whole. */
export const of = <P extends string>(statement: Parted<P>, part: P): Evidence =>
  statement.parts?.[part] ?? { evidence: statement.evidence, sources: statement.sources }

/** Said by the documents that the project left, by their keys. */
export const seed = (...sources: ReadonlyArray<string>): Evidence => ({ evidence: "seed", sources })
/** Said by a public source, by its key. */
export const published = (...sources: ReadonlyArray<string>): Evidence => ({ evidence: "public", sources })
/** Concluded by us, from the sources named if any. */
export const inferred = (...sources: ReadonlyArray<string>): Evidence => ({ evidence: "inferred", sources })
