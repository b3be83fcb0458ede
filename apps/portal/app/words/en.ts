/**
 * The portal's own words in English, as ICU messages.
 * Not here: labels of the model (they come as data) and the words of the kit (`@osl/ui`).
 */
import { attachments } from "./attachments.en.ts"
import { calendar } from "./calendar.en.ts"
import { competency } from "./competency.en.ts"
import { delegations } from "./delegations.en.ts"
import { filters } from "./filters.en.ts"
import { growth } from "./growth.en.ts"
import { handOver } from "./handOver.en.ts"
import { institution } from "./institution.en.ts"
import { keeping } from "./keeping.en.ts"
import { notices } from "./notices.en.ts"
import { past } from "./past.en.ts"
import { people } from "./people.en.ts"
import { pictures } from "./pictures.en.ts"
import { processes } from "./processes.en.ts"
import { region } from "./region.en.ts"
import { signing } from "./signing.en.ts"
import { statements } from "./statements.en.ts"
import { supervision } from "./supervision.en.ts"
import type { Catalog } from "./Words.ts"

export const en = {
  ...attachments,
  ...calendar,
  ...competency,
  ...institution,
  ...delegations,
  ...keeping,
  ...handOver,
  ...notices,
  ...past,
  ...filters,
  ...growth,
  ...people,
  ...pictures,
  ...region,
  ...signing,
  ...processes,
  ...statements,
  ...supervision,
  "product.name": "OSL",
  "product.subtitle": "Organising local communities",
  "page.title": "{title} – OSL",
  "menu.home": "Home",
  "menu.work": "My work",
  "menu.processes": "Processes",
  "menu.search": "Search",
  "menu.sign-in": "Sign in",
  "menu.sign-out": "Sign out",
  "menu.organisation": "Institution",
  "menu.signed-in-as": "Signed in as {name}",
  "demo.banner":
    "This is a demonstration. Centres, people and processes are made up; the municipalities are real.",
  "home.title": "Neighbours can do more when they act together",
  "home.lead":
    "Organising a local community is a way of working in which somebody comes to people where they live, listens, helps them meet, and stays until they manage on their own.",
  "home.way":
    "The portal leads along this way step by step: from the first conversations, through a diagnosis and a common plan, to a group or partnership that takes matters into its own hands. At each stage it says what is there already and what is still missing.",
  "home.people":
    "We record what happens in a community, not the lives of single persons. There are no files on residents here.",
  "home.demo.title": "Demonstration",
  "home.demo.text":
    "This portal holds made-up data set in real municipalities. Everything may be looked at and everything may be saved: it harms nobody.",
  "home.demo.account": "An account to look around with: {email}, password: {password}",
  "home.sign-in": "Sign in",
  "home.open": "Go to work",
  "home.edition.title": "The model behind the portal",
  "home.edition.text":
    "Stages, criteria and forms come from the edition {edition}. Each term says whether it is stated by a source document, by a publication, or is a proposal of the authors of this software.",
  "sign-in.title": "Sign in",
  "sign-in.lead": "Accounts are made by the administrator of the institution.",
  "sign-in.email": "E-mail address",
  "sign-in.password": "Password",
  "sign-in.submit": "Sign in",
  "sign-in.problem.email-required": "Enter the e-mail address.",
  "sign-in.problem.email-form": "Enter the whole e-mail address, for example name@centre.pl.",
  "sign-in.problem.password-required": "Enter the password.",
  "sign-in.problem.password-long": "A password has at most 128 characters.",
  "sign-in.problem.mismatch": "The e-mail address and the password do not match. Check both.",
  "sign-in.problem.too-many":
    "Too many failed attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.",
  "signed-out.notice": "Signed out.",
  "work.title": "My work",
  "work.hello": "Good day, {name}",
  "work.processes": "My processes",
  "work.processes.all": "Processes of the institution",
  "work.processes.more": "All processes",
  "work.now": "What now",
  "work.missing":
    "{count, plural, =0 {Ready to move on} one {# condition missing} other {# conditions missing}}",
  "work.waits": "The next step is taken by: {who}",
  "work.processes.none": "There is no process of yours yet",
  "work.processes.none.step":
    "A process begins with one community: an estate, a village, or people who have something in common.",
  "work.process.name": "Process",
  "work.process.municipality": "Municipality",
  "work.process.stage": "Stage",
  "work.process.since": "Since",
  "work.no-processes": "There are no processes for this role",
  "work.no-processes.step":
    "Processes are seen by the organisers, the director and the supervisor of the institution.",
  "work.no-organisation": "This account does not belong to an institution yet",
  "work.no-organisation.step": "Ask the administrator of the institution to add it.",
  "organisation.choose": "Choose the institution",
  "organisation.switch": "Go",
  "duty.organizer": "community organiser",
  "duty.director": "director",
  "duty.supervisor": "supervisor",
  "duty.regional-coordinator": "regional coordinator",
  "duty.administrator": "administrator",
  "problem.bad-request.title": "This request could not be read",
  "problem.bad-request.text": "Go back to the page before, reload it and try again.",
  "problem.too-large.title": "The form is too large",
  "problem.too-large.text":
    "Nothing was saved. Go back, shorten the texts or remove some rows and send the form again.",
  "problem.not-allowed.title": "This page cannot be opened",
  "problem.not-allowed.text":
    "This account has no right to it. If it needs one, ask the administrator of the institution.",
  "problem.not-found.title": "There is no such page",
  "problem.not-found.text": "It may have moved, or it belongs to another institution. Go back to the start.",
  "problem.conflict.title": "Somebody changed something meanwhile",
  "problem.conflict.text": "Nothing was overwritten. Look at the newer version and decide what to save.",
  "problem.refused.title": "This step cannot be taken now",
  "problem.refused.text": "See what is missing, add it and try again.",
  "problem.unavailable.title": "The portal does not answer for the moment",
  "problem.unavailable.text":
    "The database is busy, out of reach, or its disk is full. What was saved is there. Try again in a moment.",
  "problem.failure.title": "Something broke on our side",
  "problem.failure.text":
    "Nothing was saved. Try again. If it happens again, give the administrator the number {number}.",
  "problem.home": "Back to the start",
  "submission.municipality.several": "Several municipalities match. Choose one of them.",
  "submission.municipality.none":
    "There is no municipality “{typed}”. Check the spelling or enter the TERC code.",
  "submission.summary": "Not saved. Correct the form and send it again.",
} as const satisfies Catalog
