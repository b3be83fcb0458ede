/**
 * The addresses of the process pages.
 * Not here: what stands on them (`routes/processes.*`).
 */
import type { Edition, Forms } from "@osl/core"
import type { Act, Process } from "@osl/workflow"
import type { Picture } from "./picture/Picture.ts"

export const list = "/processes"
export const board = "/processes/board"
export const map = "/processes/map"
export const filters = "/processes/filters"
export const open = "/processes/new"
export const search = "/search"

export const overview = (processId: string): string => `/processes/${processId}`
export const handOver = (processId: string): string => `/processes/${processId}/hand-over`
export const history = (processId: string): string => `/processes/${processId}/history`

/** A process as it was: at the end of a day, or after an event of its log. */
export const past = (processId: string, point?: string): string =>
  `${history(processId)}/at${point === undefined ? "" : `?point=${point}`}`

/** What is not the same at two points. */
export const changes = (processId: string, from?: string, to?: string): string =>
  `${history(processId)}/changes${from === undefined || to === undefined ? "" : `?from=${from}&to=${to}`}`

export const records = (processId: string, form?: Forms.FormCode): string =>
  `/processes/${processId}/records${form === undefined ? "" : `?form=${form}`}`

export const record = (processId: string, recordId: string): string =>
  `/processes/${processId}/records/${recordId}`

/** The report of a period, as a page to print. */
export const report = (processId: string, recordId: string): string =>
  `/processes/${processId}/reports/${recordId}`

/** Records of a process as a picture: on a map, as a network, on a line of time. */
export const picture = (processId: string, name: Picture): string => `/processes/${processId}/${name}`

/** The published maps of resources and needs, two of them beside one another. */
export const maps = (processId: string): string => `/processes/${processId}/maps`

export const addRecord = (processId: string, form: Forms.FormCode): string =>
  `/processes/${processId}/records/new/${form}`

export const versions = (processId: string, recordId: string): string =>
  `${record(processId, recordId)}/versions`

export const correctRecord = (processId: string, recordId: string): string =>
  `${record(processId, recordId)}/correct`

export const withdrawRecord = (processId: string, recordId: string): string =>
  `${record(processId, recordId)}/withdraw`

export const redactRecord = (processId: string, recordId: string): string =>
  `${record(processId, recordId)}/redact`

/** The files attached to a record. */
export const attachments = (processId: string, recordId: string): string =>
  `${record(processId, recordId)}/attachments`

export const attach = (processId: string, recordId: string): string =>
  `${attachments(processId, recordId)}/new`

export const describePictures = (processId: string, recordId: string): string =>
  `${attachments(processId, recordId)}/describe`

export const attachment = (processId: string, recordId: string, attachmentId: string): string =>
  `${attachments(processId, recordId)}/${attachmentId}`

export const preview = (processId: string, recordId: string, attachmentId: string): string =>
  `${attachment(processId, recordId, attachmentId)}/preview`

export const withdrawAttachment = (processId: string, recordId: string, attachmentId: string): string =>
  `${attachment(processId, recordId, attachmentId)}/withdraw`

export const editions = (processId: string): string => `/processes/${processId}/edition`

/** The name of an edition in an address. */
export const editionName = ({ key, version }: Edition.EditionRef): string => `${key}@${version}`

export const adopt = (processId: string, edition: Edition.EditionRef): string =>
  `${editions(processId)}/${encodeURIComponent(editionName(edition))}`

export const act = (processId: string, code: Act.Code, recordId?: string): string =>
  `/processes/${processId}/acts/${code}${recordId === undefined ? "" : `?record=${recordId}`}`

/** Where a process that is not open is resumed or reopened. */
export const changeState = (processId: string, status: Process.State["status"]): string =>
  act(processId, status === "suspended" ? "resume" : "reopen")

export const move = (processId: string, to: string): string => `/processes/${processId}/move/${to}`
export const leave = (processId: string, stage: string): string => `/processes/${processId}/leave/${stage}`
