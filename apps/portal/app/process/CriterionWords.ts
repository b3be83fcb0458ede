/**
 * A criterion of the edition as the kit shows it: the sentence, the values with units, where it is mended and by whom.
 * Not here: judging it (`@osl/workflow`, Criterion).
 */
import { Edition, Problem } from "@osl/core"
import { type CriterionItem, makeWords } from "@osl/ui"
import { type Criterion, type Event, Permission, type Process } from "@osl/workflow"
import { type Locale, ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import * as Mend from "./Mend.ts"

/** Who reads a page of a process. */
export interface Reader {
  readonly actorId: string
  readonly duty: Edition.Duty
  readonly onBehalfOf?: string
  readonly language: Locale
}

export const readerOf = (
  { actorId, duty, onBehalfOf }: Omit<Reader, "language">,
  language: Locale,
): Reader => ({ actorId, duty, language, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) })

/** The reader as the rules of a process see them. */
export const personOf = ({ actorId, duty, onBehalfOf }: Reader): Permission.Person => ({
  id: actorId,
  duty,
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
})

/** Whether somebody is the reader, or whoever the reader stands in for. */
export const isReader = (reader: Reader, personId: string): boolean =>
  Permission.persons(personOf(reader)).includes(personId)

const either = {
  pl: new Intl.ListFormat("pl", { type: "disjunction" }),
  en: new Intl.ListFormat("en", { type: "disjunction" }),
  uk: new Intl.ListFormat("uk", { type: "disjunction" }),
} satisfies Readonly<Record<Locale, Intl.ListFormat>>

/** "organizator albo dyrektor". */
export const dutyNames = (duties: ReadonlyArray<Edition.Duty>, language: Locale): string =>
  either[language].format(duties.map((duty) => say(language, `duty.${duty}`)))

/** Whether this reader may send a command of this type to this process. */
export const may = (
  state: Process.State,
  reader: Reader,
  command: Parameters<typeof Permission.may>[1],
): boolean => Permission.may(reader.duty, command) && Permission.concerns(state, personOf(reader))

/** The criterion's sentence, with its own numbers. */
export const sentence = (criterion: Edition.Criterion, language: Locale): string =>
  Problem.format(criterion.sentence[ofModel(language)], ofModel(language), {
    ...criterion.params,
    wanted: criterion.wanted,
  })

const amount = (value: number | null, criterion: Edition.Criterion, language: Locale): string => {
  if (value === null) return say(language, "criterion.nothing")
  const written = makeWords(language).number(value)
  return criterion.unit === "percent" ? `${written}%` : written
}

const values = (
  criterion: Edition.Criterion,
  current: number | null,
  language: Locale,
): Pick<CriterionItem, "current" | "wanted"> =>
  criterion.unit === "yes-no"
    ? {}
    : {
        current: amount(current, criterion, language),
        wanted: say(language, `criterion.${criterion.comparison}`, {
          wanted: amount(criterion.wanted, criterion, language),
        }),
      }

const evidence = (
  edition: Edition.Edition,
  criterion: Edition.Criterion,
): Pick<CriterionItem, "evidence" | "sources"> => ({
  evidence: criterion.evidence,
  sources: criterion.sources.map((key) => {
    const source = edition.sources.find((one) => one.key === key)
    return source === undefined
      ? { label: key }
      : { label: source.title, ...(source.address === undefined ? {} : { href: source.address }) }
  }),
})

/** A criterion that was judged, with the way to mend it when it is not met. */
export const item = (
  edition: Edition.Edition,
  state: Process.State,
  { criterion, met, current }: Criterion.Evaluation,
  reader: Reader,
): CriterionItem => {
  const mend = met ? undefined : Mend.of(state, criterion.mend, reader.language)
  const isTheirs = mend !== undefined && may(state, reader, mend.command)
  return {
    key: criterion.key,
    sentence: sentence(criterion, reader.language),
    state: met ? "met" : "unmet",
    ...values(criterion, current, reader.language),
    ...(mend !== undefined && isTheirs ? { mend: { href: mend.href, label: mend.label } } : {}),
    ...(met || isTheirs
      ? {}
      : {
          who: dutyNames(
            mend === undefined ? criterion.who : Permission.duties(mend.command),
            reader.language,
          ),
        }),
    ...evidence(edition, criterion),
  }
}

/** A criterion as it stood when a stage was left or entered. */
export const past = (
  edition: Edition.Edition,
  result: Event.CriterionResult,
  who: string,
  language: Locale,
): CriterionItem => {
  const criterion = Edition.criteria(edition).find((one) => one.criterion.key === result.key)?.criterion
  return {
    key: result.key,
    sentence: criterion === undefined ? result.key : sentence(criterion, language),
    state: result.status,
    ...(criterion === undefined ? {} : values(criterion, result.current, language)),
    ...(result.reason === undefined ? {} : { waived: { who, reason: result.reason } }),
  }
}

/** What leaving one stage and entering the next both ask for is said once. */
export const distinct = (
  judged: ReadonlyArray<Criterion.Evaluation>,
): ReadonlyArray<Criterion.Evaluation> => {
  const said = ({ criterion: { measure, comparison, wanted, params } }: Criterion.Evaluation) =>
    JSON.stringify([measure, comparison, wanted, params])
  return judged.filter((one, index) => judged.findIndex((other) => said(other) === said(one)) === index)
}
