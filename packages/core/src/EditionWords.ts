/**
 * What the parts of an edition are called in a sentence: fields of terms, duties, marks, states, criteria.
 * Not here: the names of kinds of terms (`Model.kindNames`) or of the terms themselves.
 */
import type { Criterion, Duty, Edition, Expectation } from "./Edition.ts"
import type { Mark } from "./Evidence.ts"
import type { Text } from "./Language.ts"
import * as Message from "./Message.ts"

const text = (pl: string, en: string): Text => ({ pl, en })

/** What a word that stands for itself is called in both languages. */
export const itself = (name: string): Text => ({ pl: name, en: name })

const fieldNames: Readonly<Record<string, Text>> = {
  title: text("tytuł", "title"),
  validFrom: text("początek obowiązywania", "start of validity"),
  validTo: text("koniec obowiązywania", "end of validity"),
  number: text("numer", "number"),
  from: text("początek", "start"),
  to: text("koniec", "end"),
  topics: text("tematy", "topics"),
  emphasis: text("waga w etapach", "weight in the stages"),
  when: text("kiedy pasuje", "when it fits"),
  tasks: text("zadania", "tasks"),
  products: text("wytwory", "products"),
  names: text("inne nazwy", "other names"),
  conditions: text("warunki wstępne", "conditions"),
  activities: text("działania", "activities"),
  instruments: text("dokumenty", "documents"),
  outputs: text("wyniki", "outputs"),
  lead: text("kto prowadzi", "who leads"),
  intensity: text("udział ról", "share of the roles"),
  class: text("rodzaj narzędzia", "class of the tool"),
  tools: text("narzędzia", "tools"),
  stages: text("etapy", "stages"),
  frequency: text("jak często", "how often"),
  every: text("odstęp czasu", "span of time"),
  sort: text("rodzaj aktora", "sort of actor"),
  data: text("co się zapisuje", "what is kept"),
  life: text("przebieg", "course of life"),
  abbreviation: text("skrót", "abbreviation"),
  role: text("rola w OSL", "role in OSL"),
  roles: text("role", "roles"),
  kind: text("rodzaj", "kind"),
  orientation: text("odniesienia", "orientation"),
  shownBy: text("co ją pokazuje", "what shows it"),
  prk: text("poziom Polskiej Ramy Kwalifikacji", "level of the Polish framework"),
  frame: text("klasyfikacja", "framework"),
  address: text("adres", "address"),
  isco: text("kod ISCO", "ISCO code"),
  unit: text("jednostka", "unit"),
  computation: text("sposób liczenia", "computation"),
  forms: text("formularze", "forms"),
  threshold: text("próg liczby osób", "threshold of people"),
  least: text("najmniejsza wartość", "least value"),
  most: text("największa wartość", "greatest value"),
  act: text("akt prawny", "act"),
  article: text("artykuł", "article"),
  journal: text("miejsce ogłoszenia", "journal"),
  inForceFrom: text("wejście w życie", "entry into force"),
  verify: text("czy trzeba sprawdzić brzmienie", "whether the wording is to be checked"),
  authors: text("autorzy", "authors"),
  year: text("rok", "year"),
  figures: text("liczby", "figures"),
  value: text("treść", "value"),
  identifier: text("identyfikator", "identifier"),
  handling: text("sposób postępowania", "handling"),
  measure: text("miara", "measure"),
  params: text("parametry miary", "parameters of the measure"),
  comparison: text("kierunek porównania", "comparison"),
}

/** What a field is called; the field itself when nobody named it. */
export const field = (name: string): Text => fieldNames[name] ?? itself(name)

const duties: { readonly [D in Duty]: Text } = {
  organizer: text("organizator", "the organiser"),
  director: text("dyrektor", "the director"),
  supervisor: text("superwizor", "the supervisor"),
  "regional-coordinator": text("koordynator regionalny", "the regional co-ordinator"),
  administrator: text("administrator", "the administrator"),
}

const duty = (one: Duty): Text => duties[one] ?? itself(one)

/** Who works with a process, several with commas. */
export const whom = (some: ReadonlyArray<Duty>): Text =>
  text(some.map((one) => duty(one).pl).join(", "), some.map((one) => duty(one).en).join(", "))

const marks: { readonly [M in Mark]: Text } = {
  seed: text("z dokumentu projektu", "from a document of the project"),
  public: text("z publikacji", "published"),
  inferred: text("wywnioskowane", "inferred"),
}

/** How a statement is known. */
export const mark = (one: Mark): Text => marks[one] ?? itself(one)

const statuses: { readonly [S in Edition["status"]]: Text } = {
  draft: text("szkic", "draft"),
  published: text("opublikowane", "published"),
  withdrawn: text("wycofane", "withdrawn"),
}

/** The state of an edition. */
export const status = (one: Edition["status"]): Text => statuses[one] ?? itself(one)

/** The lists of an edition that are no kind of terms. */
export const lists = {
  transitions: text("przejścia", "moves"),
  codeLists: text("listy kodów", "code lists"),
  sources: text("źródła", "sources"),
  organisations: text("organizacje", "organisations"),
  waivedBy: text("kto uchyla warunki", "who waives criteria"),
  who: text("kto wykonuje przejście", "who makes a move"),
  criteria: text("warunki etapu", "criteria of a stage"),
} as const satisfies Record<string, Text>

/** **Shape** the key of a criterion whose sentence is no message, or asks for a value that it does not have. */
const filled = (criterion: Criterion, language: "pl" | "en"): string => {
  const values = { ...criterion.params, wanted: criterion.wanted, current: 0 }
  const message = Message.read(criterion.sentence[language])
  return message === undefined || !Message.names(message).every((name) => Object.hasOwn(values, name))
    ? criterion.key
    : Message.fill(message, language, values).replace(/\.$/, "")
}

/** A criterion in its own sentence, without the last stop. */
export const criterion = (one: Criterion): Text => text(filled(one, "pl"), filled(one, "en"))

/** **Unit** months. */
export const expectation = (one: Expectation | null): Text =>
  one === null
    ? text("nie podano", "not said")
    : text(
        `${one.from}–${one.to} mies., ostrzeżenie po ${one.warnAfter} mies.${one.sinceReview ? " od przeglądu" : ""}`,
        `${one.from}–${one.to} months, a warning after ${one.warnAfter}${one.sinceReview ? " since a review" : ""}`,
      )
