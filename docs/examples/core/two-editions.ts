import { Crosswalk, EditionChange, EditionDiff } from "@osl/core"
import { edition as framework } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"

// What the framework edition calls a local animator, and what became of it.
const animator = Crosswalk.term(framework, edition, "role", "local-animator")
console.log(`${animator?.label.from.pl} → ${animator?.label.to?.pl} (${animator?.relation})`)

// Which actors the framework edition has no word for.
for (const lost of Crosswalk.losses(edition, framework).filter((one) => one.kind === "actor"))
  console.log(`${lost.label.from.en} is not in ${framework.key}`)

// All that differs, in sentences; here those about the organiser of networks.
for (const change of EditionDiff.between(framework, edition))
  if (change.uri.endsWith(":role:network-organizer")) console.log(EditionChange.sentence(change, "en"))

/* prints
animator → animator lokalny (shifted)
social services centre is not in osl-2012
New name (role): “organiser of social networks”, earlier “mediator”.
The sources or the marks of parts changed: role “organiser of social networks”.
*/
