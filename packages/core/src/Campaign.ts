/**
 * F20, a matter spoken up for: what for, towards whom, what was done and what came of it.
 * Not here: single events of a campaign (`CommunityEvent`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"
import { Strategy } from "./Strategy.ts"

export const ActionKind = CodeList.make("campaign-action", ["Działanie", "Action"], inferred("S05", "S06"), {
  letter: ["pismo", "letter"],
  petition: ["petycja", "petition"],
  consultation: ["konsultacje", "consultation"],
  meeting: ["rozmowa lub spotkanie", "talk or meeting"],
  media: ["media", "media"],
  information: ["informowanie mieszkańców", "informing inhabitants"],
  event: ["wydarzenie", "event"],
  other: ["inne", "other"],
})

export const Outcome = CodeList.make("campaign-result", ["Wynik", "Result"], inferred(), {
  "not-yet": ["jeszcze nie wiadomo", "not known yet"],
  achieved: ["sprawa załatwiona", "achieved"],
  partly: ["częściowo", "partly achieved"],
  refused: ["odmowa", "refused"],
  "no-answer": ["brak odpowiedzi", "no answer"],
  dropped: ["sprawa porzucona", "dropped"],
})

const fields = Schema.Struct({
  matter: Field.text(["Sprawa", "Matter"], {
    hint: [
      "Krótko, o co chodzi, na przykład „przejście dla pieszych przy szkole”.",
      "In short what it is about, for example “a crossing by the school”.",
    ],
    privacy: "public",
    maxLength: 160,
  }),
  aim: Field.longText(["Cel", "Aim"], {
    hint: ["Co ma się zmienić, gdy się uda.", "What is to change when it succeeds."],
    privacy: "public",
    maxLength: 2000,
  }),
  strategy: Field.choice(Strategy, ["Strategia", "Strategy"], {
    hint: [
      "Konfliktowa: tylko gdy nikt nie chce rozmawiać, i tylko zgodnie z prawem.",
      "Conflict: only when nobody wants to talk, and by legal means only.",
    ],
  }),
  targets: Field.list(
    ["Do kogo się zwracamy", "Whom we address"],
    {
      function: Field.text(["Funkcja lub instytucja", "Function or institution"], {
        hint: [
          "Funkcja, nie nazwisko, na przykład „zarządca dróg gminnych”.",
          "The function, not the name, for example “the manager of municipal roads”.",
        ],
      }),
    },
    {
      hint: [
        "Ci, od których zależy decyzja, a nie ci, którzy tylko przekażą pismo.",
        "Those the decision depends on, not those who only pass the letter on.",
      ],
      minItems: 1,
      maxItems: 30,
    },
  ),
  startedOn: Field.date(["Początek", "Started on"], {
    hint: ["Dzień pierwszego działania w tej sprawie.", "The day of the first action in this matter."],
    privacy: "public",
  }),
  endedOn: Field.optional(
    Field.date(["Koniec", "Ended on"], {
      hint: [
        "Gdy sprawa jest zamknięta; wtedy podaje się wynik.",
        "When the matter is closed; then the result is given.",
      ],
      privacy: "public",
    }),
  ),
  actions: Field.list(
    ["Co zrobiono", "Actions taken"],
    {
      kind: Field.choice(ActionKind, ["Działanie", "Action"], {
        hint: ["Każde pismo i spotkanie to osobna pozycja.", "Each letter and meeting is an item."],
      }),
      on: Field.date(["Kiedy", "When"], {
        hint: ["Dzień wysłania lub spotkania.", "The day it was sent or held."],
      }),
      note: Field.optional(
        Field.text(["Opis", "Note"], {
          hint: [
            "Na przykład „petycja, 140 podpisów”. Bez nazwisk.",
            "For example “petition, 140 signatures”. No names.",
          ],
        }),
      ),
    },
    {
      hint: ["Wszystko, co zrobili mieszkańcy i organizator.", "All that inhabitants and the organiser did."],
      minItems: 1,
      maxItems: 200,
    },
  ),
  response: Field.optional(
    Field.longText(["Odpowiedź", "Response"], {
      hint: [
        "Co i kiedy odpowiedziano, własnymi słowami. Bez nazwisk.",
        "What was answered and when, in your own words. No names.",
      ],
      maxLength: 2000,
    }),
  ),
  result: Field.choice(Outcome, ["Wynik", "Result"], {
    hint: ["Dopóki sprawa trwa, „jeszcze nie wiadomo”.", "While it goes on, “not known yet”."],
    privacy: "public",
  }),
  evidence: Field.optional(
    Field.text(["Gdzie są materiały", "Where the evidence is"], {
      hint: [
        "Pisma, odpowiedzi i wycinki, na przykład „teczka sprawy nr 7”.",
        "Letters, answers and cuttings, for example “case folder no. 7”.",
      ],
    }),
  ),
})

type Fields = typeof fields.Type

/** Whether a day lies between the start and the end; an end before the start is told by itself. */
const isWithin = ({ startedOn, endedOn }: Fields, on: string): boolean =>
  endedOn === undefined ? on >= startedOn : endedOn < startedOn || (on >= startedOn && on <= endedOn)

/** F20. **Source** inferred (dossier 4.2); campaigns and advocacy S05, S06; rules CA1–CA3. */
export const Campaign = fields.check(
  Schema.makeFilter<Fields>(
    ({ startedOn, endedOn }) =>
      endedOn !== undefined && endedOn < startedOn ? { path: ["endedOn"], issue: "order" } : undefined,
    annotation("end-before-start"),
  ),
  Schema.makeFilter<Fields>(
    (campaign) =>
      campaign.actions.flatMap(({ on }, at) =>
        isWithin(campaign, on) ? [] : [{ path: ["actions", at, "on"], issue: "period" }],
      ),
    annotation("date-outside-period"),
  ),
  Schema.makeFilter<Fields>(
    ({ endedOn, result }) =>
      endedOn !== undefined && result === "not-yet" ? { path: ["result"], issue: "missing" } : undefined,
    annotation("result-required"),
  ),
)
export type Campaign = typeof Campaign.Type

export const form = Form.make(
  "F20",
  {
    title: ["Karta rzecznictwa i kampanii", "Advocacy and campaign card"],
    purpose: [
      "Prowadzi jedną sprawę, o którą zabiega społeczność: od celu do wyniku.",
      "Follows one matter the community speaks up for, from the aim to the result.",
    ],
    ...inferred("S05", "S06"),
  },
  Campaign,
)
