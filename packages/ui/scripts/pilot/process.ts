/**
 * The process that the pilot shows from its opening to the handover, as it stood on one day.
 * Not here: its records (`records.ts`), other processes of the centre (`centre.ts`).
 */
import { Edition, Problem } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Municipality } from "@osl/core/territory"
import { History, Process, Sentence, ToDo } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import { recordsOf } from "./records.ts"
import { centre, log, nameOf, people } from "./showcase.ts"
import { type Text, today } from "./text.ts"

export const stateOf = (label: Text | undefined, key: string): Text => label ?? { pl: key, en: key }

const both = (text: (language: "pl" | "en") => string): Text => ({ pl: text("pl"), en: text("en") })

export const stagesOf = (state: Process.State) =>
  edition.stages.map(({ key, label, number }) => {
    const visit = Process.lastVisit(state, key)
    const isOpen = state.openStages.includes(key)
    const furthest = Math.max(...state.openStages.map((one) => Edition.stage(edition, one)?.number ?? 0))
    return {
      code: key,
      label,
      state: isOpen
        ? state.openStages.at(-1) === key
          ? "current"
          : "open"
        : visit !== undefined && number < furthest
          ? "done"
          : "not-yet",
      enteredOn: visit?.enteredOn,
      leftOn: visit?.leftOn ?? undefined,
    }
  })

const criteriaOf = (state: Process.State) => {
  const move = Process.moves(edition, state, today).find(({ transition }) => transition.kind === "forward")
  const seen = new Set<string>()
  return {
    to: stateOf(Edition.stage(edition, move?.transition.to ?? "")?.label, ""),
    items: (move?.criteria ?? []).flatMap(({ criterion, met, current }) => {
      if (seen.has(criterion.key)) return []
      seen.add(criterion.key)
      return [
        {
          key: criterion.key,
          sentence: both((l) =>
            Problem.format(criterion.sentence[l], l, { ...criterion.params, wanted: criterion.wanted }),
          ),
          state: met ? "met" : "unmet",
          current: String(current ?? "–"),
          wanted: String(criterion.wanted),
          evidence: criterion.evidence,
        },
      ]
    }),
  }
}

const telling = (language: "pl" | "en") => {
  const naming = { edition, editions: [edition], words: words[language], people }
  return { ...naming, titles: Sentence.titles(log, naming) }
}

const milestones = new Set(["process-opened", "stage-entered", "plan-approved", "map-published"])

/** **Shape** the newest first. */
const historyOf = () => {
  const [polish, english] = [telling("pl"), telling("en")]
  return log
    .toReversed()
    .slice(0, 400)
    .map((event) => ({
      id: event.id,
      at: event.at,
      who: nameOf(event.actor.id),
      what: { pl: Sentence.of(event, polish), en: Sentence.of(event, english) },
      isMilestone: milestones.has(event.type),
      reason: History.reason(event),
    }))
}

export const processInShort = () => {
  const state = Process.fold(log)
  if (state === null || centre === undefined) return {}
  const opened = log.find((event) => event.type === "process-opened")
  const municipality = Municipality.find(centre.organisation.territory)
  const history = historyOf()
  return {
    today,
    process: {
      name: opened?.type === "process-opened" ? opened.content.name : "",
      place: municipality === undefined ? "" : Municipality.label(municipality).pl,
      centre: centre.organisation.name.replace(" (demonstracja)", ""),
      organiser: nameOf(state.lead ?? ""),
      stages: stagesOf(state),
      together: edition.transitions
        .filter(({ kind }) => kind === "parallel")
        .map(({ from, to }) => [from, to]),
      plain: state.openStages.map((key) => Edition.stage(edition, key)?.plain ?? { pl: "", en: "" }),
      next: criteriaOf(state),
      tasks: ToDo.of(edition, state, today).map((task) => ({
        key: task.key,
        label: both((l) => ToDo.text(edition, task, words[l])),
        due: task.due ?? undefined,
        isLate: task.due !== null && task.due < today,
      })),
      lately: history.slice(0, 6),
      milestones: history.filter(({ isMilestone }) => isMilestone),
      history: history.slice(0, 12),
    },
    ...recordsOf(log, centre.organisation.territory),
  }
}
