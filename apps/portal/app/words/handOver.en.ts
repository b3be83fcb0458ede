/**
 * The words of taking a process over in English, as ICU messages.
 * Not here: the words of the other process pages (`processes.en.ts`).
 */
import type { handOver as polish } from "./handOver.pl.ts"

export const handOver: Readonly<Record<keyof typeof polish, string>> = {
  "hand-over.title": "Taking over: {name}",
  "hand-over.crumb": "Taking over",
  "hand-over.lead":
    "What has to be known at first, gathered from the history and the records. Led now by: {who}.",
  "hand-over.link": "Taking over: everything on one page",
  "hand-over.for-new": "The new person sees the page “Taking over” on her first page. It can be printed too.",
  "hand-over.where": "Where it stands",
  "hand-over.asked": "What is asked next",
  "hand-over.asked.none": "Nothing waits now.",
  "hand-over.promised": "Next steps from the diary",
  "hand-over.promised.text":
    "The last entries ended with these. The portal does not know which are done: ask the person before.",
  "hand-over.promised.none": "The last entries name no next steps.",
  "hand-over.promised.on": "entry of {date}",
  "hand-over.actions": "Actions of the plan that are not closed",
  "hand-over.action": "Action",
  "hand-over.due": "Due",
  "hand-over.no-due": "no date",
  "hand-over.actions.none": "There are no open actions.",
  "hand-over.together": "Groups and partnerships",
  "hand-over.together.none": "There are no groups or partnerships yet.",
  "hand-over.contacts": "Whom to talk to",
  "hand-over.contact": "Institution or function",
  "hand-over.kind": "Who it is",
  "hand-over.role": "Role in the process",
  "hand-over.contacts.none": "There is no map of actors yet.",
}
