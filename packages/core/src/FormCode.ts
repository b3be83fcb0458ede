/**
 * The codes of the forms that records of a process are made with.
 * Not here: the forms (`Forms`), for those who only name them.
 */

/** **Shape** in the order of the model. F17 and F18 belong to no process. */
export const codes = [
  "F01",
  "F02",
  "F03",
  "F04",
  "F05",
  "F06",
  "F07",
  "F08",
  "F09",
  "F10",
  "F11",
  "F12",
  "F13",
  "F14",
  "F15",
  "F16",
  "F19",
  "F20",
] as const

export type FormCode = (typeof codes)[number]

/** Whether the value is the code of a form of a process. */
export const isFormCode = (value: unknown): value is FormCode =>
  typeof value === "string" && (codes as ReadonlyArray<string>).includes(value)
