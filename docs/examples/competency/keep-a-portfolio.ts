import { type Event, Framework, Portfolio, Refusal } from "@osl/competency"
import { EventReader } from "@osl/competency/reading"
import { lived } from "@osl/competency/testing"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"

// What a store has: a text for each event. The testing kit has a portfolio that lived through everything.
const framework = Framework.of(edition)
const rows = lived(framework).map((event) => JSON.stringify(event))

/** Reads a log, or says what is wrong with it; nothing is left out silently. */
const read = EventReader.of([framework, Framework.of(early)])
const events: Array<Event.Event> = []
for (const row of rows) {
  const event = read(JSON.parse(row))
  if (event._tag === "Success") events.push(event.success)
  else for (const problem of event.failure) console.log(Refusal.text(problem, "pl"))
}
for (const problem of Portfolio.verify(events)) console.log(Refusal.text(problem, "pl"))

// The snapshot beside the log is the fold; the next event is folded into it.
const portfolio = Portfolio.fold(events)
console.log(`${events.length} wpisów, wersja ${portfolio?.version}, wersji planu ${portfolio?.plans.length}`)

// Nothing leaves but through `seen`.
const [first] = events
if (portfolio !== null && first !== undefined)
  for (const as of ["subject", "manager", "peer"] as const) {
    const person = as === "subject" ? portfolio.id : "somebody"
    const { assessments, plan, badges } = Portfolio.seen(portfolio, { person, as })
    console.log(`${as}: ${assessments.length}, plan ${plan?.status ?? "-"}, ${badges.length}`)
  }

const [, second, third] = events
if (first !== undefined && third !== undefined && second !== undefined)
  for (const problem of Portfolio.verify([first, third])) console.log(Refusal.text(problem, "en"))

/* prints
31 wpisów, wersja 31, wersji planu 2
subject: 1, plan agreed, 1
manager: 1, plan agreed, 1
peer: 0, plan -, 0
The entry number 2 is missing from the portfolio. Restore it from a backup.
*/
