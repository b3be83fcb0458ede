/**
 * The log of a process as two years of work leave it, for benchmarks: mostly diary, the rest records and stages.
 * Not here: histories that the rules themselves have made (`@osl/pilot`).
 */
import { Component, DiaryEntry } from "@osl/core"

const uuid = (number: number) => `018f3c2a-0000-7000-8000-${number.toString(16).padStart(12, "0")}`

const pick = (values: ReadonlyArray<string>, index: number): string => values[index % values.length] ?? ""

const codesOf = (list: { readonly codes: ReadonlyArray<{ readonly code: string }> }) =>
  list.codes.map(({ code }) => code)

/** Two events a day; a log of more than 40,000 begins the calendar again, because dates end with 2099. */
const day = (seq: number): string =>
  new Date(Date.UTC(2024, 0, 2) + (Math.floor(seq / 2) % 20_000) * 86_400_000).toISOString().slice(0, 10)

const envelope = (seq: number) => ({
  id: uuid(seq),
  organisationId: uuid(900_001),
  processId: uuid(900_002),
  seq,
  edition: { key: "osl-2014", version: "1.0.0" },
  actor: { id: uuid(900_003), duty: "organizer" },
  at: `${day(seq)}T10:15:00.000Z`,
  on: day(seq),
  payload: 1,
})

/** A diary entry, different for each `seq`, half of them with all fields. */
export const diaryEntry = (seq: number) => ({
  type: "record-added",
  ...envelope(seq),
  form: "F06",
  recordId: uuid(1_000_000 + seq),
  content: {
    date: day(seq),
    start: "09:30",
    end: "11:00",
    activity: pick(codesOf(DiaryEntry.ActivityKind), seq),
    component: pick(codesOf(Component.Component), seq),
    ...(seq % 2 === 0
      ? { place: "świetlica", participants: { children: seq % 9, adults: 12, seniors: 3 } }
      : {}),
    happened: `Spotkanie ${seq} z mieszkańcami ulicy Ogrodowej: rozmowa o placu zabaw i o tym, kto przyniesie farby na sobotę.`,
    ...(seq % 3 === 0 ? { nextStep: "Zadzwonić do szkoły w sprawie sali." } : {}),
  },
})

const need = (seq: number) => ({
  type: "record-added",
  ...envelope(seq),
  form: "F04",
  recordId: uuid(1_000_000 + seq),
  content: {
    title: `Plac zabaw przy bloku ${seq}`,
    words: "Dzieci nie mają się gdzie bawić, a starszy plac jest zamknięty od wiosny.",
    kind: "need",
    area: "space",
    raisedBy: 4 + (seq % 20),
    willing: seq % 6,
    influence: "yes",
    status: "open",
  },
})

const stages = [
  "preparation",
  "entry",
  "diagnosis",
  "activation",
  "planning",
  "action",
  "structures",
  "handover",
]

/**
 * A whole log, as it would be read from a file.
 *
 * **Shape** `length` events: opened, an organiser, the first stage, then work; a stage is changed eight times at most,
 * one record in ten is a need (`needs` at most), the rest is diary.
 */
export const processLog = (length: number, needs = 60): ReadonlyArray<object> => {
  const log: Array<object> = [
    {
      type: "process-opened",
      ...envelope(1),
      content: {
        name: "Osiedle Zatorze",
        territory: "1465011",
        startOn: day(1),
        basis: "ops",
      },
    },
    {
      type: "organizer-assigned",
      ...envelope(2),
      content: { organizerId: uuid(900_003), weeklyHours: 20, lead: true },
    },
    { type: "stage-entered", ...envelope(3), stage: stages[0], from: null, by: "start", criteria: [] },
  ]
  const every = Math.ceil((length - log.length) / stages.length)
  let stage = 0
  let added = 0
  while (log.length < length) {
    const seq = log.length + 1
    const next = stages[stage + 1]
    if (next !== undefined && seq % every === 0 && log.length + 2 <= length) {
      log.push({ type: "stage-left", ...envelope(seq), stage: stages[stage], criteria: [] })
      log.push({
        type: "stage-entered",
        ...envelope(seq + 1),
        stage: next,
        from: stages[stage],
        by: "forward",
        criteria: [],
      })
      stage++
    } else if (seq % 10 === 0 && added < needs) {
      log.push(need(seq))
      added++
    } else log.push(diaryEntry(seq))
  }
  return log
}
