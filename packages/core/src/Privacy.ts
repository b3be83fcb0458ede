/**
 * The privacy class of every field.
 * Not here: who reads a record (`@osl/store`), or finding personal strings in free text (`FreeText`).
 */

/**
 * `public`: may be shown to anyone. `institution`: for the staff of the centre.
 * `author`: readable by its author only. `account`: about a member of staff, who may export and erase it.
 */
export const classes = ["public", "institution", "author", "account"] as const
export type Privacy = (typeof classes)[number]
