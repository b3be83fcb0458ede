/**
 * Processes of the whole pilot in the counties of one voivodeship, and what a stricter draft would mean for some of them.
 * Not here: which numbers are too small to be shown (the page).
 */

import { type Edition, Forms } from "@osl/core"
import { edition as now } from "@osl/core/osl-2014"
import { County } from "@osl/core/territory"
import * as Border from "@osl/core/territory/borders"
import { Pilot } from "@osl/pilot"
import { type Event, Process, Rehearsal } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import { today } from "./text.ts"

const voivodeship = "30"

/** Every third point of a border is enough for a page. */
const coarse = (border: ReturnType<typeof Border.ofCounties>[number]) => ({
  properties: border.properties,
  geometry: {
    coordinates: border.geometry.coordinates.map((part) =>
      part.map((ring) => ring.filter((_, nth) => nth % 3 === 0 || nth === ring.length - 1)),
    ),
  },
})

/** What a draft asks for more of: talks, themes, closed actions. **Unit** that of the criterion. */
const raised: Readonly<Record<string, number>> = {
  "conversations-held": 25,
  "themes-with-people": 8,
  "actions-closed": 90,
}

const draft: Edition.Edition = {
  ...now,
  stages: now.stages.map((stage) => ({
    ...stage,
    exit: stage.exit.map((one) => ({ ...one, wanted: raised[one.key] ?? one.wanted })),
  })),
}

const editions = { from: now, to: draft, formsOf: Forms.of }

/** What the draft would mean for a process today. */
const rehearsed = (id: string, events: ReadonlyArray<Event.Event>) => {
  const log = events.filter(({ on }) => on <= today)
  const state = Process.fold(log)
  const opened = log.find((event) => event.type === "process-opened")
  if (state === null || state.status === "closed" || opened?.type !== "process-opened") return []
  const records = log.flatMap((event) =>
    event.type === "record-added" ? [{ id: event.recordId, form: event.form, content: event.content }] : [],
  )
  const { group, findings } = Rehearsal.of(editions, { state, records }, today)
  const told = (language: "pl" | "en") => [
    ...new Set(findings.map((one) => Rehearsal.text(editions, one, words[language]))),
  ]
  return [{ key: id, name: opened.content.name, group, findings: { pl: told("pl"), en: told("en") } }]
}

const mostRehearsed = 10

export const regionInShort = () => {
  const rehearsal: Array<ReturnType<typeof rehearsed>[number]> = []
  const counts = new Map<string, number>()
  const participants = new Map<string, number>()
  let centres = 0
  for (const { organisation, processes } of Pilot.generate({ size: "pilot" })) {
    centres++
    const county = organisation.territory.slice(0, 4)
    counts.set(county, (counts.get(county) ?? 0) + processes.length)
    for (const { id, events } of processes) {
      if (rehearsal.length < mostRehearsed) rehearsal.push(...rehearsed(id, events))
      const state = Process.fold(events)
      const key = state?.openStages.at(-1) ?? "closed"
      participants.set(key, (participants.get(key) ?? 0) + 1)
    }
  }
  return {
    rehearsal,
    region: {
      centres,
      stages: Object.fromEntries(participants),
      borders: Border.ofCounties(voivodeship).map(coarse),
      counties: County.ofVoivodeship(voivodeship).map((county) => ({
        code: county.code,
        label: County.label(county),
        processes: counts.get(county.code) ?? 0,
      })),
    },
  }
}
