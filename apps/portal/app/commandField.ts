/**
 * The hidden field that every form carries: the id of the command that it will become.
 * Not here: making such an id or reading it (`submission.server.ts`).
 */
export const commandField = "_command"
