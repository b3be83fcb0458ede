/**
 * The words of what happened and of what changed, as ICU messages, in every language of the model.
 * Titles of forms, labels of fields and codes are the model's own.
 */
import type { Forms, Language, Problem } from "@osl/core"

/** What happened, without a full stop. */
export const events = {
  "process-opened": {
    pl: "Otwarto proces „{name}”: {municipality}",
    en: "Opened the process “{name}”: {municipality}",
  },
  "mandate-issued": {
    pl: "Wpisano upoważnienie nr {number} (data: {date})",
    en: "Entered the mandate no. {number} dated {date}",
  },
  "organizer-assigned": {
    pl: "{lead, select, yes {Wyznaczono organizatora prowadzącego} other {Wyznaczono organizatora}}: {person}, {hours, number} godz. w tygodniu",
    en: "{lead, select, yes {Assigned the leading organiser} other {Assigned an organiser}}: {person}, {hours, number} hours a week",
  },
  "organizer-unassigned": {
    pl: "Zakończono pracę organizatora w procesie: {person}",
    en: "Ended an organiser's work on the process: {person}",
  },
  "stage-extended": {
    pl: "Przedłużono etap: {stage} (do {date})",
    en: "Extended the stage: {stage} (until {date})",
  },
  "record-added": { pl: "Dodano {object}: {title}", en: "Added {object}: {title}" },
  "record-corrected": { pl: "Poprawiono {object}: {title}", en: "Corrected {object}: {title}" },
  "record-withdrawn": { pl: "Wycofano {object}: {title}", en: "Withdrew {object}: {title}" },
  "record-withdrawn.untitled": { pl: "Wycofano {object}", en: "Withdrew {object}" },
  "map-published": {
    pl: "Opublikowano mapę zasobów i potrzeb, wersja {number}",
    en: "Published the resource and needs map, version {number}",
  },
  "plan-consulted": {
    pl: "Poddano plan konsultacjom: {title} (od {from} do {to})",
    en: "Put the plan to consultation: {title} (from {from} to {to})",
  },
  "plan-submitted": {
    pl: "Przekazano plan do zatwierdzenia: {title}",
    en: "Submitted the plan for approval: {title}",
  },
  "plan-returned": {
    pl: "Zwrócono plan do poprawy: {title}",
    en: "Returned the plan for correction: {title}",
  },
  "plan-approved": {
    pl: "Zatwierdzono plan: {title} (wersja {number}, zarządzenie nr {order}, data: {date})",
    en: "Approved the plan: {title} (version {number}, order no. {order}, dated {date})",
  },
  "plan-reviewed": {
    pl: "Odbył się przegląd planu: {title} ({date})",
    en: "Reviewed the plan: {title} ({date})",
  },
  "plan-action-closed": {
    pl: "Zamknięto działanie „{action}”: {result}",
    en: "Closed the action “{action}”: {result}",
  },
  "plan-action-unnamed": { pl: "działanie {number}", en: "action {number}" },
  "evaluation-accepted": { pl: "Przyjęto arkusz ewaluacji", en: "Accepted the evaluation sheet" },
  "report-issued": {
    pl: "Wydano sprawozdanie: {to} ({date})",
    en: "Issued the report: {to} ({date})",
  },
  "record-redacted": {
    pl: "Usunięto słowa z zapisu: {title}",
    en: "Took words out of a record: {title}",
  },
  "receiver-named": {
    pl: "Wskazano, kto przejmuje proces: {name} ({kind})",
    en: "Named who takes over the process: {name} ({kind})",
  },
  "stage-entered": {
    pl: "{by, select, start {Rozpoczęto od etapu: {stage}} parallel {Otwarto równolegle etap: {stage}} back {Powrót do etapu: {stage}} skip {Przejście z pominięciem etapów do etapu: {stage}} other {Przejście do etapu: {stage}}}",
    en: "{by, select, start {Began at the stage: {stage}} parallel {Opened a stage beside the others: {stage}} back {Returned to the stage: {stage}} skip {Passed over stages to the stage: {stage}} other {Moved to the stage: {stage}}}",
  },
  "stage-left": { pl: "Zakończono etap: {stage}", en: "Finished the stage: {stage}" },
  "stage-skipped": { pl: "Pominięto etap: {stage}", en: "Passed over the stage: {stage}" },
  "process-suspended.until": { pl: "Zawieszono proces do {date}", en: "Suspended the process until {date}" },
  "process-suspended": { pl: "Zawieszono proces", en: "Suspended the process" },
  "process-resumed": { pl: "Wznowiono proces", en: "Resumed the process" },
  "process-closed": { pl: "Zamknięto proces: {outcome}", en: "Closed the process: {outcome}" },
  "process-reopened": { pl: "Otwarto proces ponownie", en: "Reopened the process" },
  "edition-adopted": {
    pl: "Przejście na wydanie modelu: {edition}",
    en: "Adopted the edition of the model: {edition}",
  },
  someone: { pl: "osoba spoza instytucji", en: "somebody outside the institution" },
  plan: { pl: "plan", en: "the plan" },
} as const satisfies Problem.Catalog

/** What a record is called where it has no name of its own. */
export const titles = {
  F02: { pl: "od {from} do {to}", en: "from {from} to {to}" },
  F05: { pl: "stan na {date}", en: "as of {date}" },
  F15: { pl: "od {from} do {to}", en: "from {from} to {to}" },
  F16: { pl: "{kind} – {goal}", en: "{kind} – {goal}" },
  F19: { pl: "od {from} do {to}", en: "from {from} to {to}" },
} as const satisfies Problem.Catalog

/** A record of each form, as what is added or corrected. */
export const objects: { readonly [F in Forms.FormCode]: Language.Text } = {
  F01: { pl: "kartę społeczności", en: "the community card" },
  F02: { pl: "mapę zasobów i potrzeb", en: "a resource and needs map" },
  F03: { pl: "kartę zasobu", en: "a resource" },
  F04: { pl: "kartę potrzeby", en: "a need" },
  F05: { pl: "mapę aktorów", en: "a map of actors" },
  F06: { pl: "wpis w dzienniku", en: "a diary entry" },
  F07: { pl: "rozmowę", en: "a conversation" },
  F08: { pl: "spacer badawczy", en: "a research walk" },
  F09: { pl: "badanie", en: "a research activity" },
  F10: { pl: "kartę grupy", en: "a group" },
  F11: { pl: "kartę partnerstwa", en: "a partnership" },
  F12: { pl: "plan działania", en: "an action plan" },
  F13: { pl: "wydarzenie", en: "an event" },
  F14: { pl: "kartę wolontariatu", en: "a volunteering card" },
  F15: { pl: "arkusz ewaluacji", en: "an evaluation sheet" },
  F16: { pl: "dowód zmiany", en: "evidence of change" },
  F19: { pl: "sprawozdanie", en: "a period report" },
  F20: { pl: "kartę rzecznictwa", en: "an advocacy card" },
}

/** What of a process can change, and how a change is told. */
export const changes = {
  name: { pl: "Nazwa procesu", en: "Name of the process" },
  territory: { pl: "Gmina", en: "Municipality" },
  startOn: { pl: "Początek procesu", en: "Start of the process" },
  basis: { pl: "Kto prowadzi", en: "Run by" },
  edition: { pl: "Wydanie modelu", en: "Edition of the model" },
  status: { pl: "Stan procesu", en: "Status of the process" },
  outcome: { pl: "Wynik", en: "Outcome" },
  lead: { pl: "Proces prowadzi", en: "The process is led by" },
  mandate: { pl: "Upoważnienie", en: "Mandate" },
  receiver: { pl: "Kto przejmuje proces", en: "Who takes over the process" },
  organizers: { pl: "Czas pracy, {name}", en: "Working time, {name}" },
  stages: { pl: "Etap {name}", en: "Stage {name}" },
  "standing.published": { pl: "wersja opublikowana", en: "published version" },
  "standing.status": { pl: "stan planu", en: "status of the plan" },
  "standing.version": { pl: "wersja zatwierdzona", en: "approved version" },
  "standing.inForceFrom": { pl: "obowiązuje od", en: "in force from" },
  "standing.consultation": { pl: "konsultacje", en: "consultation" },
  "standing.reviews": { pl: "przeglądy", en: "reviews" },
  "standing.closed": { pl: "zamknięte działania", en: "closed actions" },
  "standing.issued": { pl: "wydane dnia", en: "issued on" },
  "standing.accepted": { pl: "przyjęcie ewaluacji", en: "acceptance of the evaluation" },
  came: { pl: "Dodano {what}", en: "Added {what}" },
  went: { pl: "Wycofano {what}", en: "Withdrew {what}" },
  set: { pl: "{what}: jest {after}", en: "{what}: now {after}" },
  changed: { pl: "{what}: było {before}, jest {after}", en: "{what}: was {before}, now {after}" },
  cleared: { pl: "{what}: było {before}, jest puste", en: "{what}: was {before}, now empty" },
  quoted: { pl: "„{text}”", en: "“{text}”" },
  hours: { pl: "{hours, number} godz. w tygodniu", en: "{hours, number} hours a week" },
  mandated: { pl: "nr {number} (data: {date})", en: "no. {number} dated {date}" },
  period: { pl: "od {from} do {to}", en: "from {from} to {to}" },
  because: { pl: "{who}, {date}", en: "{who}, {date}" },
  why: { pl: "Uzasadnienie: {why}", en: "Reason: {why}" },
  yes: { pl: "tak", en: "yes" },
  no: { pl: "nie", en: "no" },
  rows: {
    pl: "{count, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}",
    en: "{count, plural, one {# entry} other {# entries}}",
  },
  // What a code of the state means.
  open: { pl: "trwa", en: "under way" },
  left: { pl: "zakończony", en: "finished" },
  suspended: { pl: "zawieszony", en: "suspended" },
  closed: { pl: "zamknięty", en: "closed" },
  draft: { pl: "szkic", en: "draft" },
  submitted: { pl: "przekazany do zatwierdzenia", en: "submitted for approval" },
  approved: { pl: "zatwierdzony", en: "approved" },
} as const satisfies Problem.Catalog
