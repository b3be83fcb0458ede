/**
 * A badge as a printable certificate: its words in the order of the page, ready for a document.
 * Not here: the looks of the page, or whether the badge is good (`Verifier`).
 */
import type { Language } from "@osl/core"
import { LocalDate } from "@osl/core"
import type { Credential } from "./Credential.ts"

/** A line of a certificate: what it is about and what it says. */
export interface Line {
  readonly label: string
  readonly value: string
}

/** A competency with the level that was reached and what that level means; or a share, and what was required. */
export interface ResultLine {
  readonly competency: string
  readonly level: string
  readonly meaning: string
}

/**
 * **Shape** words of one language. `holder` is printed and is not in the badge; `lines` are issuer, dates and number in order;
 * `check` says how anyone can check it.
 */
export interface Certificate {
  readonly language: Language.Language
  readonly title: string
  readonly holder: string
  readonly sentence: string
  readonly name: string
  readonly description: string
  readonly criteria: string
  readonly resultsTitle: string
  readonly results: ReadonlyArray<ResultLine>
  readonly evidenceTitle: string
  readonly evidence: ReadonlyArray<Line>
  readonly lines: ReadonlyArray<Line>
  readonly check: string
}

const words = {
  pl: {
    title: "Certyfikat",
    sentence: "Zaświadcza się, że wymieniona osoba uzyskała:",
    results: "Wyniki",
    evidence: "Dowody z pracy",
    issuer: "Wydawca",
    held: "Termin",
    hours: "Liczba godzin",
    required: "Wymagane: co najmniej",
    from: "Data wydania",
    until: "Ważny do",
    number: "Numer",
    edition: "Wydanie modelu",
    check: "Ważność certyfikatu można sprawdzić w pliku odznaki Open Badges 3.0, który posiada ta osoba.",
  },
  en: {
    title: "Certificate",
    sentence: "This certifies that the person named here has achieved:",
    results: "Results",
    evidence: "Evidence from work",
    issuer: "Issuer",
    held: "Held",
    hours: "Hours",
    required: "Required: at least",
    from: "Date of issue",
    until: "Valid until",
    number: "Number",
    edition: "Edition of the model",
    check: "Its validity can be checked with the Open Badges 3.0 file that the person holds.",
  },
} as const

/** Days from one instant to another as they are printed; one day stands once. */
const span = (start: string, end: string): string => {
  const [from, to] = [LocalDate.at(start), LocalDate.at(end)]
  return from === to ? from : `${from} – ${to}`
}

const decimal = (value: number, language: Language.Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)

/**
 * The certificate of a badge, in the language of its achievement.
 *
 * **Unit** dates are those in Poland. **Source** rule OB9.
 */
export const of = (credential: Credential, holder: string): Certificate => {
  const {
    achievement,
    activityEndDate: end,
    activityStartDate: start,
    creditsEarned,
    result = [],
  } = credential.credentialSubject
  const language = achievement.inLanguage
  const said = words[language]
  const line = (label: string, value: string): Line => ({ label, value })
  return {
    language,
    title: said.title,
    holder,
    sentence: said.sentence,
    name: achievement.name,
    description: achievement.description,
    criteria: achievement.criteria.narrative,
    resultsTitle: said.results,
    results: result.flatMap((one): ReadonlyArray<ResultLine> => {
      const described = achievement.resultDescription?.find(({ id }) => id === one.resultDescription)
      if (described === undefined) return []
      if ("value" in one)
        return [
          {
            competency: described.name,
            level: `${one.value}%`,
            meaning:
              described.requiredValue === undefined ? "" : `${said.required} ${described.requiredValue}%.`,
          },
        ]
      const level = described.rubricCriterionLevel.find(({ id }) => id === one.achievedLevel)
      return level === undefined
        ? []
        : [{ competency: described.name, level: level.name, meaning: level.description }]
    }),
    evidenceTitle: said.evidence,
    evidence: (credential.evidence ?? []).map(({ description, name, narrative }) =>
      line(name, narrative === undefined ? description : `${description} ${narrative}`),
    ),
    lines: [
      line(said.issuer, credential.issuer.name),
      ...(start === undefined || end === undefined ? [] : [line(said.held, span(start, end))]),
      ...(creditsEarned === undefined ? [] : [line(said.hours, decimal(creditsEarned, language))]),
      line(said.from, LocalDate.at(credential.validFrom)),
      ...(credential.validUntil === undefined ? [] : [line(said.until, LocalDate.at(credential.validUntil))]),
      line(said.edition, achievement.version),
      line(said.number, credential.id),
    ],
    check: said.check,
  }
}
