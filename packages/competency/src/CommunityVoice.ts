/**
 * What a community says of an organiser: five short statements, answered without names, shown only as counts from five people.
 * Not here: levels, for answers of residents are never turned into one (`Score`).
 */
import type { Language } from "@osl/core"

/** **Unit** people; below it no figure is shown or kept. **Source** inferred, dossier 3.6; rule CV1. */
export const least = 5

/** **Shape** `competency` is what the statement is about. */
export interface Statement {
  readonly code: string
  readonly competency: string
  readonly label: Language.Text
}

/** **Source** inferred, our words. */
export const statements: ReadonlyArray<Statement> = [
  {
    code: "listens",
    competency: "C07",
    label: {
      pl: "Organizator słucha tego, co mówimy.",
      en: "The organiser listens to what we say.",
    },
  },
  {
    code: "lets-speak",
    competency: "C08",
    label: {
      pl: "Na spotkaniach każdy może zabrać głos.",
      en: "At meetings everyone can speak.",
    },
  },
  {
    code: "keeps-promises",
    competency: "C21",
    label: {
      pl: "Organizator szanuje nas i dotrzymuje słowa.",
      en: "The organiser respects us and keeps promises.",
    },
  },
  {
    code: "leaves-nobody-out",
    competency: "C23",
    label: {
      pl: "Organizator dba, by nikt nie został pominięty.",
      en: "The organiser takes care that nobody is left out.",
    },
  },
  {
    code: "strengthens",
    competency: "C09",
    label: {
      pl: "Dzięki tej współpracy coraz więcej robimy sami.",
      en: "Through this work we do more and more ourselves.",
    },
  },
]

export type Reply = "yes" | "partly" | "no"

/** One person's answers, by statement; who it was is not known. */
export type Answers = Readonly<Partial<Record<string, Reply>>>

/** **Unit** people, by what they answered; together at least five. */
export interface Count {
  readonly statement: string
  readonly yes: number
  readonly partly: number
  readonly no: number
}

/** How many people answered a statement. */
export const people = ({ yes, partly, no }: Omit<Count, "statement">): number => yes + partly + no

/**
 * Counts the answers of one round.
 *
 * **Shape** only statements that at least five people answered; how many answered the others is not said.
 * **Source** inferred, dossier 3.6; rule CV1.
 */
export const count = (answers: ReadonlyArray<Answers>): ReadonlyArray<Count> =>
  statements.flatMap(({ code: statement }) => {
    const given = answers.map((one) => one[statement])
    const of = (reply: Reply): number => given.filter((one) => one === reply).length
    const counted = { statement, yes: of("yes"), partly: of("partly"), no: of("no") }
    return people(counted) >= least ? [counted] : []
  })
