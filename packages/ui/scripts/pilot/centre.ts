/**
 * The centre of the showcase: its processes by stage, and what its organisers can do.
 * Not here: the showcase itself (`process.ts`), other centres (`region.ts`).
 */
import { Framework } from "@osl/competency"
import { wordings } from "@osl/competency/level-texts"
import { edition } from "@osl/core/osl-2014"
import { Process } from "@osl/workflow"
import { centre, nameOf } from "./showcase.ts"
import { today } from "./text.ts"

export const centreInShort = () => ({
  board: (centre?.processes ?? []).flatMap(({ id, events }) => {
    const log = events.filter(({ on }) => on <= today)
    const state = Process.fold(log)
    const opened = log.find((event) => event.type === "process-opened")
    if (state === null || opened?.type !== "process-opened") return []
    const stage = state.openStages.at(-1) ?? ""
    const move = Process.moves(edition, state, today).find(({ transition }) => transition.kind === "forward")
    const due = Process.overdue(edition, state, today)[0]
    return [
      {
        id,
        name: opened.content.name,
        stage,
        organiser: nameOf(state.lead ?? ""),
        enteredOn: Process.lastVisit(state, stage)?.enteredOn,
        missing: new Set(
          (move?.criteria ?? []).filter(({ met }) => !met).map(({ criterion }) => criterion.key),
        ).size,
        dueOn: due?.due,
      },
    ]
  }),
  stages: edition.stages.map(({ key, label }) => ({ code: key, label })),
})

/** The levels of the sheet handed in last, by competency. */
const levelsOf = (
  log: NonNullable<typeof centre>["growth"]["portfolios"][number],
): ReadonlyMap<string, number> => {
  const numbers = new Map(edition.levels.map(({ key, number }) => [key, number]))
  const levels = new Map<string, number>()
  for (const event of log)
    if (event.type === "assessment-drafted")
      for (const { competency, level } of event.sheet.ratings ?? []) {
        const number = numbers.get(level ?? "")
        if (number !== undefined) levels.set(competency, number)
      }
  return levels
}

export const peopleInShort = () => {
  const framework = Framework.of(edition, { wordings })
  const role = framework.roles[0]
  const wanted = new Map(role?.targets.map(({ competency, level }) => [competency, level]))
  const people = (centre?.growth.portfolios ?? []).map((log) => ({
    name: nameOf(log[0]?.workerId ?? ""),
    levels: levelsOf(log),
  }))
  return {
    role: role?.label,
    levels: edition.levels.map(({ number, label }) => ({ level: number, label })),
    competencies: framework.competencies.map(({ key, label, levels }) => ({
      key,
      label,
      wanted: wanted.get(key),
      // The texts of one competency are enough for a sheet.
      texts: (key === "C14" ? levels : []).map(({ level, descriptor, example }) => ({
        level,
        text: descriptor,
        example,
      })),
      people: people.flatMap(({ name, levels: own }) => {
        const level = own.get(key)
        return level === undefined ? [] : [{ name, level }]
      }),
    })),
    team: people.map(({ name }) => name),
  }
}
