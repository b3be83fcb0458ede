import { Training, TrainingProgramme, TrainingResult } from "@osl/competency"
import { Certificate, Credential, TrainingBadge } from "@osl/competency/badges"
import { TrainingForm } from "@osl/competency/reading"
import { edition } from "@osl/core/osl-2014"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

const programme = TrainingProgramme.find("two-day")
const [first, second] = ["2026-03-10", "2026-03-11"]

// What came from a form or a file: the days of the programme, who takes part, who was there.
const read = TrainingForm.decode({
  ...(programme && Training.plan(programme, [first, second])),
  organiser: "cal",
  place: "Warszawa",
  trainers: [{ person: "trener-1" }],
  participants: [
    { person: "anna", institution: "ops-1", role: "local-animator" },
    { person: "jan", institution: "ops-2" },
  ],
  attendance: [
    { person: "anna", day: first, state: "present" },
    { person: "anna", day: second, state: "present" },
    { person: "jan", day: first, state: "present" },
    { person: "jan", day: second, state: "excused" },
  ],
})
const held = { id: "szkolenie-1", record: Result.getOrThrow(read) }

const program = Effect.gen(function* () {
  for (const person of ["anna", "jan"]) {
    const result = TrainingResult.of(held, person, "2026-03-12")
    if (result === undefined) continue
    console.log(`${person}: ${TrainingResult.explain(result, "pl", programme).join(" ")}`)
    const made = TrainingBadge.of(edition, held, result, { language: "pl" })
    if (Result.isFailure(made)) continue
    const credential = yield* Credential.make({
      ...made.success,
      id: "urn:uuid:6a1c4a1e-4e7b-4a57-9d0e-2b1f0c6f5a21",
      issuer: { id: "https://cal.example.pl/issuer", name: "CAL" },
      recipient: { id: "did:example:anna" },
      validFrom: "2026-03-12T08:00:00Z",
    })
    const { lines, name, results } = Certificate.of(credential, "Anna Nowak")
    console.log(name, results.map(({ competency, level }) => `${competency} ${level}`).join())
    for (const { label, value } of lines.slice(0, 2)) console.log(`${label}: ${value}`)
  }
})
await Effect.runPromise(program)

/* prints
anna: Szkolenie ukończone. Obecność: 12 z 12 modułów (100%). Wymagane: co najmniej 80%.
szkolenie dwudniowe Obecność 100%
Wydawca: CAL
Termin: 2026-03-10 – 2026-03-11
jan: Szkolenie nieukończone, braki są usprawiedliwione. Można je uzupełnić na innym szkoleniu z tego programu. Obecność: 4 z 12 modułów (33%). Wymagane: co najmniej 80%.
*/
