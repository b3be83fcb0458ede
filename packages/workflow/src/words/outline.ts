/**
 * The words of outlines and diagrams, as ICU messages, in every language of the model.
 * Labels, plain definitions and criteria are the edition's own.
 */
import type { Edition, Language } from "@osl/core"

type Words = Record<string, { readonly [L in Language.Language]: string }>

export const outline = {
  title: { pl: "{title}: etapy i przejścia", en: "{title}: stages and moves" },
  summary: {
    pl: "{stages, plural, one {# etap} few {# etapy} many {# etapów} other {# etapu}}, {moves, plural, one {# przejście} few {# przejścia} many {# przejść} other {# przejścia}}, {criteria, plural, one {# warunek} few {# warunki} many {# warunków} other {# warunku}}.",
    en: "{stages, plural, one {# stage} other {# stages}}, {moves, plural, one {# move} other {# moves}}, {criteria, plural, one {# criterion} other {# criteria}}.",
  },
  inferred: { pl: "propozycja", en: "proposal" },
  "inferred.explain": {
    pl: "propozycja: tak proponują autorzy programu, model tego nie stanowi",
    en: "proposal: proposed by the authors of this software, the model does not say so",
  },
  stage: { pl: "Etap {number}: {label}", en: "Stage {number}: {label}" },
  "standing.open": { pl: "trwa od: {since}", en: "under way since {since}" },
  "standing.left": { pl: "zakończony: {until}", en: "finished on {until}" },
  "standing.ahead": { pl: "przed nami", en: "ahead" },
  first: { pl: "Tu proces się zaczyna.", en: "The process begins here." },
  last: { pl: "Tu proces kończy się przekazaniem.", en: "The process ends here, handed over." },
  expectation: {
    pl: "Zwykły czas: od {from, number} do {to, plural, one {# miesiąca} few {# miesięcy} many {# miesięcy} other {# miesiąca}}. Przypomnienie po {warnAfter, plural, one {# miesiącu} few {# miesiącach} many {# miesiącach} other {# miesiąca}}.",
    en: "Usual time: from {from, number} to {to, plural, one {# month} other {# months}}. A reminder comes after {warnAfter, plural, one {# month} other {# months}}.",
  },
  beside: {
    pl: "Może trwać równolegle z etapem {number}: {label}",
    en: "May run side by side with stage {number}: {label}",
  },
  entry: { pl: "Żeby wejść w ten etap:", en: "To enter this stage:" },
  exit: { pl: "Żeby pójść dalej:", en: "To move on:" },
  moves: { pl: "Dokąd można stąd przejść:", en: "Where one may go from here:" },
  "move.forward": { pl: "Dalej, do etapu {number}: {label}", en: "On to stage {number}: {label}" },
  "move.parallel": {
    pl: "Równolegle, otwierając etap {number}: {label}",
    en: "Side by side, opening stage {number}: {label}",
  },
  "move.back": {
    pl: "Z powrotem, z uzasadnieniem, do etapu {number}: {label}",
    en: "Back, with a reason, to stage {number}: {label}",
  },
  who: { pl: "Kto: {who}.", en: "Who: {who}." },
  met: { pl: "Spełnione.", en: "Met." },
  unmet: { pl: "Do zrobienia.", en: "To be done." },
  "never-waived": { pl: "Tego nie można pominąć.", en: "This cannot be waived." },
  "kind.forward": { pl: "dalej", en: "on" },
  "kind.parallel": { pl: "równolegle", en: "side by side" },
  "kind.back": { pl: "powrót", en: "back" },
  "legend.entry": { pl: "Wejście", en: "Entry" },
  "legend.exit": { pl: "Wyjście", en: "Exit" },
  same: {
    pl: "To samo słowami mówi spis etapów i przejść.",
    en: "The outline of stages and moves says the same in words.",
  },
  start: { pl: "początek", en: "start" },
  end: { pl: "koniec", en: "end" },
} as const satisfies Words

/** What the duties are called. */
export const duties = {
  organizer: { pl: "organizator społeczności lokalnej", en: "community organiser" },
  director: { pl: "dyrektor", en: "director" },
  supervisor: { pl: "superwizor", en: "supervisor" },
  "regional-coordinator": { pl: "koordynator regionalny", en: "regional coordinator" },
  administrator: { pl: "administrator", en: "administrator" },
} as const satisfies { readonly [D in Edition.Duty]: { readonly [L in Language.Language]: string } }
