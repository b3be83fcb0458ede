import { Agenda, Framework, Gap, Profile, Review, Score } from "@osl/competency"
import { wordings } from "@osl/competency/level-texts"
import { edition } from "@osl/core/osl-2014"

const framework = Framework.of(edition, { wordings })
const [anna, ewa] = ["anna", "ewa"] as const
const at = "2026-03-02T09:00:00.000Z"

/** A sheet goes from its assessor to somebody who is neither party, and counts once it is accepted. */
const steps = (assessor: string) =>
  [
    { act: "submit", by: assessor, at },
    { act: "take-up", by: "reviewer", at },
    { act: "accept", by: "reviewer", at },
  ] as const

const accepted = (
  [
    { id: "a1", assessor: anna, mode: "self", level: "advanced" },
    { id: "a2", assessor: ewa, mode: "manager", level: "beginner" },
  ] as const
)
  .flatMap(({ id, assessor, mode, level }) => {
    const justification = "Cztery zebrania osiedla od stycznia, każde z listą ustaleń."
    const evidence = [{ record: "018f3c2a-0000-7000-8000-000000000011" }]
    const ratings = [{ competency: "C08", level, justification, evidence }]
    const sheet = { mode, date: "2026-03-02", ratings }
    const begun = Review.begin(framework, { id, subject: anna, assessor, at, sheet })
    return begun._tag === "Success" ? [Review.follow(framework, begun.success, steps(assessor))] : []
  })
  .flatMap((one) => (one._tag === "Success" ? [one.success] : []))

const profile = Profile.of(framework, accepted, anna, "2026-06-01")
const score = Profile.score(profile, "C08")
if (score !== undefined) for (const sentence of Score.explain(framework, score, "pl")) console.log(sentence)

const [widest] = Gap.of(framework, profile, "local-animator")
console.log(`${widest?.competency}: ${widest?.gap}`)
for (const item of Agenda.of(profile)) console.log(Agenda.text(framework, item, "pl"))

const goal = Framework.competency(framework, "C08")?.levels.find(({ level }) => level === 3)
console.log(goal?.example.pl)

/* prints
Prowadzenie spotkań i grup: 2. To mediana z 2 trybów oceny.
Samoocena: 3, z dnia 2026-03-02.
Ocena przełożonego: 1, z dnia 2026-03-02.
Oceny koleżeńskie liczą się dopiero od dwóch osób.
C08: 0
Prowadzenie spotkań i grup: oceny różnią się o 2 poziomy (ocena przełożonego: 1; samoocena: 3).
Gdy dwie osoby zagłuszają resztę, dzieli salę na małe grupy i zbiera głosy wszystkich.
*/
