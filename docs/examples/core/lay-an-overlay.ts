import { EditionChange, EditionDiff, Overlay, Problem } from "@osl/core"
import { edition } from "@osl/core/osl-2014"

// A region asks for more conversations before the diagnosis, and counts its lakes among the resources.
const region: Overlay.Overlay = {
  key: "osl-warmia",
  version: "1.0.0",
  base: { key: edition.key, version: edition.version },
  title: { pl: "OSL na Warmii", en: "OSL in Warmia" },
  status: "draft",
  validFrom: "2027-01-01",
  validTo: null,
  thresholds: [{ criterion: "conversations-held", wanted: 15 }],
  codes: [{ list: "resource-category", code: { code: "lake", label: { pl: "jezioro", en: "lake" } } }],
}

const laid = Overlay.apply(edition, region)

if (laid._tag === "Failure")
  for (const problem of laid.failure) console.log(Problem.text(problem, "en", Overlay.texts))
else {
  const changes = EditionDiff.between(edition, laid.success)
  for (const change of changes.filter(({ effect }) => effect !== "none"))
    console.log(`- ${EditionChange.sentence(change, "en")}\n  ${EditionChange.effect(change, "en")}`)
  console.log(`The version should be raised by a ${EditionChange.bump(changes)} step.`)
}

/* prints
- The edition rests on another base: osl-2014 1.0.0.
  Somebody has to decide how running processes go on.
- The criterion “Record at least 15 conversations with inhabitants and institutions” is stricter: it was 10 and is 15.
  Running processes have a new condition or duty.
The version should be raised by a major step.
*/
