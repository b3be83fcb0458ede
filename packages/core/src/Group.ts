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
import { annotation } from "./Problem.ts"

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

const fields = Schema.Struct({
  name: Field.text(["Nazwa grupy", "Name of the group"], {
    hint: ["Tak jak nazywa się sama. Bez nazwisk.", "As it calls itself. No personal names."],
    privacy: "public",
    maxLength: 120,
  }),
  kind: Field.choice(Kind, ["Rodzaj grupy", "Kind of group"], {
    hint: [
      "Przy grupie samopomocowej nie zapisuje się, z czym mierzą się jej uczestnicy.",
      "For a self-help group, what its members struggle with is not recorded.",
    ],
    privacy: "public",
  }),
  aim: Field.longText(["Cel", "Aim"], {
    hint: ["Po co ludzie się spotykają, w ich słowach.", "What people meet for, in their words."],
    privacy: "public",
    maxLength: 1000,
  }),
  startedOn: Field.date(["Działa od", "Started on"], {
    hint: ["Dzień pierwszego spotkania.", "The day of the first meeting."],
    privacy: "public",
  }),
  rhythm: Field.optional(
    Field.text(["Rytm spotkań", "Meeting rhythm"], {
      hint: ["Na przykład „co drugi wtorek”.", "For example “every second Tuesday”."],
      privacy: "public",
    }),
  ),
  place: Field.optional(
    Field.text(["Miejsce spotkań", "Meeting place"], {
      hint: ["Na przykład „świetlica”. Bez adresów mieszkań.", "For example “day room”. No home addresses."],
      privacy: "public",
    }),
  ),
  members: Field.list(
    ["Liczba osób w czasie", "Members over time"],
    {
      on: Field.date(["Stan na dzień", "As of"], {
        hint: ["Dzień, w którym policzono.", "The day of counting."],
      }),
      count: Field.whole(["Liczba osób", "Number of people"], {
        hint: [
          "Ile osób przychodzi, a nie ile jest zapisanych.",
          "How many come, not how many are enrolled.",
        ],
        max: 10_000,
      }),
    },
    {
      hint: [
        "Nowy wiersz przy każdej zmianie, najwcześniejszy na górze.",
        "A new row for each change, the earliest on top.",
      ],
      minItems: 1,
      maxItems: 60,
    },
  ),
  selfManaged: Field.choice(Need.Influence, ["Czy grupa radzi sobie sama", "Does it run itself"], {
    hint: [
      "„Tak”, gdy spotyka się i działa bez organizatora.",
      "“Yes” when it meets and acts without the organiser.",
    ],
  }),
  leaderPresent: Field.optional(
    Field.yesNo(["Grupa ma lidera lub liderkę", "The group has a leader"], {
      hint: ["Bez nazwiska.", "No name."],
    }),
  ),
  rulesAdopted: Field.optional(
    Field.yesNo(["Grupa przyjęła zasady", "The group has adopted rules"], {
      hint: ["Także ustne, jeśli wszyscy je znają.", "Spoken ones too, when everybody knows them."],
    }),
  ),
  rulesDocument: Field.optional(
    Field.text(["Gdzie są spisane zasady", "Where the rules are kept"], {
      hint: [
        "Na przykład „tablica w świetlicy” albo adres strony.",
        "For example “notice board in the day room” or the address of a page.",
      ],
      showWhen: { field: "rulesAdopted", is: ["yes"] },
    }),
  ),
  ownBudget: Field.optional(
    Field.yesNo(["Grupa ma własne pieniądze", "The group has its own budget"], {
      hint: [
        "Składki, zbiórka lub dotacja, o której decyduje sama grupa.",
        "Fees, a collection or a grant that the group itself decides on.",
      ],
    }),
  ),
  budget: Field.optional(
    Field.decimal(["Kwota w roku", "Amount in a year"], {
      hint: ["W przybliżeniu, za bieżący rok.", "Roughly, for the current year."],
      unit: ["zł", "PLN"],
      max: 100_000_000,
      showWhen: { field: "ownBudget", is: ["yes"] },
    }),
  ),
  needs: Field.optional(
    Field.list(
      ["Jakimi potrzebami się zajmuje", "Needs it deals with"],
      {
        need: Field.reference(["F04"], ["Potrzeba", "Need"], {
          hint: ["Karta potrzeby z tego procesu.", "A need record of this process."],
        }),
      },
      {
        hint: [
          "Karty potrzeb, przy których grupa działa. Działania grupy wskazuje plan.",
          "Need records that the group works on. Its actions are named in the plan.",
        ],
        maxItems: 20,
      },
    ),
  ),
  status: Field.choice(Status, ["Stan grupy", "Status"], {
    hint: ["Grupa, która dopiero się zbiera, powstaje.", "A group that is only gathering is forming."],
    privacy: "public",
  }),
})

/** F10. **Source** inferred (dossier 4.2, 5.4); self-help groups S15. */
export const Group = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    ({ members }) =>
      members.flatMap(({ on }, index) =>
        on < (members[index - 1]?.on ?? on) ? [{ path: ["members", index, "on"], issue: "order" }] : [],
      ),
    annotation("dates-out-of-order"),
  ),
)
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
