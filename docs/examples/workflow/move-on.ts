import { edition } from "@osl/core/osl-2014"
import { Process, Refusal } from "@osl/workflow"
import { acts, begin, people } from "@osl/workflow/testing"
import { en } from "@osl/workflow/words/en"

// A process that has what its first stage asks for, but for one thing.
const life = begin(edition, "2024-01-08")
life.ask({ type: "open-process", content: acts(life.today)["open-process"] }, people.deputy)
life.ask({ type: "assign-organizer", content: acts(life.today)["assign-organizer"] })

const moves = life.state === null ? [] : Process.moves(edition, life.state, life.today)
for (const { transition, criteria } of moves)
  console.log(`${transition.to}: ${criteria.filter(({ met }) => met).length} of ${criteria.length} met`)

const refused = life.ask({ type: "move", to: "entry", waivers: [] })
if (refused._tag === "Failure")
  for (const one of refused.failure.conditions) console.log(`- ${Refusal.text(edition, one, en)}`)

// A director sets a criterion aside by name and with a reason; the log keeps both.
const waivers = ["mandate-signed", "documentation-rules"].map((criterion) => ({
  criterion,
  reason: "The council decides in March.",
}))
const moved = life.ask({ type: "move", to: "entry", waivers }, people.director)
if (moved._tag === "Success") console.log(moved.success.map(({ type }) => type).join(", "))

/* prints
entry: 1 of 3 met
- Enter the date and number of the decision that allows this process.
- Set the rules of documenting the work.
stage-left, stage-entered
*/
