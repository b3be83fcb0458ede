/**
 * Why the portal could not start, in words for the person who started it.
 * Not here: failures of a request (`app/respond.server.ts`).
 */
import type { Language } from "@osl/core"

export type StartFailureCode =
  | "bad-setting"
  | "bad-edition"
  | "busy-port"
  | "unusable-address"
  | "unwritable-folder"
  | "folder-in-use"
  | "unreachable-database"
  | "newer-database"
  | "damaged-database"
  | "no-database"
  | "no-backup"
  | "full-disk"
  | "failed-build"

/** Ends the start with exit code 1; nothing was written. */
export class StartFailure extends Error {
  readonly _tag = "StartFailure"
  readonly code: StartFailureCode
  readonly text: Language.Text

  constructor(code: StartFailureCode, text: Language.Text) {
    super(text.en)
    this.code = code
    this.text = text
  }
}
