/**
 * The sentences of what is wrong with a sheet of competencies, as ICU messages in every language of the model.
 * Not here: the problems of packages (`case/problems`).
 */
import type { Problem } from "@osl/core"

export const texts = {
  "sheet-not-readable": {
    pl: "Tego pliku nie da się odczytać jako arkusza. Zapisz go jako CSV (UTF-8) albo XLSX.",
    en: "This file cannot be read as a sheet. Save it as CSV (UTF-8) or XLSX.",
  },
  "sheet-too-large": {
    pl: "Arkusz jest za duży: może mieć najwyżej {max, number} bajtów.",
    en: "The sheet is too large: it may have at most {max, number} bytes.",
  },
  "sheet-column-missing": {
    pl: "W arkuszu brakuje kolumny „{column}”.",
    en: "The sheet lacks the column “{column}”.",
  },
  "sheet-column-unknown": {
    pl: "Arkusz ma kolumnę „{column}”, której nie znamy; nie odczytano jej.",
    en: "The sheet has a column “{column}” that is not known; it was not read.",
  },
  "sheet-column-repeated": {
    pl: "Kolumna „{column}” występuje w arkuszu dwa razy.",
    en: "The sheet has the column “{column}” twice.",
  },
  "sheet-encoding": {
    pl: "Wiersz {row}, kolumna „{column}”: litery są zapisane w innym kodowaniu. Zapisz arkusz jako UTF-8.",
    en: "Row {row}, column “{column}”: letters are in another encoding. Save the sheet as UTF-8.",
  },
  "sheet-formula": {
    pl: "Wiersz {row}, kolumna „{column}”: komórka zawiera formułę. Wpisz zwykły tekst.",
    en: "Row {row}, column “{column}”: the cell holds a formula. Write plain text.",
  },
  "sheet-empty-cell": {
    pl: "Wiersz {row}: uzupełnij kolumnę „{column}”.",
    en: "Row {row}: fill in the column “{column}”.",
  },
  "sheet-too-long": {
    pl: "Wiersz {row}, kolumna „{column}”: skróć tekst do {max, number} znaków.",
    en: "Row {row}, column “{column}”: shorten the text to {max, number} characters.",
  },
  "sheet-bad-key": {
    pl: "Wiersz {row}: klucz „{value}” może mieć tylko litery bez ogonków, cyfry i łączniki.",
    en: "Row {row}: the key “{value}” may have letters without accents, digits and hyphens only.",
  },
  "sheet-repeated-key": {
    pl: "Wiersz {row}: klucz „{value}” jest już w wierszu {first}.",
    en: "Row {row}: the key “{value}” stands in row {first} already.",
  },
  "sheet-unknown-kind": {
    pl: "Wiersz {row}: rodzaj „{value}” to ani wiedza, ani umiejętność, ani postawa.",
    en: "Row {row}: the kind “{value}” is neither knowledge, nor a skill, nor an attitude.",
  },
  "sheet-unknown-role": {
    pl: "Wiersz {row}: nie ma roli „{value}”.",
    en: "Row {row}: there is no role “{value}”.",
  },
  "sheet-level-half": {
    pl: "Wiersz {row}: poziom {level} jest opisany tylko w części. Uzupełnij opis i przykład po polsku i po angielsku albo zostaw wszystkie puste.",
    en: "Row {row}: level {level} is described in part only. Give its description and example in Polish and English, or leave all empty.",
  },
  "sheet-row-broken": {
    pl: "Wiersz {row} jest uszkodzony (cudzysłowy). Popraw go w arkuszu.",
    en: "Row {row} is broken (quotes). Mend it in the sheet.",
  },
} as const satisfies Problem.Catalog

export type Code = keyof typeof texts

/** A problem of a sheet. */
export const make = (
  code: Code,
  path: Problem.Problem["path"] = [],
  params: Problem.Problem["params"] = {},
): Problem.Problem => ({ code, path, params })
