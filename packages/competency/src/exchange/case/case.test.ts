import { Crosswalk, Problem } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import { Ajv2019 } from "ajv/dist/2019.js"
import formats from "ajv-formats"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import { crosswalk } from "../../crosswalk.ts"
import * as Framework from "../../Framework.ts"
import { wordings } from "../../level-texts.ts"
import * as Case from "./CaseClass.ts"
import * as CaseFramework from "./CaseFramework.ts"
import * as CasePackage from "./CasePackage.ts"
import * as CaseReading from "./CaseReading.ts"
import { texts } from "./problems.ts"
import * as Uuid from "./Uuid.ts"

const load = async (name: string): Promise<unknown> => {
  const file: string = `../../../fixtures/case/${name}.json`
  return (await import(file, { with: { type: "json" } })).default
}
const official = await load("case-v1p1-cfpackage.official.schema")
const ajv = new Ajv2019({ strict: false, allErrors: true })
formats.default(ajv)
const validate = ajv.compile(Object(official))
const errors = (value: unknown) => {
  validate(JSON.parse(JSON.stringify(value)))
  return validate.errors ?? []
}

const samples = [
  "AdoptedTestFramework",
  "EmptyExternalFramework",
  "ItemTypeTestFramework",
  "Ordering",
  "SequenceNumberFramework",
  "Utf8TestFramework",
].map((name) => `samples/opensalt-${name}`)

const at = "2026-06-01T12:00:00Z"
const generations = [
  { here: edition, there: early },
  { here: early, there: edition },
].map(({ here, there }) => ({
  framework: Framework.of(here, {
    wordings,
    targets: [{ role: "local-planner", competency: "C19", level: 3, evidence: "inferred", sources: ["S01"] }],
  }),
  crosswalk: crosswalk(here, there),
}))

const read = (value: unknown): CaseReading.Reading => {
  const found = CaseReading.read(value)
  return Result.isSuccess(found) ? found.success : expect.fail(JSON.stringify(found.failure))
}
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const codes = (problems: ReadonlyArray<Problem.Problem>) => problems.map(({ code }) => code)

describe("identifiers", () => {
  it("[CP1] are UUIDs of version 5, the same for the same address", async () => {
    // The example of RFC 9562, A.4, is of the namespace of names; these are of that of addresses.
    const { createHash } = await import("node:crypto" as string)
    const namespace = Uint8Array.from("6ba7b8119dad11d180b400c04fd430c8".match(/../g) ?? [], (byte) =>
      Number.parseInt(byte, 16),
    )
    FastCheck.assert(
      FastCheck.property(FastCheck.string({ unit: "grapheme", maxLength: 300 }), (name) => {
        const hash: string = createHash("sha1").update(namespace).update(name).digest("hex")
        const found = Uuid.of(name)
        expect(found).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(found.replaceAll("-", "").slice(0, 12)).toBe(hash.slice(0, 12))
        expect(found.slice(-12)).toBe(hash.slice(20, 32))
      }),
    )
  })

  it("[CP1] are the same at every export, and different for every thing of a package", () => {
    for (const { crosswalk, framework } of generations) {
      const one = CasePackage.of(framework, { at, crosswalk })
      expect(CasePackage.of(framework, { at, crosswalk })).toEqual(one)
      const all = [
        one.CFDocument,
        ...(one.CFItems ?? []),
        ...(one.CFAssociations ?? []),
        ...(one.CFDefinitions?.CFItemTypes ?? []),
        ...(one.CFDefinitions?.CFAssociationGroupings ?? []),
        ...(one.CFRubrics ?? []).flatMap((rubric) => [
          rubric,
          ...(rubric.CFRubricCriteria ?? []).flatMap((criterion) => [
            criterion,
            ...(criterion.CFRubricCriterionLevels ?? []),
          ]),
        ]),
      ]
      expect(new Set(all.map(({ identifier }) => identifier)).size).toBe(all.length)
    }
  })
})

describe("the package", () => {
  it("[CP2] passes the official schema of CASE 1.1, for both generations, at an address and without", () => {
    for (const { crosswalk, framework } of generations)
      for (const base of [undefined, "https://ops.example.pl/ims/case/v1p1"]) {
        const one = CasePackage.of(framework, { at, crosswalk, ...(base === undefined ? {} : { base }) })
        expect(errors(one)).toEqual([])
        expect(one.CFItems?.[0]?.uri).toBe(
          base === undefined
            ? `urn:osl:${framework.key}:level:beginner`
            : `${base}/CFItems/${one.CFItems?.[0]?.identifier}`,
        )
      }
  })

  it("[CP3] is read by the properties that the official schema names, and no others", () => {
    const { $defs, ...root } = Object(official)
    for (const [name, properties] of Object.entries(Case.classes)) {
      const names: Record<string, string> = {
        CFDocument: "CFPckgDocument",
        CFItem: "CFPckgItem",
        CFAssociation: "CFPckgAssociation",
      }
      const schema = name === "CFPackage" ? root : $defs[names[name] ?? name]
      expect([name, Object.keys(properties).sort()]).toEqual([name, Object.keys(schema.properties).sort()])
      const required = Object.entries(properties).filter(([, one]) => one.isRequired)
      expect([name, required.map(([one]) => one).sort()]).toEqual([name, [...(schema.required ?? [])].sort()])
    }
  })

  it("[CP4] says in standard places what a role needs, what a competency leans to, and how it is known", () => {
    const { crosswalk, framework } = generations[0] ?? expect.fail()
    const one = CasePackage.of(framework, { at, crosswalk })
    const bonds = (type: string, title: string) =>
      (one.CFAssociations ?? [])
        .filter((bond) => bond.associationType === type && bond.originNodeURI.title === title)
        .map(({ CFAssociationGroupingURI: group, destinationNodeURI: to }) => [
          to.title,
          group?.title ?? to.uri,
        ])
    expect(bonds("hasSkillLevel", "monitoring i ewaluacja")).toEqual([
      ["zaawansowany", "Profil roli: lokalny planista"],
    ])
    expect(bonds("isPartOf", "monitoring i ewaluacja").map(([role]) => role)).toEqual(["lokalny planista"])
    expect(bonds("isRelatedTo", "mediacja, negocjacje, konsensus").map(([, to]) => to)).toEqual([
      "urn:osl:osl-2014:knowledge-field:K6",
      "urn:osl:osl-2014:orientation:esco-negotiate-compromise",
    ])
    expect(
      bonds("exactMatchOf", "negocjowanie kompromisu").concat(
        bonds("exactMatchOf", "wypracowywanie kompromisu"),
      ),
    ).toContainEqual([
      "negotiate compromise",
      "http://data.europa.eu/esco/skill/7954861c-86d4-4529-afbb-2c23dab9ac74",
    ])
    expect(bonds("isRelatedTo", "zaawansowany").map(([, to]) => to)).toEqual([
      "urn:osl:prk:6",
      "urn:osl:prk:7",
    ])
    // The name of a role moved between the generations; a competency did not.
    const leansTo = framework.roles.find(({ key }) => key === "local-planner")?.orientations
    expect(leansTo?.length).toBe(5)
    expect(bonds("isRelatedTo", "lokalny planista").map(([title]) => title)).toEqual([
      ...(leansTo ?? []).map(({ label }) => label.pl),
      "lokalny polityk społeczny",
    ])
    const marks = (one.CFItems ?? [])
      .filter(({ language }) => language === "pl")
      .map(({ extensions }) => extensions?.["osl:evidence"])
    expect(marks.every((mark) => mark === "seed" || mark === "public" || mark === "inferred")).toBe(true)
    for (const language of [0, 1])
      expect(
        one.CFRubrics?.[language]?.CFRubricCriteria?.map(
          ({ CFRubricCriterionLevels }) => CFRubricCriterionLevels?.length,
        ),
      ).toEqual(framework.competencies.map(() => 4))
  })
})

/** A UUID that says its number: ten thousand of them cost nothing. */
const numbered = (kind: number, number: number): string =>
  `${String(kind).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}`

describe("reading", () => {
  it("[CP5] reads what OSL writes without a word, and gives the same package", () => {
    for (const { crosswalk, framework } of generations) {
      const one = CasePackage.of(framework, { at, crosswalk })
      const found = read(JSON.stringify(one))
      expect(found.problems).toEqual([])
      expect(found.package).toEqual(plainly(one))
    }
  })

  it("[CP6] reads every sample of OpenSALT, tells what is not 1.1, and reads its own reading without a word", async () => {
    for (const name of samples) {
      const given = await load(name)
      const found = read(given)
      expect([name, errors(found.package)]).toEqual([name, []])
      expect(found.package.CFItems?.length).toBe(Object(given).CFItems.length)
      expect(found.package.CFAssociations?.length).toBe(Object(given).CFAssociations.length)
      expect(read(found.package)).toEqual({ package: found.package, problems: [] })
    }
    expect(
      read(await load("samples/opensalt-Ordering")).problems.map(({ code, params }) => [
        code,
        params["class"],
        params["property"],
        params["count"],
      ]),
    ).toEqual([
      ["case-old-property", "CFDocument", "CFPackageURI", 1],
      ["case-old-property", "CFItem", "CFDocumentURI", 28],
      ["case-old-property", "CFAssociation", "CFDocumentURI", 28],
    ])
    expect(codes(read(await load("samples/opensalt-ItemTypeTestFramework")).problems)).toEqual([])
  })

  it("[CP7] puts right what can be, leaves out what cannot, and tells each with its place", async () => {
    const given = Object(plainly(await load("samples/opensalt-SequenceNumberFramework")))
    const [first, second] = given.CFItems
    first.identifier = first.identifier.toUpperCase()
    first.colour = "red"
    first.statusStartDate = "soon"
    first.lastChangeDateTime = "2017-11-03 23:02:07"
    given.CFItems.push(
      { ...second },
      { ...second, identifier: "d0000000-0000-0000-0000-000000000009", fullStatement: 7 },
      { uri: "x" },
      null,
    )
    const [bond, other] = given.CFAssociations
    bond.sequenceNumber = "2"
    other.associationType = "Is Child Of"
    given.CFAssociations.push({
      ...other,
      identifier: "d0000000-0000-0000-0000-00000000000a",
      associationType: "isLike",
    })
    const found = read(given)
    expect(errors(found.package)).toEqual([])
    expect(
      found.problems.map(({ code, params, path }) => [code, params["property"], path.join(".")]),
    ).toEqual([
      ["case-unknown-property", "colour", "CFItems.0.colour"],
      ["case-repaired", "identifier", "CFItems.0.identifier"],
      ["case-wrong-value", "statusStartDate", "CFItems.0.statusStartDate"],
      ["case-repaired", "lastChangeDateTime", "CFItems.0.lastChangeDateTime"],
      ["case-repaired", "fullStatement", "CFItems.3.fullStatement"],
      ["case-left-out", "identifier", "CFItems.4"],
      ["case-left-out", "{}", "CFItems.5"],
      ["case-repaired", "sequenceNumber", "CFAssociations.0.sequenceNumber"],
      ["case-repaired", "associationType", "CFAssociations.1.associationType"],
      ["case-association-extended", "isLike", "CFAssociations.2.associationType"],
      ["case-repeated", second.identifier, "CFItems.2"],
    ])
  })

  it("[CP8] leaves out the association that closes a circle, and names its item", () => {
    const { framework } = generations[0] ?? expect.fail()
    const one = CasePackage.of(framework, { at })
    const [a, , b] = one.CFItems ?? []
    const bond = one.CFAssociations?.[0]
    if (a === undefined || b === undefined || bond === undefined) return expect.fail()
    const side = (item: Case.CfItem) => ({
      title: item.fullStatement,
      identifier: item.identifier,
      uri: item.uri,
    })
    const under = (from: Case.CfItem, to: Case.CfItem) => ({
      ...bond,
      identifier: Uuid.of(`${from.uri} ${to.uri}`),
      originNodeURI: side(from),
      destinationNodeURI: side(to),
    })
    const found = read({ ...one, CFAssociations: [under(a, b), under(b, a), under(a, a)] })
    expect(codes(found.problems)).toEqual(["case-cycle", "case-cycle"])
    expect(found.package.CFAssociations).toHaveLength(1)
  })

  it("[CP8] names a circle of ten thousand items, one within the next, and breaks it at one place", () => {
    const { framework } = generations[0] ?? expect.fail()
    const one = CasePackage.of(framework, { at })
    const [document, first, bond] = [one.CFDocument, one.CFItems?.[0], one.CFAssociations?.[0]]
    const size = 10_000
    const items = Array.from({ length: size }, (_, index) => ({
      ...first,
      identifier: numbered(1, index),
      uri: `urn:x:${index}`,
      fullStatement: `ring ${index}`,
    }))
    const side = (index: number) => ({
      title: `ring ${index}`,
      identifier: items[index % size]?.identifier,
      uri: `urn:x:${index % size}`,
    })
    const CFAssociations = items.map((_, index) => ({
      ...bond,
      identifier: numbered(2, index),
      originNodeURI: side(index),
      destinationNodeURI: side(index + 1),
    }))
    const found = read({ CFDocument: document, CFItems: items, CFAssociations })
    expect(found.problems.map(({ code, params, path }) => [code, params["property"], path])).toEqual([
      ["case-cycle", "ring 9999", ["CFAssociations", 9999]],
    ])
    expect(found.package.CFAssociations).toHaveLength(size - 1)
    expect(CaseReading.sentence(found.problems[0] ?? expect.fail(), "en")).toBe(
      "The item “ring 9999” lies within itself; the association that closes the circle was left out.",
    )
  })

  it("[CP8] refuses what is no package, and never throws", async () => {
    for (const one of [
      "",
      "{",
      "[]",
      "null",
      "{}",
      '{"CFDocument":{}}',
      7,
      null,
      { CFDocument: null },
      "[".repeat(1e6),
    ])
      expect(Result.isFailure(CaseReading.read(one))).toBe(true)
    const given = await load("samples/opensalt-ItemTypeTestFramework")
    FastCheck.assert(
      FastCheck.property(FastCheck.jsonValue({ maxDepth: 4 }), FastCheck.nat(4), (value, place) => {
        const name = ["CFItems", "CFAssociations", "CFDefinitions", "CFRubrics", "extensions"][place] ?? ""
        for (const one of [value, [value], { [name]: value }]) {
          const found = CaseReading.read({ ...Object(given), [name]: one })
          if (Result.isSuccess(found)) {
            expect(errors(found.success.package)).toEqual([])
            CaseFramework.of(found.success.package)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe("the framework of a package", () => {
  it("[CP9] is the one that was written: export, import, export is the identity", () => {
    for (const { crosswalk, framework } of generations)
      for (const base of [undefined, "https://ops.example.pl/ims/case/v1p1"]) {
        const options = { at, crosswalk, ...(base === undefined ? {} : { base }) }
        const one = CasePackage.of(framework, options)
        const found = CaseFramework.of(read(JSON.stringify(one)).package)
        expect(found.problems).toEqual([])
        const { wordings, ...rest } = framework
        expect(found.framework).toMatchObject(plainly(rest) as object)
        expect(new Set(found.framework.wordings.map((text) => JSON.stringify(text)))).toEqual(
          new Set(
            wordings.map((text) =>
              JSON.stringify(
                plainly({
                  competency: text.competency,
                  level: text.level,
                  descriptor: text.descriptor,
                  example: text.example,
                  evidence: text.evidence,
                  sources: text.sources,
                }),
              ),
            ),
          ),
        )
        expect(CasePackage.of(found.framework, { ...options, crosswalk: found.crosswalk })).toEqual(one)
        expect(Framework.lint(found.framework)).toEqual([])
      }
  })

  it("[CP9] keeps what the other generation does not have", () => {
    const { framework } = generations[0] ?? expect.fail()
    const absent = crosswalk(edition, { ...early, competencies: early.competencies.slice(1) })
    const one = CasePackage.of(framework, { at, crosswalk: absent })
    const found = CaseFramework.of(read(JSON.stringify(one)).package).crosswalk
    expect(found.filter(({ relation }) => relation === "absent").map(({ key }) => key)).toEqual(["C01"])
    expect(found).toHaveLength(absent.length)
    expect(Crosswalk.losses(edition, early).filter(({ kind }) => kind === "competency")).toEqual([])
  })

  it("[CP10] of others has an inferred competency for each item, and tells what was assumed and not carried", async () => {
    const found = CaseFramework.of(read(await load("samples/opensalt-Ordering")).package)
    expect(found.framework.competencies).toHaveLength(28)
    expect(found.framework.competencies[0]).toMatchObject({
      key: "H.A.MATH.GM",
      label: { pl: "Geometry and Measurement", en: "Geometry and Measurement" },
      kind: "skill",
      roles: [],
      levels: [],
      evidence: "inferred",
    })
    expect(new Set(codes(found.problems))).toEqual(
      new Set(["case-language-missing", "case-kind-assumed", "case-not-carried"]),
    )
    // Told once for all items: the first and how many.
    expect(
      found.problems.slice(0, 2).map(({ code, params }) => [code, params["property"], params["count"]]),
    ).toEqual([
      ["case-language-missing", "Geometry and Measurement", 28],
      ["case-kind-assumed", "Geometry and Measurement", 28],
    ])
    expect(
      found.problems
        .filter(({ code }) => code === "case-not-carried")
        .map(({ params }) => params["property"]),
    ).toEqual(["notes", "isChildOf"])
  })

  it("[CP10] every sentence is said in Polish and English", () => {
    for (const [code, message] of Object.entries(texts))
      for (const language of ["pl", "en"] as const)
        for (const count of [1, 3, 5, 22]) {
          const said = Problem.format(message[language], language, {
            class: "CFItem",
            property: "uri",
            count,
          })
          expect([code, said]).not.toEqual([code, expect.stringMatching(/[{}]/)])
        }
  })
})
