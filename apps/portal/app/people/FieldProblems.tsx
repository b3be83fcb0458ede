/**
 * The problems of a small form in words: all on top, each beside its field.
 * Not here: finding them (`problems.ts`).
 */
import { controlId, ErrorSummary } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import type { Problem } from "./problems.ts"

/** The sentence beside a field. */
export const useProblem = (problems: ReadonlyArray<Problem>) => {
  const say = useSay()
  return (field: string): string | undefined => {
    const found = problems.find((one) => one.field === field)
    return found === undefined ? undefined : say(found.key, found.params)
  }
}

export const FieldProblems = ({ problems }: { readonly problems: ReadonlyArray<Problem> }) => {
  const say = useSay()
  return (
    <ErrorSummary
      problems={problems.map(({ field, key, params }) => ({
        text: say(key, params),
        href: `#${controlId(field)}`,
      }))}
    />
  )
}
