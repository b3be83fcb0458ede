import { Framework, Proposal } from "@osl/competency"
import { edition } from "@osl/core/osl-2014"

const framework = Framework.of(edition)
const at = "2026-06-01T09:00:00.000Z"

// Of a record only its form, id, day and kind come along: nothing that residents said or are called.
const work = [
  { id: "f13-7", form: "F13", on: "2026-05-20", worker: "anna", kind: "meeting" },
  { id: "f06-3", form: "F06", on: "2026-05-12", worker: "anna", kind: "network" },
  { id: "f06-4", form: "F06", on: "2026-05-13", worker: "anna", kind: "supervision" },
  { id: "f06-9", form: "F06", on: "2026-05-14", worker: "jan", kind: "talk" },
]

const proposals = Proposal.of(framework, work, { worker: "anna" })
for (const { competency, record, why } of proposals)
  console.log(`${competency}: ${record.form} ${record.id} (${why.kind})`)

const [first, second] = proposals
if (first !== undefined && second !== undefined) {
  const named = Proposal.accept(framework, first, { by: "anna", at, edit: { note: "Tel. 601 234 567" } })
  if (named._tag === "Failure") console.log(named.failure.map(({ code }) => code).join(", "))

  const taken = Proposal.accept(framework, first, { by: "anna", at, edit: { note: "Trudne zebranie." } })
  const rest = Proposal.decline(proposals, second.id)
  console.log(`Zostaje propozycji: ${rest.length}`)

  if (taken._tag === "Success") {
    console.log(`Wolno pokazać: ${Proposal.leaving([taken.success], "review").length}`)
    const agreed = Proposal.consent(taken.success, { purpose: "review", by: "anna", at })
    if (agreed._tag === "Success")
      console.log(`Po zgodzie: ${Proposal.leaving([agreed.success], "review").length}`)
    const again = Proposal.of(framework, work, { worker: "anna", evidence: [taken.success] })
    console.log(`Nie wraca: ${again.every(({ id }) => id !== first.id)}`)
  }
}

/* prints
C08: F13 f13-7 (meeting)
C13: F06 f06-3 (network)
C14: F06 f06-3 (network)
note-may-name-somebody
Zostaje propozycji: 2
Wolno pokazać: 0
Po zgodzie: 1
Nie wraca: true
*/
