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

/**
 * A pattern that finds nothing in a text that begins with a character that is no space and holds only `allowed` ones.
 *
 * What finds nothing costs a third less than what finds, as nothing has to be kept of the match; eight characters at
 * a turn cost two thirds of one at a turn; the rest is nested, so that a text is never read again to no end.
 */
const notPlain = (allowed: string): RegExp => {
  const rest = Array.from({ length: 7 }).reduce<string>((inner) => `(?:${allowed}${inner})?`, "")
  return new RegExp(`^(?![!-~\\u00a1-\\u167f](?:${allowed.repeat(8)})*${rest}$)`)
}

const notOneLine = notPlain("[ -~\\u00a0-\\uffff]")
const notLines = notPlain("[\\t\\n\\r -~\\u00a0-\\uffff]")

/** All of what a line must be, at half the cost of asking one by one. **Unit** length in UTF-16 units. */
export const isLine = (value: string, maxLength: number): boolean =>
  value.length <= maxLength && (!notOneLine.test(value) || (!isBlank(value) && !hasControl(value)))

/** The same of several lines. */
export const isLines = (value: string, maxLength: number): boolean =>
  value.length <= maxLength && (!notLines.test(value) || (!isBlank(value) && !hasControlInLines(value)))
