/**
 * F14, volunteering in one action or programme: how many, how long, with what support.
 * Not here: agreements and names, which the institution keeps in its own files.
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

export const Work = CodeList.make("volunteer-work", ["Rodzaj pracy", "Kind of work"], inferred("S06"), {
  organising: ["organizacja wydarzeń", "organising events"],
  "neighbour-help": ["pomoc sąsiedzka", "help to neighbours"],
  teaching: ["nauka i zajęcia", "teaching and classes"],
  care: ["opieka i towarzyszenie", "care and company"],
  repairs: ["porządki i naprawy", "clean-up and repairs"],
  promotion: ["informowanie i promocja", "information and promotion"],
  driving: ["transport", "driving"],
  other: ["inna", "other"],
})

const fields = Schema.Struct({
  name: Field.text(["Działanie lub program", "Action or programme"], {
    hint: ["Na przykład „Dyżury w świetlicy, maj”.", "For example “Shifts in the day room, May”."],
    privacy: "public",
    maxLength: 160,
  }),
  date: Field.date(["Data", "Date"], {
    hint: [
      "Dzień działania, a w programie ostatni dzień, za który podano liczby.",
      "The day of the action; of a programme the last day that the numbers cover.",
    ],
    privacy: "public",
  }),
  volunteers: Field.whole(["Liczba wolontariuszy", "Number of volunteers"], {
    hint: ["Każda osoba raz, bez nazwisk.", "Each person once, no names."],
    privacy: "public",
    max: 10_000,
  }),
  hours: Field.decimal(["Godziny razem", "Hours together"], {
    hint: [
      "Suma godzin wszystkich: 5 osób po 3 godziny to 15.",
      "The hours of all added up: 5 people for 3 hours are 15.",
    ],
    privacy: "public",
    max: 1_000_000,
    unit: ["godz.", "hours"],
  }),
  agreements: Field.whole(["Podpisane porozumienia", "Agreements signed"], {
    hint: [
      "Z iloma osobami. Same porozumienia zostają w dokumentach instytucji.",
      "With how many people. The agreements stay in the institution's files.",
    ],
    max: 10_000,
  }),
  trainings: Field.optional(
    Field.whole(["Szkolenia", "Trainings given"], {
      hint: [
        "Ile spotkań przygotowało wolontariuszy do tej pracy.",
        "How many meetings prepared the volunteers for this work.",
      ],
      max: 1_000,
    }),
  ),
  insured: Field.optional(
    Field.yesNo(["Wolontariusze są ubezpieczeni", "The volunteers are insured"], {
      hint: [
        "Od nieszczęśliwych wypadków, przez instytucję lub organizatora działania.",
        "Against accidents, by the institution or by who runs the action.",
      ],
    }),
  ),
  work: Field.optional(
    Field.choices(Work, ["Co robili", "What they did"], {
      hint: ["Wszystko, co było.", "All that applies."],
      privacy: "public",
    }),
  ),
})

/** F14. **Source** inferred (dossier 4.2); the date is needed by indicators I03 and I04; rules VOL1, VOL2. */
export const Volunteering = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    ({ volunteers, hours }) =>
      volunteers === 0 && hours > 0 ? { path: ["hours"], issue: "nobody" } : undefined,
    annotation("hours-without-volunteers"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    ({ volunteers, agreements }) =>
      agreements > volunteers ? { path: ["agreements"], issue: "more" } : undefined,
    annotation("more-agreements-than-volunteers"),
  ),
)
export type Volunteering = typeof Volunteering.Type

export const form = Form.make(
  "F14",
  {
    title: ["Karta wolontariatu", "Volunteering card"],
    purpose: [
      "Liczy wolontariuszy i ich godziny. Nazwiska zostają w porozumieniach, które przechowuje instytucja.",
      "Counts volunteers and their hours. Names stay in the agreements that the institution keeps.",
    ],
    ...inferred("S06"),
  },
  Volunteering,
)
