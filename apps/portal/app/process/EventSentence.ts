/**
 * What happened to a process, told with the names that the portal knows.
 * Not here: the sentences (`@osl/workflow`, Sentence), or who did it and when, reasons and details (`HistoryEntry`).
 */
import { Municipality } from "@osl/core/territory"
import { type Event, type Process, Sentence } from "@osl/workflow"

export const { personName, stageLabel } = Sentence

/** What a page knows of a process and its people. */
export interface Telling extends Omit<Sentence.Telling, "municipality"> {
  readonly state: Process.State
  readonly people: Readonly<Record<string, string>>
  readonly titles: Readonly<Record<string, string>>
}

/** The sentence for an event, without a full stop, in the language of the telling. */
export const of = (event: Event.Event, telling: Telling): string =>
  Sentence.of(event, {
    ...telling,
    municipality: (terc) => {
      const found = Municipality.find(terc)
      return found === undefined ? undefined : Municipality.label(found)[telling.language]
    },
  })
