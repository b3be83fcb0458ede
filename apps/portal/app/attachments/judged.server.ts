/**
 * What a file is, by its content and not by its name.
 * Not here: which kinds are taken (`kinds.ts`), or taking them (`taking.server.ts`).
 */
import { createReadStream } from "node:fs"
import { fileTypeFromFile } from "file-type"
import { type KindName, kinds } from "./kinds.ts"

/** Why a file is not taken. */
export const faults = ["empty", "too-large", "too-large-picture", "wrong-type", "heic", "damaged"] as const
export type Fault = (typeof faults)[number]

const names = Object.keys(kinds).filter((name): name is KindName => Object.hasOwn(kinds, name))

/** Control signs that no text has, but tabs and ends of lines and pages. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32) || byte === 127

/** Whether a file is text, in whatever encoding: nothing of it is run or shown by the portal. */
const isText = async (path: string): Promise<boolean> => {
  for await (const chunk of createReadStream(path)) {
    if (!(chunk instanceof Uint8Array) || chunk.some(isControl)) return false
  }
  return true
}

/** **Shape** a kind, or why it is none that is taken. */
export const judge = async (path: string, name: string): Promise<KindName | Fault> => {
  const found = await fileTypeFromFile(path)
  if (found !== undefined) {
    if (found.mime === "image/heic" || found.mime === "image/heif") return "heic"
    return names.find((one) => kinds[one].mediaType === found.mime) ?? "wrong-type"
  }
  const ending = /\.(csv|txt)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined || !(await isText(path))) return "wrong-type"
  return ending === "csv" ? "csv" : "text"
}
