/**
 * What a failure of the database means for whoever asked: overtaken, too busy, or no connection.
 * Not here: the errors that are told (`Database`).
 */

export const codeOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : ""

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : "")

/** Another got in the way and is done: a serialization failure, a deadlock, a row that was added meanwhile. */
export const isOvertaken = (cause: unknown): boolean => ["40001", "40P01", "23505"].includes(codeOf(cause))

/** A lock, a slot or time that was not got. */
export const isBusy = (cause: unknown): boolean =>
  ["55P03", "57014", "53300"].includes(codeOf(cause)) ||
  /timeout exceeded when trying to connect/.test(messageOf(cause))

/** The disk of the database, or its quota, has no room. */
export const isWithoutRoom = (cause: unknown): boolean =>
  ["53100", "ENOSPC", "EDQUOT", "EFBIG"].includes(codeOf(cause)) ||
  /no space left on device|could not extend file|file too large/i.test(messageOf(cause))

const isSocket = (cause: unknown): boolean =>
  /^(ECONN|EPIPE|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_)/.test(codeOf(cause))

const isEnded = (cause: unknown): boolean =>
  /connection (terminated|ended|error)|not queryable|has already been destroyed|is closed|pool after calling end/i.test(
    messageOf(cause),
  )

/** The connection was cut, or the server is going or coming: another try may find it. */
export const isCut = (cause: unknown): boolean =>
  /^(08|57P)/.test(codeOf(cause)) || isSocket(cause) || (codeOf(cause) === "" && isEnded(cause))

/** The connection, the server or its means went away. */
export const isLost = (cause: unknown): boolean =>
  isWithoutRoom(cause) || /^(08|57P|58|53)/.test(codeOf(cause)) || isSocket(cause) || isEnded(cause)
