/**
 * What a reader may start from a page of a process: records to add, acts on the process, acts on one record.
 * Not here: moves between stages (`Overview`), or carrying anything out (`sending.server.ts`).
 */
import { Edition, type Forms } from "@osl/core"
import { Act, type Command, Permission, type Process } from "@osl/workflow"
import { ofModel } from "../words/Locale.ts"
import { say, type WordKey } from "../words/Words.ts"
import { dutyNames, isReader, may, type Reader } from "./CriterionWords.ts"
import * as links from "./links.ts"

/** **Shape** `who` says in words who may, when this reader may not. */
export interface Action {
  readonly key: string
  readonly label: string
  readonly href: string
  readonly who?: string
}

/** Records that may be added, in one group of the menu. */
export interface Group {
  readonly title: string
  readonly actions: ReadonlyArray<Action>
}

const groups = [
  { title: "form.group.everyday", forms: ["F06", "F07", "F13", "F14"] },
  { title: "form.group.diagnosis", forms: ["F01", "F08", "F03", "F04", "F09", "F05", "F02"] },
  { title: "form.group.together", forms: ["F10", "F11", "F20"] },
  { title: "form.group.plan", forms: ["F12", "F16", "F15", "F19"] },
] as const satisfies ReadonlyArray<{
  readonly title: WordKey
  readonly forms: ReadonlyArray<Forms.FormCode>
}>

const has = (state: Process.State, form: Forms.FormCode): boolean =>
  Object.values(state.records).some((entry) => entry.form === form)

/** The menu of records to add. **Shape** empty when the reader may add none, or the process is not open. */
export const addMenu = (state: Process.State, reader: Reader): ReadonlyArray<Group> =>
  state.status !== "open" || !may(state, reader, "record")
    ? []
    : groups.map(({ title, forms }) => ({
        title: say(reader.language, title),
        actions: forms
          .filter((form) => form !== "F01" || !has(state, form))
          .map((form) => ({
            key: form,
            label: say(reader.language, "form.add", {
              object: say(reader.language, `form.${form}.object`),
            }),
            href: links.addRecord(state.id, form),
          })),
      }))

const toAction = (
  state: Process.State,
  reader: Reader,
  code: Act.Code,
  recordId?: string,
  isForbidden = false,
): Action => ({
  key: code,
  label: Act.all[code].title[ofModel(reader.language)],
  href: links.act(state.id, code, recordId),
  ...(may(state, reader, code) && !isForbidden ? {} : { who: whoMay(reader, code, isForbidden) }),
})

const whoMay = (reader: Reader, command: Command.Type, isAuthor: boolean): string => {
  const who = dutyNames(Permission.duties(command), reader.language)
  return isAuthor ? say(reader.language, "action.not-author", { who }) : who
}

const whenOpen = (edition: Edition.Edition, state: Process.State): ReadonlyArray<Act.Code> => [
  "issue-mandate",
  "assign-organizer",
  ...(Object.keys(state.organizers).length > 0 ? (["unassign-organizer"] as const) : []),
  ...(state.openStages.some((key) => Edition.stage(edition, key)?.expectation)
    ? (["extend-stage"] as const)
    : []),
  "name-receiver",
  "suspend",
  "close",
]

const actsOf = (edition: Edition.Edition, state: Process.State): ReadonlyArray<Act.Code> => {
  if (state.status === "open") return whenOpen(edition, state)
  return state.status === "suspended" ? ["resume", "close"] : ["reopen"]
}

/** The acts on the process as a whole that make sense now. */
export const processActs = (
  edition: Edition.Edition,
  state: Process.State,
  reader: Reader,
): ReadonlyArray<Action> => actsOf(edition, state).map((code) => toAction(state, reader, code))

/** Taking an open process over to another edition, where there is one. **Unit** `editions` that the portal serves. */
export const otherEditions = (
  state: Process.State,
  reader: Reader,
  editions: number,
): ReadonlyArray<Action> =>
  state.status !== "open" || editions < 2
    ? []
    : [
        {
          key: "adopt-edition",
          label: say(reader.language, "adopt.title"),
          href: links.editions(state.id),
          ...(may(state, reader, "adopt-edition") ? {} : { who: whoMay(reader, "adopt-edition", false) }),
        },
      ]

type Plan = Process.EntryOf<"F12">

/** While a draft of the next version is written, the version in force is still worked on. */
const planActs = ({ status, versions }: Plan): ReadonlyArray<Act.Code> => {
  const inForce: ReadonlyArray<Act.Code> = versions.length > 0 ? ["review-plan", "close-plan-action"] : []
  if (status === "draft") return ["submit-plan", "consult-plan", ...inForce]
  return status === "submitted" ? ["approve-plan", "return-plan", ...inForce] : inForce
}

/** The acts on one record that make sense now. **Shape** the first is the main one. */
export const recordActs = (state: Process.State, recordId: string, reader: Reader): ReadonlyArray<Action> => {
  const entry = state.records[recordId]
  if (state.status !== "open" || entry === undefined) return []
  const isAuthor = isReader(reader, entry.author)
  const act = (code: Act.Code, isForbidden = false) => toAction(state, reader, code, recordId, isForbidden)
  switch (entry.form) {
    case "F02":
      return entry.number === 0 ? [act("publish-map")] : []
    case "F12":
      return planActs(entry).map((code) => act(code, code === "approve-plan" && isAuthor))
    case "F19":
      return entry.issuedOn === null ? [act("issue-report")] : []
    case "F15":
      return entry.accepted ? [] : [act("accept-evaluation", isAuthor)]
    default:
      return []
  }
}

/** Whether this reader may correct or withdraw a record; a diary entry only its author. */
export const mayChange = (
  state: Process.State,
  record: { readonly form: Forms.FormCode; readonly authorId: string; readonly withdrawn: boolean },
  reader: Reader,
): boolean =>
  state.status === "open" &&
  !record.withdrawn &&
  may(state, reader, "correct") &&
  (record.form !== "F06" || record.authorId === reader.actorId)
