import { Framework } from "@osl/competency"
import { CaseFramework, CaseReading } from "@osl/competency/case"
import { wordings } from "@osl/competency/level-texts"
import * as FrameworkOverlay from "@osl/competency/overlay"
import { Overlay } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"

// A framework of somebody else, as CASE 1.0 with an address of its own making. Most files are larger.
const link = (number: number) => ({
  identifier: `d0000000-0000-4000-8000-00000000000${number}`,
  uri: `https://case.example.pl/${number}`,
})
const lastChangeDateTime = "2026-05-01T08:00:00Z"
const file = JSON.stringify({
  CFDocument: { ...link(0), title: "Praca zdalna", creator: "ROPS", lastChangeDateTime },
  CFItems: [
    {
      ...link(1),
      fullStatement: "Prowadzi spotkania zdalne.",
      humanCodingScheme: "Z.1",
      CFItemType: "Skill",
      colour: "green",
      lastChangeDateTime,
    },
  ],
  CFAssociations: [],
})

const read = CaseReading.read(file)
if (Result.isSuccess(read)) {
  const imported = CaseFramework.of(read.success.package)
  for (const problem of [...read.success.problems, ...imported.problems])
    console.log(CaseReading.sentence(problem, "en"))

  // As an overlay of the edition: what can be added is, what cannot is told.
  const proposed = FrameworkOverlay.of(edition, imported.framework, {
    key: "osl-zdalnie",
    version: "1.0.0",
    title: { pl: "OSL zdalnie", en: "OSL at a distance" },
    validFrom: "2027-01-01",
    validTo: null,
    wordings,
  })
  for (const problem of proposed.problems) console.log(FrameworkOverlay.sentence(problem, "en"))

  const laid = Overlay.apply(edition, proposed.overlay)
  if (Result.isSuccess(laid)) {
    const framework = Framework.of(laid.success, proposed.addition)
    console.log(Framework.competency(framework, "Z-1")?.label.pl, framework.competencies.length)
    console.log(`${Framework.lint(framework).length} texts of levels are still to be written.`)
  }
}

/* prints
CASE 1.1 does not know the field “colour” of CFItem; it was left out (1 time).
1 item has a text in one language only; it is used for both. The first is “Prowadzi spotkania zdalne.”.
The key “Z.1” was changed to Z-1: keys have letters without accents, digits and hyphens only.
No role of the edition needs the competency Z-1. Name one if it is to be part of a profile.
Prowadzi spotkania zdalne. 25
4 texts of levels are still to be written.
*/
