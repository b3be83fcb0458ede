/**
 * F16, one sign of change with what supports it: what changed, for whom, who confirms it.
 * Not here: the marks of statements of the model (`Evidence`), or the joint judgement of goals (`Evaluation`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

/** **Source** inferred (dossier 6.3: the seven kinds of change). */
export const Kind = CodeList.make("change-kind", ["Co się zmieniło", "What changed"], inferred(), {
  attitude: ["postawa", "attitude"],
  relation: ["relacja", "relation"],
  group: ["grupa", "group"],
  institution: ["instytucja", "institution"],
  space: ["przestrzeń", "space"],
  rule: ["zasada lub prawo", "rule or law"],
  "quality-of-life": ["jakość życia", "quality of life"],
})

/** **Source** inferred (dossier 6.3: the five levels). */
export const Level = CodeList.make("change-level", ["Na jakim poziomie", "Level"], inferred(), {
  individual: ["osoby (anonimowo)", "individuals (anonymous)"],
  group: ["grupa", "group"],
  community: ["społeczność", "community"],
  institution: ["instytucja", "institution"],
  "local-policy": ["polityka lokalna", "local policy"],
})

export const Material = CodeList.make(
  "evidence-material",
  ["Rodzaj materiału", "Kind of evidence"],
  inferred("S24"),
  {
    document: ["dokument", "document"],
    photo: ["zdjęcie", "photograph"],
    media: ["materiał w mediach", "media item"],
    decision: ["decyzja", "decision"],
    minutes: ["protokół", "minutes"],
    survey: ["wynik ankiety", "survey result"],
    statement: ["wypowiedź", "statement"],
  },
)

export const Attribution = CodeList.make(
  "attribution",
  ["Czyja to zasługa", "Attribution"],
  inferred("S36"),
  {
    ours: ["nasza", "ours"],
    contributed: ["także nasza", "we contributed"],
    external: ["niezależna od nas", "external"],
    unknown: ["nie wiadomo", "unknown"],
  },
)

export const Confirmation = CodeList.make(
  "confirmed-by",
  ["Kto to potwierdza", "Confirmed by"],
  inferred("S36", "S38"),
  {
    community: ["mieszkańcy", "the community"],
    organizer: ["organizator", "the organiser"],
    "third-party": ["ktoś z zewnątrz", "a third party"],
  },
)

const fields = Schema.Struct({
  date: Field.date(["Data", "Date"], {
    hint: ["Kiedy zmianę zauważono.", "When the change was noticed."],
    privacy: "public",
  }),
  kind: Field.choice(Kind, ["Co się zmieniło", "What changed"], {
    hint: [
      "Gdy zmieniło się kilka rzeczy, zapisz każdą osobno.",
      "When several things changed, record each by itself.",
    ],
    privacy: "public",
  }),
  level: Field.optional(
    Field.choice(Level, ["Na jakim poziomie", "Level"], {
      hint: [
        "Najszerszy, na którym zmianę naprawdę widać.",
        "The widest at which the change can really be seen.",
      ],
      privacy: "public",
    }),
  ),
  description: Field.longText(["Opis zmiany", "Description of the change"], {
    hint: [
      "Jak było, jak jest. Bez nazwisk i danych osób.",
      "How it was, how it is. No names or personal data.",
    ],
    maxLength: 2000,
  }),
  plan: Field.optional(
    Field.reference(["F12"], ["Plan", "Plan"], {
      hint: [
        "Plan, do którego należy cel, jeśli już jest.",
        "The plan the goal belongs to, if there is one yet.",
      ],
    }),
  ),
  goal: Field.text(["Cel", "Goal"], {
    hint: [
      "Cel z planu. Zanim powstanie plan: zmiana, do której dąży społeczność.",
      "A goal of the plan. Before there is a plan: the change that is worked towards.",
    ],
  }),
  indicator: Field.text(["Wskaźnik", "Indicator"], {
    hint: [
      "Po czym zmianę poznać, na przykład „osoby, które mają klucz do świetlicy”.",
      "What shows the change, for example “people who have the key to the day room”.",
    ],
  }),
  material: Field.choice(Material, ["Rodzaj materiału", "Kind of evidence"], {
    hint: ["To, co można pokazać innym.", "What can be shown to others."],
  }),
  reference: Field.text(["Gdzie jest materiał", "Where the evidence is"], {
    hint: [
      "Adres lub miejsce, na przykład „segregator partnerstwa, uchwała nr 4”.",
      "An address or a place, for example “partnership folder, resolution no. 4”.",
    ],
  }),
  attribution: Field.choice(Attribution, ["Czyja to zasługa", "Attribution"], {
    hint: [
      "Czy zmiana zaszła dzięki temu procesowi. Uczciwe „nie wiadomo” też się liczy.",
      "Whether it came from this process. An honest “unknown” counts too.",
    ],
  }),
  confirmedBy: Field.choice(Confirmation, ["Kto to potwierdza", "Confirmed by"], {
    hint: [
      "Własną zasługę potwierdza kto inny niż organizator.",
      "What is claimed as ours is confirmed by others than the organiser.",
    ],
  }),
})

type Fields = typeof fields.Type

/** F16. **Source** inferred (dossier 4.2, 6.3, 9.4); the register S24; rules EC1, EC2. */
export const EvidenceOfChange = fields.check(
  Schema.makeFilter<Fields>(
    ({ level, material }) =>
      level === "individual" && material === "photo" ? { path: ["material"], issue: "person" } : undefined,
    annotation("photo-of-a-person"),
  ),
  Schema.makeFilter<Fields>(
    ({ attribution, confirmedBy }) =>
      attribution === "ours" && confirmedBy === "organizer"
        ? { path: ["confirmedBy"], issue: "own" }
        : undefined,
    annotation("own-change-confirmed-by-organizer"),
  ),
)
export type EvidenceOfChange = typeof EvidenceOfChange.Type

export const form = Form.make(
  "F16",
  {
    title: ["Dowód zmiany", "Evidence of change"],
    purpose: [
      "Zapisuje jedną oznakę zmiany i to, co ją potwierdza. Sam materiał zostaje w instytucji, tu jest tylko miejsce jego przechowania.",
      "Records one sign of change and what supports it. The material stays with the institution; here is only where it is kept.",
    ],
    ...inferred("S24", "S36"),
  },
  EvidenceOfChange,
)
