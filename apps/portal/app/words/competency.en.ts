/**
 * The portal's words about competencies in English.
 * Not here: labels of competencies, roles and levels, and sentences that explain numbers (`@osl/competency`).
 */
import type { competency as pl } from "./competency.pl.ts"

export const competency: { readonly [K in keyof typeof pl]: string } = {
  "menu.competencies": "Competencies",
  "competency.views": "Parts of the pages of competencies",
  "competency.view.mine": "My profile",
  "competency.view.assessments": "Assessments",
  "competency.view.team": "Team",
  "competency.mine.title": "My competencies",
  "competency.mine.lead":
    "What you can do already, what the role needs, and what will help with the rest. You and the director of your institution see the profile.",
  "competency.roles": "Roles of the organiser",
  "competency.profile": "Profile against the role: {role}",
  "competency.profile.how": "What a number is made of",
  "competency.profile.how.text":
    "A level is the median of three voices: the self-assessment, the peers (from two of them on) and the manager. Only assessments that were accepted and are not too old count. The name of a competency in the table leads to the exact reckoning.",
  "competency.profile.proposal":
    "The levels that roles need and the way of reckoning are proposed by the authors of the programme.",
  "competency.gaps": "What is missing to the role",
  "competency.gaps.none": "The assessments there are meet what this role needs.",
  "competency.gaps.unknown":
    "{count, plural, one {# competency of this role has} other {# competencies of this role have}} not been assessed yet. Complete your self-assessment, and the list will be whole.",
  "competency.module": "training module “{module}”",
  "competency.talk": "{competency}: self-assessment {self}, manager {manager}.",
  "competency.talks": "Worth talking over with your manager",
  "competency.talks.text":
    "Your ratings differ here by two levels or more. A difference is no mistake, it is something to talk about.",
  "competency.none": "Your profile is still empty",
  "competency.none.step":
    "A profile is made of assessments. Begin with a self-assessment: one competency takes a few sentences, and the draft is saved after each. Once handed in, the director reviews it, and then it begins to count.",
  "competency.waiting.none":
    "A profile is made of assessments that were accepted. Your self-assessment is on its way: you find it on the page of assessments.",
  "competency.back": "Back to the profile",
  "competency.value": "Your level: {value}",
  "competency.value.none": "Your level: not known yet",
  "competency.why": "Where this number comes from",
  "competency.need": "What the role needs: {role}",
  "competency.need.none": "This role does not need this competency.",
  "competency.levels": "What the levels mean",
  "competency.levels.text":
    "The descriptions and examples were written by the authors of the programme. They are a proposal, open to discussion.",
  "competency.level.example": "For example: {example}",
  "competency.level.reached": "reached",
  "competency.shown-by": "Where it shows in daily work",
  "competency.in-roles": "Roles that need it",
  "competency.trainings": "What may help",
  "assessment.title": "Assessments of competencies",
  "assessment.lead":
    "Everybody assesses themselves, colleagues assess each other, and the manager assesses separately. Whoever rates as a peer does not see that person's self-assessment before their own rating is accepted.",
  "assessment.mine": "My self-assessment",
  "assessment.mine.none":
    "There is no self-assessment of yours yet. An hour is enough, and it can be spread over several days.",
  "assessment.begin.self": "Begin a self-assessment",
  "assessment.begin.peer": "Begin a peer assessment",
  "assessment.begin.manager": "Begin a manager's assessment",
  "assessment.colleagues": "Whom you assess",
  "assessment.colleagues.peer":
    "Assess people you work with. Peers count only from two of them on, and the person sees the joint result alone, never your sheet.",
  "assessment.colleagues.manager":
    "As the director you assess the organisers once a year. The person sees the sheet once you hand it in.",
  "assessment.colleagues.none": "There is nobody to assess yet",
  "assessment.colleagues.none.step":
    "Peer assessments are made by organisers of the same institution of each other.",
  "assessment.person": "Person",
  "assessment.state": "State of the assessment",
  "assessment.state.none": "not begun yet",
  "assessment.state.due": "accepted on {date}, time to repeat it",
  "assessment.open": "Open",
  "assessment.do": "What you can do",
  "assessment.waits": "Waiting for you",
  "assessment.waits.sheet": "{person}: {mode} to review",
  "assessment.waits.own-review": "{person}: {mode}, under your review",
  "assessment.waits.draft": "{person}: {mode}, finish and hand in",
  "assessment.waits.returned": "{person}: {mode} came back to be corrected",
  "assessment.waits.none": "Nothing is waiting for you.",
  "assessment.about-me": "Sheets about me",
  "assessment.about-me.text":
    "Self-assessments and the manager's. Sheets of peers are not shown: they count in the result alone.",
  "assessment.about-me.none": "There is no sheet about you yet.",
  "assessment.mode": "Mode",
  "assessment.date": "Date",
  "assessment.mode.self": "self-assessment",
  "assessment.mode.peer": "peer assessment",
  "assessment.mode.manager": "manager's assessment",
  "assessment.mode.community": "voice of the community",
  "sheet.title.self": "Self-assessment of competencies",
  "sheet.title.self.of": "Self-assessment of competencies: {person}",
  "sheet.title.peer": "Peer assessment: {person}",
  "sheet.title.manager": "Manager's assessment: {person}",
  "sheet.title.community": "Voice of the community: {person}",
  "sheet.lead": "Rate as many competencies as you can rate honestly. The draft is saved after each of them.",
  "sheet.lead.peer":
    "Rate what you see in your work together. You will not see this person's self-assessment before your rating is accepted. They will not see your sheet.",
  "sheet.returned": "The sheet came back to be corrected",
  "sheet.saved": "Saved: {competency}",
  "sheet.saved.next": "Next: {competency}",
  "sheet.removed": "Rating removed: {competency}",
  "sheet.begun": "The draft is ready to be filled in",
  "sheet.roles": "Competencies of the role",
  "sheet.rated":
    "{count, plural, =0 {No competency is rated yet} one {# competency is rated} other {# competencies are rated}}; there are {all} in all.",
  "sheet.competency": "Competency",
  "sheet.level": "Level",
  "sheet.level.none": "not rated yet",
  "sheet.wanting": "to be completed",
  "sheet.next": "Rate the next: {competency}",
  "sheet.check": "Next: check the answers",
  "sheet.check.title": "Check the answers before handing in",
  "sheet.check.text.self":
    "Once handed in, answers cannot be changed until a reviewer returns the sheet. The director will see the self-assessment.",
  "sheet.check.text.peer":
    "Once handed in, answers cannot be changed until the sheet is returned. The person will see the joint result alone.",
  "sheet.check.text.manager":
    "Once handed in, answers cannot be changed until the sheet is returned. The person will see this sheet.",
  "sheet.check.change": "Change",
  "sheet.check.back": "Back to the sheet",
  "sheet.submit.self": "Hand in the self-assessment",
  "sheet.submit.peer": "Hand in the assessment",
  "sheet.submit.manager": "Hand in the assessment",
  "sheet.withdraw": "Withdraw the sheet",
  "sheet.withdraw.text":
    "A withdrawn sheet does not count and cannot be taken up again. A new one can be begun.",
  "sheet.status": "State: {status}",
  "sheet.answers": "Answers",
  "sheet.answers.none": "The sheet holds no rating yet.",
  "sheet.closed.submitted": "The sheet waits for somebody to take it up for review.",
  "sheet.closed.awaiting-review": "Somebody is reviewing this sheet.",
  "sheet.closed.accepted": "The sheet is accepted and counts in the profile.",
  "sheet.closed.withdrawn": "The sheet was withdrawn. It does not count in the profile.",
  "review.title": "Review of a sheet",
  "review.lead":
    "Accepting means that the sheet is complete and sound. It does not mean that you agree with the rating.",
  "review.take-up": "Take up for review",
  "review.accept": "Accept the sheet",
  "review.accepted": "Accepted. The sheet counts in the profile from now on.",
  "review.return": "Return for correction",
  "review.remarks": "What to correct",
  "review.remarks.hint": "Be concrete and kind. Whoever filled in the sheet will read these words.",
  "review.returned": "Returned for correction.",
  "rating.lead": "Choose the level that shows in daily work, not the one you would like to have.",
  "rating.levels": "Descriptions of the four levels",
  "rating.save": "Save the rating",
  "rating.draft": "Save a draft",
  "rating.remove": "Remove this rating",
  "rating.no-cards":
    "There are no cards to point to as evidence yet. They come of the daily entries in processes.",
  "team.title": "Competencies of the team",
  "team.lead":
    "What the team can do together, what nobody can do yet, and what hangs on one person. This view is for planning trainings and stand-ins, not for comparing people.",
  "team.coverage": "How the team covers the competencies",
  "team.from": "A person counts whose score is at least at the level: {level}.",
  "team.missing": "What nobody has",
  "team.fragile": "What hangs on one person",
  "team.none": "No assessment has been accepted yet",
  "team.none.step":
    "The cover comes of the profiles of organisers. Ask the team for self-assessments, and accept them on the page of assessments once they are handed in.",
  "team.unknown":
    "{count, plural, one {# person has} other {# people have}} no score yet, so what they can do does not show here.",
}
