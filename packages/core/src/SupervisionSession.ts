/**
 * F18, one session of supervision: when, how long, with how many; conclusions only with everybody's consent.
 * Not here: what was said, which is never kept; nor a process, for supervision belongs to none.
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred, published } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

/** **Source** S46. */
export const Kind = CodeList.make(
  "supervision-form",
  ["Forma superwizji", "Form of supervision"],
  published("S46"),
  {
    individual: ["indywidualna", "individual"],
    group: ["grupowa", "group"],
  },
)

/** **Source** S46. */
export const ConsentForm = CodeList.make(
  "consent-form",
  ["Postać zgody", "Form of the consent"],
  published("S46"),
  {
    paper: ["papierowa", "paper"],
    electronic: ["elektroniczna", "electronic"],
  },
)

const fields = Schema.Struct({
  date: Field.date(["Data", "Date"], {
    hint: ["Dzień sesji.", "The day of the session."],
  }),
  form: Field.choice(Kind, ["Forma", "Form"], {
    hint: [
      "Indywidualna: jedna osoba. Grupowa: co najmniej dwie.",
      "Individual: one person. Group: at least two.",
    ],
  }),
  minutes: Field.whole(["Czas trwania", "Duration"], {
    hint: ["W minutach, na przykład 90.", "In minutes, for example 90."],
    min: 1,
    max: 1_440,
    unit: ["min", "min"],
  }),
  participants: Field.whole(["Liczba uczestników", "Number of participants"], {
    hint: ["Bez superwizora.", "Without the supervisor."],
    min: 1,
    max: 100,
  }),
  supervisor: Field.reference(["supervisor"], ["Superwizor", "Supervisor"], {
    hint: ["Konto osoby, która prowadziła sesję.", "The account of the person who led the session."],
    privacy: "account",
  }),
  conclusions: Field.optional(
    Field.longText(["Uzgodnione wnioski", "Agreed conclusions"], {
      hint: [
        "Tylko to, na co wszyscy zgodzili się na piśmie. Treść sesji zostaje w sesji.",
        "Only what all have agreed to in writing. What was said stays in the session.",
      ],
      maxLength: 2000,
    }),
  ),
  consents: Field.optional(
    Field.list(
      ["Zgody na wnioski", "Consents to the conclusions"],
      {
        who: Field.reference(["person"], ["Kto", "Who"], {
          hint: ["Konto osoby, która wyraziła zgodę.", "The account of the person who consented."],
          privacy: "account",
        }),
        on: Field.date(["Data zgody", "Date of the consent"], {
          hint: ["W dniu sesji lub później.", "On the day of the session or later."],
          privacy: "account",
        }),
        form: Field.choice(ConsentForm, ["Postać zgody", "Form of the consent"], {
          hint: [
            "Zgoda ma być pisemna; ustna nie wystarczy.",
            "It is a written one; an oral one is not enough.",
          ],
          privacy: "account",
        }),
      },
      {
        hint: ["Po jednej od każdej osoby, z którą prowadzono sesję.", "One of each person who took part."],
        privacy: "account",
        maxItems: 100,
      },
    ),
  ),
})

type Fields = typeof fields.Type

const consents = (session: Pick<Fields, "consents">) => session.consents ?? []

/** F18. **Source** S46 for the forms and the consent, other fields inferred (dossier 3.7, 4.2); rules SU1–SU3. */
export const SupervisionSession = fields.check(
  Schema.makeFilter<Fields>(
    ({ form, participants }) =>
      (form === "individual") === (participants === 1)
        ? undefined
        : { path: ["participants"], issue: "form" },
    annotation("participants-against-form"),
  ),
  Schema.makeFilter<Fields>(
    (session) =>
      session.conclusions !== undefined && consents(session).length !== session.participants
        ? { path: ["consents"], issue: "count" }
        : undefined,
    annotation("consents-incomplete"),
  ),
  Schema.makeFilter<Fields>(
    (session) =>
      session.conclusions === undefined && consents(session).length > 0
        ? { path: ["consents"], issue: "needless" }
        : undefined,
    annotation("consents-without-conclusions"),
  ),
  Schema.makeFilter<Fields>((session) => {
    const people = consents(session).map(({ who }) => who)
    return people.flatMap((who, at) =>
      people.indexOf(who) < at ? [{ path: ["consents", at, "who"], issue: "repeated" }] : [],
    )
  }, annotation("consent-repeated")),
  Schema.makeFilter<Fields>(
    (session) =>
      consents(session).flatMap(({ on }, at) =>
        on < session.date ? [{ path: ["consents", at, "on"], issue: "order" }] : [],
      ),
    annotation("consent-before-session"),
  ),
)
export type SupervisionSession = typeof SupervisionSession.Type

export const form = Form.make(
  "F18",
  {
    title: ["Karta superwizji", "Supervision log"],
    purpose: [
      "Odnotowuje sesję superwizji bez jej treści; wnioski tylko za pisemną zgodą wszystkich.",
      "Notes a session of supervision without its content; conclusions only with the written consent of all.",
    ],
    ...inferred("S46", "S47"),
    parts: {
      form: published("S46"),
      conclusions: published("S46"),
      consents: published("S46"),
    },
  },
  SupervisionSession,
)
