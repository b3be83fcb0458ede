import { type Edition, Forms, Language } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import * as Process from "./Process.ts"
import * as Rehearsal from "./Rehearsal.ts"
import type { State } from "./State.ts"
import { acts, begin, type Life, lived, mend, people, samples } from "./testing.ts"
import { words } from "./words/index.ts"

const day = "2024-01-08"

const stateOf = (life: Life): State => {
  if (life.state === null) throw new Error("no state")
  return life.state
}

const inEntry = (): Life => {
  const life = begin(edition, day)
  life.ask({ type: "open-process", content: acts(day)["open-process"] }, people.deputy)
  life.ask({ type: "assign-organizer", content: acts(day)["assign-organizer"] })
  life.ask({ type: "issue-mandate", content: acts(day)["issue-mandate"] })
  life.ask({ type: "move", to: "entry", waivers: [] })
  return life
}

/** A process at the stage `entry` with everything that the next move asks for. */
const ready = (): Life => {
  const life = inEntry()
  const exit = edition.stages[1]?.exit ?? []
  for (const criterion of exit) mend(life, criterion)
  return life
}

const changed = (key: string, how: (stage: Edition.Stage) => Partial<Edition.Stage>): Edition.Edition => ({
  ...edition,
  key: "osl-2014-wzor",
  stages: edition.stages.map((stage) => (stage.key === key ? { ...stage, ...how(stage) } : stage)),
})

const wanting = (criterion: string, wanted: number): Edition.Edition =>
  changed("entry", ({ exit }) => ({
    exit: exit.map((one) => (one.key === criterion ? { ...one, wanted } : one)),
  }))

const rehearse = (life: Life, to: Edition.Edition, more: Partial<Rehearsal.Rehearsed> = {}) =>
  Rehearsal.of(
    { from: edition, to, formsOf: Forms.of },
    { state: stateOf(life), records: [], ...more },
    life.today,
  )

const codesOf = ({ findings }: Rehearsal.Report) => findings.map(({ code }) => code)

describe("a rehearsal", () => {
  it("[RH1] under its own edition nothing changes for a process, at any point of its life", () => {
    let state: State | null = null
    for (const event of lived(edition).events) {
      state = Process.evolve(state, event)
      if (state === null) continue
      const report = Rehearsal.of(
        { from: edition, to: edition, formsOf: Forms.of },
        { state, records: [] },
        event.on,
      )
      expect(report).toMatchObject({ group: "no-change", findings: [] })
    }
  })

  it("[RH1] the past under its own edition holds as well", () => {
    const life = lived(edition)
    expect(rehearse(life, edition, { events: life.events }).findings).toEqual([])
  })

  it("[RH2] an open stage that the edition does not have, and a record it would lose, need a decision", () => {
    const to = {
      ...edition,
      key: "osl-2014-wzor",
      stages: edition.stages.filter(({ key }) => key !== "entry"),
    }
    const report = rehearse(inEntry(), to)
    expect(report.group).toBe("needs-decision")
    expect(report.findings[0]).toMatchObject({ code: "stage-missing", params: { stage: "entry" } })
    const record = {
      id: people.uuid("0005", 1),
      form: "F03",
      content: { ...samples(day).F03, more: 1 },
    } as const
    expect(rehearse(inEntry(), edition, { records: [record] })).toMatchObject({
      group: "needs-decision",
      findings: [{ code: "record-not-kept", recordId: record.id }],
    })
  })

  it("[RH3] a move that is open today and would not be blocks", () => {
    const life = ready()
    expect(rehearse(life, wanting("conversations-held", 500))).toMatchObject({
      group: "blocked",
      findings: [
        { code: "move-closed", params: { stage: "diagnosis" } },
        { code: "duty-added" },
        { code: "duty-gone" },
      ],
    })
    const undrawn = {
      ...edition,
      key: "osl-2014-wzor",
      transitions: edition.transitions.filter(({ from }) => from !== "entry"),
    }
    expect(codesOf(rehearse(inEntry(), undrawn))).toContain("no-way-onward")
    expect(rehearse(inEntry(), undrawn).group).toBe("blocked")
  })

  it("[RH4] more to do is a new duty: a task more, a higher number, an earlier day, an answer more", () => {
    const life = inEntry()
    const more = changed("entry", ({ exit }) => ({
      exit: exit.flatMap((one) => [one, { ...one, key: `${one.key}-twice` }]),
    }))
    expect(rehearse(life, more).group).toBe("new-duty")
    expect(codesOf(rehearse(life, wanting("conversations-held", 500)))).toEqual(["duty-raised"])
    const shorter = changed("entry", ({ expectation }) => ({
      expectation: expectation && { ...expectation, warnAfter: 2 },
    }))
    expect(rehearse(life, shorter)).toMatchObject({
      group: "new-duty",
      findings: [{ code: "time-shorter", params: { stage: "entry", due: "2024-03-08" } }],
    })
    const { name: _, ...unnamed } = samples(day).F03
    const record = { id: people.uuid("0005", 1), form: "F03", content: unnamed } as const
    expect(rehearse(life, edition, { records: [record] })).toMatchObject({
      group: "new-duty",
      findings: [{ code: "record-incomplete" }],
    })
  })

  it("[RH4] less to do, and more time, change nothing for the worse and are said", () => {
    const life = inEntry()
    const less = changed("entry", ({ exit }) => ({ exit: exit.slice(1) }))
    expect(rehearse(life, less)).toMatchObject({ group: "no-change", findings: [{ code: "duty-gone" }] })
    const longer = changed("entry", ({ expectation }) => ({
      expectation: expectation && { ...expectation, warnAfter: 9 },
    }))
    expect(rehearse(life, longer)).toMatchObject({ group: "no-change", findings: [{ code: "time-longer" }] })
  })

  it("[RH5] says which entries of the past the edition would have refused, and does not count them", () => {
    const life = ready()
    life.ask({ type: "move", to: "diagnosis", waivers: [] })
    const report = rehearse(life, wanting("conversations-held", 500), { events: life.events })
    expect(report).toMatchObject({
      group: "no-change",
      findings: [{ code: "passage-unmet", params: { stage: "diagnosis", on: day, count: 1 } }],
    })
    const undrawn = {
      ...edition,
      transitions: edition.transitions.filter(({ to }) => to !== "entry" && to !== "activation"),
    }
    expect(codesOf(rehearse(life, undrawn, { events: life.events }))).toContain("passage-undrawn")
  })

  it("[RH5] a closed process has only a past", () => {
    const life = ready()
    life.ask({ type: "close", content: acts(day).close })
    expect(rehearse(life, wanting("conversations-held", 500))).toMatchObject({
      group: "no-change",
      findings: [],
    })
  })

  it("[RH1] the early edition asks the same of processes, but for its words", () => {
    for (const stage of edition.stages.map(({ key }) => key)) {
      const report = Rehearsal.of(
        { from: edition, to: early, formsOf: Forms.of },
        { state: { ...stateOf(inEntry()), openStages: [stage] }, records: [] },
        day,
      )
      expect(report.group).toBe("no-change")
    }
  })
})

describe("a report", () => {
  const codes = Object.keys(words.pl.findings) as ReadonlyArray<Rehearsal.Code>
  const [task] = rehearse(ready(), wanting("conversations-held", 500)).findings.flatMap(
    (one) => one.task ?? [],
  )

  it.each(codes.flatMap((code) => Language.all.map((language) => ({ code, language }))))(
    "[RH6] says $code in $language, for every number",
    ({ code, language }) => {
      for (const count of [1, 2, 5, 22]) {
        const finding = {
          code,
          params: { stage: "entry", form: "F03", due: day, on: day, count },
          ...(task === undefined ? {} : { task }),
        }
        const said = Rehearsal.text({ from: edition, to: early }, finding, words[language])
        expect(said).toMatch(/^[\p{Lu}\d].*\.$/u)
        expect(said).not.toMatch(/[{}#]/)
      }
    },
  )

  it("[RH6] counts the groups as each language does, the worst first", () => {
    const summary = { ...Rehearsal.none, "no-change": 22, blocked: 1, "needs-decision": 5 }
    expect(Rehearsal.sentences(summary, words.pl)).toEqual([
      "5 procesów wymaga decyzji.",
      "1 proces nie pójdzie dalej tak jak dziś.",
      "22 procesy bez zmian.",
    ])
    expect(Rehearsal.sentences(Rehearsal.none, words.en)).toEqual([])
  })

  it("[RH6] is made process by process, with progress", () => {
    const state = stateOf(inEntry())
    let asked = 0
    const many = function* () {
      for (let index = 0; index < 5; index++) {
        asked++
        yield { state, records: [] }
      }
    }
    let summary = Rehearsal.none
    for (const { done, report } of Rehearsal.each(
      { from: () => edition, to: early, formsOf: Forms.of },
      many(),
      day,
    )) {
      summary = Rehearsal.count(summary, report)
      expect(asked).toBe(done)
    }
    expect(summary).toEqual({ ...Rehearsal.none, "no-change": 5 })
  })
})
