/**
 * Everything of the model, of the log and of portfolios that reads unknown input.
 * Not here: the input (`@osl/core/testing`, Hostile), or forms posted to the portal (its process tests).
 */
import { Framework } from "@osl/competency"
import { doors as competency } from "@osl/competency/testing"
import { Forms, type Language } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Doors } from "@osl/core/testing"
import { Event, Refusal } from "@osl/workflow"
import { lived } from "@osl/workflow/testing"
import { words } from "@osl/workflow/words"
import { read } from "../../Repository.ts"
import type { Part, Trial } from "../Soak.ts"

const json = (path: string): Record<string, unknown> => JSON.parse(read(`packages/core/fixtures/${path}`))

const valid = (code: Forms.AnyFormCode): ReadonlyArray<unknown> => {
  const found = json(`${code}.json`)["valid"]
  return Array.isArray(found) ? found : []
}

const said = (code: Refusal.Code): Language.Text => {
  const one = { code, path: [], params: {} }
  return { pl: Refusal.text(edition, one, words.pl), en: Refusal.text(edition, one, words.en) }
}

const doors = (): ReadonlyArray<Doors.Door> => {
  const records = Object.fromEntries(Forms.everyCode.map((code) => [code, valid(code)]))
  const hsds = json("hsds-3/examples.json")
  const geojson = json("geojson/documents.json")
  return [
    ...Doors.all(records as Parameters<typeof Doors.all>[0], {
      services: [hsds["service_full"]],
      organisations: [hsds["organization_full"]],
      boundaries: [...Object.values(Object(geojson["valid"])), ...Object.values(Object(geojson["invalid"]))],
    }),
    {
      name: "Event.reader",
      samples: lived(edition).events,
      read: Event.reader([], Forms.of),
      texts: { "unknown-event": said("unknown-event") },
    },
    ...competency(Framework.of(edition)),
  ]
}

/** One hostile input. */
const knocking = (door: Doors.Door): Trial => ({
  name: door.name,
  isSlow: door.isSlow,
  run: (seed) => ({ sent: 1, what: Doors.knock(door, seed)?.what }),
})

export const part: Part = { trials: async () => doors().map(knocking) }
