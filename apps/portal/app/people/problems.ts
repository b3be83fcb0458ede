/**
 * What is wrong with the fields of a small form, as codes of words: said in the language of the page.
 * Not here: forms of the model (`submission.server.ts`).
 */
import type { Params, WordKey } from "../words/Words.ts"

export interface Problem {
  readonly field: string
  readonly key: WordKey
  readonly params?: Params
}

/** Text that a line of a form can hold: no control characters, no half of a sign. */
export const isLine = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text)

/** One answer of a posted form; empty when there is none. */
export const textOf = (posted: FormData, name: string): string => {
  const value = posted.get(name)
  return typeof value === "string" ? value : ""
}

/** **Unit** characters. */
export const nameMax = 200
const emailMax = 254

export const ofEmail = (email: string): ReadonlyArray<Problem> => {
  if (email === "") return [{ field: "email", key: "sign-in.problem.email-required" }]
  return email.length <= emailMax && isLine(email) && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@.<>,;"]+$/.test(email)
    ? []
    : [{ field: "email", key: "sign-in.problem.email-form" }]
}

export const ofName = (name: string): ReadonlyArray<Problem> => {
  if (name === "") return [{ field: "name", key: "people.problem.name-required" }]
  return name.length <= nameMax && isLine(name) && !/[<>]/.test(name)
    ? []
    : [{ field: "name", key: "people.problem.name-form", params: { most: nameMax } }]
}
