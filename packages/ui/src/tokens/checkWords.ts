/**
 * What `osl-theme` says, in Polish and English.
 * Not here: what is wrong (`check.ts`), or the words of the kit on screen (`words/`).
 */
import type { Language } from "@osl/core"
import type { Fault } from "./check.ts"

const usage = `osl-theme check <tokens.json> [--language pl|en]
osl-theme css <tokens.json> --name <name> [--language pl|en]`

/** The sentences of the program in one language. */
interface ThemeWords {
  readonly fault: (fault: Fault) => string
  readonly passes: (tokens: number, pairs: number) => string
  readonly faults: (count: number) => string
  readonly usage: string
  readonly notRead: (file: string) => string
  readonly notTokens: (file: string) => string
  readonly name: (name: string) => string
}

/** Rounded down, so that no fault looks like a pass. */
const written = (language: Language.Language) => {
  const numbers = new Intl.NumberFormat(language === "pl" ? "pl-PL" : "en-GB", { maximumFractionDigits: 2 })
  return (value: number) => numbers.format(Math.floor(value * 100) / 100)
}

const pl = (): ThemeWords => {
  const say = written("pl")
  return {
    fault: (fault) => {
      switch (fault.kind) {
        case "unknown":
          return `${fault.path}: zestaw nie ma takiego tokenu.`
        case "unreadable":
          return `${fault.path}: tej wartości nie da się odczytać (DTCG 2025.10; kolor bez przezroczystości).`
        case "focus-width":
          return `${fault.path}: obwódka fokusu ma ${say(fault.value)} px, a potrzeba co najmniej ${fault.least} px.`
        case "target-size":
          return `${fault.path}: cel dotyku ma ${say(fault.value)} px, a potrzeba co najmniej ${fault.least} px.`
        default: {
          const what = fault.kind === "focus" ? "obwódka fokusu" : "kontrast"
          const found = `${fault.seen} (${fault.seenColour}) na ${fault.on} (${fault.onColour}): ${what} ${say(fault.ratio)} : 1, a potrzeba co najmniej ${say(fault.least)} : 1.`
          if (fault.nearest === undefined)
            return `${found} Zmień oba kolory: sama jasność jednego nie wystarczy.`
          const { path, colour, mendsAll } = fault.nearest
          return `${found} Najbliższy dobry kolor ${path}: ${colour}${mendsAll ? "" : " (tylko dla tej pary)"}.`
        }
      }
    },
    passes: (tokens, pairs) =>
      `Motyw jest w porządku. Zmienione tokeny: ${tokens}, sprawdzone pary kolorów: ${pairs}.`,
    faults: (count) => `Liczba błędów: ${count}.`,
    usage: `Użycie:\n${usage}`,
    notRead: (file) => `Nie można odczytać pliku ${file}.`,
    notTokens: (file) => `Plik ${file} nie zawiera tokenów w formacie JSON.`,
    name: (name) =>
      `„${name}” nie może być nazwą motywu: użyj małych liter, cyfr i łączników, innych niż light, dark, contrast, auto.`,
  }
}

const en = (): ThemeWords => {
  const say = written("en")
  return {
    fault: (fault) => {
      switch (fault.kind) {
        case "unknown":
          return `${fault.path}: the kit has no such token.`
        case "unreadable":
          return `${fault.path}: the value cannot be read (DTCG 2025.10; a colour without transparency).`
        case "focus-width":
          return `${fault.path}: the focus ring is ${say(fault.value)} px wide, at least ${fault.least} px are needed.`
        case "target-size":
          return `${fault.path}: a target is ${say(fault.value)} px, at least ${fault.least} px are needed.`
        default: {
          const what = fault.kind === "focus" ? "the focus ring has a contrast of" : "a contrast of"
          const found = `${fault.seen} (${fault.seenColour}) on ${fault.on} (${fault.onColour}): ${what} ${say(fault.ratio)} : 1, at least ${say(fault.least)} : 1 is needed.`
          if (fault.nearest === undefined)
            return `${found} Change both colours: the lightness of one is not enough.`
          const { path, colour, mendsAll } = fault.nearest
          return `${found} The nearest good colour of ${path}: ${colour}${mendsAll ? "" : " (for this pair only)"}.`
        }
      }
    },
    passes: (tokens, pairs) =>
      `The theme passes. Tokens replaced: ${tokens}, pairs of colours checked: ${pairs}.`,
    faults: (count) => `Faults: ${count}.`,
    usage: `Usage:\n${usage}`,
    notRead: (file) => `The file ${file} cannot be read.`,
    notTokens: (file) => `The file ${file} holds no tokens in JSON.`,
    name: (name) =>
      `“${name}” cannot be the name of a theme: use small letters, digits and hyphens, other than light, dark, contrast, auto.`,
  }
}

/** What the program says in a language. */
export const themeWords = (language: Language.Language): ThemeWords => (language === "pl" ? pl() : en())
