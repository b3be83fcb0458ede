import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as Form from "../Form.ts"
import * as Problem from "../Problem.ts"
import * as County from "./County.ts"
import * as Municipality from "./Municipality.ts"
import * as Voivodeship from "./Voivodeship.ts"

const all = Municipality.all()
const found = (text: string, limit?: number) =>
  Municipality.search(text, limit === undefined ? {} : { limit }).map(({ terc, name }) => `${terc} ${name}`)

describe("the register", () => {
  it("[TE1] holds 2,477 municipalities, 380 counties and 16 voivodeships, each once and by code", () => {
    expect(all).toHaveLength(2477)
    expect(County.all()).toHaveLength(380)
    expect(Voivodeship.all).toHaveLength(16)
    for (const codes of [
      all.map(({ terc }) => terc),
      County.all().map(({ code }) => code),
      Voivodeship.all.map(({ code }) => code),
    ]) {
      expect(codes).toEqual([...new Set(codes)].sort())
    }
  })

  it("[TE1] gives every municipality a name, an existing county and an existing voivodeship", () => {
    for (const one of all) {
      expect(one.name).toMatch(/^\p{Lu}[\p{L} ()-]+$/u)
      expect(County.find(one.county)?.voivodeship).toBe(one.voivodeship)
      expect(Voivodeship.find(one.voivodeship)?.code).toBe(one.terc.slice(0, 2))
      expect(Municipality.ofCounty(one.county)).toContain(one)
    }
  })

  it("[TE1] gives every county at least one municipality, and a city with county rights exactly one, urban", () => {
    expect(County.all().filter(({ isCity }) => isCity)).toHaveLength(66)
    for (const county of County.all()) {
      const inside = Municipality.ofCounty(county.code)
      expect(inside.length).toBeGreaterThan(0)
      expect(/^\p{Lu}/u.test(county.name)).toBe(county.isCity)
      if (county.isCity) {
        expect(inside.map(({ name, kind }) => [name, kind])).toEqual([[county.name, "urban"]])
      }
    }
  })

  it("[TE2] knows the kind by the seventh digit: 302 urban, 1,537 rural, 638 urban-rural", () => {
    const count = (kind: Municipality.Kind) => all.filter((one) => one.kind === kind).length
    expect([count("urban"), count("rural"), count("urban-rural")]).toEqual([302, 1537, 638])
  })

  it.each([
    ["3021163", "urban-rural"],
    ["3021164", "town"],
    ["3021165", "countryside"],
    ["1465028", "district"],
    ["1261029", "delegation"],
    ["3021166", undefined],
    ["302116", undefined],
  ])("[TE2] reads the kind of %s as %s", (terc, kind) => {
    expect(Municipality.kindOf(terc)).toBe(kind)
  })

  it.each([
    ["3021163", "3021163"],
    ["3021164", "3021163"],
    ["3021165", "3021163"],
    ["1465028", "1465011"],
    ["1261029", "1261011"],
    ["3021994", undefined],
    ["3021028", undefined],
    ["abc", undefined],
  ])("[TE2] says that %s is or lies in %s", (terc, expected) => {
    expect(Municipality.containing(terc)?.terc).toBe(expected)
  })

  it("[TE1] has a point of every municipality that lies in Poland, to 3 decimals", () => {
    for (const { center } of [...all, ...County.all(), ...Voivodeship.all]) {
      expect(center[0]).toBeGreaterThan(14.1)
      expect(center[0]).toBeLessThan(24.2)
      expect(center[1]).toBeGreaterThan(49)
      expect(center[1]).toBeLessThan(54.9)
      for (const part of center) expect(Math.round(part * 1000) / 1000).toBe(part)
    }
  })
})

describe("names", () => {
  it.each([
    [
      "3021163",
      "Swarzędz, gmina miejsko-wiejska, powiat poznański, woj. wielkopolskie",
      "Swarzędz, urban-rural municipality, poznański county, Greater Poland Voivodeship",
    ],
    [
      "1465011",
      "Warszawa, gmina miejska, miasto na prawach powiatu, woj. mazowieckie",
      "Warszawa, urban municipality, city with county rights, Masovian Voivodeship",
    ],
    [
      "2602042",
      "Nagłowice, gmina wiejska, powiat jędrzejowski, woj. świętokrzyskie",
      "Nagłowice, rural municipality, jędrzejowski county, Świętokrzyskie Voivodeship",
    ],
  ])("[TE7] names %s with its kind, county and voivodeship", (terc, pl, en) => {
    const one = Municipality.find(terc)
    expect(one && Municipality.label(one)).toEqual({ pl, en })
  })

  it("[TE7] gives no two municipalities the same name in full", () => {
    expect(new Set(all.map((one) => Municipality.label(one).pl)).size).toBe(2477)
  })

  it("[TE7] writes the sixteen voivodeships in lower case", () => {
    expect(Voivodeship.all.map(({ name }) => name.pl)).toEqual([
      "dolnośląskie",
      "kujawsko-pomorskie",
      "lubelskie",
      "lubuskie",
      "łódzkie",
      "małopolskie",
      "mazowieckie",
      "opolskie",
      "podkarpackie",
      "podlaskie",
      "pomorskie",
      "śląskie",
      "świętokrzyskie",
      "warmińsko-mazurskie",
      "wielkopolskie",
      "zachodniopomorskie",
    ])
  })

  it("[TE7] names counties and voivodeships in both languages", () => {
    const labels = ["3021", "3064"].map((code) => {
      const county = County.find(code)
      return county && County.label(county)
    })
    expect(labels).toEqual([
      { pl: "powiat poznański", en: "poznański county" },
      { pl: "Poznań, miasto na prawach powiatu", en: "Poznań, city with county rights" },
    ])
    const region = Voivodeship.find("30")
    expect(region && Voivodeship.label(region)).toEqual({
      pl: "województwo wielkopolskie",
      en: "Greater Poland Voivodeship",
    })
  })
})

describe("TERC", () => {
  const problems = (input: unknown) => {
    const result = Form.decode(Municipality.Terc, input)
    return Result.isFailure(result) ? result.failure : "read"
  }

  it("[TE3] reads every code of the register", () => {
    for (const { terc } of all) expect(Result.isSuccess(Form.decode(Municipality.Terc, terc))).toBe(true)
  })

  it.each(["302116", "30211630", "302116a", "", " 3021163"])("[TE3] refuses “%s” as no TERC", (code) => {
    expect(problems(code)).toEqual([Problem.make("not-a-terc")])
  })

  it.each(["3021164", "9999991", "0000000"])("[TE3] refuses %s as unknown and says which", (terc) => {
    const [problem, ...more] = problems(terc)
    expect(more).toEqual([])
    expect(problem).toEqual(Problem.make("unknown-municipality", [], { terc }))
  })

  it("[TE3] says the unknown code in the sentence", () => {
    const problem = Problem.make("unknown-municipality", [], { terc: "9999991" })
    expect(Problem.text(problem, "pl")).toBe("Nie ma gminy o kodzie TERC 9999991. Wybierz gminę z listy.")
  })
})

describe("search", () => {
  it("[TE4] finds without case and diacritics, ł as l", () => {
    expect(found("SWARZEDZ")).toEqual(["3021163 Swarzędz"])
    expect(found("lodz")[0]).toBe("1061011 Łódź")
    expect(found("Łódź")).toEqual(found("lodz"))
    expect(found("zolkiewka")).toEqual(["0606112 Żółkiewka"])
  })

  it("[TE4] finds every municipality by its own name typed without diacritics", () => {
    for (const one of all) {
      const names = Municipality.search(Municipality.fold(one.name), { limit: 50 })
      expect(names).toContain(one)
      expect(Municipality.fold(names[0]?.name ?? "")).toBe(Municipality.fold(one.name))
    }
  })

  it("[TE4] puts the whole name first, then beginnings, then words, then the rest", () => {
    const ranked = Municipality.search("nowa", { limit: 500 }).map(({ name }) => {
      const folded = Municipality.fold(name)
      if (folded === "nowa") return 0
      if (folded.startsWith("nowa")) return 1
      return ` ${folded}`.includes(" nowa") ? 2 : 4
    })
    expect(ranked).toEqual([...ranked].sort())
    expect(new Set(ranked)).toEqual(new Set([1, 4]))
    expect(found("gora", 500).findIndex((one) => one.endsWith(" Góra"))).toBe(0)
    expect(found("gora", 500)).toContain("0261011 Jelenia Góra")
  })

  it("[TE4] orders each group by name and code", () => {
    expect(found("brzeziny")).toEqual(["1021011 Brzeziny", "1021022 Brzeziny", "3007022 Brzeziny"])
  })

  it("[TE4] finds by the name with its county or voivodeship", () => {
    expect(found("brzeziny kaliski")).toEqual(["3007022 Brzeziny"])
    expect(found("brzeziny lodzkie")).toEqual(["1021011 Brzeziny", "1021022 Brzeziny"])
  })

  it("[TE4] finds by the beginning of the code", () => {
    expect(found("3021163")).toEqual(["3021163 Swarzędz"])
    expect(found("146", 50)).toEqual(
      all.filter(({ terc }) => terc.startsWith("146")).map(({ terc, name }) => `${terc} ${name}`),
    )
  })

  it("[TE4] reads hyphens and spaces alike", () => {
    expect(found("bielsko biala")).toEqual(["2461011 Bielsko-Biała"])
    expect(found(" Bielsko-Biała ")).toEqual(["2461011 Bielsko-Biała"])
    expect(found("elsko bia")).toEqual(["2461011 Bielsko-Biała"])
  })

  it("[TE4] gives ten unless told, and nothing for no text or no limit", () => {
    expect(found("a")).toHaveLength(10)
    expect(found("a", 3)).toEqual(found("a").slice(0, 3))
    expect(found("")).toEqual([])
    expect(found("  -- ")).toEqual([])
    expect(found("a", 0)).toEqual([])
    expect(found("qqqq")).toEqual([])
  })

  it("[TE4] answers any text, always the same, never twice the same municipality", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.string({ unit: "grapheme", maxLength: 12 }), (text) => {
        const once = Municipality.search(text)
        expect(Municipality.search(text)).toEqual(once)
        expect(new Set(once).size).toBe(once.length)
        expect(once.length).toBeLessThanOrEqual(10)
      }),
    )
  })

  it("[TE8] answers in less than 2 ms once the register is read", () => {
    const queries = ["s", "swarz", "nowa wies", "brzeziny kaliski", "30", "qqqq"]
    const rounds = Array.from({ length: 12 }, () => {
      const start = Date.now()
      for (let time = 0; time < 10; time++) for (const query of queries) Municipality.search(query)
      return (Date.now() - start) / (10 * queries.length)
    })
    // The fastest round, so that a busy machine does not matter.
    expect(Math.min(...rounds)).toBeLessThan(2)
  })
})
