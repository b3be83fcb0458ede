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
import { annotation } from "./Problem.ts"

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

/** Whether there are photographs, and whether people in them have agreed. **Source** inferred (dossier 4.2, 9.4). */
export const Photos = CodeList.make(
  "photo-consent",
  ["Zdjęcia i zgody", "Photographs and consent"],
  inferred("S57"),
  {
    none: ["nie ma zdjęć", "there are no photographs"],
    "places-only": ["są, bez rozpoznawalnych osób", "there are, without recognisable people"],
    consented: ["są, ze zgodą wszystkich osób", "there are, with the consent of all people"],
    "not-consented": ["są, bez zgód – nie do publikacji", "there are, without consent – not to be published"],
  },
)

const fields = Schema.Struct({
  name: Field.text(["Nazwa", "Name"], {
    hint: [
      "Tak jak na zaproszeniu, na przykład „Sobota na podwórku”.",
      "As on the invitation, for example “Saturday in the yard”.",
    ],
    privacy: "public",
    maxLength: 160,
  }),
  kind: Field.choice(Kind, ["Rodzaj", "Kind"], {
    hint: ["To, czym wydarzenie było przede wszystkim.", "What it was above all."],
    privacy: "public",
  }),
  date: Field.date(["Data", "Date"], {
    hint: ["Dzień, w którym się odbyło.", "The day it took place."],
    privacy: "public",
  }),
  place: Field.text(["Miejsce", "Place"], {
    hint: [
      "Na przykład „boisko szkolne”. Bez adresów mieszkań.",
      "For example “school field”. No home addresses.",
    ],
    privacy: "public",
  }),
  initiator: Field.choice(Party, ["Z czyjej inicjatywy", "Whose initiative"], {
    hint: ["Kto pierwszy to zaproponował.", "Who proposed it first."],
    privacy: "public",
  }),
  ledBy: Field.choice(Party, ["Kto prowadził", "Who led it"], {
    hint: ["Kto kierował na miejscu.", "Who was in charge on the spot."],
    privacy: "public",
  }),
  group: Field.optional(
    Field.reference(["F10"], ["Spotkanie grupy", "Meeting of the group"], {
      hint: ["Jeśli to spotkanie jednej z grup.", "If it is a meeting of one of the groups."],
    }),
  ),
  partnership: Field.optional(
    Field.reference(["F11"], ["Spotkanie partnerstwa", "Meeting of the partnership"], {
      hint: ["Jeśli spotkali się partnerzy.", "If the partners met."],
    }),
  ),
  participants: Field.counts(["Ile osób przyszło", "How many people came"], {
    hint: ["W przybliżeniu, bez listy obecności.", "Roughly, without a list of names."],
    privacy: "public",
  }),
  volunteers: Field.whole(["Wolontariusze", "Volunteers"], {
    hint: ["Ilu pomagało bez wynagrodzenia. Zero, jeśli nikt.", "How many helped unpaid. Zero for nobody."],
    max: 10_000,
  }),
  volunteerHours: Field.decimal(["Godziny wolontariatu", "Volunteer hours"], {
    hint: ["Wszystkich razem: 4 osoby po 2 godziny to 8.", "Of all together: 4 people for 2 hours make 8."],
    max: 100_000,
    unit: ["godz.", "hours"],
  }),
  sectors: Field.optional(
    Field.choices(Actor.Sector, ["Partnerzy z sektorów", "Partners from the sectors"], {
      hint: ["Skąd byli ci, którzy współorganizowali.", "Where those who helped to organise it were from."],
    }),
  ),
  partners: Field.optional(
    Field.text(["Partnerzy", "Partners"], {
      hint: [
        "Organizacje, na przykład „szkoła, parafia, sklep”. Bez nazwisk.",
        "Organisations, for example “school, parish, shop”. No names.",
      ],
      privacy: "public",
      maxLength: 500,
    }),
  ),
  cost: Field.optional(
    Field.decimal(["Koszt", "Cost"], {
      hint: ["Ile wydano razem. Zero, jeśli nic.", "How much was spent in all. Zero for nothing."],
      unit: ["zł", "PLN"],
      max: 100_000_000,
    }),
  ),
  costSource: Field.optional(
    Field.text(["Skąd pieniądze", "Source of the money"], {
      hint: [
        "Na przykład „budżet ośrodka i zbiórka”.",
        "For example “budget of the centre and a collection”.",
      ],
    }),
  ),
  output: Field.optional(
    Field.longText(["Co powstało", "Output"], {
      hint: [
        "Co po wydarzeniu zostało, na przykład trzy ławki.",
        "What remains of it, for example three benches.",
      ],
      maxLength: 2000,
    }),
  ),
  learnt: Field.optional(
    Field.longText(["Czego się nauczyliśmy", "What we learnt"], {
      hint: ["Co następnym razem zrobić inaczej.", "What to do differently next time."],
      maxLength: 2000,
    }),
  ),
  photos: Field.choice(Photos, ["Zdjęcia i zgody", "Photographs and consent"], {
    hint: [
      "Zdjęcie, na którym można kogoś poznać, wymaga jego zgody.",
      "A photograph in which somebody can be recognised needs their consent.",
    ],
  }),
  photosKept: Field.optional(
    Field.text(["Gdzie są zdjęcia i zgody", "Where photographs and consents are kept"], {
      hint: [
        "Na przykład „dysk ośrodka, folder wydarzenia”.",
        "For example “drive of the centre, folder of the event”.",
      ],
      showWhen: { field: "photos", is: ["places-only", "consented", "not-consented"] },
    }),
  ),
  rating: Field.optional(
    Field.decimal(["Ocena uczestników od 1 do 5", "Participants' rating from 1 to 5"], {
      hint: ["Średnia z anonimowych ocen.", "The mean of anonymous ratings."],
      min: 1,
      max: 5,
    }),
  ),
  ratings: Field.optional(
    Field.whole(["Ile osób oceniło", "How many people rated it"], {
      hint: ["Razem ze średnią.", "Together with the mean."],
      min: 1,
      max: 10_000,
    }),
  ),
})

/** F13. **Source** inferred (dossier 4.2). */
export const CommunityEvent = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    (event) =>
      event.rating !== undefined && event.ratings === undefined
        ? { path: ["ratings"], issue: "missing" }
        : undefined,
    annotation("ratings-required"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    ({ participants: { children, adults, seniors }, ratings }) =>
      ratings !== undefined && ratings > children + adults + seniors
        ? { path: ["ratings"], issue: "too many" }
        : undefined,
    annotation("more-ratings-than-people"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (event) =>
      event.volunteerHours > 0 && event.volunteers === 0
        ? { path: ["volunteers"], issue: "none" }
        : undefined,
    annotation("hours-without-volunteers"),
  ),
)
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
