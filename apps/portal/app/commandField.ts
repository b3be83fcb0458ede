/**
 * Hidden fields of forms, by the names that pages and the server share.
 * Not here: making their values or reading them (`submission.server.ts`).
 */

/** The id of the command that a form will become; every form carries it. */
export const commandField = "_command"

/** Posted when the person has seen the warnings about personal data and sends the text as it is. */
export const seenField = "_seen"
