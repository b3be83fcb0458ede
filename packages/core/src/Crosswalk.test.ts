import { describe, expect, it } from "vitest"
import * as Crosswalk from "./Crosswalk.ts"
import * as Edition from "./Edition.ts"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition as final } from "./editions/osl-2014/index.ts"
import * as Form from "./Form.ts"
import * as Forms from "./Forms.ts"
import * as Model from "./Model.ts"

const ways = [
  { from: early, to: final },
  { from: final, to: early },
].map((way) => ({ ...way, name: `${way.from.key} → ${way.to.key}` }))

describe("terms", () => {
  it.each(ways)("[CW1] $name: every term has one correspondence, and none is left out", ({ from, to }) => {
    const found = Crosswalk.between(from, to)
    expect(found.map((one) => one.from)).toEqual(
      Model.all(from).map(({ kind, term }) => Edition.uri(from, kind, term.key)),
    )
    for (const one of found) expect(one.to === null).toBe(one.relation === "absent")
  })

  it.each(ways)("[CW2] $name: there and back is the same term, or it is reported lost", ({ from, to }) => {
    const lost = new Set(Crosswalk.losses(from, to).map((one) => one.from))
    for (const { kind, term } of Model.all(from)) {
      const there = Crosswalk.term(from, to, kind, term.key)
      const address = Edition.uri(from, kind, term.key)
      if (there?.to === null || there === undefined) expect(lost).toContain(address)
      else {
        const back = Crosswalk.term(to, from, there.kind, there.key)
        expect(back?.to).toBe(address)
        expect(back?.label.to).toEqual(term.label)
        expect(Edition.part(to, there.to)).toEqual(Model.find(to, kind, term.key))
      }
    }
  })

  it("[CW3] reads the three roles under both names, and says what moved", () => {
    const roles = ["local-animator", "network-organizer", "local-planner"].map((key) =>
      Crosswalk.term(early, final, "role", key),
    )
    expect(roles.map((one) => [one?.label.from.pl, one?.label.to?.pl, one?.relation])).toEqual([
      ["animator", "animator lokalny", "shifted"],
      ["mediator", "organizator sieci społecznych", "shifted"],
      ["lokalny polityk społeczny", "lokalny planista", "shifted"],
    ])
    for (const one of roles) {
      expect(one?.evidence).toBe("inferred")
      expect(one?.sources).toEqual(expect.arrayContaining(["seed-004", "S03"]))
    }
    expect(roles[1]?.note.en).toContain("weaving")
  })

  it("[CW3] main tools of the framework are the axial tools of the guide", () => {
    expect(Crosswalk.term(early, final, "tool-class", "axial")).toMatchObject({
      label: { from: { pl: "narzędzia główne" }, to: { pl: "narzędzia osiowe" } },
      relation: "renamed",
    })
    for (const { key } of final.tools)
      expect(Crosswalk.term(final, early, "tool", key)?.relation).toBe("same")
  })

  it("[CW4] reports what came later as lost, and nothing of the earlier edition", () => {
    expect(Crosswalk.losses(early, final)).toEqual([])
    const lost = Crosswalk.losses(final, early).map(({ kind, key }) => `${kind}:${key}`)
    expect(lost).toEqual(
      expect.arrayContaining([
        "institution:cus",
        "actor:cus",
        "word:cus-osl-plan",
        "law:cus-act",
        "event:forum",
      ]),
    )
    expect(lost.filter((one) => /^(role|stage|tool|form|indicator|competency):/.test(one))).toEqual([])
  })

  it("[CW4] a key that the first edition does not have is no term", () => {
    expect(Crosswalk.term(final, early, "role", "mayor")).toBeUndefined()
  })
})

const plan = {
  title: "Plan",
  legalBasis: "cus-plan",
  goals: [
    { text: "Ławki", strategy: "consensus" },
    { text: "Plac", strategy: "conflict" },
  ],
}

describe("records", () => {
  it("[CW5] reads every coded answer, and reports the one without a word, unchanged", () => {
    const read = Crosswalk.record(Form.definition(Forms.all.F12), plan, final, early)
    expect(read.content).toBe(plan)
    expect(read.losses).toEqual([
      {
        path: ["legalBasis"],
        what: "code",
        key: "plan-basis:cus-plan",
        label: { pl: "plan centrum usług społecznych", en: "plan of the social services centre" },
      },
    ])
    expect(read.readings.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "goals.0.strategy consensus",
      "goals.1.strategy conflict",
    ])
  })

  it("[CW5] the same record loses nothing under its own edition", () => {
    expect(Crosswalk.record(Form.definition(Forms.all.F12), plan, final, final).losses).toEqual([])
  })

  it("[CW5] reads several choices one by one", () => {
    const fields = [
      {
        name: "who",
        kind: "choices" as const,
        required: true,
        label: { pl: "Kto", en: "Who" },
        privacy: "public" as const,
        codeList: "actor-kind",
        codes: final.codeLists.find(({ key }) => key === "actor-kind")?.codes ?? [],
      },
    ]
    const form = { ...Form.definition(Forms.all.F01), fields }
    const read = Crosswalk.record(form, { who: ["ops", "cus"] }, final, early)
    expect(read.readings.map(({ path, label }) => [path.join("."), label.en])).toEqual([
      ["who.0", "social assistance centre"],
    ])
    expect(read.losses.map(({ path, key }) => [path.join("."), key])).toEqual([["who.1", "actor-kind:cus"]])
  })

  it("[CW5] a region's own code is read under its edition and reported under another, with its label", () => {
    const sea = { code: "sea", label: { pl: "morze", en: "the sea" } }
    const region = {
      ...final,
      key: "osl-2014-pomorskie",
      codeLists: final.codeLists.map((list) =>
        list.key === "need-area" ? { ...list, codes: [...list.codes, sea] } : list,
      ),
    }
    const need = Form.definition(Forms.all.F04)
    expect(Crosswalk.record(need, { area: "sea" }, region, region).losses).toEqual([])
    expect(Crosswalk.record(need, { area: "sea" }, region, final).losses).toEqual([
      { path: ["area"], what: "code", key: "need-area:sea", label: sea.label },
    ])
  })

  it("[CW6] a field that a region added is read where it is, and reported where it is not", () => {
    const stop: Edition.ExtraField = {
      form: "F04",
      field: {
        name: "stop",
        kind: "choice",
        required: false,
        label: { pl: "Przystanek", en: "Stop" },
        privacy: "public",
        codes: [{ code: "bus", label: { pl: "autobus", en: "bus" } }],
      },
      evidence: "inferred",
      sources: [],
    }
    const region = { ...final, key: "osl-2014-pomorskie", formFields: [stop] }
    const need = Form.definition(Forms.all.F04)
    expect(Crosswalk.record(need, { stop: "bus" }, region, region)).toMatchObject({
      readings: [{ path: ["stop"], code: "bus", label: { pl: "autobus" } }],
      losses: [],
    })
    expect(Crosswalk.record(need, { stop: "tram" }, region, region).losses.map(({ key }) => key)).toEqual([
      "stop:tram",
    ])
    expect(Crosswalk.record(need, { stop: "bus" }, region, final).losses).toEqual([
      { path: ["stop"], what: "field", key: "F04.stop", label: stop.field.label },
    ])
    expect(Crosswalk.record(need, {}, region, final).losses).toEqual([])
    // The form as the region has it names the field too: it is told once all the same.
    const own = Form.definition(Forms.of(region).F04)
    for (const to of [region, final])
      expect(Crosswalk.record(own, { stop: "bus" }, region, to)).toEqual(
        Crosswalk.record(need, { stop: "bus" }, region, to),
      )
  })

  it.each([early, final])("[CW5] $key: what its lists know is read under it, for every form", (one) => {
    for (const form of Object.values(Forms.every))
      for (const field of form.fields.filter(({ kind }) => kind === "choice")) {
        const list = one.codeLists.find(({ key }) => key === field.codeList)
        expect(list, `${form.form} ${field.name}`).toBeDefined()
        for (const { code } of list?.codes ?? [])
          expect(Crosswalk.record(Form.definition(form), { [field.name]: code }, one, one).losses).toEqual([])
      }
  })

  it("[CW6] reports a list and a form that the other edition lacks", () => {
    const bare = {
      ...early,
      formUses: early.formUses.filter(({ key }) => key !== "F12"),
      codeLists: early.codeLists.filter(({ key }) => key !== "strategy"),
    }
    const read = Crosswalk.record(Form.definition(Forms.all.F12), plan, final, bare)
    expect(read.losses.map(({ what, key }) => `${what} ${key}`)).toEqual([
      "form F12",
      "code plan-basis:cus-plan",
      "code-list strategy",
      "code-list strategy",
    ])
  })

  it("[CW6] every code of every list of a form is read or reported, in both ways", () => {
    for (const { from, to } of ways)
      for (const form of Object.values(Forms.every))
        for (const field of form.fields.filter(({ kind }) => kind === "choice"))
          for (const { code } of field.codes ?? []) {
            const read = Crosswalk.record(Form.definition(form), { [field.name]: code }, from, to)
            expect(read.readings.length + read.losses.length).toBe(1)
          }
  })
})
