/**
 * What the page of one process shows.
 * Not here: how (`route.tsx`).
 */
import { ProcessStore } from "@osl/store"
import type { Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Attached from "../../attachments/tasks.server.ts"
import { Editions } from "../../editions.server.ts"
import * as Actions from "../../process/Actions.ts"
import { dutyNames } from "../../process/CriterionWords.ts"
import * as HistoryEntry from "../../process/HistoryEntry.ts"
import * as Intensity from "../../process/Intensity.ts"
import * as links from "../../process/links.ts"
import * as Overview from "../../process/Overview.ts"
import * as Picture from "../../process/picture/Picture.ts"
import * as ProcessFacts from "../../process/processFacts.server.ts"
import { type Reading, read, titlesOf } from "../../process/reading.server.ts"
import { remembered } from "../../process/remembered.ts"
import * as Tasks from "../../process/Tasks.ts"
import { say } from "../../words/Words.ts"

const recent = 5

const communityCard = (state: Process.State): string | null =>
  Object.entries(state.records).find(([, entry]) => entry.form === "F01")?.[0] ?? null

/** The community in its own words, from its card. */
const community = Effect.fn("Overview.community")(function* ({ member, state }: Reading) {
  const id = communityCard(state)
  if (id === null) return null
  const store = yield* ProcessStore.ProcessStore
  const { content } = yield* store.record(member, state.id, id)
  return {
    href: links.record(state.id, id),
    boundary: typeof content["boundary"] === "string" ? content["boundary"] : "",
  }
})

/** What follows from the process at its version, the reader and the day. */
const viewOf = (reading: Reading, served: Editions["Service"], titles: Readonly<Record<string, string>>) => {
  const { state, edition, reader, telling, language, today } = reading
  return {
    overview: Overview.of(edition, state, today, reader),
    intensity: Intensity.of(edition, state, language),
    pictures: Picture.pictures.map((one) => ({
      href: links.picture(state.id, one),
      label: say(language, `picture.${one}`),
    })),
    facts: ProcessFacts.of(telling),
    add: Actions.addMenu(state, reader),
    addedBy: dutyNames(["organizer", "director"], language),
    acts: [
      ...Actions.processActs(edition, state, reader),
      ...Actions.otherEditions(state, reader, served.of(reading.member.organisationId).length),
    ],
    tasks: Tasks.besideStep({ edition, state, today, reader, people: telling.people }),
    isTheirs: reading.may("record"),
    latest: reading.latest.map((event) => HistoryEntry.of(event, { ...telling, titles })),
  }
}

const views = remembered<Process.State, ReturnType<typeof viewOf>>()

export const show = Effect.fn("Overview.show")(function* (
  processId: string | undefined,
  done: string | null,
) {
  const reading = yield* read(processId, recent)
  const { state, reader, telling, crumbs, latest } = reading
  const titles = yield* titlesOf(reading, latest)
  const served = yield* Editions
  const mending = reading.may("correct")
    ? yield* Attached.tasks(reading.member, reading.language, state.id)
    : []
  const key = JSON.stringify([reading.today, reader, telling.people, titles])
  const view = views(state, key, () => viewOf(reading, served, titles))
  return {
    process: crumbs,
    status: state.status,
    ...view,
    tasks: [...view.tasks, ...mending],
    community: yield* community(reading),
    done: view.latest.find((entry) => String(entry.seq) === done)?.what ?? null,
  }
})

export type Shown = Effect.Success<ReturnType<typeof show>>
