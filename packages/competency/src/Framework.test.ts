import { type Edition, Evidence, Language, Overlay, Term } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Competency from "./Competency.ts"
import { crosswalk } from "./crosswalk.ts"
import * as Framework from "./Framework.ts"
import * as Level from "./Level.ts"
import { wordings } from "./level-texts.ts"

const editions: ReadonlyArray<Edition.Edition> = [early, edition]
const frameworks = editions.map((one) => Framework.of(one, { wordings }))
const final = Framework.of(edition, { wordings })

const every = frameworks.flatMap((framework) =>
  framework.competencies.flatMap((competency) =>
    Level.all.flatMap((level) =>
      Language.all.map((language) => ({
        edition: framework.key,
        key: competency.key,
        competency,
        level,
        language,
      })),
    ),
  ),
)

/** Dossier 3.4, by hand: kind, then roles (a animator, n network, p planner). */
const catalogue = [
  "C01 knowledge anp",
  "C02 knowledge p",
  "C03 knowledge anp",
  "C04 knowledge p",
  "C05 skill ap",
  "C06 skill p",
  "C07 skill a",
  "C08 skill a",
  "C09 skill a",
  "C10 skill a",
  "C11 skill a",
  "C12 skill a",
  "C13 skill n",
  "C14 skill n",
  "C15 skill n",
  "C16 skill n",
  "C17 skill p",
  "C18 skill p",
  "C19 skill p",
  "C20 skill anp",
  "C21 attitude anp",
  "C22 attitude anp",
  "C23 attitude anp",
  "C24 attitude anp",
]

const letters: Readonly<Record<string, string>> = {
  "local-animator": "a",
  "network-organizer": "n",
  "local-planner": "p",
}

const sign = Term.make(
  "C25",
  ["polski język migowy", "Polish sign language"],
  ["Rozmawia w języku migowym.", "Talks in sign language."],
  Evidence.inferred(),
  { kind: "skill" as const, roles: ["local-animator"], orientation: [], shownBy: [] },
)

const overlaid = (competencies: ReadonlyArray<Term.Competency>): Edition.Edition =>
  Result.getOrThrow(
    Overlay.apply(edition, {
      key: "region",
      version: "1.0.0",
      base: { key: edition.key, version: edition.version },
      title: { pl: "Region", en: "Region" },
      status: "draft",
      validFrom: "2026-01-01",
      validTo: null,
      competencies,
    }),
  )

const signWordings: ReadonlyArray<Framework.Wording> = Level.all.map((level) => ({
  competency: "C25",
  level,
  descriptor: { pl: `Miga na poziomie ${level}.`, en: `Signs at level ${level}.` },
  example: { pl: "Rozmawia na migi z sąsiadką.", en: "Signs with a neighbour." },
  ...Evidence.inferred(),
}))

const codes = (framework: Framework.Framework) =>
  Framework.lint(framework).map(({ code, path }) => `${code} ${path.join(".")}`)

describe("the framework of an edition", () => {
  it("[CF2] has the catalogue with kinds and roles, in both generations", () => {
    for (const framework of frameworks)
      expect(
        framework.competencies.map(
          ({ key, kind, roles }) =>
            `${key} ${kind} ${roles
              .map((one) => letters[one])
              .sort()
              .join("")}`,
        ),
      ).toEqual(catalogue)
  })

  it("[CF2] has the ten sourced fields, and names for each competency those it rests on", () => {
    for (const framework of frameworks) {
      expect(framework.fields.map(({ key }) => key)).toEqual(
        Array.from({ length: 10 }, (_, index) => `K${index + 1}`),
      )
    }
    for (const field of final.fields) expect(Evidence.of(field, "label")).toEqual(Evidence.published("S21"))
    expect(Framework.competency(final, "C08")?.fields.map(({ key }) => key)).toEqual(["K8"])
    expect(Framework.competency(final, "C08")?.orientations.map(({ key }) => key)).toEqual([
      "esco-work-in-teams",
      "nos-ka3",
    ])
  })

  it("[CF2] has the occupations of ESCO that each role is close to, and never that of a mediator of disputes", () => {
    const everyRole = [
      "esco-community-development-social-worker",
      "esco-community-social-worker",
      "esco-social-worker",
    ]
    for (const framework of frameworks) {
      const leans = Object.fromEntries(
        framework.roles.map(({ key, orientations }) => [key, orientations.map((one) => one.key).sort()]),
      )
      expect(leans).toEqual({
        "local-animator": everyRole,
        "network-organizer": everyRole,
        "local-planner": [
          "esco-community-development-officer",
          "esco-community-development-social-worker",
          "esco-community-social-worker",
          "esco-social-services-policy-officer",
          "esco-social-worker",
        ],
      })
      for (const role of framework.roles) {
        expect(Evidence.of<string>(role, "orientations").evidence).toBe("inferred")
        for (const entry of role.orientations)
          expect([
            entry.address?.startsWith("http://data.europa.eu/esco/occupation/"),
            entry.label.en !== "mediator",
            Evidence.of<string>(entry, "definition").evidence,
          ]).toEqual([true, true, "inferred"])
      }
    }
  })

  it("[CF2] says of each ESCO entry its address, and of every part how it is known", () => {
    for (const { frame, address } of final.orientations)
      expect([frame, address?.startsWith("http://data.europa.eu/esco/") ?? false]).toEqual([
        frame,
        frame.startsWith("esco"),
      ])
    const marked = [...final.roles, ...final.competencies, ...final.competencies.flatMap((one) => one.levels)]
    for (const one of marked) expect(Evidence.marks).toContain(one.evidence)
  })

  it("[CF3] names the roles in both generations and loses nothing between them", () => {
    for (const framework of frameworks)
      expect(framework.roles.map(({ names }) => Object.values(names).map(({ pl }) => pl))).toEqual([
        ["animator", "animator lokalny"],
        ["mediator", "organizator sieci społecznych"],
        ["lokalny polityk społeczny", "lokalny planista"],
      ])
    for (const [from, to] of [
      [early, edition],
      [edition, early],
    ] as const) {
      const found = crosswalk(from, to)
      const { roles, competencies, levels, fields, orientations } = Framework.of(from)
      expect(found).toHaveLength(
        [roles, competencies, levels, fields, orientations].flatMap((list) => [...list]).length,
      )
      expect(found.filter(({ relation }) => relation === "absent")).toEqual([])
    }
  })

  it("[CF3] says what another edition lacks", () => {
    const region = overlaid([sign])
    expect(
      crosswalk(region, edition)
        .filter(({ relation }) => relation === "absent")
        .map(({ kind, key }) => `${kind} ${key}`),
    ).toEqual(["competency C25"])
  })
})

describe("the texts of levels", () => {
  it.each(every)("[CF4] $edition $key at $level in $language", ({ competency, level, language }) => {
    const found = Competency.level(competency, level)
    for (const text of [found?.descriptor[language], found?.example[language]]) {
      expect(text).toMatch(/^\p{Lu}.*[.”]$/u)
      expect(text?.length).toBeGreaterThan(25)
      expect(text?.length).toBeLessThan(160)
    }
    expect(found?.descriptor[language]).not.toBe(found?.example[language])
    expect(found?.evidence).toBe("inferred")
    expect(found?.prk.from).toBeGreaterThanOrEqual(5)
    expect(found?.prk.to).toBeLessThanOrEqual(7)
  })

  it("[CF4] are all different", () => {
    for (const language of Language.all) {
      const texts = wordings.flatMap(({ descriptor, example }) => [descriptor[language], example[language]])
      expect(texts).toHaveLength(24 * 4 * 2)
      expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([])
    }
  })

  it("[CF4] are short sentences in Polish", () => {
    for (const { descriptor, example } of wordings)
      for (const { pl } of [descriptor, example])
        for (const sentence of pl.split(/(?<=[.?!])\s/))
          expect([sentence, sentence.split(" ").length <= 24]).toEqual([sentence, true])
  })
})

describe("lint", () => {
  it("[CF5] finds nothing in the editions that come with the model", () => {
    for (const framework of frameworks) expect(Framework.lint(framework)).toEqual([])
  })

  it("[CF5] reports each level of an added competency that has no texts", () => {
    const region = overlaid([sign])
    expect(codes(Framework.of(region, { wordings }))).toEqual(
      Level.all.map(() => "level-text-missing competencies.24.levels"),
    )
    expect(codes(Framework.of(region, { wordings: [...wordings, ...signWordings] }))).toEqual([])
    expect(
      Framework.competency(
        Framework.of(region, { wordings: [...wordings, ...signWordings] }),
        "C25",
      )?.levels.map(({ descriptor }) => descriptor.en),
    ).toEqual(Level.all.map((level) => `Signs at level ${level}.`))
  })

  it("[CF5] reports texts that are blank, repeated, or of what is not there", () => {
    const [first] = signWordings
    if (first === undefined) return expect.unreachable()
    const blank = { ...first, competency: "C01", example: { pl: " ", en: "" } }
    expect(codes(Framework.of(edition, { wordings: [...wordings, blank, first] }))).toEqual([
      "level-text-repeated wordings.96",
      "level-text-blank wordings.96",
      "level-text-blank wordings.96",
      "unknown-competency wordings.97",
    ])
  })

  it("[CF6] every role has a profile, and needs the independent level of each of its competencies", () => {
    for (const framework of frameworks) {
      expect(framework.roles.map(({ targets }) => targets.length)).toEqual([14, 11, 14])
      for (const { targets } of framework.roles) for (const { level } of targets) expect(level).toBe(2)
    }
  })

  it("[CF6] a region raises what a role needs and never lowers it", () => {
    const target = (role: string, competency: string, level: Level.Level) => ({
      role,
      competency,
      level,
      ...Evidence.inferred(),
    })
    const framework = Framework.of(edition, {
      wordings,
      targets: [
        target("local-animator", "C08", 3),
        target("local-animator", "C07", 1),
        target("mayor", "C07", 3),
        target("local-animator", "C99", 3),
        target("local-animator", "C13", 3),
      ],
    })
    const levels = Framework.role(framework, "local-animator")?.targets.filter(({ level }) => level !== 2)
    expect(levels?.map(({ competency, level }) => [competency, level])).toEqual([["C08", 3]])
    expect(codes(framework)).toEqual([
      "target-lowered targets.1",
      "unknown-role targets.2",
      "unknown-competency targets.3",
      "competency-of-no-role targets.4",
    ])
  })

  it("[CF7] a framework without a level, with a role without competencies or shown by supervision is reported", () => {
    const broken: Edition.Edition = {
      ...edition,
      levels: edition.levels.slice(0, 3),
      competencies: [{ ...sign, key: "C01", roles: ["mayor"], shownBy: ["F18"] }],
    }
    expect(
      codes(Framework.of(broken, { wordings: wordings.filter(({ competency }) => competency === "C01") })),
    ).toEqual([
      "level-missing levels",
      "role-without-competencies roles.0",
      "role-without-competencies roles.1",
      "role-without-competencies roles.2",
      "unknown-role competencies.0.roles.0",
      "shown-by-supervision competencies.0.shownBy",
    ])
  })
})
