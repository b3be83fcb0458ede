/**
 * Outlines and diagrams, in Polish.
 * Labels, plain definitions and criteria are the edition's own.
 */
import type { Edition } from "@osl/core"

export const outline = {
  title: "{title}: etapy i przejścia",
  summary:
    "{stages, plural, one {# etap} few {# etapy} many {# etapów} other {# etapu}}, {moves, plural, one {# przejście} few {# przejścia} many {# przejść} other {# przejścia}}, {criteria, plural, one {# warunek} few {# warunki} many {# warunków} other {# warunku}}.",
  inferred: "propozycja",
  "inferred.explain": "propozycja: tak proponują autorzy programu, model tego nie stanowi",
  stage: "Etap {number}: {label}",
  "standing.open": "trwa od: {since}",
  "standing.left": "zakończony: {until}",
  "standing.ahead": "przed nami",
  first: "Tu proces się zaczyna.",
  last: "Tu proces kończy się przekazaniem.",
  expectation:
    "Zwykły czas: od {from, number} do {to, plural, one {# miesiąca} few {# miesięcy} many {# miesięcy} other {# miesiąca}}. Przypomnienie po {warnAfter, plural, one {# miesiącu} few {# miesiącach} many {# miesiącach} other {# miesiąca}}.",
  beside: "Może trwać równolegle z etapem {number}: {label}",
  entry: "Żeby wejść w ten etap:",
  exit: "Żeby pójść dalej:",
  moves: "Dokąd można stąd przejść:",
  "move.forward": "Dalej, do etapu {number}: {label}",
  "move.parallel": "Równolegle, otwierając etap {number}: {label}",
  "move.back": "Z powrotem, z uzasadnieniem, do etapu {number}: {label}",
  who: "Kto: {who}.",
  met: "Spełnione.",
  unmet: "Do zrobienia.",
  "never-waived": "Tego nie można pominąć.",
  "kind.forward": "dalej",
  "kind.parallel": "równolegle",
  "kind.back": "powrót",
  "legend.entry": "Wejście",
  "legend.exit": "Wyjście",
  same: "To samo słowami mówi spis etapów i przejść.",
  start: "początek",
  end: "koniec",
} as const

/** What the duties are called. */
export const duties = {
  organizer: "organizator społeczności lokalnej",
  director: "dyrektor",
  supervisor: "superwizor",
  "regional-coordinator": "koordynator regionalny",
  administrator: "administrator",
} as const satisfies Readonly<Record<Edition.Duty, string>>
