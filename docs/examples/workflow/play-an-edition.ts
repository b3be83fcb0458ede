import { edition } from "@osl/core/osl-2014"
import { Simulation } from "@osl/workflow"

// A thousand processes by the edition's own lengths; change them to what you know of yours.
const run = Simulation.run(edition, Simulation.usual(edition), { runs: 1000, seed: 7 })

if (run._tag === "Success") {
  let step = run.success.next()
  while (step.done !== true) step = run.success.next()
  const { outcomes, whole, stages } = step.value
  console.log(Object.entries(outcomes).sort().join("; "))
  console.log(`half of those that end do so within ${Math.round(whole.p50)} months`)
  console.log(
    `nine in ten stays in the diagnosis last at most ${stages["diagnosis"]?.time.p90.toFixed(1)} months`,
  )
}

/* prints
discontinued,396; handed-over,604
half of those that end do so within 48 months
nine in ten stays in the diagnosis last at most 6.3 months
*/
