/**
 * The refusal to somebody who is not the director, beside the service that says it and what makes it.
 * Not here: who else may do what (`@osl/workflow`).
 */
import * as Schema from "effect/Schema"

/** What all of a process or a policy of the organisation is asked for by somebody who is not its director. */
export class DirectorOnly extends Schema.TaggedError<DirectorOnly>()("DirectorOnly", {
  duty: Schema.String,
}) {
  override get message() {
    return `Only a director may do this, not a person in the duty ${this.duty}`
  }
}
