import { EditionLint, Overlay, OverlayDocument, Problem } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Framework from "../../Framework.ts"
import { wordings } from "../../level-texts.ts"
import * as CaseFramework from "../case/CaseFramework.ts"
import * as CasePackage from "../case/CasePackage.ts"
import * as CaseReading from "../case/CaseReading.ts"
import * as FrameworkSheet from "../sheets/FrameworkSheet.ts"
import * as FrameworkOverlay from "./FrameworkOverlay.ts"
import { texts } from "./problems.ts"

const framework = Framework.of(edition, { wordings })
const head: FrameworkOverlay.Head = {
  key: "region",
  version: "1.0.0",
  title: { pl: "Region", en: "Region" },
  validFrom: "2027-01-01",
  validTo: null,
  wordings,
}
const through = (one: unknown) =>
  CaseFramework.of(Result.getOrThrow(CaseReading.read(JSON.parse(JSON.stringify(one)))).package).framework
const sample = async (name: string): Promise<Framework.Framework> => {
  const { readFileSync } = await import("node:fs" as string)
  const file = new URL(`../../../fixtures/case/samples/opensalt-${name}.json`, import.meta.url)
  return through(JSON.parse(String(readFileSync(file, "utf8"))))
}
const codes = ({ problems }: FrameworkOverlay.Proposed) => problems.map(({ code }) => code)

/** Lays it on; the edition that comes out, and its framework. */
const laid = ({ addition, overlay }: FrameworkOverlay.Proposed) => {
  expect(OverlayDocument.decode(JSON.parse(JSON.stringify(overlay)))).toEqual(Result.succeed(overlay))
  const next = Result.getOrThrow(Overlay.apply(edition, overlay))
  return { next, framework: Framework.of(next, addition) }
}
const faults = (next: typeof edition) => EditionLint.problems(next, { measures: [] }).map(({ code }) => code)

const words = (pl: string) => ({ pl, en: `${pl} (en)` })
const levels = ([1, 2, 3, 4] as const).map((level) => ({
  level,
  descriptor: words(`opis ${level}`),
  example: words(`przykład ${level}`),
}))
const added = {
  key: "R01",
  kind: "skill" as const,
  roles: ["local-planner"],
  label: words("praca zdalna"),
  definition: words("Prowadzi spotkania zdalne."),
  levels,
}

describe("a framework as an overlay", () => {
  it("[OX1] our own, by a CASE package, changes nothing and leaves nothing behind", () => {
    const found = FrameworkOverlay.of(
      edition,
      through(CasePackage.of(framework, { at: "2026-06-01T00:00:00Z" })),
      head,
    )
    expect(found.problems).toEqual([])
    expect([found.overlay.labels, found.overlay.competencies, found.overlay.sources]).toEqual([[], [], []])
    expect(found.addition).toEqual({ wordings, targets: framework.targets })
  })

  it("[OX1] adds competencies with texts, links and sources, names of a region, and higher targets", () => {
    const planner = framework.roles.find(({ key }) => key === "local-planner") ?? expect.fail()
    const found = FrameworkOverlay.of(
      edition,
      {
        competencies: [
          {
            ...added,
            fields: [{ key: "K3" }],
            orientations: [{ key: "esco-report-facts" }],
            shownBy: ["F13"],
            evidence: "public",
            sources: ["R-1"],
          },
          ...framework.competencies.map((one) =>
            one.key === "C17" ? { ...one, label: words("wspólny plan") } : one,
          ),
        ],
        roles: [
          {
            ...planner,
            targets: [
              ...planner.targets,
              { role: "local-planner", competency: "R01", level: 3, evidence: "inferred", sources: [] },
            ],
          },
        ],
        sources: [
          { key: "R-1", title: "Uchwała sejmiku" },
          { key: "R-2", title: "Nikt jej nie cytuje" },
        ],
      },
      head,
    )
    expect(found.problems).toEqual([])
    const { framework: here, next } = laid(found)
    expect(Framework.competency(here, "R01")).toMatchObject({
      evidence: "public",
      sources: ["R-1"],
      shownBy: ["F13"],
      levels: levels.map(({ descriptor, level }) => ({ descriptor, level })),
    })
    expect(Framework.competency(here, "R01")?.fields.map(({ key }) => key)).toEqual(["K3"])
    expect(Framework.competency(here, "C17")?.label.pl).toBe("wspólny plan")
    expect(
      Framework.role(here, "local-planner")?.targets.find(({ competency }) => competency === "R01")?.level,
    ).toBe(3)
    expect(next.sources.map(({ key }) => key)).toContain("R-1")
    expect(next.sources.map(({ key }) => key)).not.toContain("R-2")
    expect(Framework.lint(here)).toEqual([])
    expect(faults(next)).toEqual(faults(edition))
  })

  it("[OX2] leaves behind what an overlay cannot hold, and tells each", () => {
    const [c01] = framework.competencies
    if (c01 === undefined) return expect.fail()
    const [text] = c01.levels
    if (text === undefined) return expect.fail()
    const found = FrameworkOverlay.of(
      edition,
      {
        competencies: [
          {
            ...c01,
            definition: words("inny opis"),
            kind: "attitude",
            roles: ["mayor"],
            orientations: [{ key: "nos-99" }, { key: "esco-report-facts" }],
            levels: [{ ...text, descriptor: words("inny") }],
          },
          c01,
          {
            ...added,
            key: "Zażółć 1.2",
            roles: ["mayor"],
            fields: [{ key: "K99" }],
            shownBy: ["F18", "F99"],
            evidence: "seed",
            sources: ["X-1"],
          },
          { ...added, key: "zazolc-1-2" },
          { ...added, key: "Zazolc.1.2" },
        ],
        roles: [
          { key: "mayor", targets: [] },
          {
            key: "local-planner",
            targets: [
              { role: "local-planner", competency: "C01", level: 1, evidence: "inferred", sources: [] },
            ],
          },
        ],
        levels: [{ key: "master", number: 5 }],
      },
      head,
    )
    expect(found.problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "overlay-definition-kept competencies.0.definition",
      "overlay-kind-kept competencies.0.kind",
      "overlay-roles-kept competencies.0.roles",
      "overlay-link-unknown competencies.0",
      "overlay-links-kept competencies.0",
      "overlay-level-text-kept competencies.0.levels.0",
      "overlay-key-repeated competencies.1.key",
      "overlay-key-changed competencies.2.key",
      "overlay-seed-claimed competencies.2",
      "overlay-role-unknown competencies.2.roles",
      "overlay-no-role competencies.2.roles",
      "overlay-link-unknown competencies.2",
      "overlay-form-unknown competencies.2.shownBy",
      "overlay-form-unknown competencies.2.shownBy",
      "overlay-source-unknown competencies.2",
      "overlay-key-repeated competencies.4.key",
      "overlay-role-unknown roles.0",
      "overlay-target-lower roles.1",
      "overlay-level-unknown levels.0",
    ])
    const { next } = laid(found)
    expect(next.competencies.slice(-2).map(({ evidence, key }) => [key, evidence])).toEqual([
      ["Zazolc-1-2", "inferred"],
      ["zazolc-1-2", "inferred"],
    ])
    expect(next.competencies.find(({ key }) => key === "C01")).toEqual(edition.competencies[0])
    for (const [code, message] of Object.entries(texts))
      for (const language of ["pl", "en"] as const)
        expect([
          code,
          Problem.format(message[language], language, {
            from: "a",
            to: "b",
            competency: "c",
            level: 1,
            role: "r",
            link: "l",
            form: "f",
            source: "s",
            wanted: 1,
          }),
        ]).not.toEqual([code, expect.stringMatching(/[{}]/)])
  })

  it("[OX3] those of others, and what was accepted of a sheet, can be laid on", async () => {
    const ordering = FrameworkOverlay.of(edition, await sample("Ordering"), head)
    const { framework: here, next } = laid(ordering)
    expect(next.competencies).toHaveLength(edition.competencies.length + 28)
    expect(new Set(codes(ordering))).toEqual(new Set(["overlay-key-changed", "overlay-no-role"]))
    // What is left to write before it is published: texts that one language or one sentence stood for.
    const known = new Set(faults(edition))
    expect(new Set(faults(next).filter((code) => !known.has(code)))).toEqual(
      new Set(["definition-not-translated", "definition-repeats-name"]),
    )
    expect(Framework.lint(here).every(({ code }) => code === "level-text-missing")).toBe(true)

    const table = FrameworkSheet.write(framework, "pl").map((row, at) =>
      at === 1 ? ["R01", ...row.slice(1)] : row,
    )
    const accepted = Result.getOrThrow(FrameworkSheet.accept(FrameworkSheet.preview(table, framework), [2]))
    const fromSheet = FrameworkOverlay.of(edition, accepted, head)
    expect(fromSheet.problems).toEqual([])
    const sheet = laid(fromSheet)
    expect(Framework.competency(sheet.framework, "R01")?.levels).toHaveLength(4)
    expect(Framework.lint(sheet.framework)).toEqual([])
  })
})
