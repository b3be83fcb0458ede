/**
 * What a command asks the store to look up, and whether it is the asker's to send.
 * Not here: whether the rules allow it (`@osl/workflow`).
 */
import type { Command } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { ProcessNotFound } from "../Missing.ts"
import { isAsker, isId, type Tenant } from "../Tenant.ts"

/** A command in the name of somebody else than the asker: a defect of the program that made it. */
export class ForeignActor extends Schema.TaggedError<ForeignActor>()("ForeignActor", {
  commandId: Schema.String,
}) {
  override get message() {
    return `The command ${this.commandId} is in the name of somebody else, or its id is none`
  }
}

/** **Shape** `recordId` of the record it addresses; `organizerId` of the person it appoints. */
export interface Asking {
  readonly recordId: string | undefined
  readonly organizerId: string | undefined
}

/** How many events a conflict shows. */
export const mostSince = 100

/** What does not look like an id is not looked up. */
const asId = (text: string): string | undefined => (isId(text) ? text : undefined)

/** A command for another organisation meets the same answer as one for a process that never was. */
export const check = (tenant: Tenant, command: Command.Command): Effect.Effect<Asking, ProcessNotFound> => {
  if (command.organisationId !== tenant.organisationId || !isId(command.processId)) {
    return Effect.fail(new ProcessNotFound({ processId: command.processId }))
  }
  if (!isAsker(command.actor, tenant) || !isId(command.id)) {
    return Effect.die(new ForeignActor({ commandId: command.id }))
  }
  return Effect.succeed({
    recordId: "recordId" in command ? asId(command.recordId) : undefined,
    organizerId: command.type === "assign-organizer" ? asId(command.content.organizerId) : undefined,
  })
}
