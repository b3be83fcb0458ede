/**
 * F10, a group in the community: its aim, its size over time and how far it runs itself.
 * Not here: its meetings (`CommunityEvent` refers to the group).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import * as Need from "./Need.ts"

export const Kind = CodeList.make(
  "group-kind",
  ["Rodzaj grupy", "Kind of group"],
  inferred("S06", "S15", "S80"),
  {
    "citizens-group": ["grupa obywatelska", "citizens' group"],
    "self-help-group": ["grupa samopomocowa", "self-help group"],
    "volunteer-group": ["grupa wolontariuszy", "volunteers' group"],
    "task-group": ["grupa zadaniowa", "task group"],
    "informal-group": ["inicjatywa nieformalna", "informal initiative"],
    seniors: ["grupa seniorów", "seniors' group"],
    youth: ["grupa młodzieżowa", "youth group"],
    other: ["inna", "other"],
  },
)

export const Status = CodeList.make("group-status", ["Stan grupy", "Status of the group"], inferred(), {
  forming: ["powstaje", "forming"],
  active: ["działa", "active"],
  resting: ["ma przerwę", "resting"],
  independent: ["samodzielna", "independent"],
  dissolved: ["rozwiązana", "dissolved"],
})

/** F10. **Source** inferred (dossier 4.2, 5.4); self-help groups S15. */
export const Group = Schema.Struct({
  name: Field.text(["Nazwa grupy", "Name of the group"], { privacy: "public", maxLength: 120 }),
  kind: Field.choice(Kind, ["Rodzaj grupy", "Kind of group"], { privacy: "public" }),
  aim: Field.longText(["Cel", "Aim"], { privacy: "public", maxLength: 1000 }),
  startedOn: Field.date(["Działa od", "Started on"], { privacy: "public" }),
  rhythm: Field.optional(
    Field.text(["Rytm spotkań", "Meeting rhythm"], {
      hint: ["Na przykład „co drugi wtorek”.", "For example “every second Tuesday”."],
      privacy: "public",
    }),
  ),
  place: Field.optional(Field.text(["Miejsce spotkań", "Meeting place"], { privacy: "public" })),
  members: Field.list(
    ["Liczba osób w czasie", "Members over time"],
    {
      on: Field.date(["Stan na dzień", "As of"]),
      count: Field.whole(["Liczba osób", "Number of people"], { max: 10_000, unit: ["osób", "people"] }),
    },
    { minItems: 1, maxItems: 60 },
  ),
  selfManaged: Field.choice(Need.Influence, ["Czy grupa radzi sobie sama", "Does it run itself"]),
  leaderPresent: Field.yesNo(["Grupa ma lidera lub liderkę", "The group has a leader"], {
    hint: ["Bez nazwiska.", "No name."],
  }),
  rulesAdopted: Field.yesNo(["Grupa przyjęła zasady", "The group has adopted rules"]),
  status: Field.choice(Status, ["Stan grupy", "Status"], { privacy: "public" }),
})
export type Group = typeof Group.Type

export const form = Form.make(
  "F10",
  {
    title: ["Karta grupy", "Group card"],
    purpose: [
      "Opisuje grupę, jej wielkość w czasie i samodzielność.",
      "Describes a group, its size over time and its independence.",
    ],
    ...inferred("S06", "S15"),
  },
  Group,
)
