import { edition } from "@osl/core/osl-2014"
import { Reminder, ToDo } from "@osl/workflow"
import { acts, begin, people } from "@osl/workflow/testing"
import { en } from "@osl/workflow/words/en"

// A process just opened; yours comes from your log.
const life = begin(edition, "2024-01-08")
life.ask({ type: "open-process", content: acts(life.today)["open-process"] }, people.deputy)
life.ask({ type: "assign-organizer", content: acts(life.today)["assign-organizer"] })

const { state } = life
const tasks = state === null ? [] : ToDo.of(edition, state, "2024-01-09")
for (const task of tasks) console.log(`- ${ToDo.text(edition, task, en)} (${task.who.join(", ")})`)

// Back in January from a pause: who is told what on that day.
life.ask({ type: "suspend", content: { reason: "Remont ośrodka.", until: "2024-02-01" } })
if (life.state !== null) {
  const waiting = ToDo.of(edition, life.state, "2024-01-31")
  for (const { kind, days, to } of Reminder.on(waiting, "2024-01-31"))
    console.log(`${kind}: in ${days} day, to ${to.join(" and ")}`)
}

/* prints
- Enter the date and number of the decision that allows this process. (director)
- Set the rules of documenting the work. (director)
coming: in 1 day, to organizer and director
*/
