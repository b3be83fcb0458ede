/**
 * Whether a string is fit for a field of text: not blank, not too long, no control characters.
 * Not here: the field (`Field`), or what looks personal in a text (`FreeText`).
 */

export const isBlank = (value: string): boolean => value.trim() === ""

/** Characters that no line may hold: the control characters of Unicode (category Cc). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const control = /[\u0000-\u001f\u007f-\u009f]/

/** The same but for the tab and the ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const controlInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

export const hasControl = (value: string): boolean => control.test(value)

export const hasControlInLines = (value: string): boolean => controlInLines.test(value)

const visible = "[!-~\\u00a1-\\u167f]"
const fromSpace = "[ -\\uffff]"
const fromSpaceOrEnd = "[\\t\\n\\r -\\uffff]"
const noDelete = "[^\\u007f-\\u009f]"

/**
 * Any number of one kind of character, sixteen at a turn, when each costs two thirds of one at a turn. The rest is
 * nested, so that a text is never read again to no end.
 */
const repeated = (one: string): string => `(?:${one.repeat(16)})*${`(?:${one}`.repeat(15)}${")?".repeat(15)}`

/** Reads the text twice, each time for one range: no branch then hangs on whether a letter is Polish, and long texts cost half. */
const nothingBut = (line: string): RegExp => new RegExp(`^(?!(?=${visible}${line}$)${repeated(noDelete)}$)`)

/**
 * Finds nothing in a line that is fit but for its length; what it finds something in may be fit all the same. What finds nothing costs a
 * third less than what finds, as nothing has to be kept of the match.
 */
export const notOneLine = nothingBut(repeated(fromSpace))

/** The same of several lines: up to the end of the first by the pattern of one, which has less to look for. */
export const notLines = nothingBut(`${repeated(fromSpace)}(?:[\\t\\n\\r]${repeated(fromSpaceOrEnd)})?`)

/** All of what a line must be, at half the cost of asking one by one. **Unit** length in UTF-16 units. */
export const isLine = (value: string, maxLength: number): boolean =>
  value.length <= maxLength && (!notOneLine.test(value) || (!isBlank(value) && !hasControl(value)))

/** The same of several lines. */
export const isLines = (value: string, maxLength: number): boolean =>
  value.length <= maxLength && (!notLines.test(value) || (!isBlank(value) && !hasControlInLines(value)))
