/**
 * Whole lives that between them hold every type of event and a record of every form.
 * Not here: the shortest valid life (`lived`).
 */
import { type Edition, Forms, LocalDate } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import type * as Command from "../Command.ts"
import { decide } from "../Decision.ts"
import type { Event } from "../Event.ts"
import * as Move from "../Move.ts"
import { fold } from "../Process.ts"
import { begin, type Life, lived } from "./Life.ts"
import { mend } from "./mend.ts"
import { colleague, deputy, director, known, organizer } from "./people.ts"
import { acts, samples } from "./samples.ts"

const waive = "Decyzja kierownictwa."

const later = (life: Life, months = 1): void => life.goTo(LocalDate.addMonths(life.today, months))

/** Goes to a stage by a drawn move or past others, the director setting aside what may be set aside. */
const go = (life: Life, to: string, reason?: string): void => {
  const found = (): Move.Move | undefined =>
    life.state === null
      ? undefined
      : [
          ...Move.moves(life.edition, life.state, life.today),
          ...Move.skips(life.edition, life.state, life.today),
        ].find(({ transition }) => transition.to === to)
  for (const { criterion, met } of found()?.criteria ?? [])
    if (!met && !criterion.waivable) mend(life, criterion)
  const waivers = (found()?.criteria ?? []).flatMap(({ criterion, met }) =>
    met ? [] : [{ criterion: criterion.key, reason: waive }],
  )
  life.ask({ type: "move", to, waivers, ...(reason === undefined ? {} : { reason }) }, director)
}

const add = <F extends Forms.FormCode>(life: Life, form: F, more: Partial<Forms.Content[F]> = {}): string => {
  const recordId = life.newRecord()
  const content = { ...samples(life.today)[form], ...more }
  life.ask({ type: "record", form, recordId, content } as Command.Body)
  return recordId
}

/** Everything that may happen to a process under one edition, short of handing it over. */
const eventful = (): Life => {
  const life = begin(osl2014, "2024-02-05")
  const act = () => acts(life.today)
  life.ask({ type: "open-process", content: act()["open-process"] }, deputy)
  life.ask({ type: "assign-organizer", content: act()["assign-organizer"] })
  const second = { organizerId: colleague.id, lead: false, weeklyHours: 8 }
  life.ask({ type: "assign-organizer", content: second })
  life.ask({ type: "issue-mandate", content: act()["issue-mandate"] })
  life.ask({
    type: "unassign-organizer",
    content: { organizerId: colleague.id, reason: "Przechodzi do innego zespołu." },
  })
  const community = add(life, "F01")
  later(life)
  go(life, "entry")
  life.ask({ type: "extend-stage", content: act()["extend-stage"] })
  const resource = add(life, "F03")
  for (const form of Forms.codes) if (form !== "F01" && form !== "F02" && form !== "F12") add(life, form)
  const content = { ...samples(life.today).F01, name: "Zatorze i Polna" }
  life.ask({ type: "correct", form: "F01", recordId: community, content, reason: "Doszła ulica Polna." })
  life.ask({ type: "withdraw", form: "F03", recordId: resource, reason: "Wpisano dwa razy." })
  const [report] = life.recordsOf("F19")
  if (report !== undefined) {
    life.ask({ type: "issue-report", recordId: report, content: act()["issue-report"] })
  }
  const [need] = life.recordsOf("F04")
  if (need !== undefined) {
    const fields = ["words"]
    life.ask({ type: "redact", form: "F04", recordId: need, fields, reason: "Prośba mieszkanki." }, director)
  }
  later(life)
  life.ask({ type: "suspend", content: act().suspend })
  later(life)
  life.ask({ type: "resume", content: {} })
  go(life, "diagnosis")
  later(life)
  go(life, "entry", "Trzeba wrócić do rozmów.")
  go(life, "diagnosis")
  const map = add(life, "F02")
  life.ask({ type: "publish-map", recordId: map, content: {} })
  later(life)
  go(life, "planning", "Grupy już działają.")
  const plan = add(life, "F12", { periodTo: LocalDate.addMonths(life.today, 12) })
  life.ask({ type: "consult-plan", recordId: plan, content: act()["consult-plan"] })
  later(life)
  life.ask({ type: "submit-plan", recordId: plan, content: {} })
  life.ask({ type: "return-plan", recordId: plan, content: act()["return-plan"] })
  life.ask({ type: "submit-plan", recordId: plan, content: {} })
  life.ask({ type: "approve-plan", recordId: plan, content: act()["approve-plan"] })
  later(life)
  go(life, "action")
  life.ask({ type: "review-plan", recordId: plan, content: act()["review-plan"] })
  life.ask({ type: "close-plan-action", recordId: plan, content: act()["close-plan-action"] })
  go(life, "structures")
  later(life)
  const left = life.state === null ? [] : Move.exit(life.edition, life.state, "action", life.today)
  const waivers = left.flatMap(({ criterion, met }) =>
    met ? [] : [{ criterion: criterion.key, reason: waive }],
  )
  life.ask({ type: "leave-stage", stage: "action", waivers }, director)
  const evaluation = add(life, "F15")
  life.ask({ type: "accept-evaluation", recordId: evaluation, content: {} })
  life.ask({ type: "name-receiver", content: act()["name-receiver"] })
  later(life)
  life.ask({ type: "close", content: act().close })
  life.ask({ type: "reopen", content: act().reopen })
  return life
}

/** A process begun under one edition and taken over to another. */
const adopting = (): ReadonlyArray<Event> => {
  const life = begin(osl2012, "2012-03-05")
  life.ask({ type: "open-process", content: acts(life.today)["open-process"] }, deputy)
  life.ask({ type: "assign-organizer", content: acts(life.today)["assign-organizer"] })
  add(life, "F01")
  const records = life.events.flatMap((event) =>
    event.type === "record-added" ? [{ id: event.recordId, form: event.form, content: event.content }] : [],
  )
  life.goTo("2014-06-02")
  const send = (
    edition: Edition.Edition,
    log: ReadonlyArray<Event>,
    body: Command.Body,
    actor = director,
  ) => {
    const decided = decide(edition, fold(log), life.command(body, actor), {
      ...known,
      target: { edition: osl2014, forms: Forms.of(osl2014), records },
    })
    return [...log, ...(Result.isSuccess(decided) ? decided.success : [])]
  }
  const { key, version } = osl2014
  const adopted = send(osl2012, life.events, {
    type: "adopt-edition",
    edition: { key, version },
    stages: [],
    reason: "Ukazało się wydanie końcowe.",
  })
  const recordId = life.newRecord()
  const content = samples(life.today).F06
  return send(osl2014, adopted, { type: "record", form: "F06", recordId, content }, organizer)
}

export interface WholeLife {
  readonly name: string
  readonly events: ReadonlyArray<Event>
}

/** **Shape** the same lives at every call; between them every type of event and every form. */
export const wholeLives = (): ReadonlyArray<WholeLife> => [
  { name: "handed-over", events: lived(osl2014).events },
  { name: "waived", events: lived(osl2012, { waive: true }).events },
  { name: "eventful", events: eventful().events },
  { name: "adopting", events: adopting() },
]
