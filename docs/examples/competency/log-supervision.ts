import { Refusal, SupervisionLog } from "@osl/competency"
import { Form, SupervisionSession } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"

// A session with two people. Conclusions are kept only with a written consent of both.
const read = Form.decode(SupervisionSession.SupervisionSession, {
  date: "2026-03-03",
  form: "group",
  minutes: 120,
  participants: 2,
  supervisor: "s-1",
  conclusions: "Wspólny termin spotkań z policją.",
  consents: [
    { who: "anna", on: "2026-03-03", form: "paper" },
    { who: "jan", on: "2026-03-10", form: "electronic" },
  ],
})

const added = Result.flatMap(read, (session) =>
  SupervisionLog.add([], { id: "e-1", session, at: "2026-03-10T12:00:00Z" }),
)
const log = Result.isSuccess(added) ? added.success : []

const [entry] = log
if (entry !== undefined) {
  const show = (one: SupervisionLog.Entry, on: string) => {
    const { conclusions, hidden } = SupervisionLog.visible(one, on)
    console.log(on, hidden === null ? conclusions : SupervisionLog.reason(hidden, "pl"))
  }
  show(entry, "2026-03-09")
  show(entry, "2026-03-10")
  const back = SupervisionLog.withdraw(entry, "anna", "2026-04-01T09:00:00Z")
  if (Result.isSuccess(back)) show(back.success, "2026-04-01")
  const wrong = SupervisionLog.withdraw(entry, "ewa", "2026-04-01T09:00:00Z")
  if (Result.isFailure(wrong)) for (const problem of wrong.failure) console.log(Refusal.text(problem, "pl"))
}

for (const half of SupervisionLog.halfYears(edition, log, "2026-06-30"))
  for (const sentence of SupervisionLog.explain(half, "pl")) console.log(sentence)

/* prints
2026-03-09 Wnioski są niewidoczne: nie wszyscy wyrazili pisemną zgodę.
2026-03-10 Wspólny termin spotkań z policją.
2026-04-01 Wnioski są niewidoczne: zgodę wycofano.
Nie ma zgody tej osoby na wnioski z sesji, więc nie ma czego wycofać.
Od 2026-01-01 do 2026-06-30: liczba sesji: 1, godzin: 2.
Oczekiwana liczba sesji w półroczu: co najmniej 3.
Oczekiwana liczba godzin w półroczu: co najmniej 6.
Półrocze jeszcze trwa.
To nasza propozycja: przepisy dają prawo do superwizji, ale nie mówią, ile jej ma być.
*/
