import { Edition, Language, LocalDate, WorkingDays } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import * as Deadline from "./Deadline.ts"
import * as Process from "./Process.ts"
import * as Reminder from "./Reminder.ts"
import type { State } from "./State.ts"
import type * as Task from "./Task.ts"
import * as ToDo from "./ToDo.ts"
import { started } from "./testing/checks.ts"
import { acts, begin, type Life, lived, mend, people, samples } from "./testing.ts"
import { words } from "./words/index.ts"

const day = "2024-01-08"

const stateOf = (life: Life): State => {
  if (life.state === null) throw new Error("no state")
  return life.state
}
const tasksOf = (life: Life, of = edition) => ToDo.of(of, stateOf(life), life.today)
const keysOf = (tasks: ReadonlyArray<Task.Task>) => tasks.map(({ key }) => key)
const find = (life: Life, key: string) => tasksOf(life).find((one) => one.key === key)

/** The states of a whole life, one after each event, with the day of it. */
const statesOf = (of: Edition.Edition) => {
  const states: Array<readonly [State, string]> = []
  let state: State | null = null
  for (const event of lived(of).events) {
    state = Process.evolve(state, event)
    if (state !== null) states.push([state, event.on])
  }
  return states
}

const add = (
  life: Life,
  form: "F01" | "F02" | "F06" | "F10" | "F12" | "F15",
  actor?: typeof people.director,
) => {
  const recordId = life.newRecord()
  life.ask({ type: "record", form, recordId, content: samples(life.today)[form] } as Command.Body, actor)
  return recordId
}

const inEntry = (): Life => {
  const life = started()
  life.ask({ type: "issue-mandate", content: acts(day)["issue-mandate"] })
  life.ask({ type: "move", to: "entry", waivers: [] })
  return life
}

describe("the to-do list", () => {
  it.each([edition, early])(
    "[TD1] names each unmet criterion of the moves onward once, and no other: $key",
    (of) => {
      for (const [state, on] of statesOf(of)) {
        if (state.status !== "open") continue
        const asked = Process.moves(of, state, on)
          .filter(({ transition }) => transition.kind !== "back")
          .flatMap(({ criteria }) => criteria)
          .filter(({ met }) => !met)
          .map(({ criterion }) => criterion.key)
        const last = of.stages.at(-1)
        const closing = state.openStages.includes(last?.key ?? "")
          ? (last?.exit ?? []).map(({ key }) => key)
          : []
        const said = ToDo.of(of, state, on).flatMap(({ criterion }) => criterion ?? [])
        expect(new Set(said).size).toBe(said.length)
        for (const key of new Set(asked)) expect(said).toContain(key)
        for (const key of said) expect([...asked, ...closing]).toContain(key)
      }
    },
  )

  it("[TD1] mending what it names empties it of criteria, and then the move itself is asked for", () => {
    const life = inEntry()
    for (const one of tasksOf(life)) {
      const found = Edition.criteria(edition).find(({ criterion }) => criterion.key === one.criterion)
      if (found !== undefined) mend(life, found.criterion)
    }
    expect(tasksOf(life).flatMap(({ criterion }) => criterion ?? [])).toEqual([])
    expect(find(life, "move diagnosis")).toMatchObject({ code: "move-ready", place: { move: "diagnosis" } })
    expect(Result.isSuccess(life.ask({ type: "move", to: "diagnosis", waivers: [] }))).toBe(true)
  })

  it("[TD2] asks of the duty that may; organisers' work is first that of who leads", () => {
    const life = inEntry()
    const task = find(life, "criterion conversations-held")
    expect(task).toMatchObject({ assignee: people.organizer.id, place: { form: "F07" }, due: "2024-05-08" })
    expect(task && ToDo.isFor(task, stateOf(life), people.organizer)).toBe(true)
    expect(task && ToDo.isFor(task, stateOf(life), people.colleague)).toBe(false)
    expect(task && ToDo.isFor(task, stateOf(life), { ...people.director, duty: "supervisor" })).toBe(false)
    life.ask({ type: "unassign-organizer", content: acts(day)["unassign-organizer"] })
    expect(find(life, "lead")).toMatchObject({
      who: ["director"],
      assignee: null,
      place: { act: "assign-organizer" },
    })
    expect(find(life, "criterion conversations-held")?.assignee).toBeNull()
  })

  it("[TD3] asks for a decision on what waits for one, of somebody who did not write it", () => {
    const life = inEntry()
    const plan = add(life, "F12", people.director)
    expect(keysOf(tasksOf(life))).not.toContain(`decide ${plan}`)
    life.ask({ type: "submit-plan", recordId: plan, content: {} })
    const decide = find(life, `decide ${plan}`)
    expect(decide).toMatchObject({ recordId: plan, who: ["director"], except: [people.director.id] })
    expect(decide && ToDo.isFor(decide, stateOf(life), people.director)).toBe(false)
    expect(decide && ToDo.isFor(decide, stateOf(life), people.deputy)).toBe(true)
    const instead = { ...people.deputy, onBehalfOf: people.director.id }
    expect(decide && ToDo.isFor(decide, stateOf(life), instead)).toBe(false)
    life.ask({ type: "approve-plan", recordId: plan, content: acts(day)["approve-plan"] }, people.deputy)
    expect(find(life, `decide ${plan}`)).toBeUndefined()
    const sheet = add(life, "F15")
    expect(find(life, `accept ${sheet}`)).toMatchObject({ who: ["director"], except: [people.organizer.id] })
    const map = add(life, "F02")
    expect(find(life, `publish ${map}`)).toMatchObject({ place: { act: "publish-map" }, recordId: map })
    life.ask({ type: "publish-map", recordId: map, content: {} })
    expect(find(life, `publish ${map}`)).toBeUndefined()
  })

  it("[TD3] asks to submit a plan once its consultation is over", () => {
    const life = inEntry()
    const recordId = add(life, "F12")
    const content = { ...acts(day)["consult-plan"], to: "2024-01-22" }
    life.ask({ type: "consult-plan", recordId, content })
    expect(find(life, `submit ${recordId}`)).toBeUndefined()
    life.goTo("2024-01-23")
    expect(find(life, `submit ${recordId}`)).toMatchObject({ code: "plan-to-submit" })
  })

  it("[TD4] asks for actions of an approved plan whose date is near or past", () => {
    const life = inEntry()
    const recordId = life.newRecord()
    const [one] = samples(day).F12.actions
    const actions = ["2024-02-07", "2024-02-08"].map((due) => ({ ...one, owner: "group", due }))
    const content = { ...samples(day).F12, actions }
    life.ask({ type: "record", form: "F12", recordId, content } as Command.Body)
    expect(keysOf(tasksOf(life)).filter((key) => key.startsWith("action"))).toEqual([])
    life.ask({ type: "submit-plan", recordId, content: {} })
    life.ask({ type: "approve-plan", recordId, content: acts(day)["approve-plan"] })
    const due = () => keysOf(tasksOf(life)).filter((key) => key.startsWith("action"))
    expect(due()).toEqual([`action ${recordId} 0`])
    life.goTo("2024-03-01")
    expect(due()).toHaveLength(2)
    life.ask({ type: "close-plan-action", recordId, content: acts(day)["close-plan-action"] })
    expect(due()).toEqual([`action ${recordId} 1`])
  })

  it("[TD5] asks for a record of a form when its frequency is near its end, counted from the last one", () => {
    const life = inEntry()
    expect(find(life, "form F06")).toBeUndefined()
    life.goTo("2024-01-13")
    expect(find(life, "form F06")).toMatchObject({ code: "form-first", due: "2024-01-15" })
    add(life, "F06")
    expect(find(life, "form F06")).toBeUndefined()
    life.goTo("2024-01-20")
    expect(find(life, "form F06")).toMatchObject({
      code: "form-again",
      due: "2024-01-22",
      params: { last: "2024-01-13" },
    })
    expect(keysOf(tasksOf(life)).filter((key) => key.startsWith("form"))).toEqual(["form F06"])
  })

  it("[TD5] asks to keep the card of a group up to date while it is at work", () => {
    const life = inEntry()
    const state = { ...stateOf(life), openStages: ["activation"] }
    const group = add(life, "F10")
    const records = stateOf(life).records
    const on = (date: string, status: "active" | "independent") => {
      const card = records[group]
      const changed = card?.form === "F10" ? { ...records, [group]: { ...card, status } } : records
      return keysOf(ToDo.of(edition, { ...state, records: changed }, date))
    }
    expect(on("2024-01-31", "active")).not.toContain(`update ${group}`)
    expect(on("2024-02-01", "active")).toContain(`update ${group}`)
    expect(on("2024-02-01", "independent")).not.toContain(`update ${group}`)
  })

  it("[TD5] does not count time in which the process was suspended", () => {
    const life = inEntry()
    life.ask({ type: "suspend", content: { reason: "Remont." } })
    life.goTo("2024-03-01")
    life.ask({ type: "resume", content: {} })
    expect(find(life, "form F06")).toBeUndefined()
    life.goTo("2024-03-08")
    expect(find(life, "form F06")).toMatchObject({ due: "2024-03-08" })
  })

  it("[TD6] asks to finish or extend a stage that nears its end; an extension moves it", () => {
    const life = inEntry()
    life.goTo("2024-04-07")
    expect(find(life, "stage entry")).toBeUndefined()
    life.goTo("2024-04-08")
    expect(find(life, "stage entry")).toMatchObject({ who: ["director"], due: "2024-05-08" })
    life.ask({ type: "extend-stage", content: { ...acts(day)["extend-stage"], until: "2024-09-30" } })
    expect(find(life, "stage entry")).toBeUndefined()
    expect(find(life, "criterion conversations-held")?.due).toBe("2024-09-30")
    const closed = WorkingDays.withDaysOff(WorkingDays.polish, [
      { date: "2024-05-08", label: { pl: "Remont", en: "Works" } },
    ])
    const before = stateOf(inEntry())
    const off = ToDo.of(edition, before, "2024-05-01", { ...Deadline.usual, calendar: closed })
    expect(off.find(({ key }) => key === "stage entry")?.due).toBe("2024-05-09")
  })

  it("[TD7] a suspended process asks only for its return, a closed one for nothing", () => {
    const life = inEntry()
    life.ask({ type: "suspend", content: { reason: "Remont." } })
    expect(tasksOf(life)).toEqual([])
    life.ask({ type: "resume", content: {} })
    life.ask({ type: "suspend", content: { reason: "Remont.", until: "2024-03-01" } })
    expect(keysOf(tasksOf(life))).toEqual(["resume"])
    expect(tasksOf(life)[0]).toMatchObject({ due: "2024-03-01", place: { act: "resume" } })
    life.ask({ type: "close", content: acts(day).close })
    expect(tasksOf(life)).toEqual([])
  })

  it("[TD8] stands in the order of the last days, what has none at the end, each key once", () => {
    for (const [state, on] of statesOf(edition)) {
      const tasks = ToDo.of(edition, state, LocalDate.addDays(on, 20))
      const dues = tasks.map(({ due }) => due ?? "9999")
      expect(dues).toEqual([...dues].sort())
      expect(new Set(keysOf(tasks)).size).toBe(tasks.length)
    }
  })

  const begun = (): Life => {
    const life = begin(edition)
    life.ask({ type: "open-process", content: acts(day)["open-process"] }, people.deputy)
    return life
  }

  const codes = Object.keys(words.pl.tasks) as ReadonlyArray<keyof typeof words.pl.tasks>
  it.each(codes.flatMap((code) => Language.all.map((language) => ({ code, language }))))(
    "[TD8] says $code in $language, in whole sentences",
    ({ code, language }) => {
      const params = { name: "Zatorze", last: "2024-01-01" }
      const one = { ...tasksOf(begun())[0], key: "k", code, params, due: "2024-02-01" } as Task.Task
      const { criterion: _, ...plain } = one
      const said = ToDo.text(edition, plain, words[language])
      expect(said).toMatch(/^\p{Lu}.*\.$/u)
      expect(said).not.toMatch(/[{}#]/)
    },
  )

  it("[TD8] names stages and forms as the edition does, and dates as the reader's language does", () => {
    const life = inEntry()
    life.goTo("2024-04-20")
    const said = tasksOf(life).map((one) => ToDo.text(edition, one, words.pl, (date) => `<${date}>`))
    expect(said).toContain("Zakończ etap „Wejście w społeczność” albo go przedłuż.")
    add(life, "F06")
    life.goTo("2024-04-27")
    expect(tasksOf(life).map((one) => ToDo.text(edition, one, words.pl, (date) => `<${date}>`))).toContain(
      "Zapisz kolejny raz: dziennik organizatora. Ostatni zapis jest z <2024-04-20>.",
    )
  })
})

describe("reminders", () => {
  const task = (due: string | null): Task.Task => ({
    key: "k",
    code: "lead-missing",
    params: {},
    place: { act: "assign-organizer" },
    who: ["organizer"],
    assignee: null,
    except: [],
    due,
  })

  it("[TD9] come a week and a day before, on the first day too late, and to the director after a fortnight", () => {
    const due = "2024-03-15"
    const told = Array.from({ length: 60 }, (_, index) => LocalDate.addDays("2024-02-20", index)).flatMap(
      (on) => Reminder.on([task(due)], on).map(({ kind, days, to }) => [on, kind, days, ...to].join(" ")),
    )
    expect(told).toEqual([
      "2024-03-08 coming 7 organizer",
      "2024-03-14 coming 1 organizer",
      "2024-03-16 overdue -1 organizer",
      "2024-03-29 escalation -14 director",
    ])
    expect(Reminder.on([task(null)], due)).toEqual([])
  })

  it("[TD10] follow the policy of the institution", () => {
    const policy = { before: [3], escalateAfter: 1, escalateTo: ["regional-coordinator"] } as const
    const told = (on: string) => Reminder.on([task("2024-03-15")], on, policy).map(({ kind }) => kind)
    expect(told("2024-03-12")).toEqual(["coming"])
    expect(told("2024-03-08")).toEqual([])
    expect(told("2024-03-16")).toEqual(["overdue", "escalation"])
  })
})
