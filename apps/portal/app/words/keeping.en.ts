/**
 * The portal's words about how long what is kept, and about erasing a person's data, in English.
 * Not here: names of logs and classes (`statements.en.ts`).
 */
import type { keeping as pl } from "./keeping.pl.ts"

export const keeping: { readonly [K in keyof typeof pl]: string } = {
  "institution.part.retention": "Retention",
  "institution.part.erasure": "A person's data",
  "retention.title": "Retention",
  "retention.lead":
    "How long the institution keeps words that somebody wrote. After that the portal takes them out by itself; the course of the work, numbers and dates stay.",
  "retention.terms": "How long, and from when",
  "retention.terms.lead":
    "The portal looks at the terms once a day. An open process, and the competencies of somebody who works here, lose no words.",
  "retention.months-from": "{months, plural, one {# month} other {# months}} from {from}",
  "retention.due": "Lose words at the next look",
  "retention.next": "The next after that",
  "retention.proposal": "Where to begin",
  "retention.proposal.lead":
    "The model sets no terms. This is a proposal, to be checked with the filing rules of the institution:",
  "retention.proposal.diary": "diary and conversations: 24 months after the process was closed,",
  "retention.proposal.supervision": "supervision: 36 months,",
  "retention.proposal.documents":
    "plans, maps, reports and evaluations: by the archive category of the institution.",
  "retention.set": "Change the terms",
  "retention.set.lead": "Enter a number of months. An empty field means no end.",
  "retention.set.warning":
    "Words that are gone cannot be brought back. A shorter term holds from the next look on.",
  "retention.field": "Months, {whose}",
  "retention.problem": "Enter a number of months from 0 to {most}, or leave the field empty.",
  "retention.save": "Save the terms",
  "retention.done": "The terms are saved. They hold from the next look on.",
  "retention.director": "The terms are changed by the director.",
  "retention.runs": "What is gone by its term",
  "retention.runs.log": "From what",
  "retention.runs.count": "How many",
  "retention.runs.none": "Nothing is gone by its term yet",
  "retention.runs.none.step": "Once the first term is over, the day and the number stand here.",
  "erasure.title": "A person's data",
  "erasure.lead":
    "When somebody asks for their data or for having them erased: find the person, hand out the file, erase what can go.",
  "erasure.search": "Whom you look for",
  "erasure.search.hint": "A name or an address. The texts of records are searched too.",
  "erasure.search.go": "Search",
  "erasure.people": "People with an account",
  "erasure.people.none": "There is no such person here.",
  "erasure.people.left": "no longer works here",
  "erasure.records": "Records with these words",
  "erasure.records.lead":
    "Residents are not named in the portal. If a name is in a record all the same, open the record and take the words out.",
  "erasure.records.none": "No record has these words.",
  "erasure.records.untitled": "record without a title",
  "erasure.receipts": "Erased on request",
  "erasure.receipts.what": "What",
  "erasure.receipts.person": "a person's data",
  "erasure.receipts.process": "the texts of a process",
  "erasure.receipts.number": "Number of the receipt",
  "erasure.none": "Nobody has asked for it yet",
  "erasure.none.step": "After an erasure the date and the number of the receipt stand here, without a name.",
  "erasure.of": "Data of a person: {name}",
  "erasure.goes": "What goes",
  "erasure.group.duties": "Duties in the institution, standing in",
  "erasure.group.notes": "Private notes",
  "erasure.group.growth": "Records of competencies, trainings and supervision",
  "erasure.group.messages": "Messages to this person",
  "erasure.group.calendar": "Secret addresses of the calendar",
  "erasure.group.filters": "Saved filters",
  "erasure.group.invitation": "Invitations",
  "erasure.group.account": "Account: name, address, password",
  "erasure.group.account.value": "yes",
  "erasure.group.other": "Other records",
  "erasure.stays": "What stays and why",
  "erasure.stays.course":
    "Records in processes stay, because they document the work of the institution. Instead of the name they show “[…]”.",
  "erasure.stays.course.named":
    "Records in processes stay, because they document the work of the institution.",
  "erasure.stays.words":
    "What others wrote about the person in records stays. Search for it and take it out of each record.",
  "erasure.stays.audit":
    "The audit log stays under a number that leads to nobody, because it must be possible to show who did what.",
  "erasure.stays.account":
    "The account stays, because the person also has a duty outside this institution. They can delete it on the page of their account.",
  "erasure.file": "Hand out the file first",
  "erasure.file.lead":
    "The file holds exactly what will go. There are no passwords or keys in it. Handing it out is noted in the audit log.",
  "erasure.file.go": "Download the file",
  "erasure.leads": "This person leads {count, plural, one {# open process} other {# open processes}}",
  "erasure.leads.step": "Hand the processes over to somebody else first",
  "erasure.oneself": "Your own data are erased on the page of your account.",
  "erasure.confirm": "Erase the data",
  "erasure.purpose": "For what purpose",
  "erasure.purpose.request-of-a-person": "request of the person concerned",
  "erasure.purpose.upkeep": "clearing data that the institution no longer needs",
  "erasure.sure": "Confirmation",
  "erasure.sure.yes": "I understand that the data kept about {name} cannot be brought back.",
  "erasure.go": "Erase the person's data",
  "erasure.problem.purpose": "Choose a purpose.",
  "erasure.problem.sure": "Tick that you understand what follows.",
  "erasure.done": "The data are erased",
  "erasure.done.receipt": "Number of the receipt: {receipt}, {at}.",
  "erasure.done.whole": "The account of this person is gone.",
  "erasure.done.part": "The account stayed, because the person also has a duty outside this institution.",
}
