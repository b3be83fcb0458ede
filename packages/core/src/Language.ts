/**
 * The languages a term of the model is written in.
 * Not here: the words of the portal's own screens (`apps/portal/app/words`).
 */

export const all = ["pl", "en"] as const

/** A language in which every term, label and problem has a text. */
export type Language = (typeof all)[number]

/** The same statement in every language of the model. */
export type Text = { readonly [L in Language]: string }

/** Whether the value is a language that the model speaks. */
export const isLanguage = (value: unknown): value is Language => all.includes(value as Language)
