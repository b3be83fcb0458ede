/**
 * A notice in the reader's words, and the place that it is about.
 * Not here: which there are (`@osl/store`, Notices), or drawing them (`routes/notifications`).
 */
import type { Notice, Notices } from "@osl/store"
import { may } from "../access.server.ts"
import * as institutionLinks from "../institution/links.ts"
import * as links from "../process/links.ts"
import { day } from "../process/Tasks.ts"
import type { Member } from "../visit.server.ts"
import type { Locale } from "../words/Locale.ts"
import { say } from "../words/Words.ts"

export interface Reader extends Pick<Member, "duty" | "onBehalfOf"> {
  readonly language: Locale
  /** **Unit** the local date in Poland. */
  readonly today: string
  /** The people of the organisation by id. */
  readonly names: Readonly<Record<string, string>>
}

/** **Shape** plain JSON; `href` null where nothing is left to go to, or the reader may not. **Unit** `at` an instant, UTC. */
export interface NoticeItem {
  readonly id: string
  readonly text: string
  readonly href: string | null
  readonly who: string | null
  readonly at: string
  readonly isRead: boolean
}

/** The page of a kind. **Shape** null for one that is about a process and has none. */
const placeOf = ({ kind, processId, subject }: Notices.Kept, reader: Reader): string | null => {
  switch (kind) {
    case "plan-asked":
    case "plan-returned":
    case "plan-approved":
    case "evaluation-asked":
    case "evaluation-accepted":
    case "record-corrected":
    case "record-withdrawn":
    case "record-redacted":
      return processId === null || subject === null ? null : links.record(processId, subject)
    case "report-issued":
      return processId === null || subject === null ? null : links.report(processId, subject)
    case "assessment-asked":
    case "assessment-returned":
    case "assessment-accepted":
      return "/competencies/assessments"
    case "development-plan-asked":
      return subject === null ? "/competencies/team" : `/competencies/plan/${subject}`
    case "development-plan-returned":
    case "development-plan-agreed":
      return "/competencies/plan"
    case "badge-awarded":
    case "badge-revoked":
      return "/competencies/badges"
    case "supervision-noted":
    case "supervision-corrected":
      return subject === null ? "/supervision" : `/supervision/${subject}`
    case "supervision-withdrawn":
      return "/supervision"
    case "invitation-accepted":
      return may(reader, "people.manage") && subject !== null ? `/people/${subject}` : null
    case "duties-changed":
      return "/account"
    case "thresholds-changed":
      return may(reader, "institution.settings") ? institutionLinks.settings : null
    default:
      return processId === null ? null : links.overview(processId)
  }
}

const isOfProcess = (href: string): boolean => href.startsWith(`${links.list}/`)

/** The sentence alone, as a letter has it: the kind, the process, the day. */
export const sentence = (
  { kind, process, dueOn }: Pick<Notices.Kept, "kind" | "process" | "dueOn">,
  { language, today }: Pick<Reader, "language" | "today">,
): string =>
  say(language, `notice.${kind}`, {
    process: process ?? say(language, "notice.no-process"),
    due: dueOn === null ? "" : day(dueOn, today, language),
  })

export const of = (kept: Notices.Kept, reader: Reader): NoticeItem => {
  const href = placeOf(kept, reader)
  const isHidden = href === null || (isOfProcess(href) && !may(reader, "process.read"))
  return {
    id: kept.id,
    text: sentence(kept, reader),
    href: isHidden ? null : href,
    who: kept.actorId === null ? null : (reader.names[kept.actorId] ?? null),
    at: kept.at,
    isRead: kept.isRead,
  }
}

/** The name of a group of kinds. */
export const groupName = (language: Locale, group: Notice.Group): string =>
  say(language, `notices.group.${group}`)
