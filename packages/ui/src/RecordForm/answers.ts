/**
 * Reads answers by the shape a field expects; an answer of another shape reads as none.
 * Not here: reading what a browser posted (`@osl/core`, Form.answers).
 */
import type { Form } from "@osl/core"

/** An answer, or nothing yet. */
export type Given = Form.Answer | undefined

const isText = (value: unknown): value is string => typeof value === "string"

const isGroup = (value: unknown): value is Form.Answers =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export const asText = (answer: Given): string => (isText(answer) ? answer : "")

export const asTexts = (answer: Given): ReadonlyArray<string> =>
  Array.isArray(answer) ? answer.filter(isText) : isText(answer) ? [answer] : []

export const asGroup = (answer: Given): Form.Answers => (isGroup(answer) ? answer : {})

export const asRows = (answer: Given): ReadonlyArray<Form.Answers> =>
  Array.isArray(answer) ? answer.filter(isGroup) : []
