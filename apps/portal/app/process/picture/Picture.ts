/**
 * The pages on which the records of a process are shown as pictures, and which record is on which.
 * Not here: what stands on them (`*View`), or their addresses (`process/links.ts`).
 */
import type { Forms } from "@osl/core"
import type { Reading } from "../reading.server.ts"

export const pictures = ["places", "network", "together", "plan", "doings", "change"] as const
export type Picture = (typeof pictures)[number]

/** What a picture knows of the process and its reader. */
export type Picturing = Pick<Reading, "state" | "edition" | "language" | "today" | "telling">

/** The forms of each picture. */
export const forms = {
  places: ["F03", "F04", "F08"],
  network: ["F05"],
  together: ["F10", "F11"],
  plan: ["F12", "F15"],
  doings: ["F13", "F14", "F20"],
  change: ["F15", "F16"],
} as const satisfies { readonly [P in Picture]: ReadonlyArray<Forms.FormCode> }

const own: { readonly [F in Forms.FormCode]?: Picture } = {
  F02: "places",
  F03: "places",
  F04: "places",
  F05: "network",
  F08: "places",
  F10: "together",
  F11: "together",
  F12: "plan",
  F13: "doings",
  F14: "doings",
  F15: "change",
  F16: "change",
  F20: "doings",
}

/** The picture that a record of a form is part of; nothing for a diary entry, a conversation and the like. */
export const ofForm = (form: Forms.FormCode): Picture | null => own[form] ?? null
