/**
 * The portal's words about supervision in English.
 * Not here: questions of the card (`@osl/core`, F18), or sentences about consents and half-years (`@osl/competency`).
 */
import type { supervision as pl } from "./supervision.pl.ts"

export const supervision: { readonly [K in keyof typeof pl]: string } = {
  "menu.supervision": "Supervision",
  "supervision.title": "Supervision",
  "supervision.lead.supervisor":
    "The log of the sessions you lead. It says when, how long and with how many; conclusions only with everybody's written consent. What was said stays in the session.",
  "supervision.lead.organizer":
    "Supervision is time for your work and for you. Prepare topics here and see the sessions to whose conclusions you consented.",
  "supervision.lead.director":
    "How much supervision the team has. Conclusions are shown only where all agreed; what somebody brings to a session never is.",
  "supervision.new": "Note a session",
  "supervision.new.title": "New session of supervision",
  "supervision.new.lead": "Note a session that took place. Whoever fills this in stands as its supervisor.",
  "supervision.save": "Save the session",
  "supervision.saved": "The session is saved",
  "supervision.corrected": "The correction is saved",
  "supervision.withdrawn": "The card of the session is withdrawn",
  "supervision.consent.back": "Your consent is taken back. Nobody sees the conclusions any more.",
  "supervision.removed": "The conclusions and consents are removed for good",
  "supervision.halves": "How much supervision there was",
  "supervision.log": "Log of sessions",
  "supervision.log.mine": "Sessions with a consent of mine",
  "supervision.log.none": "There is no session yet",
  "supervision.log.none.supervisor":
    "After the first session note its date, form and duration. It takes a minute.",
  "supervision.log.none.organizer":
    "A session shows here once the supervisor notes agreed conclusions with your consent. Sessions without conclusions are not tied to people, so they are not here.",
  "supervision.log.none.director":
    "The supervisor notes sessions. Once done, their dates and lengths show here.",
  "supervision.date": "Date",
  "supervision.form": "Form",
  "supervision.length": "Length",
  "supervision.participants": "Participants",
  "supervision.by": "Supervisor",
  "supervision.somebody": "somebody outside the institution",
  "supervision.conclusions": "Agreed conclusions",
  "supervision.minutes": "{minutes, number} min",
  "supervision.session": "Session of supervision, {date}",
  "supervision.session.facts": "Card of the session",
  "supervision.consents": "Consents to the conclusions",
  "supervision.consents.text": "Only the supervisor who led the session sees them.",
  "supervision.consent.line": "{who}, {on}, {form}",
  "supervision.correct": "Correct",
  "supervision.correct.title": "Correct the card of the session",
  "supervision.correct.lead": "What it said before stays in the history, where nobody looks from day to day.",
  "supervision.correct.save": "Save the correction",
  "supervision.withdraw": "Withdraw the card",
  "supervision.withdraw.text":
    "A withdrawn card leaves the log and does not count in the half-year. Do it when there was no session or it was noted twice.",
  "supervision.withdraw.reason": "Why",
  "supervision.withdraw.reason.hint": "One sentence, no names.",
  "supervision.remove": "Remove the conclusions for good",
  "supervision.remove.text":
    "The conclusions and consents go, from the history too. The date, form and length stay. This cannot be undone.",
  "supervision.take-back": "Take your consent back",
  "supervision.take-back.text":
    "From then on nobody sees the conclusions of this session, you and the director included. The supervisor still has them on the card they wrote and is asked to remove them. Nobody is told who took a consent back. It can be given again in writing only.",
  "supervision.consented": "Your consent to these conclusions was given in writing.",
  "supervision.problem.stranger": "Choose somebody who works in this institution.",
  "supervision.stale":
    "Somebody changed this card meanwhile, for example took a consent back. Your answers are below. Look at them and send them again if they are to stay.",
  "supervision.agenda": "Topics for the next supervision",
  "supervision.agenda.text":
    "Suggestions from your profile. Only you see them. What you choose is kept nowhere: tick it and print it, or write it down.",
  "supervision.agenda.taken":
    "{count, plural, =0 {Nothing is chosen} one {# topic is chosen} other {# topics are chosen}}",
  "supervision.agenda.taken.text":
    "Print this page or write the topics down. Once it is closed, the choice is gone.",
  "supervision.about.disagreement": "assessments differ",
  "supervision.about.stale": "an old assessment",
  "supervision.about.lapsed": "the assessment lapsed",
  "supervision.work": "From the team's work",
  "supervision.work.text":
    "Processes worth asking about. It is a hint from deadlines and dates of entries, not a judgement of people.",
  "supervision.work.none": "No process stands still and none has overdue tasks.",
  "supervision.work.process": "Process",
  "supervision.work.no-lead": "nobody leads this process",
  "supervision.work.why": "Why",
  "supervision.work.late":
    "{count, plural, one {# overdue task, since {since}} other {# overdue tasks, the first since {since}}}",
  "supervision.work.suspended": "the process is suspended",
  "supervision.work.still": "no entry since {since}",
  "supervision.asked.session": "Note a session of supervision once it took place",
  "supervision.asked.least":
    "In this half-year: {sessions, plural, =0 {no session yet} one {# session} other {# sessions}}; the expected minimum is not reached yet.",
  "supervision.asked.work": "See which processes of the team are worth asking about",
  "supervision.agenda.again": "Choose again",
  "supervision.met": "enough",
  "supervision.short": "too little",
  "supervision.open": "not over yet",
  "supervision.conclusions.are": "there are, with everybody's consent",
  "supervision.to-remove": "A consent to the conclusions was taken back",
  "supervision.to-remove.text": "The conclusions are hidden from everybody already. Remove them for good.",
  "supervision.asked.remove": "Remove the conclusions of the session of {date}: a consent was taken back",
}
