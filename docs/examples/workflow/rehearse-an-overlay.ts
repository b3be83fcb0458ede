import { Forms, Overlay } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Rehearsal } from "@osl/workflow"
import { begin, lifeOf } from "@osl/workflow/testing"
import { en } from "@osl/workflow/words/en"

// A region asks for more conversations before the diagnosis.
const region = Overlay.apply(edition, {
  key: "osl-2014-sample",
  version: "1.0.0",
  base: { key: edition.key, version: edition.version },
  title: { pl: "Przykład", en: "Sample" },
  status: "published",
  validFrom: "2026-01-01",
  validTo: null,
  thresholds: [{ criterion: "conversations-held", wanted: 20 }],
})

const to = region._tag === "Success" ? region.success : edition
// Processes of different ages; yours come from your store, one by one.
const processes = [6, 12, 60].flatMap((count) => {
  const life = begin(edition)
  for (const command of lifeOf(edition).slice(0, count)) life.send(command)
  return life.state === null ? [] : [{ state: life.state, records: [] }]
})

let summary = Rehearsal.none
const editions = { from: () => edition, to, formsOf: Forms.of }
for (const { report } of Rehearsal.each(editions, processes, "2024-06-03")) {
  summary = Rehearsal.count(summary, report)
  for (const finding of report.findings)
    console.log(`- ${Rehearsal.text({ from: edition, to }, finding, en)}`)
}
for (const sentence of Rehearsal.sentences(summary, en)) console.log(sentence)

/* prints
- A task grows: Record at least 20 conversations with inhabitants and institutions.
- A task grows: Record at least 20 conversations with inhabitants and institutions.
2 processes with new tasks.
1 process without change.
*/
