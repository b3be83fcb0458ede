/**
 * What somebody who takes a process over has to know, made of its state and its records.
 * Not here: reading them (`routes/processes.$processId.hand-over`), or what is asked next (`Tasks`, `Overview`).
 */
import { Actor, CodeList, Group, LocalPartnership } from "@osl/core"
import type { Record } from "@osl/store"
import { Process } from "@osl/workflow"
import { type Locale, ofModel } from "../words/Locale.ts"
import * as links from "./links.ts"

interface Told {
  readonly href: string
  readonly text: string
}

/** A next step that a diary entry ends with. **Unit** `on` is the local date of the entry. */
export interface Promised extends Told {
  readonly on: string
}

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "")

/** Next steps from the diary, the latest first. **Shape** a step that is written again is told once. */
export const promised = (
  processId: string,
  records: ReadonlyArray<Record.Record>,
): ReadonlyArray<Promised> => {
  const steps = records.flatMap(({ id, form, on, content }) => {
    const step = form === "F06" ? text(content["nextStep"]) : ""
    return step === "" ? [] : [{ href: links.record(processId, id), text: step, on }]
  })
  return steps.filter((step, at) => steps.findIndex((other) => other.text === step.text) === at)
}

/** Actions of the plan that are not closed, the earliest first. **Unit** `due` a local date, null when none was set. */
export const actions = (state: Process.State, today: string) => {
  const plan = Process.currentPlan(state)
  const planId = Object.keys(state.records).find((id) => state.records[id] === plan)
  if (plan === undefined || planId === undefined) return []
  return plan.actions
    .flatMap(({ name, due, closed }) =>
      closed === null
        ? [{ text: name, due, isLate: due !== null && due < today, href: links.record(state.id, planId) }]
        : [],
    )
    .toSorted((one, other) => (one.due ?? "9999").localeCompare(other.due ?? "9999"))
}

/** Groups and partnerships that go on, with their standing in words. */
export const together = (state: Process.State, language: Locale): ReadonlyArray<Told & { status: string }> =>
  Object.entries(state.records).flatMap(([id, entry]) => {
    const href = links.record(state.id, id)
    if (entry.form === "F10" && entry.status !== "dissolved")
      return [
        {
          href,
          text: entry.name,
          status: CodeList.label(Group.Status, entry.status)[ofModel(language)],
        },
      ]
    if (entry.form === "F11" && entry.status !== "ended")
      return [
        {
          href,
          text: entry.name,
          status: CodeList.label(LocalPartnership.Status, entry.status)[ofModel(language)],
        },
      ]
    return []
  })

/** With whom to talk: institutions and functions of the latest map of actors, and what they do. **Shape** no person is named. */
export const contacts = (records: ReadonlyArray<Record.Record>, language: Locale) => {
  const map = records.find(({ form }) => form === "F05")
  const actors: unknown = map?.content["actors"]
  return (Array.isArray(actors) ? actors : []).map((actor: unknown, index) => {
    const { name, kind, role } = Object(actor)
    return {
      key: String(index),
      name: text(name),
      kind: Actor.Kind.codes.some(({ code }) => code === kind)
        ? CodeList.label(Actor.Kind, text(kind))[ofModel(language)]
        : text(kind),
      role: text(role),
    }
  })
}

/**
 * Whether a process has just come to its organiser: she leads it, did not open it, and has written none of its cards yet.
 * **Source** inferred.
 */
export const isNew = (state: Process.State, personId: string): boolean =>
  state.status === "open" &&
  state.lead === personId &&
  state.openedBy !== personId &&
  Object.values(state.records).every(({ author, writer }) => author !== personId && writer !== personId)
