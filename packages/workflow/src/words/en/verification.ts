/**
 * Why an event of a log cannot have happened, in English.
 * Where a command would have been refused, the sentences of the refusal follow.
 */
import type { Wording } from "../../Wording.ts"

export const impossible: Wording["impossible"] = {
  unreadable: "Event {seq} cannot be read.",
  "wrong-seq": "Event {seq} has the wrong number: something is missing from the log or was moved.",
  "wrong-process": "Event {seq} belongs to another process.",
  "repeated-id": "Event {seq} has an identifier that was used before.",
  "wrong-day": "Event {seq} has a date that does not agree with its instant.",
  "clock-back": "Event {seq} is earlier than the one before it.",
  "missing-edition": "The edition of the model that event {seq} was recorded under is missing.",
  "wrong-edition":
    "Event {seq} was recorded under another edition of the model than the one the process goes by.",
  refused: "Event {seq} could not have come about.",
  "not-what-follows": "Event {seq} is not what follows from those before it.",
  "cut-short": "The log breaks off: event {seq} is missing.",
}
