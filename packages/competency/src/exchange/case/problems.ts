/**
 * The sentences of what is wrong with a package of competencies, as ICU messages in every language of the model.
 * Not here: the problems of badges (`badges/problems`).
 */
import type { Problem } from "@osl/core"

export const texts = {
  "case-not-a-package": {
    pl: "To nie jest pakiet CASE: brakuje w nim opisu ram (CFDocument).",
    en: "This is not a CASE package: it lacks the description of a framework (CFDocument).",
  },
  "case-unknown-property": {
    pl: "CASE 1.1 nie zna pola „{property}” w {class}; pominięto je ({count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}).",
    en: "CASE 1.1 does not know the field “{property}” of {class}; it was left out ({count, plural, one {# time} other {# times}}).",
  },
  "case-old-property": {
    pl: "Pole „{property}” w {class} pochodzi z CASE 1.0 i powtarza to, co mówi pakiet; pominięto je ({count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}).",
    en: "The field “{property}” of {class} comes from CASE 1.0 and repeats what the package says; it was left out ({count, plural, one {# time} other {# times}}).",
  },
  "case-wrong-value": {
    pl: "Pole „{property}” w {class} ma nieprawidłową wartość; pominięto je ({count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}).",
    en: "The field “{property}” of {class} has a wrong value; it was left out ({count, plural, one {# time} other {# times}}).",
  },
  "case-repaired": {
    pl: "Poprawiono zapis pola „{property}” w {class} ({count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}).",
    en: "The field “{property}” of {class} was put right ({count, plural, one {# time} other {# times}}).",
  },
  "case-left-out": {
    pl: "Pominięto {class}, bo brakuje pola „{property}” albo jest ono nieprawidłowe ({count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}).",
    en: "A {class} was left out because the field “{property}” is missing or wrong ({count, plural, one {# time} other {# times}}).",
  },
  "case-association-extended": {
    pl: "CASE 1.1 nie zna powiązania „{property}”; zapisano je jako rozszerzenie ({count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}).",
    en: "CASE 1.1 does not know the association “{property}”; it is kept as an extension ({count, plural, one {# time} other {# times}}).",
  },
  "case-repeated": {
    pl: "Identyfikator {property} powtarza się w {class}; zostawiono pierwszy wpis.",
    en: "The identifier {property} is repeated in {class}; the first entry was kept.",
  },
  "case-cycle": {
    pl: "Element „{property}” leży sam w sobie; pominięto powiązanie, które zamyka pętlę.",
    en: "The item “{property}” lies within itself; the association that closes the circle was left out.",
  },
  "case-loose-end": {
    pl: "Powiązanie zaczyna się od elementu „{property}”, którego nie ma w pakiecie.",
    en: "An association starts from the item “{property}”, which the package does not have.",
  },
  "case-not-carried": {
    pl: "Ramy OSL nie mają miejsca na „{property}” z {class}; tego nie przeniesiono ({count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}).",
    en: "The OSL framework has no place for “{property}” of {class}; it was not carried over ({count, plural, one {# time} other {# times}}).",
  },
  "case-language-missing": {
    pl: "Liczba elementów z tekstem w jednym języku: {count, number}; użyto go w obu. Pierwszy z nich: „{property}”.",
    en: "{count, plural, one {# item has} other {# items have}} a text in one language only; it is used for both. The first is “{property}”.",
  },
  "case-kind-assumed": {
    pl: "Liczba elementów, o których nie wiadomo, czy to wiedza, umiejętność czy postawa: {count, number}; przyjęto umiejętność. Pierwszy z nich: „{property}”.",
    en: "Of {count, plural, one {# item} other {# items}} nothing says whether it is knowledge, a skill or an attitude; a skill was assumed. The first is “{property}”.",
  },
} as const satisfies Problem.Catalog

export type Code = keyof typeof texts

/** A problem of a package. */
export const make = (
  code: Code,
  path: Problem.Problem["path"] = [],
  params: Problem.Problem["params"] = {},
): Problem.Problem => ({ code, path, params })

/** What is said of whole frameworks, item by item: told once, with the first item and how many there are. */
const gathered: ReadonlySet<Code> = new Set(["case-language-missing", "case-kind-assumed"])

/** Gathers problems: the same of the same property is told once, at its first place, with how often. */
export class Report {
  readonly #found = new Map<string, { problem: Problem.Problem; count: number }>()

  /** Notes a problem of a property of a class. */
  note(code: Code, path: Problem.Problem["path"], of: string, property: string): void {
    const key = gathered.has(code) ? code : `${code} ${of} ${property}`
    const kept = this.#found.get(key)
    if (kept === undefined)
      this.#found.set(key, {
        problem: make(code, path, { class: of, property: property.slice(0, 200) }),
        count: 1,
      })
    else kept.count += 1
  }

  /** **Shape** in the order in which each was first noted. */
  all(): ReadonlyArray<Problem.Problem> {
    return [...this.#found.values()].map(({ count, problem }) => ({
      ...problem,
      params: { ...problem.params, count },
    }))
  }
}
