import { Framework, Profile, TeamCoverage } from "@osl/competency"
import { accepted, allAt } from "@osl/competency/testing"
import { edition } from "@osl/core/osl-2014"

const framework = Framework.of(edition)
const on = "2026-06-01"

/** Somebody who rates themselves, and whose manager agrees. */
const profileOf = (subject: string, levels: ReturnType<typeof allAt>) => {
  const own = { subject, date: "2026-05-04", levels }
  return Profile.of(
    framework,
    [
      accepted(framework, { ...own, id: `${subject}-self`, assessor: subject, mode: "self" }),
      accepted(framework, { ...own, id: `${subject}-manager`, assessor: "ewa", mode: "manager" }),
    ],
    subject,
    on,
  )
}

const team = [
  profileOf("anna", { ...allAt(framework, 2), C14: 1, C18: 1 }),
  profileOf("jan", { ...allAt(framework, 1), C08: 3, C18: 2 }),
  Profile.of(framework, [], "maria", on),
]

const covered = TeamCoverage.of(framework, team)
for (const { competency } of TeamCoverage.missing(covered)) console.log(`Nikt: ${competency}`)
const fragile = TeamCoverage.fragile(covered)
console.log(`Na jednej osobie: ${fragile.length} z ${covered.length}`)
for (const { competency, holders } of covered.filter(({ cover }) => cover === "several"))
  console.log(`${competency}: ${holders.join(", ")}`)
console.log(`Bez oceny: ${covered[0]?.unknown}`)

/* prints
Nikt: C14
Na jednej osobie: 22 z 24
C08: anna, jan
Bez oceny: 1
*/
