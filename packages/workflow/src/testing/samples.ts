/**
 * The least that each form and each act can hold, written on a day.
 * Not here: what a whole process needs of them (`mend`).
 */
import { type Forms, LocalDate } from "@osl/core"
import type * as Act from "../Act.ts"
import { organizer, territory } from "./people.ts"

/** **Shape** the required fields only. **Unit** `on` is the local date everything happened. */
export const samples = (on: string): Forms.Content => ({
  F01: {
    name: "Osiedle Zatorze",
    kind: "territorial",
    territory,
    boundary: "Ulice Ogrodowa, Polna i Torowa.",
    justification: "Ludzie sami zgłosili, że chcą coś zmienić.",
  },
  F02: {
    periodFrom: on,
    periodTo: on,
    description: "Osiedle za torami, 1200 osób.",
    institutional: "Szkoła i biblioteka.",
    material: "Boisko i pusta świetlica.",
    human: "Emerytowani rzemieślnicy, około 5 osób.",
    needs: "Miejsce spotkań.",
    conclusions: "Zacząć od świetlicy.",
    planOfActions: "Sprzątanie, potem otwarcie świetlicy.",
  },
  F03: {
    name: "Świetlica",
    category: "material",
    description: "Dwie sale, klucz w bibliotece.",
    availability: "on-request",
  },
  F04: {
    title: "Miejsce spotkań",
    words: "Nie ma gdzie usiąść i pogadać.",
    kind: "need",
    area: "space",
    raisedBy: 7,
    influence: "yes",
    status: "open",
  },
  F06: {
    date: on,
    start: "10:00",
    end: "11:30",
    activity: "fieldwork",
    component: "diagnosis",
    happened: "Spacer po osiedlu i rozmowy przy sklepie.",
  },
  F07: { date: on, actor: "inhabitant", people: 2, topics: ["space"], willing: "yes" },
  F09: {
    title: "Rozmowy przy furtce",
    method: "individual-interview",
    purpose: "Co tu działa, a czego brakuje.",
    sampling: "Co trzeci dom, różne godziny.",
    planned: 20,
    informed: true,
    voluntary: true,
    anonymous: true,
    returned: true,
    rawData: "Szafa w pokoju 12.",
  },
  F10: {
    name: "Sąsiedzi z Zatorza",
    kind: "informal-group",
    aim: "Otworzyć świetlicę.",
    startedOn: on,
    members: [{ on, count: 8 }],
    selfManaged: "partly",
    leaderPresent: true,
    rulesAdopted: false,
    status: "active",
  },
  F11: {
    name: "Partnerstwo dla Zatorza",
    aim: "Stałe miejsce spotkań.",
    startedOn: on,
    partners: [{ name: "Sąsiedzi z Zatorza", sector: "informal", inhabitants: true }],
    rulesAdopted: false,
    status: "forming",
  },
  F12: {
    title: "Plan dla Zatorza",
    periodFrom: on,
    periodTo: on,
    legalBasis: "ops-programme",
    goals: [{ text: "Świetlica otwarta codziennie.", strategy: "consensus" }],
    actions: [{ name: "Sprzątanie świetlicy", component: "integration" }],
  },
  F13: {
    name: "Spotkanie przy świetlicy",
    kind: "meeting",
    date: on,
    place: "Przed świetlicą",
    initiator: "organizer",
    ledBy: "organizer",
    participants: { children: 3, adults: 9, seniors: 4 },
  },
  F15: {
    periodFrom: on,
    periodTo: on,
    questions: "Co się zmieniło?",
    methods: ["workshop"],
    goals: [{ goal: "Świetlica otwarta codziennie", achieved: "yes", explanation: "Dyżury prowadzi grupa." }],
    benefited: "Seniorzy i dzieci; mniej rodzice niemowląt.",
    lessons: "Zaczynać od tego, co ludzie już robią.",
    decision: "continue",
    authors: "Zespół i grupa sąsiadów",
  },
})

/** **Unit** `on` is the local date everything was decided. */
export const acts = (on: string): Act.Content => ({
  "open-process": { name: "Zatorze", territory, startOn: on, basis: "ops" },
  "issue-mandate": { number: "12/2024", issuedOn: on, documentationRules: true },
  "assign-organizer": { organizerId: organizer.id, weeklyHours: 20, lead: true },
  "unassign-organizer": { organizerId: organizer.id, reason: "Przechodzi do innego zespołu." },
  "extend-stage": {
    stage: "entry",
    until: LocalDate.addMonths(on, 12),
    reason: "Rozmowy ruszyły dopiero po wakacjach.",
  },
  "publish-map": {},
  "consult-plan": { from: on, to: on, how: "Otwarte spotkanie w szkole." },
  "submit-plan": {},
  "return-plan": { reason: "Brakuje terminów." },
  "approve-plan": { orderNumber: "15/2024", approvedOn: on },
  "review-plan": { reviewedOn: on, note: "Idzie zgodnie z planem." },
  "close-plan-action": { action: "0", result: "done", closedOn: on },
  "accept-evaluation": {},
  "name-receiver": { kind: "organisation", name: "Stowarzyszenie Zatorze", agreedOn: on },
  suspend: { reason: "Remont ośrodka." },
  resume: {},
  close: { outcome: "discontinued", reason: "Mieszkańcy wybrali inną drogę." },
  reopen: { reason: "Grupa chce wrócić do pracy." },
})
