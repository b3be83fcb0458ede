/**
 * What pictures ask for: a consent before anybody outside sees them, words for who does not see them.
 * Not here: which pictures those are (`@osl/store`, Attachments), or saying it (`…attachments.describe`).
 */
import { Attachments, type Tenant } from "@osl/store"
import * as Effect from "effect/Effect"
import * as links from "../process/links.ts"
import type { TaskItem } from "../process/Tasks.ts"
import type { Locale } from "../words/Locale.ts"
import { say } from "../words/Words.ts"

/** Of one process, or of what the asker attached anywhere. **Shape** each with the process it is about. */
export const tasks = Effect.fn("Attachments.tasks")(function* (
  tenant: Tenant.Tenant,
  language: Locale,
  processId?: string,
) {
  const attachments = yield* Attachments.Attachments
  const found = yield* attachments.toMend(tenant, processId)
  return found.flatMap(({ processId: id, recordId, consents, descriptions }) =>
    (["consent", "description"] as const).flatMap((what) => {
      const count = what === "consent" ? consents : descriptions
      const task: TaskItem = {
        key: `${recordId} ${what}`,
        label: say(language, `attachments.mend.${what}`, { count }),
        details: [],
        href: links.describePictures(id, recordId),
        last: null,
        isLate: false,
      }
      return count === 0 ? [] : [{ ...task, processId: id }]
    }),
  )
})
