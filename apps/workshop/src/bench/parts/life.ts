/**
 * What living with a process costs: its to-do list, what is kept of a long diary, a rehearsal of a country.
 * Not here: reading and folding its log (`decode`, `fold`).
 */
import { Forms } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { Event, Process, Rehearsal, ToDo } from "@osl/workflow"
import { wandered } from "@osl/workflow/testing"
import * as Result from "effect/Result"
import { alone, type Figure } from "../Bench.ts"
import { diaryEntry, processLog } from "../Log.ts"

const decode = Event.reader([], Forms.of)

/** Processes of different ages, each with the day its last event was on. */
const lives = Array.from({ length: 50 }, (_, index) => wandered(osl2014, index + 1, 30 + index * 3)).flatMap(
  ({ state, today }) => (state === null ? [] : [{ state, today }]),
)

/** **Unit** milliseconds for the to-do list of one process, the mean over processes of different ages. */
export const toDoList = async (): Promise<Figure> => ({
  name: "workflow.to-do",
  value: (await alone(() => lives.map(({ state, today }) => ToDo.of(osl2014, state, today)))) / lives.length,
  unit: "ms",
  promise: "<= 0.2",
})

/** The size of what is kept of 10,000 diary entries against that of 10. **Unit** characters of JSON. */
export const stateOfLongDiary = (): Figure => {
  const begun = processLog(8)
  const kept = (entries: number): number => {
    const diary = Array.from({ length: entries }, (_, index) => diaryEntry(begun.length + index + 1))
    const events = [...begun, ...diary].map((event) => Result.getOrThrow(decode(event)))
    return JSON.stringify(Process.fold(events)).length
  }
  const [short, long] = [kept(10), kept(10_000)]
  return {
    name: "workflow.state.long-diary",
    value: long / short,
    unit: "ratio",
    promise: "<= 1.05",
    raw: { "characters after 10": short, "characters after 10000": long },
  }
}

const national = 25_000

/** **Unit** seconds to rehearse 25,000 processes one by one, progress said on the way. */
export const rehearsal = (): Figure => {
  const many = function* () {
    for (let index = 0; index < national; index++) {
      const life = lives[index % lives.length]
      if (life !== undefined) yield { state: life.state, records: [] }
    }
  }
  const started = performance.now()
  let summary = Rehearsal.none
  for (const { done, report } of Rehearsal.each(
    { from: () => osl2014, to: osl2012, formsOf: Forms.of },
    many(),
    "2026-01-05",
  )) {
    summary = Rehearsal.count(summary, report)
    if (done % 5000 === 0) console.error(`workflow.rehearsal: ${done} of ${national}`)
  }
  const counted = Object.values(summary).reduce((sum, one) => sum + one, 0)
  return {
    name: "workflow.rehearsal.country",
    value: (performance.now() - started) / 1000,
    unit: "s",
    promise: "",
    raw: { processes: counted, ...summary },
  }
}
