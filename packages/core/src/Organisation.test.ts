import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as CodeList from "./CodeList.ts"
import * as Form from "./Form.ts"
import * as Organisation from "./Organisation.ts"
import * as Municipality from "./territory/Municipality.ts"

const ofProject = [Organisation.projectLeader, Organisation.projectInitiator, ...Organisation.projectPartners]

describe("the project", () => {
  it("[OR3] is led by CRZL", () => {
    expect(Organisation.projectLeader).toMatchObject({
      name: "Centrum Rozwoju Zasobów Ludzkich",
      shortName: "CRZL",
      evidence: "seed",
    })
  })

  it("[OR3] has exactly eleven partners, in the order of the document", () => {
    expect(Organisation.projectPartners.map(({ name, shortName }) => [name, shortName])).toEqual([
      ["Wspólnota Robocza Związków Organizacji Socjalnych", "WRZOS"],
      ["Stowarzyszenie Samorządowych Ośrodków Pomocy Społecznej FORUM", "FORUM"],
      ["Ogólnopolskie Stowarzyszenie Powiatowych i Miejskich Ośrodków Pomocy Społecznej CENTRUM", "CENTRUM"],
      ["Centrum Wspierania Aktywności Lokalnej CAL", "CAL"],
      ["Fundacja Instytut Spraw Publicznych", "ISP"],
      ["Pomorskie Forum na rzecz Wychodzenia z Bezdomności", "PFWB"],
      ["Towarzystwo Pomocy imienia świętego Brata Alberta", "TPBA"],
      ["Związek Organizacji Sieć Współpracy BARKA", "BARKA"],
      ["Stowarzyszenie MONAR", "MONAR"],
      ["Caritas Diecezji Kieleckiej", undefined],
      ["Stowarzyszenie „Otwarte Drzwi”", "Otwarte Drzwi"],
    ])
  })

  it("[OR3] takes its organisations from the seeds and says so", () => {
    for (const one of ofProject) {
      expect(one.evidence).toBe("seed")
      expect(one.sources).toContain("seed-004")
    }
  })

  it("[OR4] holds CAL once, with the address, NIP and REGON of its imprint", () => {
    expect(Organisation.projectPartners[3]).toBe(Organisation.cal)
    expect(Organisation.cal).toMatchObject({
      nip: "5252182397",
      regon: "016374389",
      address: { street: "ul. Podwale 13", postcode: "00-252", city: "Warszawa" },
    })
  })

  it("[OR5] was begun by the department, at the address of its letter", () => {
    expect(Organisation.projectInitiator.address).toEqual({
      street: "ul. Nowogrodzka 1/3/5",
      postcode: "00-513",
      city: "Warszawa",
    })
  })

  it("[OR2] holds organisations that its own schema accepts, each under a key of its own", () => {
    for (const one of ofProject) {
      expect(Result.getOrThrow(Form.decode(Organisation.Organisation, one))).toEqual(one)
      expect(Organisation.find(one.key)).toBe(one)
      if (one.municipality !== undefined) expect(Municipality.find(one.municipality)?.name).toBe("Warszawa")
    }
    expect(new Set(ofProject.map(({ key }) => key)).size).toBe(13)
    expect(Organisation.find("nobody")).toBeUndefined()
  })
})

describe("an organisation", () => {
  const problemsOf = (change: object) => {
    const result = Form.decode(Organisation.Organisation, { ...Organisation.cal, ...change })
    return Result.isFailure(result)
      ? result.failure.map(({ code, path }) => `${path.join(".")}: ${code}`)
      : "accepted"
  }

  it.each(CodeList.codes(Organisation.Kind))("[OR1] may be of the kind %s", (kind) => {
    expect(problemsOf({ kind })).toBe("accepted")
  })

  it.each([
    [{ kind: "company" }, "kind: not-in-list"],
    [{ nip: "5252182398" }, "nip: not-a-nip"],
    [{ regon: "016374388" }, "regon: not-a-regon"],
    [{ municipality: "146501" }, "municipality: not-a-terc"],
    [{ name: "  " }, "name: required"],
    [{ name: "a".repeat(201) }, "name: text-too-long"],
    [{ name: "a\u0007" }, "name: text-has-control-characters"],
    [{ key: "Not Kebab" }, "key: not-an-id"],
    [{ address: { street: "x", postcode: "00252", city: "y" } }, "address.postcode: not-a-postcode"],
    [{ address: { street: "x", postcode: "00-252" } }, "address.city: required"],
    [{ owner: "somebody" }, "owner: unexpected"],
  ])("[OR2] is refused with %j", (change, expected) => {
    expect(problemsOf(change)).toEqual([expected])
  })

  it("[OR2] has its NIP and REGON read as people write them", () => {
    const read = Form.decode(Organisation.Organisation, {
      ...Organisation.cal,
      nip: "525-21-82-397",
      regon: "016 374 389",
    })
    expect(Result.getOrThrow(read)).toEqual(Organisation.cal)
  })
})
