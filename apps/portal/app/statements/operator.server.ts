/**
 * Who runs this portal and answers for it, as the statements name them: read from a document of theirs.
 * Not here: what the portal keeps and what was audited (`kept.server.ts`, `audit.ts`), or the pages (`routes/`).
 */
import { readFileSync } from "node:fs"
import { LocalDate } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { StartFailure } from "../../server/StartFailure.ts"

const line = Schema.NonEmptyString.check(Schema.isMaxLength(300))
const email = Schema.String.check(Schema.isPattern(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/))

const Contact = Schema.Struct({ person: line, email, phone: Schema.optionalKey(line) })

/**
 * What whoever runs a portal says of themselves. **Shape** texts are shown as they are, in every language of the page.
 *
 * **Unit** `published`, `updated` and `declared` local dates: of the site, of its last essential change, of the statement.
 */
export const Operator = Schema.Struct({
  name: line,
  address: Schema.optionalKey(line),
  published: LocalDate.LocalDate,
  updated: LocalDate.LocalDate,
  declared: LocalDate.LocalDate,
  accessibility: Contact,
  /** How the building is reached; without it the statement says that this was not described. */
  architecture: Schema.optionalKey(Schema.NonEmptyString),
  /** The inspector of data protection. */
  privacy: Schema.optionalKey(Contact),
})
export type Operator = typeof Operator.Type

const failure = (file: string, reason: string) =>
  new StartFailure("bad-setting", {
    pl: `Nie można użyć pliku ${file} z danymi podmiotu (${reason}). Popraw OSL_OPERATOR.`,
    en: `The file ${file} about the operator cannot be used (${reason}). Correct OSL_OPERATOR.`,
  })

/**
 * The operator of a document; null without one.
 *
 * **Errors** throws `StartFailure` `bad-setting` when the file cannot be read or is not right.
 */
export const operatorOf = (file: string | undefined): Operator | null => {
  if (file === undefined) return null
  const read = Result.try({
    try: (): unknown => JSON.parse(readFileSync(file, "utf8")),
    catch: (cause) => failure(file, cause instanceof Error ? cause.message : String(cause)),
  })
  return Result.getOrThrowWith(
    Result.flatMap(read, (document) =>
      Result.mapError(Schema.decodeUnknownResult(Operator)(document), (wrong) =>
        failure(file, wrong.message),
      ),
    ),
    (wrong) => wrong,
  )
}
