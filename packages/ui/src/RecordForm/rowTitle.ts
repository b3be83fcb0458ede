/**
 * What a filled row says of itself when it is folded: its first short answers in words.
 * Not here: when a row is folded (`ListField`).
 */
import type { Form } from "@osl/core"
import type { Words } from "../words/Words.ts"
import { asText } from "./answers.ts"
import type { Reference } from "./FormContext.ts"

/** **Unit** answers in a title, and letters of one answer. */
const most = 2
const longest = 80

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`

/** The first answers that can be said shortly; undefined when the row has none. */
export const rowTitle = (
  list: Form.FormField,
  answers: Form.Answers,
  words: Words,
  references: Readonly<Record<string, ReadonlyArray<Reference>>>,
): string | undefined => {
  const said = (field: Form.FormField): string => {
    const given = asText(answers[field.name])
    if (given === "") return ""
    switch (field.kind) {
      case "text":
      case "long-text":
        return shortened(given)
      case "choice": {
        const code = (field.codes ?? []).find((one) => one.code === given)
        return code === undefined ? given : words.text(code.label)
      }
      case "reference":
        return (
          [field.name, ...(field.forms ?? [])]
            .flatMap((name) => references[name] ?? [])
            .find(({ id }) => id === given)?.label ?? ""
        )
      default:
        return ""
    }
  }
  const found = new Map((list.fields ?? []).map(said).map((text) => [text.toLowerCase(), text]))
  found.delete("")
  return found.size === 0 ? undefined : [...found.values()].slice(0, most).join(" · ")
}
