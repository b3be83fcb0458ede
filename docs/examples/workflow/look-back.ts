import { Forms } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { History, Sentence } from "@osl/workflow"
import { begin, lifeOf } from "@osl/workflow/testing"
import { pl } from "@osl/workflow/words/pl"

// A whole life of a process, made for tests; yours comes from your log.
const life = begin(edition)
for (const command of lifeOf(edition)) life.send(command)
const events = life.events

const then = History.stateAt(events, { seq: 12 }) // or { at } or { on }
const forms = Forms.of(edition)
const changes = History.between(events, { seq: 2 }, { seq: 4 }, (form) => forms[form].fields)
const telling = { words: pl, edition, forms, people: {} } // people: names by id
const sentences = changes.map((change) => Sentence.ofChange(change, telling))
const reasons = changes.map(({ origins }) => origins.map((one) => Sentence.because(one, telling)))

const verified = History.verify(events, [edition], Forms.of) // the state, or the first event that cannot have happened
if (verified._tag === "Failure") console.log(History.text(edition, verified.failure, pl))

console.log(
  `In ${then?.openStages.join(", ")}; ${sentences.length} changes, ${reasons.flat().length} of them explained.`,
)

/* prints
In entry; 3 changes, 3 of them explained.
*/
