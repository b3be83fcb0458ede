/**
 * F07, one conversation in the register, without anybody's name.
 * Not here: contact lists, which the institution keeps outside the system.
 */
import * as Schema from "effect/Schema"
import * as Actor from "./Actor.ts"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import * as Need from "./Need.ts"

export const Willingness = CodeList.make("willingness", ["Chęć działania", "Wants to act"], inferred(), {
  yes: ["chce działać", "wants to act"],
  maybe: ["może", "maybe"],
  no: ["nie", "no"],
})

/** F07. **Source** inferred (dossier 4.2). */
export const Conversation = Schema.Struct({
  date: Field.date(["Data", "Date"]),
  actor: Field.choice(Actor.Kind, ["Z kim", "With whom"]),
  people: Field.whole(["Liczba osób", "Number of people"], { min: 1, max: 500, unit: ["osób", "people"] }),
  topics: Field.choices(Need.Area, ["Tematy", "Topics"], { minItems: 1 }),
  energy: Field.optional(Field.whole(["Energia od 1 do 3", "Energy from 1 to 3"], { min: 1, max: 3 })),
  willing: Field.choice(Willingness, ["Chęć działania", "Wants to act"]),
  followUp: Field.optional(
    Field.text(["Na co się umówiono", "Agreed follow-up"], {
      hint: ["Bez nazwisk, adresów i telefonów.", "No names, addresses or phone numbers."],
    }),
  ),
})
export type Conversation = typeof Conversation.Type

export const form = Form.make(
  "F07",
  {
    title: ["Rozmowa", "Conversation"],
    purpose: [
      "Odnotowuje rozmowę z mieszkańcami lub instytucją, bez danych osób.",
      "Notes a conversation with inhabitants or an institution, without personal data.",
    ],
    ...inferred(),
  },
  Conversation,
)
