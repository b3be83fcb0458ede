/**
 * What happened, in Polish.
 * Titles of forms, labels of fields and codes are the model's own.
 */
import type { Forms } from "@osl/core"

/** Without a full stop. */
export const events = {
  "process-opened": "Otwarto proces „{name}”: {municipality}",
  "mandate-issued": "Wpisano upoważnienie nr {number} (data: {date})",
  "organizer-assigned":
    "{lead, select, yes {Wyznaczono organizatora prowadzącego} other {Wyznaczono organizatora}}: {person}, {hours, number} godz. w tygodniu",
  "organizer-unassigned": "Zakończono pracę organizatora w procesie: {person}",
  "stage-extended": "Przedłużono etap: {stage} (do {date})",
  "record-added": "Dodano {object}: {title}",
  "record-corrected": "Poprawiono {object}: {title}",
  "record-withdrawn": "Wycofano {object}: {title}",
  "record-withdrawn.untitled": "Wycofano {object}",
  "map-published": "Opublikowano mapę zasobów i potrzeb, wersja {number}",
  "plan-consulted": "Poddano plan konsultacjom: {title} (od {from} do {to})",
  "plan-submitted": "Przekazano plan do zatwierdzenia: {title}",
  "plan-returned": "Zwrócono plan do poprawy: {title}",
  "plan-approved": "Zatwierdzono plan: {title} (wersja {number}, zarządzenie nr {order}, data: {date})",
  "plan-reviewed": "Odbył się przegląd planu: {title} ({date})",
  "plan-action-closed": "Zamknięto działanie „{action}”: {result}",
  "plan-action-unnamed": "działanie {number}",
  "evaluation-accepted": "Przyjęto arkusz ewaluacji",
  "report-issued": "Wydano sprawozdanie: {to} ({date})",
  "record-redacted": "Usunięto słowa z zapisu: {title}",
  "receiver-named": "Wskazano, kto przejmuje proces: {name} ({kind})",
  "stage-entered":
    "{by, select, start {Rozpoczęto od etapu: {stage}} parallel {Otwarto równolegle etap: {stage}} back {Powrót do etapu: {stage}} skip {Przejście z pominięciem etapów do etapu: {stage}} other {Przejście do etapu: {stage}}}",
  "stage-left": "Zakończono etap: {stage}",
  "stage-skipped": "Pominięto etap: {stage}",
  "process-suspended.until": "Zawieszono proces do {date}",
  "process-suspended": "Zawieszono proces",
  "process-resumed": "Wznowiono proces",
  "process-closed": "Zamknięto proces: {outcome}",
  "process-reopened": "Otwarto proces ponownie",
  "edition-adopted": "Przejście na wydanie modelu: {edition}",
  someone: "osoba spoza instytucji",
  plan: "plan",
} as const

/** What a record is called where it has no name of its own. */
export const titles = {
  F02: "od {from} do {to}",
  F05: "stan na {date}",
  F15: "od {from} do {to}",
  F16: "{kind} – {goal}",
  F19: "od {from} do {to}",
} as const

/** A record of each form, as what is added or corrected. */
export const objects = {
  F01: "kartę społeczności",
  F02: "mapę zasobów i potrzeb",
  F03: "kartę zasobu",
  F04: "kartę potrzeby",
  F05: "mapę aktorów",
  F06: "wpis w dzienniku",
  F07: "rozmowę",
  F08: "spacer badawczy",
  F09: "badanie",
  F10: "kartę grupy",
  F11: "kartę partnerstwa",
  F12: "plan działania",
  F13: "wydarzenie",
  F14: "kartę wolontariatu",
  F15: "arkusz ewaluacji",
  F16: "dowód zmiany",
  F19: "sprawozdanie",
  F20: "kartę rzecznictwa",
} as const satisfies Readonly<Record<Forms.FormCode, string>>
