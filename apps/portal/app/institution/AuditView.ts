/**
 * An entry of the audit told in one plain sentence, by its kind; and what filters ask of the store.
 * Not here: the filters (`AuditFilter`), what is noted (`@osl/store`, Audit), or reading it (`audit.server.ts`).
 */
import { Forms, LocalDate } from "@osl/core"
import { Audit, Purpose } from "@osl/store"
import { Act } from "@osl/workflow"
import { type Locale, ofModel } from "../words/Locale.ts"
import { say, type WordKey } from "../words/Words.ts"
import type { Filters, Kind } from "./AuditFilter.ts"

/** A new action does not compile until it has its kind. */
const kindOf = {
  "carry-out": "changes",
  "import-log": "changes",
  attach: "changes",
  "read-attachment": "reading",
  "describe-attachment": "changes",
  "withdraw-attachment": "changes",
  "add-people": "people",
  invite: "people",
  "revoke-invitation": "people",
  "accept-invitation": "people",
  "set-duties": "people",
  delegate: "people",
  "end-delegation": "people",
  "give-password-link": "people",
  "reset-factors": "people",
  "ask-for-factor": "people",
  "set-retention": "changes",
  "set-thresholds": "changes",
  "read-record": "reading",
  "list-records": "reading",
  "read-history": "reading",
  search: "reading",
  "read-portfolio": "reading",
  "read-team": "reading",
  "read-trainings": "reading",
  "read-supervision": "reading",
  "export-process": "files",
  "export-person": "files",
  "export-table": "files",
  "erase-process": "erasing",
  "erase-person": "erasing",
  expire: "erasing",
  send: "upkeep",
  "retry-message": "upkeep",
  anchor: "upkeep",
  count: "upkeep",
} as const satisfies Record<Audit.Action, Kind>

/** The instant at which a day begins in Poland. */
const begins = (day: string): string => {
  const early = Date.parse(`${LocalDate.addDays(day, -1)}T20:00:00Z`)
  const hours = [0, 1, 2, 3, 4, 5].map((hour) => new Date(early + hour * 3_600_000).toISOString())
  return hours.find((hour) => LocalDate.at(hour) === day) ?? `${day}T00:00:00.000Z`
}

/** What is asked of the store. */
export const query = ({ person, kind, from, to }: Filters): Audit.AuditQuery => ({
  ...(person === "" ? {} : { personId: person }),
  ...(kind === "" ? {} : { actions: Audit.actions.filter((action) => kindOf[action] === kind) }),
  ...(from === "" ? {} : { from: begins(from) }),
  ...(to === "" ? {} : { to: begins(LocalDate.addDays(to, 1)) }),
})

/** What entries are told with: names of people and processes by their ids. */
export interface Telling {
  readonly language: Locale
  readonly people: Readonly<Record<string, string>>
  readonly processes: Readonly<Record<string, string>>
}

/** An entry in words. **Unit** `at` an instant, UTC. **Shape** no duty for what the portal does by itself. */
export interface Told {
  readonly id: string
  readonly at: string
  readonly who: string
  readonly duty: string | null
  readonly onBehalfOf: string | null
  readonly what: string
  readonly process: { readonly id: string; readonly name: string } | null
  readonly purpose: string
  readonly kind: string
}

const commands: Readonly<Record<string, WordKey>> = {
  record: "audit.command.record",
  correct: "audit.command.correct",
  withdraw: "audit.command.withdraw",
  redact: "audit.command.redact",
  move: "audit.command.move",
  "leave-stage": "audit.command.leave-stage",
  "adopt-edition": "audit.command.adopt-edition",
}

const command = (code: string, language: Locale): string => {
  if (Act.isCode(code)) return Act.all[code].title[ofModel(language)]
  return say(language, commands[code] ?? "audit.command.other")
}

const tables: Readonly<Record<string, WordKey>> = {
  processes: "export.of.processes",
  records: "export.of.records",
  indicators: "export.of.indicators",
  audit: "export.of.audit",
}

/** "wpisy procesu, dziennik organizatora, CSV". */
const file = ([table = "", ...more]: ReadonlyArray<string>, language: Locale): string => {
  const key = tables[table]
  const rest = more.map((code) =>
    Forms.isFormCode(code) ? say(language, `form.${code}.many`) : code.toUpperCase(),
  )
  return [...(key === undefined ? [] : [say(language, key)]), ...rest].join(", ")
}

/** What happened, without who and where; nothing of what was written. */
const what = ({ action, subjects }: Audit.Entry, language: Locale): string =>
  say(language, `audit.${action}`, {
    count: subjects.length,
    what:
      action === "carry-out"
        ? command(subjects[0] ?? "", language)
        : action === "export-table"
          ? file(subjects, language)
          : "",
  })

export const tell = (entry: Audit.Entry, { language, people, processes }: Telling): Told => {
  const isUpkeep = people[entry.actorId] === undefined && entry.purpose === "upkeep"
  const name = (id: string): string => people[id] ?? say(language, "audit.nobody")
  const process = entry.processId === null ? undefined : processes[entry.processId]
  return {
    id: entry.id,
    at: entry.at,
    who: isUpkeep ? say(language, "audit.portal") : name(entry.actorId),
    duty: isUpkeep ? null : dutyOf(entry.duty, language),
    onBehalfOf: entry.onBehalfOf === null ? null : name(entry.onBehalfOf),
    what: what(entry, language),
    process:
      entry.processId === null || process === undefined ? null : { id: entry.processId, name: process },
    purpose: Purpose.labels[entry.purpose][ofModel(language)],
    kind: say(language, `audit.kind.${kindOf[entry.action]}`),
  }
}

const duties = ["organizer", "director", "supervisor", "regional-coordinator", "administrator"] as const

const dutyOf = (code: string, language: Locale): string => {
  const duty = duties.find((one) => one === code)
  return duty === undefined ? code : say(language, `duty.${duty}`)
}
