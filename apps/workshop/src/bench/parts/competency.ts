/**
 * Benchmarks of @osl/competency: one worker's profile, gaps and agenda, and the coverage of a country's teams.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import { Agenda, Framework, Gap, type Level, Profile, type Review, TeamCoverage } from "@osl/competency"
import { accepted } from "@osl/competency/testing"
import { edition } from "@osl/core/osl-2014"
import { alone, type Figure, type Part } from "../Bench.ts"
import { size } from "../Size.ts"

const framework = Framework.of(edition)
const on = "2026-06-01"

const levelAt = (number: number): Level.Level => ([1, 2, 3, 4] as const)[number % 4] ?? 1

/** What a worker has after two years: five self-assessments, three peers, two sheets of the manager, all of all competencies. */
const assessmentsOf = (subject: string, seed: number): ReadonlyArray<Review.Reviewed> => {
  const levels = (shift: number) =>
    Object.fromEntries(
      framework.competencies.map(({ key }, index) => [key, levelAt(seed + shift + index * (seed + 3))]),
    )
  const self = ["2024-06-01", "2024-12-01", "2025-06-01", "2025-12-01", "2026-05-01"]
  const managers = ["2025-05-01", "2026-04-01"]
  return [
    ...self.map((date, index) =>
      accepted(framework, {
        id: `${subject}-s${index}`,
        subject,
        assessor: subject,
        mode: "self",
        date,
        levels: levels(index),
      }),
    ),
    ...["p1", "p2", "p3"].map((assessor, index) =>
      accepted(framework, {
        id: `${subject}-${assessor}`,
        subject,
        assessor,
        mode: "peer",
        date: "2026-03-01",
        levels: levels(index + 7),
      }),
    ),
    ...managers.map((date, index) =>
      accepted(framework, {
        id: `${subject}-m${index}`,
        subject,
        assessor: "manager",
        mode: "manager",
        date,
        levels: levels(index + 11),
      }),
    ),
  ]
}

const people = Array.from({ length: 40 }, (_, index) => {
  const subject = `worker-${index}`
  return { subject, all: assessmentsOf(subject, index) }
})

/** **Unit** milliseconds for the profile, gaps to a role and agenda of one worker, the mean over forty. */
const worker = async (): Promise<Figure> => ({
  name: "competency.worker",
  value:
    (await alone(() =>
      people.map(({ subject, all }) => {
        const profile = Profile.of(framework, all, subject, on)
        return [Gap.of(framework, profile, "local-animator"), Agenda.of(profile)]
      }),
    )) / people.length,
  unit: "ms",
  promise: "<= 0.2",
})

const teams = 2477
const workers = 20_000

/** **Unit** seconds for the coverage of 2,477 teams with 20,000 workers between them. */
const coverage = async (): Promise<Figure> => {
  const profiles = people.map(({ subject, all }) => Profile.of(framework, all, subject, on))
  const perTeam = Math.ceil(workers / teams)
  const country = Array.from({ length: teams }, (_, team) =>
    Array.from({ length: perTeam }, (_, index) => profiles[(team * 7 + index) % profiles.length]).flatMap(
      (one) => one ?? [],
    ),
  )
  return {
    name: "competency.coverage.country",
    value: (await alone(() => country.map((team) => TeamCoverage.of(framework, team)))) / 1000,
    unit: "s",
    promise: "<= 1",
  }
}

/** What somebody may want alone, and how much it may cost. **Unit** kB; empty when nothing was promised. */
const wanted: ReadonlyArray<readonly [name: string, promise: string, code: string]> = [
  ["competency.size", "<= 40", `export * from "@osl/competency"`],
  [
    "competency.size.scores",
    "",
    `export * as Profile from "@osl/competency/Profile"; export * as Gap from "@osl/competency/Gap"`,
  ],
  ["competency.size.level-texts", "<= 18", `export * from "@osl/competency/level-texts"`],
  ["competency.size.reading", "", `export * from "@osl/competency"; export * from "@osl/competency/reading"`],
]

const sizes = wanted.map(([name, promise, code]) => ({ name, run: () => size(name, promise, { code }) }))

export const part: Part = {
  benchmarks: [
    { name: "competency.worker", run: worker },
    { name: "competency.coverage.country", run: coverage },
    ...sizes,
  ],
}
