/**
 * Who sees which assessments of a person: peers rate without having seen how the person rates themselves.
 * Not here: who works where (the portal's policy), or the numbers that anybody may see (`Score`).
 */
import type { Reviewed } from "./Review.ts"

/** Who looks, and what they are to the person assessed. */
export interface Viewer {
  readonly person: string
  readonly as: "subject" | "peer" | "manager"
}

const isHandedIn = ({ status }: Reviewed): boolean =>
  status === "submitted" || status === "awaiting-review" || status === "accepted"

/** Whether its author can still change it. */
const isOpen = ({ status }: Reviewed): boolean => status !== "accepted" && status !== "withdrawn"

/** The day of the last accepted sheet of a peer; `undefined` while one of theirs can still be changed, or none was accepted. */
const doneOn = (own: ReadonlyArray<Reviewed>): string | undefined => {
  const days = own.filter(({ status }) => status === "accepted").map(({ sheet }) => sheet.date)
  return own.some(isOpen) ? undefined : days.sort().at(-1)
}

/** The sheets that a person took up and has not yet returned or accepted: theirs to read, whoever wrote them. **Source** rule BL2. */
export const inReview = (all: ReadonlyArray<Reviewed>, reviewer: string): ReadonlyArray<Reviewed> =>
  all.filter(
    ({ status, steps }) =>
      status === "awaiting-review" && steps.findLast(({ act }) => act === "take-up")?.by === reviewer,
  )

/**
 * The assessments of one person that a viewer sees, in the order given.
 *
 * **Shape** one's own always. The person assessed sees besides what the manager handed in and the counts of the community, never
 * the sheet of a peer. A peer sees self-assessments up to the day of their own accepted sheet, and none while a sheet of
 * theirs can still be changed. A manager sees what the person and the community handed in, never the sheet of a peer; one whose
 * own sheet as a peer can still be changed sees as a peer.
 * **Source** inferred, dossier 3.6; rule BL1.
 */
export const seen = (
  all: ReadonlyArray<Reviewed>,
  subject: string,
  viewer: Viewer,
): ReadonlyArray<Reviewed> => {
  const about = all.filter((one) => one.subject === subject)
  const own = about.filter(({ assessor, sheet }) => assessor === viewer.person && sheet.mode === "peer")
  const until = doneOn(own)
  const isManager = viewer.as === "manager" && !own.some(isOpen)
  return about.filter((one) => {
    if (one.assessor === viewer.person) return true
    if (!isHandedIn(one) || one.sheet.mode === "peer") return false
    if (viewer.as === "subject") return viewer.person === subject
    return isManager || (one.sheet.mode === "self" && until !== undefined && one.sheet.date <= until)
  })
}
