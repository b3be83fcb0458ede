/**
 * Acts on who runs a process, and on what mandate.
 * Not here: who there is (the centre).
 */
import { Evidence, Field, Form } from "@osl/core"
import * as Schema from "effect/Schema"
import { Reason } from "./reason.ts"

const mark = Evidence.inferred()

export const issueMandate = Form.make(
  "issue-mandate",
  {
    title: ["Wpisz upoważnienie", "Enter the mandate"],
    purpose: [
      "Zapisuje decyzję, na podstawie której prowadzony jest proces.",
      "Records the decision on which the process rests.",
    ],
    ...Evidence.inferred("S14"),
  },
  Schema.Struct({
    number: Field.text(["Numer zarządzenia lub decyzji", "Number of the order or decision"], {
      hint: ["Na przykład „17/2012”.", "For example “17/2012”."],
      maxLength: 60,
    }),
    issuedOn: Field.date(["Z dnia", "Dated"], {
      hint: ["Dzień podpisania.", "The day it was signed."],
    }),
    documentationRules: Field.yesNo(["Zasady dokumentowania są ustalone", "Rules of documentation are set"], {
      hint: [
        "Kto, co i jak często zapisuje oraz jak długo się to przechowuje.",
        "Who records what and how often, and how long it is kept.",
      ],
    }),
  }),
)

export const assignOrganizer = Form.make(
  "assign-organizer",
  {
    title: ["Wyznacz organizatora", "Assign an organiser"],
    purpose: [
      "Mówi, kto prowadzi proces i ile ma na to czasu.",
      "Says who runs the process and with how much time.",
    ],
    ...mark,
  },
  Schema.Struct({
    organizerId: Field.reference(["organizer"], ["Organizator lub organizatorka", "Organiser"], {
      hint: ["Ktoś, kto ma konto w tym ośrodku.", "Somebody with an account at this centre."],
      privacy: "account",
    }),
    weeklyHours: Field.decimal(["Godzin w tygodniu", "Hours a week"], {
      hint: [
        "Czas pracy przeznaczony na ten proces, na przykład 20.",
        "Working time set aside for this process, for example 20.",
      ],
      min: 1,
      max: 60,
      unit: ["godz.", "hours"],
    }),
    lead: Field.yesNo(["Prowadzi proces", "Leads the process"], {
      hint: [
        "Proces prowadzi jedna osoba. „Tak” zastępuje poprzednią.",
        "One person leads a process. “Yes” replaces the one before.",
      ],
    }),
  }),
)

export const unassignOrganizer = Form.make(
  "unassign-organizer",
  {
    title: ["Zakończ pracę organizatora w procesie", "End an organiser's work on the process"],
    purpose: [
      "Kończy pracę tej osoby w procesie. Jej zapisy zostają.",
      "Ends this person's work on the process. Their records stay.",
    ],
    ...mark,
  },
  Schema.Struct({
    organizerId: Field.reference(["assigned-organizer"], ["Organizator lub organizatorka", "Organiser"], {
      hint: [
        "Ktoś, kto jest teraz wyznaczony do tego procesu.",
        "Somebody who is assigned to this process now.",
      ],
      privacy: "account",
    }),
    reason: Reason,
  }),
)
