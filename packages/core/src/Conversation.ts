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
  date: Field.date(["Data", "Date"], {
    hint: ["Dzień rozmowy.", "The day of the conversation."],
  }),
  actor: Field.choice(Actor.Kind, ["Z kim", "With whom"], {
    hint: ["Rola albo rodzaj instytucji, nie osoba.", "A role or a kind of institution, not a person."],
  }),
  people: Field.whole(["Liczba osób", "Number of people"], {
    hint: ["Ile osób rozmawiało, bez organizatora.", "How many people talked, without the organiser."],
    min: 1,
    max: 500,
  }),
  topics: Field.choices(Need.Area, ["Tematy", "Topics"], {
    hint: ["Wszystkie, o których była mowa.", "All that were talked about."],
    minItems: 1,
  }),
  energy: Field.optional(
    Field.whole(["Energia od 1 do 3", "Energy from 1 to 3"], {
      hint: ["1 – obojętność, 3 – widać zapał.", "1 – indifference, 3 – visible enthusiasm."],
      min: 1,
      max: 3,
    }),
  ),
  willing: Field.choice(Willingness, ["Chęć działania", "Wants to act"], {
    hint: [
      "Czy ktoś z rozmówców sam chce coś zrobić.",
      "Whether any of those talked with wants to do something.",
    ],
  }),
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
