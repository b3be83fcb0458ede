/**
 * F11, a local partnership: partners of several sectors, rules and its own initiatives.
 * Not here: handing the process over to it (`@osl/workflow`).
 */
import * as Schema from "effect/Schema"
import * as Actor from "./Actor.ts"
import * as CodeList from "./CodeList.ts"
import { inferred, published } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

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

/** What a partner brings. */
export const Contribution = CodeList.make(
  "contribution",
  ["Rodzaj wkładu", "Kind of contribution"],
  inferred(),
  {
    work: ["czas i praca", "time and work"],
    knowledge: ["wiedza", "knowledge"],
    place: ["miejsce", "a place"],
    things: ["sprzęt i materiały", "equipment and materials"],
    money: ["pieniądze", "money"],
    contacts: ["kontakty", "contacts"],
  },
)

/** What rules of a partnership are about. */
export const Rule = CodeList.make(
  "partnership-rule",
  ["Czego dotyczą zasady", "What rules are about"],
  inferred("S34"),
  {
    voting: ["głosowanie", "voting"],
    membership: ["członkostwo", "membership"],
    leading: ["prowadzenie", "leading"],
    secretariat: ["sekretariat", "secretariat"],
    money: ["pieniądze", "money"],
  },
)

/** **Source** S34. */
export const Feature = CodeList.make(
  "partnership-feature",
  ["Cechy partnerstwa", "Features of a partnership"],
  published("S34"),
  {
    voluntary: ["jest dobrowolne", "it is voluntary"],
    "plural-sectors": ["łączy różne sektory", "it joins different sectors"],
    "common-goals": ["ma wspólne cele", "it has common goals"],
    "shared-resources": ["dzieli się zasobami", "it shares resources"],
    "equal-influence": ["daje partnerom równy wpływ", "it gives partners equal influence"],
  },
)

const fields = Schema.Struct({
  name: Field.text(["Nazwa partnerstwa", "Name of the partnership"], {
    hint: ["Na przykład „Partnerstwo dla Zatorza”.", "For example “Partnership for Zatorze”."],
    privacy: "public",
    maxLength: 160,
  }),
  aim: Field.longText(["Wspólny cel", "Common aim"], {
    hint: ["Co partnerzy chcą osiągnąć razem.", "What the partners want to reach together."],
    privacy: "public",
    maxLength: 2000,
  }),
  startedOn: Field.date(["Działa od", "Started on"], {
    hint: ["Dzień pierwszego wspólnego spotkania.", "The day of the first joint meeting."],
    privacy: "public",
  }),
  features: Field.optional(
    Field.choices(Feature, ["Co już jest spełnione", "What already holds"], {
      hint: [
        "Do sprawdzenia na początku: bez tego partnerstwo jest tylko nazwą.",
        "To be checked at the start: without it a partnership is only a name.",
      ],
    }),
  ),
  partners: Field.list(
    ["Partnerzy", "Partners"],
    {
      name: Field.text(["Nazwa", "Name"], {
        hint: ["Organizacja lub grupa, nie osoba.", "An organisation or group, not a person."],
        privacy: "public",
      }),
      sector: Field.choice(Actor.Sector, ["Sektor", "Sector"], {
        hint: ["Szkoła lub urząd to sektor publiczny.", "A school or an office is the public sector."],
        privacy: "public",
      }),
      inhabitants: Field.yesNo(["To grupa mieszkańców", "This is an inhabitants' group"], {
        hint: [
          "Także nieformalna, na przykład grupa sąsiadów.",
          "An informal one too, for example neighbours.",
        ],
        privacy: "public",
      }),
      since: Field.optional(
        Field.date(["Od", "Since"], {
          hint: [
            "Dzień przystąpienia, jeśli późniejszy niż początek.",
            "The day of joining, when later than the start.",
          ],
          privacy: "public",
        }),
      ),
      contributionKinds: Field.optional(
        Field.choices(Contribution, ["Rodzaj wkładu", "Kinds of contribution"], {
          hint: ["Wszystko, co partner daje partnerstwu.", "All that the partner gives to the partnership."],
        }),
      ),
      contribution: Field.optional(
        Field.text(["Co wnosi", "Contribution"], {
          hint: [
            "Na przykład „sala w środy i drukarka”.",
            "For example “a room on Wednesdays and a printer”.",
          ],
        }),
      ),
      contributionValue: Field.optional(
        Field.decimal(["Wartość wkładu w roku", "Value of the contribution in a year"], {
          hint: ["Można pominąć. Szacunek wystarczy.", "May be skipped. An estimate is enough."],
          unit: ["zł", "PLN"],
          max: 100_000_000,
        }),
      ),
    },
    {
      hint: ["Razem z ośrodkiem, jeśli jest partnerem.", "With the centre, when it is a partner."],
      privacy: "public",
      minItems: 1,
      maxItems: 100,
    },
  ),
  agreementOn: Field.optional(
    Field.date(["Umowa z dnia", "Agreement dated"], {
      hint: ["Dzień podpisania, jeśli umowa jest na piśmie.", "The day of signing, when it is in writing."],
      privacy: "public",
    }),
  ),
  agreementDocument: Field.optional(
    Field.text(["Gdzie jest umowa", "Where the agreement is kept"], {
      hint: ["Na przykład „sekretariat ośrodka, teczka 4”.", "For example “office of the centre, folder 4”."],
    }),
  ),
  rulesAdopted: Field.yesNo(["Zasady zostały przyjęte", "Rules have been adopted"], {
    hint: ["Uzgodnione przez wszystkich partnerów.", "Agreed by all the partners."],
    privacy: "public",
  }),
  rules: Field.optional(
    Field.choices(Rule, ["Czego dotyczą zasady", "What the rules are about"], {
      hint: ["Wszystko, co jest już ustalone.", "All that is settled already."],
      privacy: "public",
      showWhen: { field: "rulesAdopted", is: ["yes"] },
    }),
  ),
  decisions: Field.optional(
    Field.list(
      ["Rejestr decyzji", "Register of decisions"],
      {
        on: Field.date(["Data", "Date"], {
          hint: ["Dzień podjęcia decyzji.", "The day the decision was taken."],
        }),
        text: Field.longText(["Treść decyzji", "Text of the decision"], {
          hint: ["Jedno zdanie o tym, co postanowiono.", "One sentence on what was decided."],
          maxLength: 1000,
        }),
        result: Field.optional(
          Field.text(["Wynik głosowania", "Result of the vote"], {
            hint: [
              "Na przykład „za 7, przeciw 1” albo „zgoda wszystkich”.",
              "For example “7 for, 1 against” or “all agreed”.",
            ],
            maxLength: 100,
          }),
        ),
      },
      {
        hint: [
          "Ważniejsze ustalenia partnerów. Same spotkania zapisuje się jako wydarzenia.",
          "The main decisions of the partners. Their meetings are recorded as events.",
        ],
        maxItems: 200,
      },
    ),
  ),
  initiatives: Field.optional(
    Field.list(
      ["Własne inicjatywy", "Own initiatives"],
      {
        name: Field.text(["Nazwa", "Name"], {
          hint: ["Na przykład „Festyn sąsiedzki”.", "For example “Neighbours' fair”."],
          privacy: "public",
        }),
        on: Field.date(["Data", "Date"], {
          hint: ["Dzień, w którym się odbyła.", "The day it took place."],
          privacy: "public",
        }),
        ledByOrganizer: Field.yesNo(["Prowadził ją organizator", "The organiser led it"], {
          hint: ["„Nie”, gdy organizator tylko pomagał.", "“No” when the organiser only helped."],
        }),
      },
      {
        hint: ["To, co partnerzy zrobili z własnej woli.", "What the partners did of their own accord."],
        privacy: "public",
        maxItems: 200,
      },
    ),
  ),
  evaluationOn: Field.optional(
    Field.date(["Dzień ewaluacji", "Day of evaluation"], {
      hint: [
        "Kiedy partnerzy ocenią, jak im się współpracuje. Może być w przyszłości.",
        "When the partners will judge how they work together. May lie ahead.",
      ],
    }),
  ),
  status: Field.choice(Status, ["Stan partnerstwa", "Status"], {
    hint: [
      "Zawarte, gdy jest umowa; działa, gdy są wspólne działania.",
      "Formal when there is an agreement; acting when there is joint work.",
    ],
    privacy: "public",
  }),
})

/** F11. **Source** inferred (dossier 4.2); features of a partnership S34. */
export const LocalPartnership = fields.check(
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      card.rulesAdopted && (card.rules ?? []).length === 0
        ? { path: ["rules"], issue: "missing" }
        : undefined,
    annotation("rules-required"),
  ),
  Schema.makeFilter<typeof fields.Type>(
    (card) =>
      card.partners.flatMap(({ since }, index) =>
        since !== undefined && since < card.startedOn
          ? [{ path: ["partners", index, "since"], issue: "order" }]
          : [],
      ),
    annotation("partner-before-partnership"),
  ),
)
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
    parts: { features: published("S34") },
  },
  LocalPartnership,
)
