/**
 * F13, a meeting, event or other action: who started it, who led it, how many came.
 * Not here: planned actions (`OslPlan`).
 */
import * as Schema from "effect/Schema"
import * as Actor from "./Actor.ts"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"

export const Kind = CodeList.make("event-kind", ["Rodzaj", "Kind"], inferred("S05", "S15"), {
  meeting: ["spotkanie", "meeting"],
  workshop: ["warsztat", "workshop"],
  picnic: ["piknik lub święto", "picnic or celebration"],
  campaign: ["kampania", "campaign"],
  "clean-up": ["wspólne porządki", "clean-up"],
  education: ["zajęcia edukacyjne", "education"],
  "self-help": ["samopomoc", "self-help"],
  debate: ["debata", "debate"],
  consultation: ["konsultacje", "consultation"],
  other: ["inne", "other"],
})

export const Party = CodeList.make("event-party", ["Kto", "Who"], inferred(), {
  inhabitants: ["mieszkańcy", "inhabitants"],
  group: ["grupa", "a group"],
  partnership: ["partnerstwo", "the partnership"],
  organizer: ["organizator", "the organiser"],
  institution: ["instytucja", "an institution"],
})

/** F13. **Source** inferred (dossier 4.2). */
export const CommunityEvent = Schema.Struct({
  name: Field.text(["Nazwa", "Name"], { privacy: "public", maxLength: 160 }),
  kind: Field.choice(Kind, ["Rodzaj", "Kind"], { privacy: "public" }),
  date: Field.date(["Data", "Date"], { privacy: "public" }),
  place: Field.text(["Miejsce", "Place"], { privacy: "public" }),
  initiator: Field.choice(Party, ["Z czyjej inicjatywy", "Whose initiative"], { privacy: "public" }),
  ledBy: Field.choice(Party, ["Kto prowadził", "Who led it"], { privacy: "public" }),
  group: Field.optional(
    Field.reference(["F10"], ["Spotkanie grupy", "Meeting of the group"], {
      hint: ["Jeśli to spotkanie jednej z grup.", "If it is a meeting of one of the groups."],
    }),
  ),
  participants: Field.counts(["Ile osób przyszło", "How many people came"], { privacy: "public" }),
  volunteers: Field.optional(
    Field.whole(["Wolontariusze", "Volunteers"], { max: 10_000, unit: ["osób", "people"] }),
  ),
  volunteerHours: Field.optional(
    Field.decimal(["Godziny wolontariatu", "Volunteer hours"], { max: 100_000, unit: ["godz.", "hours"] }),
  ),
  sectors: Field.optional(Field.choices(Actor.Sector, ["Partnerzy z sektorów", "Partners from the sectors"])),
  cost: Field.optional(Field.decimal(["Koszt", "Cost"], { unit: ["zł", "PLN"], max: 100_000_000 })),
  output: Field.optional(Field.longText(["Co powstało", "Output"], { maxLength: 2000 })),
  learnt: Field.optional(Field.longText(["Czego się nauczyliśmy", "What we learnt"], { maxLength: 2000 })),
})
export type CommunityEvent = typeof CommunityEvent.Type

export const form = Form.make(
  "F13",
  {
    title: ["Karta wydarzenia lub działania", "Event or action card"],
    purpose: [
      "Zapisuje, co się odbyło, kto to zaczął, kto prowadził i ile osób przyszło.",
      "Records what took place, who started it, who led it and how many came.",
    ],
    ...inferred("S05", "S15"),
  },
  CommunityEvent,
)
