/**
 * What may be written in an inquiry of the laboratory, by whom and when.
 * Not here: what it is and comes to (`Inquiry`), or keeping it (`Laboratory`).
 */
import type { Problem } from "@osl/core"
import * as Result from "effect/Result"
import type { Command, Event, Inquiry, Stage } from "./Inquiry.ts"
import { entered, fault } from "./internal/LogShape.ts"

type Problems = ReadonlyArray<Problem.Problem>

/** The sentences of what is refused here. */
export const texts = {
  "inquiry-exists": {
    pl: "Ten wątek już istnieje. Otwórz go i dopisz dalszy ciąg.",
    en: "This inquiry is already there. Open it and write what follows.",
  },
  "no-inquiry": {
    pl: "Nie ma takiego wątku albo go wycofano. Otwórz listę wątków laboratorium.",
    en: "There is no such inquiry, or it was withdrawn. Open the list of inquiries.",
  },
  "already-decided": {
    pl: "Propozycję już przyjęto. Zapisz nową obserwację, jeśli model trzeba zmienić inaczej.",
    en: "The proposal was accepted already. Note a new observation if the model needs another change.",
  },
  "nothing-proposed": {
    pl: "Nie ma propozycji, nad którą można to zrobić. Najpierw zapisz propozycję zmiany.",
    en: "There is no proposal to do this with. Write a proposal of a change first.",
  },
  "own-proposal": {
    pl: "Własnej propozycji nie rozstrzyga jej autor. Poproś inną osobę z kierownictwa.",
    en: "Authors do not decide on their own proposals. Ask another director.",
  },
  "not-accepted": {
    pl: "Wydanie modelu można wskazać dopiero po przyjęciu propozycji.",
    en: "An edition of the model can be linked only after the proposal was accepted.",
  },
  "no-entry": {
    pl: "Nie ma wpisu o tym numerze. Otwórz wątek jeszcze raz.",
    en: "There is no entry with this number. Open the inquiry again.",
  },
  "ends-before-it-begins": {
    pl: "Koniec próby wypada przed jej początkiem. Popraw daty.",
    en: "The trial ends before it begins. Correct the dates.",
  },
} as const satisfies Problem.Catalog

const notAllowed = fault("not-allowed", ["actor", "duty"])

/** Those who decide on proposals and link editions. **Source** inferred, dossier 5.1, 8.3. */
const deciding: ReadonlyArray<string> = ["director", "administrator"]

const when = (condition: boolean, problem: Problem.Problem): Problems => (condition ? [problem] : [])

const isSettled = (stage: Stage): boolean => stage === "accepted" || stage === "adopted"

/** Whoever wrote an entry takes its words out, and who leads the organisation. */
const mayRemove = (entry: Inquiry["entries"][number] | undefined, { actor }: Command): boolean =>
  actor.duty === "director" || entry?.by === actor.id

const stopsIn = (state: Inquiry, command: Command): Problems => {
  const isDeciding = deciding.includes(command.actor.duty)
  const entryAt = (seq: number) => state.entries.find((one) => one.seq === seq)
  switch (command.type) {
    case "note-observation":
      return [fault("inquiry-exists", ["inquiryId"])]
    case "draw-insight":
    case "propose-change":
      return when(isSettled(state.stage), fault("already-decided", ["type"]))
    case "note-trial":
      return [
        ...when(state.proposal === null, fault("nothing-proposed", ["type"])),
        ...when(command.until < command.from, fault("ends-before-it-begins", ["until"])),
      ]
    case "add-comment":
      return when(command.to !== undefined && entryAt(command.to) === undefined, fault("no-entry", ["to"]))
    case "decide-change":
      return [
        ...when(!isDeciding, notAllowed),
        ...when(
          state.stage !== "proposed" && state.stage !== "postponed",
          fault("nothing-proposed", ["type"]),
        ),
        ...when(
          entryAt(state.proposal ?? 0)?.by === command.actor.id,
          fault("own-proposal", ["actor", "id"]),
        ),
      ]
    case "link-edition":
      return [
        ...when(!isDeciding, notAllowed),
        ...when(state.stage !== "accepted", fault("not-accepted", ["type"])),
      ]
    case "remove-text": {
      const entry = entryAt(command.of)
      return [
        ...when(entry === undefined, fault("no-entry", ["of"])),
        ...when(!mayRemove(entry, command), notAllowed),
      ]
    }
    case "withdraw-inquiry":
      return when(!mayRemove(state.entries[0], command), notAllowed)
  }
}

const stopsOf = (state: Inquiry | null, command: Command): Problems => {
  if (state === null) return command.type === "note-observation" ? [] : [fault("no-inquiry", ["inquiryId"])]
  return state.stage === "withdrawn" && command.type !== "remove-text"
    ? [fault("no-inquiry", ["inquiryId"])]
    : stopsIn(state, command)
}

const eventOf = (state: Inquiry | null, command: Command): Event => {
  const all = { ...entered(command, state?.version ?? 0), inquiryId: command.inquiryId }
  switch (command.type) {
    case "note-observation": {
      const { heading, text, terms, figures } = command
      return { ...all, type: "observation-noted", heading, text, terms, figures }
    }
    case "draw-insight":
      return { ...all, type: "insight-drawn", text: command.text }
    case "propose-change":
      return { ...all, type: "change-proposed", text: command.text, terms: command.terms }
    case "note-trial":
      return { ...all, type: "trial-noted", text: command.text, from: command.from, until: command.until }
    case "add-comment": {
      const to = command.to === undefined ? {} : { to: command.to }
      return { ...all, type: "comment-added", text: command.text, ...to }
    }
    case "decide-change":
      return { ...all, type: "change-decided", outcome: command.outcome, reason: command.reason }
    case "link-edition":
      return { ...all, type: "edition-linked", edition: command.edition }
    case "remove-text":
      return { ...all, type: "text-removed", of: command.of }
    case "withdraw-inquiry":
      return { ...all, type: "inquiry-withdrawn", reason: command.reason }
  }
}

/**
 * The event that a command becomes.
 *
 * **Errors** every problem: `no-inquiry`, `inquiry-exists`; `not-allowed` where only some may; `own-proposal` for who proposed what is to
 * be decided; `nothing-proposed`, `already-decided`, `not-accepted` out of turn; `no-entry`; `ends-before-it-begins`.
 * **Source** inferred, dossier 8.3; rules ST130, ST131.
 */
export const decide = (state: Inquiry | null, command: Command): Result.Result<Event, Problems> => {
  const stops = stopsOf(state, command)
  return stops.length > 0 ? Result.fail(stops) : Result.succeed(eventOf(state, command))
}
