/**
 * On whose behalf the store is asked: one organisation, one person, one duty.
 * Not here: signing in (`apps/portal`), or who may do what (`@osl/workflow`, Permission).
 */
import type { Edition } from "@osl/core"
import type { Purpose } from "./Purpose.ts"

/** Why something is read or changed, and for whom when it is for somebody else: what the audit notes of it. */
export interface Reason {
  /** What the method is usually asked for, unless said. */
  readonly purpose?: Purpose
  readonly onBehalfOf?: string
}

/**
 * The first argument of every question about processes, so that none can be asked without it.
 *
 * **Shape** ids are UUIDs in lower case; the session of the portal makes it, never a form.
 */
export interface Tenant extends Reason {
  readonly organisationId: string
  readonly actorId: string
  readonly duty: Edition.Duty
}

/** Somebody who works for the whole platform, in no organisation. */
export interface Administrator extends Reason {
  readonly actorId: string
  readonly duty: "administrator"
}

/** Somebody who has signed in and has not chosen an organisation yet. */
export interface Visitor {
  readonly actorId: string
}

/** Whoever a session belongs to; nobody once it has ended. **Shape** `session` is the token that better-auth keeps. */
export interface Bearer {
  readonly session: string
}

/** Whoever a transaction can be asked by. */
export type Asker = Tenant | Administrator | Visitor | Bearer

/**
 * What a transaction is told of the asker's right: the duty in the organisation, or that they work for the whole platform.
 *
 * **Shape** empty for who has only signed in. An administrator of an organisation is never `platform`. **Source** rule ST15.
 */
export const roleOf = (asker: Asker): Edition.Duty | "platform" | "" => {
  if ("organisationId" in asker) return asker.duty
  return "duty" in asker ? "platform" : ""
}

/** Whether somebody who acts is who asks: the same person in the same duty, and in the stead of the same other, if of any. */
export const isAsker = (
  actor: { readonly id: string; readonly duty: string; readonly onBehalfOf?: string },
  tenant: Tenant,
): boolean =>
  actor.id === tenant.actorId && actor.duty === tenant.duty && actor.onBehalfOf === tenant.onBehalfOf

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether the text can be an id; what cannot be one is never asked of the database. */
export const isId = (text: string): boolean => id.test(text)
