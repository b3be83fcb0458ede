/**
 * The sentences of what of a framework from elsewhere does not come over, as ICU messages in every language of the model.
 * Not here: what was wrong with the package or the sheet it came in (`case/problems`, `sheets/problems`).
 */
import type { Problem } from "@osl/core"

export const texts = {
  "overlay-key-changed": {
    pl: "Klucz „{from}” zmieniono na {to}: klucze mają tylko litery bez ogonków, cyfry i łączniki.",
    en: "The key “{from}” was changed to {to}: keys have letters without accents, digits and hyphens only.",
  },
  "overlay-key-repeated": {
    pl: "Kompetencja „{from}” ma klucz, który już wystąpił. Pominięto ją.",
    en: "The competency “{from}” has a key that came before. It was left out.",
  },
  "overlay-seed-name-kept": {
    pl: "Nazwa kompetencji {competency} pochodzi z dokumentu źródłowego i zostaje, jak była.",
    en: "The name of the competency {competency} comes from a founding document and stays as it was.",
  },
  "overlay-definition-kept": {
    pl: "Opis kompetencji {competency} zostaje z wydania: nakładka go nie zmienia.",
    en: "The definition of the competency {competency} stays that of the edition: an overlay does not change it.",
  },
  "overlay-kind-kept": {
    pl: "Rodzaj kompetencji {competency} zostaje z wydania.",
    en: "The kind of the competency {competency} stays that of the edition.",
  },
  "overlay-roles-kept": {
    pl: "Role, które wymagają kompetencji {competency}, zostają z wydania.",
    en: "The roles that need the competency {competency} stay those of the edition.",
  },
  "overlay-level-text-kept": {
    pl: "Opis poziomu {level} kompetencji {competency} zostaje z wydania.",
    en: "The text of the level {level} of the competency {competency} stays that of the edition.",
  },
  "overlay-role-unknown": {
    pl: "Wydanie nie ma roli „{role}”, a nakładka nie dodaje ról. Pominięto ją.",
    en: "The edition has no role “{role}” and an overlay adds none. It was left out.",
  },
  "overlay-no-role": {
    pl: "Kompetencji {competency} nie wymaga żadna rola wydania. Wskaż rolę, jeśli ma być oceniana w profilu.",
    en: "No role of the edition needs the competency {competency}. Name one if it is to be part of a profile.",
  },
  "overlay-link-unknown": {
    pl: "Odniesienia „{link}” kompetencji {competency} nie ma w wydaniu. Pominięto je.",
    en: "The edition has no “{link}”, to which the competency {competency} leans. It was left out.",
  },
  "overlay-links-kept": {
    pl: "Odniesienia kompetencji {competency} zostają z wydania: nie dodano „{link}”.",
    en: "What the competency {competency} leans to stays that of the edition: “{link}” was not added.",
  },
  "overlay-form-unknown": {
    pl: "Karta „{form}” nie może wykazać kompetencji {competency}. Pominięto ją.",
    en: "The form “{form}” cannot show the competency {competency}. It was left out.",
  },
  "overlay-source-unknown": {
    pl: "Źródła „{source}” nikt nie opisał. Pominięto je.",
    en: "Nobody says what the source “{source}” is. It was left out.",
  },
  "overlay-seed-claimed": {
    pl: "Kompetencja {competency} nie pochodzi z dokumentu źródłowego modelu. Oznaczono ją jako wywnioskowaną.",
    en: "The competency {competency} does not come from a founding document of the model. It was marked as inferred.",
  },
  "overlay-level-unknown": {
    pl: "Wydanie nie ma poziomu „{level}”. Pominięto go.",
    en: "The edition has no level “{level}”. It was left out.",
  },
  "overlay-target-lower": {
    pl: "Rola {role} wymaga kompetencji {competency} na wyższym poziomie, niż podano ({wanted}). Zostaje wyższy.",
    en: "The role {role} needs the competency {competency} on a higher level than was given ({wanted}). The higher one stays.",
  },
} as const satisfies Problem.Catalog

export type Code = keyof typeof texts

/** What stays behind, with its place in what was brought. */
export const make = (
  code: Code,
  path: Problem.Problem["path"] = [],
  params: Problem.Problem["params"] = {},
): Problem.Problem => ({ code, path, params })
