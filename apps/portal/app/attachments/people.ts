/**
 * What can be said of the people in pictures, for pages: the same as the store knows, without bringing the store along.
 * Not here: what follows from it (`@osl/store`, Attachment).
 */
import type { Attachment } from "@osl/store"

export const peopleShown = ["none", "consent", "missing"] as const satisfies typeof Attachment.peopleShown

export const isShown = (given: string): given is Attachment.PeopleShown =>
  peopleShown.some((one) => one === given)
