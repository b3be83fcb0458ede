/**
 * The book a script is written in: who acts when and asks for what, in the order of time.
 * Not here: whether it may be (`History` asks the workflow), or what is written (`Script`).
 */
import type { LocalDate } from "@osl/core"
import type { Command, Event } from "@osl/workflow"
import * as Calendar from "./Calendar.ts"
import type { Chance } from "./Chance.ts"
import type { Person } from "./Person.ts"
import type { Theme } from "./Theme.ts"
import * as Uuid from "./Uuid.ts"

/** **Unit** `minute` of the day in Poland. */
export interface Step {
  readonly on: LocalDate.LocalDate
  readonly minute: number
  readonly by: Event.Actor
  readonly body: Command.Body
}

/** Earlier steps first. */
export const byTime = (a: Step, b: Step): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.minute - b.minute)

/** Who plays and where. `females` are ids of people, for the words of the diary. */
export interface Cast {
  readonly director: Person
  readonly lead: Person
  readonly helper: Person | undefined
  readonly females: ReadonlySet<string>
}

/** The community of a process. */
export interface Scene {
  readonly theme: Theme
  readonly name: string
  readonly municipality: string
  readonly terc: string
  readonly basis: "ops" | "cus" | "ngo"
}

export interface Book {
  readonly chance: Chance
  /** Another one once somebody else leads. */
  cast: Cast
  readonly scene: Scene
  readonly steps: Array<Step>
  /** The first day that is not written yet. */
  cursor: LocalDate.LocalDate
}

export const actor = (person: Person): Event.Actor => ({ id: person.id, duty: person.duty })

/** Writes a step; a day on which the centre is closed becomes the next one on which it works. */
export const write = (
  book: Book,
  on: LocalDate.LocalDate,
  minute: number,
  by: Person,
  body: Command.Body,
): LocalDate.LocalDate => {
  const day = Calendar.workday(on)
  book.steps.push({ on: day, minute, by: actor(by), body })
  return day
}

/** The id of a record that will be added about then. */
export const recordId = (book: Book, on: LocalDate.LocalDate): string =>
  Uuid.at(Calendar.instant(Calendar.workday(on), 470), book.chance)

/** The day of the latest step, or the cursor when that is later. */
export const lastDay = (book: Book): LocalDate.LocalDate => {
  let latest = book.cursor
  for (const step of book.steps) if (step.on > latest) latest = step.on
  return latest
}

/** The first working day after everything written so far; the cursor moves to it. */
export const turnPage = (book: Book): LocalDate.LocalDate => {
  book.cursor = Calendar.workday(Calendar.addDays(lastDay(book), 1))
  return book.cursor
}

/** A minute of the morning or of the afternoon at which papers are done. */
export const deskMinute = (book: Book): number =>
  book.chance.maybe(0.5) ? book.chance.int(465, 560) : book.chance.int(825, 925)

/** The lead organiser, or now and then the second one. */
export const organizer = (book: Book): Person =>
  book.cast.helper !== undefined && book.chance.maybe(0.25) ? book.cast.helper : book.cast.lead

/** Fills the slots that every text may have; the lead organiser speaks unless another does. */
export const say = (book: Book, text: string, by = book.cast.lead): string =>
  text
    .replaceAll("{gmina}", book.scene.municipality)
    .replaceAll("{nazwa}", book.scene.name)
    .replaceAll("{łam}", book.cast.females.has(by.id) ? "łam" : "łem")
