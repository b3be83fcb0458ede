/**
 * A kept record told in the reader's language: what it is called, what became of it, its answers.
 * Not here: keeping it (`@osl/store`, Record), or telling content of one form (`RecordSummary`).
 */
import { type EditionForm, Forms } from "@osl/core"
import type { Record } from "@osl/store"
import type { TagTone } from "@osl/ui"
import { type Process, RecordTitle } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import { type Locale, ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import * as RecordSummary from "./RecordSummary.ts"

/** What a person is told of the state of a record. */
export interface Standing {
  readonly text: string
  readonly tone: TagTone
}

/** Who reads, and the edition whose lists name the answers. */
interface Naming extends Pick<RecordTitle.Naming, "edition"> {
  readonly language: Locale
}

/** What a record is called in a list. */
export const title = ({ form, content }: Record.Record, { language, edition }: Naming): string =>
  RecordTitle.of(form, content as Forms.Content[Forms.FormCode], { words: words[ofModel(language)], edition })

const number = (state: Process.State, id: string): number => {
  const entry = state.records[id]
  if (entry?.form === "F12") return entry.versions.at(-1)?.number ?? 0
  return entry?.form === "F02" ? entry.number : 0
}

/** Nothing for a record that no decision is taken about. */
export const standing = (record: Record.Record, state: Process.State, language: Locale): Standing | null => {
  const told = (key: Parameters<typeof say>[1], tone: TagTone): Standing => ({
    text: say(language, key, { number: number(state, record.id) }),
    tone,
  })
  if (record.withdrawn) return told("record.status.withdrawn", "attention")
  switch (record.status) {
    case "recorded":
      return null
    case "draft":
      if (record.form === "F02") return told("record.status.unpublished", "plain")
      if (record.form === "F19") return told("record.status.not-issued", "plain")
      return told(record.form === "F15" ? "record.status.not-accepted" : "record.status.draft", "plain")
    case "submitted":
      return told("record.status.submitted", "attention")
    case "approved":
      return told("record.status.approved", "action")
    case "published":
      return told("record.status.published", "action")
    case "accepted":
      return told("record.status.accepted", "action")
    case "issued":
      return told("record.status.issued", "action")
  }
}

/** Every answer of a record, by the form as the edition of its process has it. */
export const rows = (
  { form, content }: Record.Record,
  telling: RecordSummary.Telling & { readonly edition: EditionForm.Ground },
): ReadonlyArray<RecordSummary.Row> =>
  RecordSummary.rows(Forms.of(telling.edition)[form].fields, content, telling)
