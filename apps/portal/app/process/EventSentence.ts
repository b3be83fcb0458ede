/**
 * What happened to a process, told with the names that the portal knows.
 * Not here: the sentences (`@osl/workflow`, Sentence), or who did it and when, reasons and details (`HistoryEntry`).
 */
import { Forms } from "@osl/core"
import { Municipality } from "@osl/core/territory"
import { type Event, type History, type Process, Sentence } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import { type Locale, ofModel } from "../words/Locale.ts"

export const { stageLabel } = Sentence

/** What a page knows of a process and its people. */
export interface Telling extends Omit<Sentence.Telling, "municipality" | "words"> {
  readonly language: Locale
  readonly state: Process.State
  readonly people: Readonly<Record<string, string>>
  readonly titles: Readonly<Record<string, string>>
}

const told = ({ language, ...telling }: Telling): Sentence.Telling => ({
  ...telling,
  words: words[ofModel(language)],
  municipality: (terc) => {
    const found = Municipality.find(terc)
    return found === undefined ? undefined : Municipality.label(found)[ofModel(language)]
  },
})

/** What a person is called, or that they are somebody from outside. */
export const personName = (telling: Telling, id: string): string => Sentence.personName(told(telling), id)

/** The sentence for an event, without a full stop, in the language of the telling. */
export const of = (event: Event.Event, telling: Telling): string => Sentence.of(event, told(telling))

/** The sentence for a change between two points of a log, without a full stop. */
export const ofChange = (change: History.Change, telling: Telling): string =>
  Sentence.ofChange(change, { ...told(telling), forms: Forms.of(telling.edition) })

/** What the records of a log are called, by id, as they were last written. */
export const titles = (
  log: Iterable<Event.Event>,
  { language, edition }: Pick<Telling, "language" | "edition">,
): Readonly<Record<string, string>> => Sentence.titles(log, { words: words[ofModel(language)], edition })
