/**
 * The words of filters of processes in English, as ICU messages.
 * Not here: the words of the other process pages (`processes.en.ts`).
 */
import type { filters as polish } from "./filters.pl.ts"

export const filters: Readonly<Record<keyof typeof polish, string>> = {
  "filters.place": "Municipality",
  "filters.due": "Time limit of the stage",
  "filters.due.late": "overdue",
  "filters.due.month": "within 30 days",
  "filters.due.quarter": "within 90 days",
  "filters.edition": "Edition of the model",
  "filters.nobody": "nobody leads",
  "filters.more": "More conditions",
  "filters.keep": "Keep these conditions under a name",
  "filters.keep.go": "Save the filter",
  "filters.name": "Name of the filter",
  "filters.name.hint": "For example “Mine, overdue”. A name that is already there gets these conditions.",
  "filters.change": "Change saved filters",
  "filters.begins": "{name} (to begin with)",
  "filters.title": "Saved filters",
  "filters.lead":
    "Only the person who saved them sees them. The address of a list with its conditions can be sent to anybody in the centre.",
  "filters.none": "No filters are saved yet",
  "filters.none.step":
    "In the list of processes choose conditions and press “Apply the filters”. Then keep them under a name.",
  "filters.chosen": "to begin with",
  "filters.choose": "Begin lists with it",
  "filters.choose-none": "Do not begin lists with it",
  "filters.rename": "Rename",
  "filters.rename.label": "Name",
  "filters.remove": "Remove",
  "filters.undo": "Bring the filter “{name}” back",
  "filters.done.saved": "The filter is saved",
  "filters.done.renamed": "The filter is renamed",
  "filters.done.removed": "The filter is removed",
  "filters.done.chosen": "What lists of processes begin with is saved",
  "filters.problem.name-required": "Give the filter a name.",
  "filters.problem.name-form": "A name is one line of at most {most, number} characters.",
  "filters.problem.name-taken": "Another filter is already called “{name}”. Give another name.",
  "filters.problem.empty": "The filter has no condition. Choose conditions in the list of processes.",
  "filters.problem.too-many": "At most {most, number} filters can be saved. Remove one of them.",
}
