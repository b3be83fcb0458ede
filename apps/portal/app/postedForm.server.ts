/**
 * A posted form as it came: read from its request, or refused because it is none.
 * Not here: its answers (`submission.server.ts`), or how large a request may be (`server/security.ts`).
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** **Unit** answers of one form, all rows together: several times the largest form, filled in to its limits. */
export const mostAnswers = 10_000

/** What was posted is no form: another kind of content, or one broken on its way. */
export class UnreadableForm extends Schema.TaggedError<UnreadableForm>()("UnreadableForm", {
  reason: Schema.String,
}) {
  override get message() {
    return `No form was posted: ${this.reason}`
  }
}

/** The form has more answers than any page asks for. **Unit** `answers` counted as posted. */
export class TooManyAnswers extends Schema.TaggedError<TooManyAnswers>()("TooManyAnswers", {
  answers: Schema.Number,
}) {
  override get message() {
    return `A form of ${this.answers} answers was posted`
  }
}

/**
 * The form of a request. Every action reads its form here.
 *
 * **Errors** `UnreadableForm` when the request carries none; `TooManyAnswers` above `mostAnswers`.
 */
export const posted = Effect.fn("PostedForm.posted")(function* (request: Request) {
  const form = yield* Effect.tryPromise({
    try: () => request.formData(),
    catch: (reason) => new UnreadableForm({ reason: String(reason) }),
  })
  const answers = [...form.keys()].length
  return answers > mostAnswers ? yield* new TooManyAnswers({ answers }) : form
})
