import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as Community from "../Community.ts"
import * as Crosswalk from "../Crosswalk.ts"
import * as EditionDocument from "../EditionDocument.ts"
import * as EditionLint from "../EditionLint.ts"
import * as Evidence from "../Evidence.ts"
import * as Forms from "../Forms.ts"
import * as Identifier from "../Identifier.ts"
import * as Model from "../Model.ts"
import { edition as early } from "./osl-2012/index.ts"
import { edition } from "./osl-2014/index.ts"

const editions = [early, edition]
const markOf = (kind: Model.Kind, key: string, part: string, one = edition) => {
  const term = Model.find(one, kind, key)
  return term === undefined ? undefined : Evidence.of(term, part).evidence
}

/** The texts of every term of a kind that say this. */
const saying = (one: typeof edition, said: RegExp): ReadonlyArray<string> =>
  Model.all({ ...one, openQuestions: [] })
    .filter(({ term }) => said.test(JSON.stringify({ ...term, key: "" })))
    .map(({ kind, term }) => `${kind}:${term.key}`)

/** Each disagreement of the sources (dossier 11), by its number, and what of the data or rules handles it. */
const handled: ReadonlyArray<readonly [rule: string, matter: string, check: () => void]> = [
  [
    "[CO1] the seed's figures come first, the publications' stand beside them with their sources",
    "pilot-size",
    () => {
      for (const { figures } of edition.pilot.filter(({ key }) => ["workers", "centres"].includes(key))) {
        expect(figures.map(({ evidence }) => evidence)).toEqual(["seed", "public"])
        expect(figures[0]?.value).not.toBe(figures[1]?.value)
      }
    },
  ],
  [
    "[CO2] the end is the seed's April 2014; what came after it stands apart and is not the project's",
    "project-end",
    () => {
      expect(edition.timeline.find(({ key }) => key === "project-end")).toMatchObject({
        from: "2014-04",
        to: null,
        evidence: "seed",
      })
      expect(edition.projectLabels.find(({ key }) => key === "duration")?.value.en).toBe(
        "March 2010 – April 2014",
      )
      expect(edition.timeline.filter(({ from }) => from > "2014-04").map(({ key }) => key)).toEqual([
        "krakow-conference",
        "cus-act",
      ])
    },
  ],
  [
    "[CO3] both names are kept under one key; that they correspond is inferred",
    "role-names",
    () => {
      for (const { key } of edition.roles) {
        expect(markOf("role", key, "names")).toBe("inferred")
        expect(Crosswalk.term(early, edition, "role", key)).toMatchObject({
          relation: "shifted",
          evidence: "inferred",
        })
        expect(markOf("role", key, "label")).toBe("public")
        expect(markOf("role", key, "label", early)).toBe("seed")
      }
    },
  ],
  [
    "[CO4] names, order, criteria and moves are inferred, and an edition with others is read and has no fault",
    "stages",
    () => {
      for (const one of editions) {
        for (const { key } of one.stages) expect(markOf("stage", key, "label", one)).toBe("inferred")
        for (const { evidence } of one.transitions) expect(evidence).toBe("inferred")
      }
      const four = ["entry", "diagnosis", "planning", "action"]
      const within = (keys: ReadonlyArray<string>) => keys.filter((key) => four.includes(key))
      const other = {
        ...edition,
        stages: edition.stages
          .filter(({ key }) => four.includes(key))
          .map((stage) => ({ ...stage, label: { ...stage.label, pl: `Krok: ${stage.label.pl}` } })),
        transitions: within(["entry", "diagnosis", "planning"]).map((from, index) => ({
          from,
          to: four[index + 1] ?? "",
          kind: "forward" as const,
          who: ["organizer" as const],
          ...Evidence.published("S30"),
        })),
        components: edition.components.map((one) => ({ ...one, emphasis: {} })),
        formUses: edition.formUses.map((one) => ({ ...one, stages: within(one.stages) })),
        vocabulary: edition.vocabulary.filter(({ names = "" }) => !names.startsWith("stage:")),
      }
      expect(Result.isSuccess(EditionDocument.decode(JSON.parse(JSON.stringify(other))))).toBe(true)
      const measures = edition.stages.flatMap(({ entry, exit }) =>
        [...entry, ...exit].map(({ measure }) => measure),
      )
      expect(EditionLint.problems(other, { measures })).toEqual([])
    },
  ],
  [
    "[CO5] the ten fields are public, the catalogue of 24 and the four levels are inferred",
    "competencies",
    () => {
      for (const { key } of edition.knowledgeFields)
        expect(markOf("knowledge-field", key, "label")).toBe("public")
      for (const one of [...edition.competencies, ...edition.levels]) {
        expect(one.evidence).toBe("inferred")
        expect(one.parts).toBeUndefined()
      }
    },
  ],
  [
    "[CO6] the steps of LEAP and two of ours, as steps of this model inferred; all thirty indicators inferred",
    "evaluation-steps",
    () => {
      for (const one of [...edition.evaluationSteps, ...edition.indicators])
        expect(one.evidence).toBe("inferred")
      expect(
        edition.evaluationSteps.filter(
          ({ key }) => markOf("evaluation-step", key, "definition") === "public",
        ),
      ).toHaveLength(5)
      for (const one of edition.indicators) expect(one.parts).toBeUndefined()
    },
  ],
  [
    "[CO7] method tools and forms are two kinds: a closed list of seven, and the forms",
    "tool-or-form",
    () => {
      const tools = new Set(edition.tools.map(({ key }) => key))
      expect(tools.size).toBe(7)
      for (const { key } of edition.formUses) expect(tools.has(key)).toBe(false)
      expect(edition.formUses.map(({ key }) => key)).toEqual(
        Array.from({ length: 20 }, (_, index) => `F${String(index + 1).padStart(2, "0")}`),
      )
      for (const code of Forms.codes) expect(Model.find(edition, "form", code)).toBeDefined()
    },
  ],
  [
    "[CO8] main and axial are names of one term, which each edition calls by its own and says the other",
    "main-or-axial",
    () => {
      expect(Crosswalk.term(early, edition, "tool-class", "axial")).toMatchObject({
        relation: "renamed",
        label: { from: { pl: "narzędzia główne" }, to: { pl: "narzędzia osiowe" } },
      })
      expect(Model.find(edition, "tool-class", "axial")?.definition.pl).toContain("narzędzia główne")
      expect(Model.find(early, "tool-class", "axial")?.definition.pl).toContain("narzędzia osiowe")
    },
  ],
  [
    "[CO9] nothing says that the regulation has a speciality of organisers; the one reference says that it was not confirmed",
    "specialisation",
    () => {
      expect(saying(edition, /specjaliz/i)).toEqual([
        "institution:training-bodies",
        "law:assistance-117-118a",
        "law:specialisation-regulation",
        "word:specialisation",
      ])
      expect(Model.find(edition, "law", "specialisation-regulation")?.definition.en).toContain(
        "not confirmed",
      )
      expect(Model.find(edition, "word", "specialisation")?.definition.pl).toContain("pracowników socjalnych")
    },
  ],
  [
    "[CO10] article numbers stand only in legal references, as fields of their own to be verified",
    "cus-articles",
    () => {
      expect(saying(edition, /\bart\. (13 |32|34|38)/)).toEqual([
        "law:cus-13-1-6",
        "law:cus-32",
        "law:cus-training",
      ])
      for (const one of edition.legalReferences) {
        expect(one.verify).toBe(true)
        expect(`${one.label.pl} ${one.definition.pl}`).not.toMatch(/\bart\. \d/)
      }
    },
  ],
  [
    "[CO11] the plan of a centre is one form with the others, its layout and its basis inferred",
    "cus-plan",
    () => {
      expect(markOf("form", "F12", "definition")).toBe("inferred")
      const basis = edition.codeLists.find(({ key }) => key === "plan-basis")
      expect(basis?.codes.map(({ code }) => code)).toContain("cus-plan")
      expect(basis === undefined ? undefined : Evidence.of<string>(basis, "cus-plan").evidence).toBe(
        "inferred",
      )
      expect(Forms.all.F12.evidence).toBe("inferred")
    },
  ],
  [
    "[CO12] no number of hours is given but as what drafts said",
    "training-hours",
    () => {
      expect(saying(edition, /\b5[07]\b[^"]{0,20}(godzin|hours)|(godzin|hours)[^"]{0,40}\b5[07]\b/)).toEqual([
        "law:cus-training",
      ])
      expect(Model.find(edition, "law", "cus-training")?.definition.en).toContain("was not read")
    },
  ],
  [
    "[CO13] the regulation is the Council of Ministers'",
    "regulation-issuer",
    () => {
      const one = edition.legalReferences.find(({ key }) => key === "cus-training")
      expect(one?.act.pl).toContain("rozporządzenie Rady Ministrów")
      expect(one?.journal).toBe("Dz.U. 2020 poz. 664")
    },
  ],
  [
    "[CO14] the reference gives the sense and the article, no paragraph",
    "article-45",
    () => {
      const one = edition.legalReferences.find(({ key }) => key === "assistance-45")
      expect(one?.article).toBe("art. 45")
      expect(one?.definition.en).toContain(
        "with persons and families, with groups and with the local community",
      )
    },
  ],
  [
    "[CO15] the norm is to be verified, and its parameters say so",
    "staffing-norm",
    () => {
      expect(edition.legalReferences.find(({ key }) => key === "assistance-110")?.verify).toBe(true)
      for (const key of ["inhabitants-per-social-worker", "families-per-social-worker"])
        expect(Model.find(edition, "parameter", key)?.definition.en).toContain("Check the present wording.")
    },
  ],
  [
    "[CO16] a leader, an initiator and eleven partners",
    "number-of-partners",
    () => {
      for (const one of editions) expect(one.organisations).toHaveLength(1 + 1 + 11)
      expect(edition.organisations[0]?.key).toBe("crzl")
      expect(edition.organisations[1]?.key).toBe("dps-mpips")
    },
  ],
  [
    "[CO17] the number is the REGON of CAL, whose check digit agrees",
    "damaged-regon",
    () => {
      const cal = edition.organisations.find(({ key }) => key === "cal")
      expect(cal?.regon).toBe("016374389")
      expect(Result.isSuccess(Schema.decodeUnknownResult(Identifier.Regon)("016374389"))).toBe(true)
    },
  ],
  [
    "[CO18] both are stated: first groups at risk (seed), open to all inhabitants (public)",
    "beneficiaries",
    () => {
      expect(markOf("statement", "addressees", "definition")).toBe("seed")
      expect(markOf("statement", "for-all-inhabitants", "definition")).toBe("public")
    },
  ],
  [
    "[CO19] anybody, paid or not; the process keeps on what basis (its codes are tested in @osl/workflow)",
    "who-can-organise",
    () => {
      expect(Model.find(edition, "statement", "who-organises")?.definition.en).toContain("also without pay")
      expect(edition.openQuestions.find(({ number }) => number === 19)?.handling.en).toBe(
        "The basis is kept: OPS, CUS, NGO or voluntary.",
      )
    },
  ],
  [
    "[CO20] both kinds of community and both axial tools are there, in both editions",
    "territorial-or-categorial",
    () => {
      for (const one of editions) {
        expect(
          one.codeLists.find(({ key }) => key === "community-kind")?.codes.map(({ code }) => code),
        ).toEqual(["territorial", "categorial"])
        expect(one.tools.filter((tool) => tool.class === "axial").map(({ key }) => key)).toEqual([
          "territorial-work",
          "categorial-work",
        ])
      }
    },
  ],
  [
    "[CO21] a state of a community with its date, asked for and never computed; no kind of community, no indicator",
    "communion",
    () => {
      const field = Forms.all.F01.fields.find(({ name }) => name === "communionOn")
      expect(field).toMatchObject({ kind: "date", required: false })
      expect(Community.Kind.codes.map(({ code }) => code)).not.toContain("communion")
      expect(JSON.stringify(edition.indicators)).not.toMatch(/wspólnot|communion/i)
    },
  ],
  [
    "[CO22] agency and trust are survey items shown from ten answers on, told to be experimental; a survey keeps its ethics check",
    "measuring-empowerment",
    () => {
      const agency = edition.indicators.find(({ key }) => key === "I20")
      expect(agency).toMatchObject({ threshold: 10, forms: ["F09"], evidence: "inferred" })
      expect(agency?.definition.en).toContain("experimental")
      expect(Forms.all.F09.fields.map(({ label }) => label.en).join(" ")).toMatch(/voluntary/i)
    },
  ],
  [
    "[CO23] addresses are kept, titles are those of the mirror and told to be so",
    "esco-version",
    () => {
      for (const one of edition.orientations.filter(({ frame }) => frame.startsWith("esco"))) {
        expect(one.address).toMatch(/^http:\/\/data\.europa\.eu\/esco\/(occupation|skill)\/[0-9a-f-]{36}$/)
        expect(markOf("orientation", one.key, "address")).toBe("public")
      }
      expect(edition.openQuestions.find(({ number }) => number === 23)?.handling.en).toContain(
        "to be checked",
      )
    },
  ],
  [
    "[CO24] the remainder itself is the check digit, as the seed's NIP proves",
    "nip-check-digit",
    () => {
      const digits = [...(edition.organisations.find(({ key }) => key === "cal")?.nip ?? "")].map(Number)
      const sum = [6, 5, 7, 2, 3, 4, 5, 6, 7].reduce(
        (all, weight, index) => all + weight * (digits[index] ?? 0),
        0,
      )
      expect([sum % 11, 11 - (sum % 11), digits[9]]).toEqual([7, 4, 7])
      const reads = Schema.decodeUnknownResult(Identifier.Nip)
      expect(Result.isSuccess(reads("525-21-82-397"))).toBe(true)
      expect(Result.isSuccess(reads("525-21-82-394"))).toBe(false)
    },
  ],
  [
    "[CO25] the smallest number shown is a parameter of 5 that an institution may raise",
    "small-numbers",
    () => {
      expect(edition.parameters.find(({ key }) => key === "smallest-number-shown")).toMatchObject({
        least: 5,
        most: null,
        evidence: "inferred",
      })
      for (const { threshold } of edition.indicators) expect(threshold === null || threshold >= 5).toBe(true)
    },
  ],
]

describe("where sources disagree", () => {
  it("[MO6] every disagreement of the dossier has its check, in order, and its question in the edition", () => {
    expect(handled.map(([rule]) => /^\[CO(\d+)\]/.exec(rule)?.[1])).toEqual(
      Array.from({ length: 25 }, (_, at) => String(at + 1)),
    )
    expect(edition.openQuestions.map(({ number, key }) => `CO${number} ${key}`)).toEqual(
      handled.map(([rule, matter]) => `${/CO\d+/.exec(rule)?.[0]} ${matter}`),
    )
    for (const { evidence, handling } of edition.openQuestions) {
      expect(evidence).toBe("inferred")
      expect(handling.pl.length * handling.en.length).toBeGreaterThan(0)
    }
  })

  it.each(handled)("%s", (_, __, check) => {
    check()
  })
})
