/**
 * Why something is done, wherever a reason is asked for.
 * Not here: the acts that ask for it.
 */
import { Field } from "@osl/core"

/** Why something is done, wherever a reason is asked for. **Unit** 1–1000 UTF-16 units. */
export const Reason = Field.longText(["Uzasadnienie", "Reason"], {
  hint: [
    "Jedno lub dwa zdania, które zrozumie ktoś spoza zespołu.",
    "One or two sentences that somebody outside the team will understand.",
  ],
  maxLength: 1000,
})
