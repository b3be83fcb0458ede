/**
 * The words of the public statements in English: about, accessibility, privacy, and the foot of every page.
 * Not here: labels of the project (they come as data), or what was audited and is kept (`statements/`).
 */
import type { statements as polish } from "./statements.pl.ts"

export const statements: { readonly [K in keyof typeof polish]: string } = {
  "footer.label": "About the portal",
  "footer.funding":
    "The OSL model was made in a project co-financed by the European Union within the European Social Fund.",
  "footer.about": "About OSL and the project",
  "footer.accessibility": "Accessibility statement",
  "footer.privacy": "Privacy",

  "about.title": "About OSL and the project",
  "about.lead":
    "Organising a local community is a long, ordered process. Residents gain a say in their own matters, join forces and build lasting structures, which in time act on their own.",
  "about.organiser":
    "It is usually begun by an organiser, who animates, weaves people and institutions into networks and helps to plan. She supports the community for as long as that is needed.",
  "about.model.title": "Where the model comes from",
  "about.model.text":
    "The model was made in 2010–2014 by the Social Innovation Laboratory, a team of the CAL association and the Institute of Public Affairs. They worked with social assistance centres, which tried it out.",
  "about.project": "The project",
  "about.partners": "Partners of the project",
  "about.partners.source": "Names as in the document of the project, in its order.",
  "about.marks.title": "What is the model's and what is ours",
  "about.marks.text":
    "Terms carry a mark. “From the source” means: a document that the project began with says so. “From a publication”: a publication says so. “Proposal”: the authors of this software arranged it so, and the model does not settle it.",
  "about.licence.title": "Licences",
  "about.licence.software": "The software: Apache-2.0. It may be used, changed and passed on.",
  "about.licence.texts":
    "Texts of the editions of the model: CC BY 4.0. They may be copied, translated and changed, naming the source and what was changed.",
  "about.licence.publications": "The publications they lean on belong to their authors.",

  "accessibility.title": "Accessibility statement",
  "accessibility.undertakes":
    "undertakes to make this website accessible in accordance with the Polish Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies. The statement is about the site",
  "accessibility.unknown": "not stated",
  "accessibility.operator.unknown": "The body that runs this portal (its name is not stated yet)",
  "accessibility.operator.missing": "Facts about the body are missing here",
  "accessibility.operator.missing.text":
    "Name, dates and contact are given by whoever runs the portal. Until they are here, the statement is a template.",
  "accessibility.dates": "Dates",
  "accessibility.published": "Date of publication of the site",
  "accessibility.updated": "Date of the last essential change",
  "accessibility.status": "Compliance with the act",
  "accessibility.status.full": "The site complies fully with the act ({standard}).",
  "accessibility.status.partial":
    "The site complies partially with the act ({standard}), because of what is listed below.",
  "accessibility.gaps": "What does not comply",
  "accessibility.gap.criteria": "Criterion {criteria}: {text}",
  "accessibility.gap.parts":
    "On a Ukrainian page a Polish term within a Ukrainian sentence is not marked as Polish.",
  "accessibility.gap.people": "On an English page what people wrote in Polish is not marked as Polish.",
  "accessibility.untried": "What was not checked yet",
  "accessibility.untried.readers": "Work with screen readers beyond the accessibility tree of a browser.",
  "accessibility.untried.people": "The portal with people with disabilities.",
  "accessibility.prepared": "How the statement was prepared",
  "accessibility.declared": "Date of the statement",
  "accessibility.reviewed": "Date of the last review",
  "accessibility.review.next": "Next review at the latest",
  "accessibility.method": "Basis",
  "accessibility.method.text": "A self-assessment of the authors of the software.",
  "accessibility.checks": "What was checked",
  "accessibility.check.axe":
    "With axe: pages in Polish, English and Ukrainian, in high contrast and on a narrow screen too.",
  "accessibility.check.keyboard": "The main errands with the keyboard alone.",
  "accessibility.check.scripts": "The main errands without scripts and on a phone.",
  "accessibility.check.contrast": "The contrast of colours in the light, dark and high-contrast appearance.",
  "accessibility.check.tables": "That every drawing and map has an equal table or list beside it.",
  "accessibility.contact": "Remarks and contact",
  "accessibility.contact.text":
    "Write here about what is not accessible, or to ask for information in another form.",
  "accessibility.person": "Who is responsible",
  "accessibility.email": "E-mail",
  "accessibility.phone": "Telephone",
  "accessibility.procedure": "Demand and complaint",
  "accessibility.procedure.demand":
    "Everybody may demand that the site or a part of it be made accessible, or that information be given in another way. The demand says who makes it, which page or part it is about, and how to be reached. If another form of the information is needed, it says which one suits.",
  "accessibility.procedure.answer":
    "The body meets the demand without delay, within 7 days at most. If it cannot, it says when it will, within 2 months of the demand at most. If accessibility cannot be provided, it may offer another way to the information.",
  "accessibility.procedure.complaint":
    "If the body refuses or does not keep the term, a complaint can be lodged with it. After that an application may be made to the Polish Commissioner for Human Rights (Rzecznik Praw Obywatelskich).",
  "accessibility.building": "Access to the building",
  "accessibility.building.unknown": "The body has not described the way to its seat yet.",
  "accessibility.applications": "Mobile applications",
  "accessibility.applications.none":
    "The portal has no mobile applications. It works in the browser of a phone.",

  "privacy.title": "Privacy",
  "privacy.lead": "What the portal keeps about people, what for, for how long, and which rights they have.",
  "privacy.controller": "Who answers for the data",
  "privacy.controller.text":
    "The institution that keeps the records answers for them. The portal is run by: {operator}. The basis are the public duties and tasks of the institution (Article 6(1)(c) and (e) GDPR).",
  "privacy.controller.unknown":
    "The institution that keeps the records answers for them. Who runs the portal is not stated yet. The basis are the public duties and tasks of the institution (Article 6(1)(c) and (e) GDPR).",
  "privacy.officer": "Data protection officer",
  "privacy.kept": "What is kept",
  "privacy.column.what": "What",
  "privacy.column.why": "What for",
  "privacy.column.until": "For how long",
  "privacy.account":
    "Account: name, e-mail address, hash of the password, sealed secret of the second step of signing in, passkeys, duty in the institution",
  "privacy.account.why": "to sign in, and to know who saved what",
  "privacy.account.until":
    "until the account is erased; what was done then stays under a number that leads to nobody",
  "privacy.session": "Session: a token in a cookie, IP address, browser",
  "privacy.session.why": "so that one need not sign in on every page",
  "privacy.session.until": "{hours, plural, one {# hour} other {# hours}}, or until signing out",
  "privacy.attempts": "Failed attempts to sign in: IP address and e-mail address",
  "privacy.attempts.why": "so that nobody guesses passwords",
  "privacy.attempts.until":
    "{minutes, plural, one {# minute} other {# minutes}}, in the memory of the server only",
  "privacy.choices": "Choices in cookies: language, appearance, institution",
  "privacy.choices.why": "so that pages look as one wants them",
  "privacy.choices.until": "{days, plural, one {# day} other {# days}} in the browser",
  "privacy.calendar": "The secret address of a calendar, if somebody makes one: its hash alone",
  "privacy.calendar.why": "so that another program can fetch the days",
  "privacy.calendar.until": "{days, plural, one {# day} other {# days}}, or until the address is turned off",
  "privacy.work": "Records of work in the community, with the name of the worker who added them",
  "privacy.work.why": "to lead the process and account for the institution's task",
  "privacy.work.until": "by the terms of the institution, below",
  "privacy.notes": "Private notes in the diary",
  "privacy.notes.why": "for one's own reflection; only their author reads them",
  "privacy.notes.until": "as the records they belong to, or until the account is erased",
  "privacy.competencies": "Assessments of competencies and supervision of workers",
  "privacy.competencies.why": "to plan development; each page says who sees what",
  "privacy.competencies.until": "by the terms of the institution, below",
  "privacy.audit": "Who did what and when",
  "privacy.audit.why": "so that access to data can be accounted for",
  "privacy.audit.until": "as long as the records, without names once the account is erased",
  "privacy.terms": "Terms of the institution",
  "privacy.terms.of": "Terms: {organisation}",
  "privacy.terms.text":
    "After the term words go from records. The course stays: dates, stages, choices and numbers. The director sets the terms by the archive instruction of the institution.",
  "privacy.terms.signed-out":
    "Each institution sets its own terms. Once signed in, one sees those of one's institution here.",
  "privacy.terms.log": "What",
  "privacy.terms.class": "Whose words",
  "privacy.terms.from": "Counted from",
  "privacy.terms.months": "How long",
  "privacy.terms.unlimited": "no end was set",
  "privacy.terms.count": "{months, plural, one {# month} other {# months}}",
  "privacy.log.process": "process",
  "privacy.log.portfolio": "competencies of a worker",
  "privacy.log.training": "training",
  "privacy.log.supervision": "supervision",
  "privacy.log.laboratory": "inquiry of the laboratory",
  "privacy.class.public": "public",
  "privacy.class.institution": "for staff of the institution",
  "privacy.class.author": "for the author only",
  "privacy.class.account": "about a worker",
  "privacy.from.closing": "the closing of the process",
  "privacy.from.last-entry": "the last entry",
  "privacy.from.last-day": "the last day of the training",
  "privacy.from.session": "the day of the session",
  "privacy.never": "What is not here",
  "privacy.never.people":
    "Files on residents: no PESEL numbers, addresses, facts about health, family, religion, views or benefits. Forms warn when a text looks like it.",
  "privacy.never.tracking":
    "Tracking: pages load nothing from other companies; there are no visit statistics and no advertisements.",
  "privacy.never.decisions": "Automated decisions and profiling.",
  "privacy.rights": "Rights of people",
  "privacy.rights.text":
    "A person whose data are here may see them and get a copy, have them corrected, ask for erasure or restriction, and object to their use. The request goes to the institution that keeps the records, or to its officer.",
  "privacy.rights.limits":
    "The institution may refuse to erase what it has to keep by law. It then says which provision that is.",
  "privacy.rights.complaint":
    "A complaint can be lodged with the President of the Personal Data Protection Office (Prezes Urzędu Ochrony Danych Osobowych).",
}
