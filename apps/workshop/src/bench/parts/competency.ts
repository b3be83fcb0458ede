/**
 * Benchmarks of @osl/competency: one worker's profile, gaps and agenda, the coverage of a country's teams, a large framework read.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import { Agenda, Framework, Gap, type Level, Profile, type Review, TeamCoverage } from "@osl/competency"
import { CaseFramework, CaseReading } from "@osl/competency/case"
import { accepted } from "@osl/competency/testing"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
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

const items = 10_000

const uuid = (kind: number, number: number): string =>
  `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`

const at = "2026-01-01T00:00:00Z"

/**
 * The text of a framework of 10,000 items, as others publish them: a tree with ten branches at each item, texts of a sentence or two,
 * for each item its place in the tree and its order, for every second one a link across. **Shape** 24,999 associations.
 */
const framework10k = (): string => {
  const link = (title: string, identifier: string) => ({
    title,
    identifier,
    uri: `https://case.example.pl/${identifier}`,
  })
  const document = link("A framework of ten thousand items", uuid(1, 0))
  const item = (index: number) => link(`Item ${index}`, uuid(2, index))
  const bond = (associationType: string, number: number, from: object, to: object) => ({
    ...link(associationType, uuid(3, number)),
    associationType,
    originNodeURI: from,
    destinationNodeURI: to,
    sequenceNumber: number,
    lastChangeDateTime: at,
  })
  const all = Array.from({ length: items }, (_, index) => index)
  return JSON.stringify({
    CFDocument: { ...document, creator: "Somebody", lastChangeDateTime: at, caseVersion: "1.1" },
    CFItems: all.map((index) => ({
      ...item(index),
      fullStatement: `Plans, runs and evaluates work of the kind ${index} with people who take part in it. Says what came of it.`,
      humanCodingScheme: `A.${index}`,
      CFItemType: index % 3 === 0 ? "Skill" : "Knowledge",
      language: "en",
      educationLevel: ["05", "06"],
      lastChangeDateTime: at,
    })),
    CFAssociations: all.flatMap((index) => [
      bond("isChildOf", 3 * index, item(index), index === 0 ? document : item(Math.floor((index - 1) / 10))),
      ...(index === 0 ? [] : [bond("precedes", 3 * index + 1, item(index - 1), item(index))]),
      ...(index % 2 === 0
        ? [bond("isRelatedTo", 3 * index + 2, item(index), item((index * 7) % items))]
        : []),
    ]),
  })
}

/** **Unit** seconds from the text of a package of 10,000 items to its framework, with the report of what was assumed and lost. */
const caseImport = async (): Promise<Figure> => {
  const text = framework10k()
  return {
    name: "competency.case.import",
    value:
      (await alone(() => Result.map(CaseReading.read(text), ({ package: read }) => CaseFramework.of(read)))) /
      1000,
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
  [
    "competency.size.reading",
    "<= 70",
    `export * from "@osl/competency"; export * from "@osl/competency/reading"`,
  ],
]

const sizes = wanted.map(([name, promise, code]) => ({ name, run: () => size(name, promise, { code }) }))

export const part: Part = {
  benchmarks: [
    { name: "competency.worker", run: worker },
    { name: "competency.coverage.country", run: coverage },
    { name: "competency.case.import", run: caseImport },
    ...sizes,
  ],
}
