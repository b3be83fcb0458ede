/**
 * Why a command is refused, in English: what is wrong and what to do, never blaming.
 * A criterion that is not met speaks with the edition's own sentence, a problem inside a form with that of `@osl/core`.
 */
import type { Wording } from "../../Wording.ts"

export const refusals: Wording["refusals"] = {
  "unknown-event": "Unknown kind of event. Update the program, or check where this log comes from.",
  "no-process": "There is no such process. Check the address or choose a process from the list.",
  "process-exists": "This process is already open. Go to it or open a new one.",
  "wrong-process": "The command is for another process. Open the right one and do it again.",
  "wrong-edition": "The process runs under the edition {edition}. Load it again and repeat what you did.",
  "unknown-edition": "The edition {edition} is not here. Choose another one or add it.",
  "edition-in-use": "The process already runs under the edition {edition}. Choose another one.",
  "edition-not-published": "The edition {edition} is not published. Wait for it or choose another one.",
  "stage-to-choose": "The new edition does not have a stage that is open. Say which one goes on instead.",
  "record-not-kept":
    "The new edition does not know some answers of this record. Correct the record or stay with the present edition.",
  "process-suspended": "The process is suspended. Resume it first.",
  "process-closed": "The process is closed. Reopen it first.",
  "process-not-suspended": "The process is not suspended. Go on working: there is nothing to resume.",
  "process-not-closed": "The process is not closed. Go on working: there is nothing to reopen.",
  "before-last-event":
    "The clock went back: the process already holds a later entry. Check the date and time of the device and try again.",
  "not-allowed": "Somebody in another role does this. Ask such a person.",
  "not-your-process": "Somebody else runs this process. Ask one of its organisers or the director.",
  "not-the-author": "Only its author changes a diary entry. Ask the author.",
  "author-cannot-decide":
    "Somebody other than the author of the document decides this. Ask another person who may.",
  "record-exists": "This record already exists. Correct it or add a new one.",
  "unknown-record": "There is no such record in this process. Choose a record from the list.",
  "record-withdrawn": "This record has been withdrawn. If it is needed, add a new one.",
  "community-already-described": "There already is a community card. Correct the existing one.",
  "map-already-published":
    "This version of the map is already published. If things have changed, add a new map.",
  "plan-not-draft":
    "This plan has already been submitted or approved. If it has to change, correct it and submit it again.",
  "consultation-not-ended":
    "The consultation of the plan lasts until {until}. Submit it the day after or later.",
  "in-force-before-approval":
    "A plan cannot be in force before its approval. Give a later date or leave it empty.",
  "plan-not-submitted": "This plan is not waiting for approval. Submit it first.",
  "plan-not-approved": "This plan is not approved. Submit it and wait for the decision.",
  "unknown-stage": "This process was never at that stage. Choose one that began.",
  "unknown-plan-action": "The plan has no such action. Choose one from the list.",
  "action-already-closed": "This action is already closed. Choose another one.",
  "evaluation-already-accepted":
    "This evaluation has already been accepted. If things have changed, correct it and accept it again.",
  "report-already-issued": "This report has already been issued. Correct it if it has to be issued again.",
  "not-redactable": "Words cannot be taken out of this field. Correct the record or withdraw it.",
  "unknown-organizer": "The centre has no such organiser. Choose somebody from the list.",
  "organizer-not-assigned": "This person is not assigned to this process. Choose somebody who is.",
  "date-not-ahead": "Give a day after today ({today}).",
  "stage-without-expectation":
    "The edition of the model expects no time of this stage, so there is nothing to extend. Choose another one.",
  "reason-required": "Give a reason.",
  "date-before-start":
    "This date is before the start of the process ({start}). Give that day or a later one.",
  "date-in-future": "This date has not come yet. Give a day no later than today ({today}).",
  "transition-not-drawn": "There is no move from the present stage to the chosen one. Choose another stage.",
  "stage-already-open": "This stage is already open. Choose another one.",
  "stage-not-open": "This stage is not open. Choose one that is.",
  "only-open-stage": "This is the only open stage. Move on to the next one.",
  "not-at-handover":
    "A process is handed over at the handover stage. Move there first, or choose another outcome.",
  "waiver-not-allowed":
    "This condition cannot be waived, or somebody in another role waives it. Meet it, or ask such a person.",
}
