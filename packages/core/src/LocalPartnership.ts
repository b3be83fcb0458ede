/**
 * F11, a local partnership: partners of several sectors, rules and its own initiatives.
 * Not here: handing the process over to it (`@osl/workflow`).
 */
import * as Schema from "effect/Schema"
import * as Actor from "./Actor.ts"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"

export const Status = CodeList.make(
  "partnership-status",
  ["Stan partnerstwa", "Status of the partnership"],
  inferred("S34"),
  {
    idea: ["pomysł", "idea"],
    forming: ["powstaje", "forming"],
    formal: ["zawarte", "formal"],
    acting: ["działa", "acting"],
    independent: ["samodzielne", "independent"],
    ended: ["zakończone", "ended"],
  },
)

/** F11. **Source** inferred (dossier 4.2); features of a partnership S34. */
export const LocalPartnership = Schema.Struct({
  name: Field.text(["Nazwa partnerstwa", "Name of the partnership"], { privacy: "public", maxLength: 160 }),
  aim: Field.longText(["Wspólny cel", "Common aim"], { privacy: "public", maxLength: 2000 }),
  startedOn: Field.date(["Działa od", "Started on"], { privacy: "public" }),
  partners: Field.list(
    ["Partnerzy", "Partners"],
    {
      name: Field.text(["Nazwa", "Name"], {
        hint: ["Organizacja lub grupa, nie osoba.", "An organisation or group, not a person."],
        privacy: "public",
      }),
      sector: Field.choice(Actor.Sector, ["Sektor", "Sector"], { privacy: "public" }),
      inhabitants: Field.yesNo(["To grupa mieszkańców", "This is an inhabitants' group"], {
        privacy: "public",
      }),
      since: Field.optional(Field.date(["Od", "Since"], { privacy: "public" })),
      contribution: Field.optional(Field.text(["Co wnosi", "Contribution"])),
    },
    { minItems: 1, maxItems: 100 },
  ),
  agreementOn: Field.optional(Field.date(["Umowa z dnia", "Agreement dated"], { privacy: "public" })),
  rulesAdopted: Field.yesNo(["Zasady zostały przyjęte", "Rules have been adopted"], {
    hint: ["Głosowanie, członkostwo, prowadzenie, pieniądze.", "Voting, membership, leading, money."],
    privacy: "public",
  }),
  initiatives: Field.optional(
    Field.list(
      ["Własne inicjatywy", "Own initiatives"],
      {
        name: Field.text(["Nazwa", "Name"], { privacy: "public" }),
        on: Field.date(["Data", "Date"], { privacy: "public" }),
        ledByOrganizer: Field.yesNo(["Prowadził ją organizator", "The organiser led it"]),
      },
      { maxItems: 200 },
    ),
  ),
  status: Field.choice(Status, ["Stan partnerstwa", "Status"], { privacy: "public" }),
})
export type LocalPartnership = typeof LocalPartnership.Type

export const form = Form.make(
  "F11",
  {
    title: ["Karta partnerstwa lokalnego", "Local partnership card"],
    purpose: [
      "Opisuje partnerstwo: kto je tworzy, na jakich zasadach i co robi samo.",
      "Describes a partnership: who forms it, by what rules, and what it does by itself.",
    ],
    ...inferred("S34"),
  },
  LocalPartnership,
)
