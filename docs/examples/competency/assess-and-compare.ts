import { type Command, type Event, Framework, Portfolio, Profile, Refusal, Score } from "@osl/competency"
import { CommandReader } from "@osl/competency/reading"
import { edition } from "@osl/core/osl-2014"

const framework = Framework.of(edition)
const id = (number: number) => `018d0000-0000-7000-8000-${String(number).padStart(12, "0")}`
const anna = { id: id(11), duty: "organizer" } as const
const ewa = { id: id(12), duty: "director" } as const
const olga = { id: id(13), duty: "director" } as const

/** The log of Anna's portfolio: what a store keeps. */
const log: Array<Event.Event> = []

/** What was posted is read, then decided; who sent it and when is known to who received it. */
const send = (actor: typeof anna | typeof ewa, posted: unknown) => {
  const body = CommandReader.decode(framework, posted)
  if (body._tag === "Failure") return body.failure
  const at = new Date(Date.UTC(2026, 2, 2, 12, log.length)).toISOString()
  const command: Command.Command = {
    ...body.success,
    id: id(100 + log.length),
    organisationId: id(1),
    workerId: anna.id,
    actor,
    at,
  }
  const decided = Portfolio.decide(framework, Portfolio.fold(log), command)
  if (decided._tag === "Failure") return decided.failure
  log.push(decided.success)
  return []
}

const rating = (level: string, more: object = {}) => ({ competency: "C08", level, ...more })
const sheet = (mode: string, ...ratings: ReadonlyArray<object>) => ({ mode, date: "2026-03-02", ratings })
const draft = (assessmentId: string, of: object) => ({ type: "draft-assessment", assessmentId, sheet: of })

// From the advanced level on a rating says why: the sheet is begun, and cannot be handed in yet.
send(anna, draft("a1", sheet("self", rating("advanced"))))
for (const problem of send(anna, { type: "submit-assessment", assessmentId: "a1" }))
  console.log(Refusal.text(problem, "pl"))

const said = { justification: "Cztery zebrania osiedla.", evidence: [{ record: "f13-7" }] }
send(anna, {
  type: "revise-assessment",
  assessmentId: "a1",
  sheet: sheet("self", rating("advanced", said)),
})
send(ewa, draft("a2", sheet("manager", rating("beginner"))))

for (const [author, reviewer, assessmentId] of [
  [anna, ewa, "a1"],
  [ewa, olga, "a2"],
] as const) {
  send(author, { type: "submit-assessment", assessmentId })
  send(reviewer, { type: "take-up-assessment", assessmentId })
  send(reviewer, { type: "accept-assessment", assessmentId })
}

const portfolio = Portfolio.fold(log)
if (portfolio !== null) {
  const profile = Profile.of(framework, Portfolio.assessments(portfolio), anna.id, "2026-06-01")
  const score = Profile.score(profile, "C08")
  if (score !== undefined) for (const line of Score.explain(framework, score, "pl")) console.log(line)
  for (const { competency, self, manager } of Profile.talks(profile))
    console.log(`Porozmawiajcie: ${competency}, ${self} i ${manager}`)
}

/* prints
Od poziomu zaawansowanego ocena wymaga uzasadnienia. Napisz je w kilku zdaniach.
Od poziomu zaawansowanego samoocena wymaga dowodu. Wskaż co najmniej jedną kartę.
Prowadzenie spotkań i grup: 2. To mediana z 2 trybów oceny.
Samoocena: 3, z dnia 2026-03-02.
Ocena przełożonego: 1, z dnia 2026-03-02.
Oceny koleżeńskie liczą się dopiero od dwóch osób.
Porozmawiajcie: C08, 3 i 1
*/
