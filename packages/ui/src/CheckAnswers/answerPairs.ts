/**
 * Answers as the pairs that a form posts, to be carried by a page that only asks to confirm them.
 * Not here: reading such pairs (`@osl/core`, Form.answers).
 */
import type { Form } from "@osl/core"

type Pair = readonly [name: string, value: string]

const isRow = (value: string | Form.Answers): value is Form.Answers => typeof value !== "string"

const pairsOf = (name: string, answer: Form.Answer): ReadonlyArray<Pair> => {
  if (typeof answer === "string") return [[name, answer]]
  if (!Array.isArray(answer)) return answerPairs(answer as Form.Answers, `${name}.`)
  return answer.flatMap(
    (one: string | Form.Answers, index): ReadonlyArray<Pair> =>
      isRow(one) ? answerPairs(one, `${name}.${index}.`) : [[name, one]],
  )
}

/** **Shape** in the order of the answers; `Form.answers` reads the same answers of them. */
export const answerPairs = (answers: Form.Answers, prefix = ""): ReadonlyArray<Pair> =>
  Object.entries(answers ?? {}).flatMap(([name, answer]) => pairsOf(prefix + name, answer))
