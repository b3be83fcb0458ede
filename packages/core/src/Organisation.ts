/**
 * An organisation of the OSL landscape, and those that the project names: leader, partners, initiator.
 * Not here: actors that a diagnosis finds in a community (`Actor`), or tenants and their staff (`@osl/store`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import * as Evidence from "./Evidence.ts"
import { inferred, seed } from "./Evidence.ts"
import * as Identifier from "./Identifier.ts"
import { annotation } from "./Problem.ts"

/** **Source** dossier 5.1; the list as a whole is ours, rule OR1. */
export const Kind = /* @__PURE__ */ CodeList.make(
  "organisation-kind",
  ["Rodzaj organizacji", "Kind of organisation"],
  inferred("S21", "S79", "S69", "S64", "S74", "S67", "S48", "S25", "S43", "S46"),
  {
    ops: ["ośrodek pomocy społecznej (OPS)", "social assistance centre (OPS)"],
    cus: ["centrum usług społecznych (CUS)", "social services centre (CUS)"],
    pcpr: ["powiatowe centrum pomocy rodzinie (PCPR)", "county family support centre (PCPR)"],
    rops: ["regionalny ośrodek polityki społecznej (ROPS)", "regional social policy centre (ROPS)"],
    "ministry-department": ["departament ministerstwa", "ministry department"],
    "state-unit": ["jednostka podległa ministrowi", "unit subordinate to a minister"],
    ngo: ["organizacja pozarządowa", "non-governmental organisation"],
    "innovation-lab": ["laboratorium innowacji społecznej", "social innovation laboratory"],
    "organizers-forum": ["forum organizatorów", "forum of organisers"],
    "training-body": ["jednostka szkoląca", "training body"],
  },
)
export type Kind = (typeof Kind)["codes"][number]["code"]

const line = (maxLength: number) =>
  Schema.String.check(
    Schema.makeFilter<string>((value) => value.trim() !== "", annotation("required")),
    Schema.isMaxLength(maxLength, annotation("text-too-long", { max: maxLength })),
    Schema.isPattern(/^\P{Cc}*$/u, annotation("text-has-control-characters")),
  )

/** Where a letter reaches an organisation. Never the address of a person. */
export const Address = /* @__PURE__ */ Schema.Struct({
  street: line(200),
  postcode: Schema.String.check(Schema.isPattern(/^\d{2}-\d{3}$/, annotation("not-a-postcode"))),
  city: line(100),
})
export type Address = typeof Address.Type

/**
 * **Shape** `key` is kebab-case and never changes; `name` is the full name in Polish, `englishName` where one is in use;
 * `municipality` is the TERC of the seat, by its shape.
 * **Source** dossier 5.1; rules OR1, OR2.
 */
export const Organisation = /* @__PURE__ */ Schema.Struct({
  key: Schema.String.check(Schema.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, annotation("not-an-id"))),
  name: line(200),
  englishName: Schema.optionalKey(line(200)),
  shortName: Schema.optionalKey(line(40)),
  kind: Schema.Literals(CodeList.codes(Kind)),
  nip: Schema.optionalKey(Identifier.Nip),
  regon: Schema.optionalKey(Identifier.Regon),
  address: Schema.optionalKey(Address),
  municipality: Schema.optionalKey(Identifier.Terc),
  evidence: Schema.Literals(Evidence.marks),
  sources: Schema.Array(Schema.String),
})
export type Organisation = typeof Organisation.Type

/** CAL, author of the model together with ISP, and partner 4. **Source** seed 000, address, NIP and REGON; rule OR4. */
export const cal: Organisation = {
  key: "cal",
  name: "Centrum Wspierania Aktywności Lokalnej CAL",
  englishName: "CAL association",
  shortName: "CAL",
  kind: "ngo",
  nip: "5252182397",
  regon: "016374389",
  address: { street: "ul. Podwale 13", postcode: "00-252", city: "Warszawa" },
  municipality: "1465011",
  ...seed("seed-000", "seed-004"),
}

/** The leader of the project. **Source** seed 004; rule OR3. */
export const projectLeader: Organisation = {
  key: "crzl",
  name: "Centrum Rozwoju Zasobów Ludzkich",
  englishName: "Human Resources Development Centre",
  shortName: "CRZL",
  kind: "state-unit",
  ...seed("seed-004"),
}

/** The department that began the project. **Source** seeds 000 and 004; rule OR5. */
export const projectInitiator: Organisation = {
  key: "dps-mpips",
  name: "Departament Pomocy i Integracji Społecznej, Ministerstwo Pracy i Polityki Społecznej",
  englishName: "Department of Social Assistance and Integration, Ministry of Labour and Social Policy",
  shortName: "DPS MPiPS",
  kind: "ministry-department",
  address: { street: "ul. Nowogrodzka 1/3/5", postcode: "00-513", city: "Warszawa" },
  municipality: "1465011",
  ...seed("seed-000", "seed-004"),
}

const partner = (key: string, name: string, shortName?: string): Organisation => ({
  key,
  name,
  ...(shortName === undefined ? {} : { shortName }),
  kind: "ngo",
  ...seed("seed-004"),
})

/**
 * The partners of the project. **Shape** exactly eleven, in the order of the document.
 * **Source** seed 004, dossier 5.2 (thirteen bullets are printed, two names being broken over two); rule OR3.
 */
export const projectPartners: ReadonlyArray<Organisation> = [
  partner("wrzos", "Wspólnota Robocza Związków Organizacji Socjalnych", "WRZOS"),
  partner("forum", "Stowarzyszenie Samorządowych Ośrodków Pomocy Społecznej FORUM", "FORUM"),
  partner(
    "centrum",
    "Ogólnopolskie Stowarzyszenie Powiatowych i Miejskich Ośrodków Pomocy Społecznej CENTRUM",
    "CENTRUM",
  ),
  cal,
  {
    ...partner("isp", "Fundacja Instytut Spraw Publicznych", "ISP"),
    englishName: "Institute of Public Affairs",
  },
  partner("pfwb", "Pomorskie Forum na rzecz Wychodzenia z Bezdomności", "PFWB"),
  partner("tpba", "Towarzystwo Pomocy imienia świętego Brata Alberta", "TPBA"),
  partner("barka", "Związek Organizacji Sieć Współpracy BARKA", "BARKA"),
  partner("monar", "Stowarzyszenie MONAR", "MONAR"),
  partner("caritas-kielce", "Caritas Diecezji Kieleckiej"),
  partner("otwarte-drzwi", "Stowarzyszenie „Otwarte Drzwi”", "Otwarte Drzwi"),
]

/** The organisation of the project with this key: leader, initiator or partner. */
export const find = (key: string): Organisation | undefined =>
  [projectLeader, projectInitiator, ...projectPartners].find((one) => one.key === key)
