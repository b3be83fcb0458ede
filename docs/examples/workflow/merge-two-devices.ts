import { edition } from "@osl/core/osl-2014"
import { Merge } from "@osl/workflow"
import { begin, lifeOf } from "@osl/workflow/testing"

// A phone in the field and an office went on from the same five commands.
const shared = lifeOf(edition).slice(0, 5)
const grow = (minutes: number, id: string) => {
  const life = begin(edition)
  for (const command of shared) life.send(command)
  const at = new Date(Date.parse(life.events.at(-1)?.at ?? "") + minutes * 60_000).toISOString()
  const common = life.command({ type: "suspend", content: { reason: `Minute ${minutes}.` } })
  life.send({ ...common, id, at })
  return life.events
}
const [field, office] = [
  grow(5, "018f3c2a-0000-7000-8000-000000000f01"),
  grow(9, "018f3c2a-0000-7000-8000-000000000f02"),
].map(Merge.of)

if (field?._tag === "Success" && office?._tag === "Success") {
  const joined = Merge.join(field.success, office.success)
  if (joined._tag === "Success") {
    const { log, conflicts } = Merge.resolve(joined.success)
    console.log(`${log.length} events together, ${conflicts.length} conflict about ${conflicts[0]?.about}`)
    const later = conflicts[0]?.sides[1]?.[0]?.id ?? ""
    console.log(
      `${Merge.resolve(Merge.drop(joined.success, [later])).log.length} events once somebody decided`,
    )
  }
}

/* prints
7 events together, 1 conflict about course
8 events once somebody decided
*/
