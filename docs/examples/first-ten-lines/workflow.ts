import { Forms } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Municipality } from "@osl/core/territory"
import { type Command, Process, Refusal } from "@osl/workflow"
import { pl } from "@osl/workflow/words/pl"

const [person, centre, community] = ["11", "22", "33"].map(
  (end) => `018f3c2a-0000-7000-8000-0000000000${end}`,
)
const director = { id: person ?? "", duty: "director" } as const
const sent = { organisationId: centre ?? "", processId: community ?? "", actor: director }
const facts = {
  forms: Forms.of(edition),
  isMunicipality: Municipality.isTerc,
  isOrganizer: (id: string) => id === person,
}

const open: Command.Command = {
  ...sent,
  type: "open-process",
  id: "018f3c2a-0000-7000-8000-000000000101",
  at: "2026-03-02T09:00:00.000Z",
  content: { name: "Osiedle Zatorze", territory: "2862011", startOn: "2026-03-02", basis: "ops" },
}
const opened = Process.decide(edition, null, open, facts)

if (opened._tag === "Success") {
  const state = Process.fold(opened.success)
  const move: Command.Command = {
    ...sent,
    type: "move",
    id: "018f3c2a-0000-7000-8000-000000000102",
    at: "2026-03-03T09:00:00.000Z",
    to: "entry",
    waivers: [],
  }
  const moved = Process.decide(edition, state, move, facts)
  if (moved._tag === "Failure")
    for (const one of moved.failure.conditions) console.log(`- ${Refusal.text(edition, one, pl)}`)
} else console.log(opened.failure.message)

/* prints
- Wpisz datę i numer decyzji, która pozwala prowadzić ten proces.
- Wyznacz organizatora i jego czas pracy.
- Ustal zasady dokumentowania pracy.
*/
