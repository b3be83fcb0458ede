import { describe, expect, it } from "vitest"
import * as Edition from "../Edition.ts"
import { edition as early } from "./osl-2012/index.ts"
import { edition } from "./osl-2014/index.ts"

const editions = [early, edition]
const lines = (written: string): ReadonlyArray<string> =>
  written
    .trim()
    .split("\n")
    .map((line) => line.trim())
const short: Readonly<Record<string, string>> = {
  "local-animator": "a",
  "network-organizer": "n",
  "local-planner": "p",
}

describe.each(editions)("the values of $key beside those of the dossier", (one) => {
  /** 2.3: every criterion with its stage and side, what it wants, and what is never waived. */
  it("[MO12] criteria", () => {
    const said = Edition.criteria(one).map(
      ({ stage, side, criterion: { key, comparison, wanted, params, unit, waivable } }) =>
        [
          stage,
          side,
          key,
          comparison === "at-least" ? ">=" : "<=",
          wanted,
          ...Object.entries(params).map(([name, value]) => `${name}=${value}`),
          unit,
          ...(waivable ? [] : ["never-waived"]),
        ].join(" "),
    )
    expect(said).toEqual(
      lines(`
preparation exit mandate-signed >= 1 yes-no
preparation exit organizer-assigned >= 1 count never-waived
preparation exit documentation-rules >= 1 yes-no
entry exit community-bounded >= 1 yes-no
entry exit choice-justified >= 1 yes-no
entry exit conversations-held >= 10 count
entry exit conversation-variety >= 3 count
entry exit diagnosis-planned >= 1 count
diagnosis exit map-published >= 1 count never-waived
diagnosis exit results-returned >= 1 count
diagnosis exit themes-with-people >= 3 count
activation entry map-before-activation >= 1 count never-waived
activation exit group-working >= 1 meetings=3 members=5 count
activation exit residents-action-done >= 1 count
planning entry map-before-planning >= 1 count never-waived
planning entry someone-to-plan-with >= 1 count
planning exit goals-measurable >= 100 percent
planning exit actions-owned >= 100 percent
planning exit residents-own-actions >= 30 percent
action entry map-before-action >= 1 count never-waived
action entry plan-approved >= 1 yes-no never-waived
action exit actions-closed >= 70 percent
action exit reviewed-quarterly >= 100 percent
structures entry map-before-structures >= 1 count never-waived
structures entry sectors-cooperate >= 2 count
structures exit rules-adopted >= 1 count
structures exit partners-joined >= 3 count
structures exit residents-in-partnership >= 1 count
structures exit own-initiatives >= 2 months=12 count
handover entry map-before-handover >= 1 count never-waived
handover exit receiver-named >= 1 count never-waived
handover exit evaluation-accepted >= 1 count
handover exit organizer-steps-back <= 20 months=6 percent`),
    )
  })

  it("[MO12] moves, and how a process may end (2.3)", () => {
    expect(one.transitions.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort()).toEqual(
      lines(`
action back planning
action parallel structures
activation forward planning
diagnosis back entry
diagnosis forward activation
entry forward diagnosis
planning back diagnosis
planning forward action
preparation forward entry
structures back activation
structures back planning
structures forward handover`),
    )
    expect(one.outcomes.codes.map(({ code }) => code)).toEqual(["handed-over", "suspended", "discontinued"])
  })

  it("[MO12] role intensity by stage (2.4): animator, network, planner", () => {
    expect(
      one.stages.map(
        ({ key, intensity }) => `${key} ${one.roles.map((role) => intensity[role.key]).join("")}`,
      ),
    ).toEqual(
      lines(`
preparation 013
entry 311
diagnosis 312
activation 321
planning 223
action 331
structures 132
handover 123`),
    )
  })

  it("[MO12] component by stage (2.5), 0 –, 1 ○, 2 ●, 3 ●●", () => {
    expect(
      one.components.map(
        ({ key, emphasis }) => `${key} ${one.stages.map((stage) => emphasis[stage.key]).join("")}`,
      ),
    ).toEqual(["diagnosis 02312112", "activation 01232321", "integration 01122332", "education 20122222"])
  })

  it("[MO12] months a stage takes and when it is warned about (2.6)", () => {
    expect(
      one.stages.map(({ key, expectation }) =>
        expectation === null
          ? key
          : [
              key,
              `${expectation.from}-${expectation.to}`,
              expectation.warnAfter,
              ...(expectation.sinceReview ? ["since-review"] : []),
            ].join(" "),
      ),
    ).toEqual(
      lines(`
preparation
entry 1-2 4
diagnosis 2-4 8
activation 3-6 12
planning 1-2 4
action 6-18 24 since-review
structures 6-18 30 since-review
handover 2-3 6`),
    )
  })

  it("[MO12] forms: the method tools they serve, their stages and how often (4.3)", () => {
    const number = (key: string) => one.stages.find((stage) => stage.key === key)?.number
    expect(
      one.formUses.map(({ key, tools, stages, frequency }) =>
        [
          key,
          tools.length === one.tools.length ? "all" : tools.join(" "),
          stages.map(number).join(""),
          frequency.en,
        ].join(" | "),
      ),
    ).toEqual(
      lines(`
F01 | territorial-work categorial-work | 1 | once, updated every year
F02 | territorial-work categorial-work | 247 | one version a year
F03 | territorial-work categorial-work | 23456 | continuously
F04 | territorial-work categorial-work | 23456 | continuously
F05 | territorial-work categorial-work | 23456 | a snapshot each quarter
F06 | all | 1234567 | weekly
F07 | territorial-work categorial-work | 123 | as planned
F08 | territorial-work categorial-work | 123 | as planned
F09 | territorial-work categorial-work | 123 | as planned
F10 | groups | 34567 | monthly while the group is active
F11 | local-partnership | 567 | at each meeting
F12 | all | 45 | yearly and at changes
F13 | campaigns-and-events volunteering | 34567 | each event
F14 | volunteering campaigns-and-events | 34567 | each event
F15 |  | 234567 | at least yearly and at the end
F16 |  | 234567 | monthly
F17 |  | 01234567 | each half year
F18 |  | 01234567 | each session
F19 |  | 1234567 | half-yearly or as ordered
F20 | advocacy campaigns-and-events | 4567 | as needed`),
    )
  })

  it("[MO12] fields of knowledge and the roles they lean to (3.3)", () => {
    expect(
      one.knowledgeFields.map(({ key, roles }) => `${key} ${roles.map((role) => short[role]).join("")}`),
    ).toEqual(["K1 pa", "K2 p", "K3 pn", "K4 n", "K5 a", "K6 np", "K7 a", "K8 a", "K9 a", "K10 p"])
  })

  it("[MO12] competencies: kind, roles, and what the catalogue bases them on (3.4)", () => {
    expect(
      one.competencies.map(({ key, kind, roles, orientation }) =>
        `${key} ${kind.charAt(0)} ${roles.map((role) => short[role]).join("")} ${orientation.filter((other) => !ours.has(`${key} ${other}`)).join(" ")}`.trim(),
      ),
    ).toEqual(
      lines(`
C01 k anp iacd-1 nos-ka1
C02 k p
C03 k anp
C04 k p K10
C05 s pa K1 nos-6 nos-7 nos-8
C06 s p K2
C07 s a
C08 s a K8 nos-ka3
C09 s a iacd-7
C10 s a K5
C11 s a K9
C12 s a iacd-5
C13 s n K4 nos-13-16
C14 s n K6 esco-negotiate-compromise
C15 s n nos-11
C16 s n nos-12
C17 s p iacd-3
C18 s p K3
C19 s p
C20 s anp esco-report-facts
C21 a anp
C22 a anp
C23 a anp iacd-6
C24 a anp`),
    )
  })

  it("[MO12] levels with the Polish framework (3.5)", () => {
    expect(one.levels.map(({ key, number, prk }) => `${number} ${key} ${prk.from}-${prk.to}`)).toEqual([
      "1 beginner 5-5",
      "2 independent 6-6",
      "3 advanced 6-7",
      "4 mentor 7-7",
    ])
  })

  it("[MO12] addresses of ESCO (3.9)", () => {
    const esco = "http://data.europa.eu/esco/"
    expect(
      one.orientations
        .filter(({ address }) => address !== undefined)
        .map(({ key, address = "", isco }) => [key, isco ?? "-", address.replace(esco, "")].join(" ")),
    ).toEqual(
      lines(`
esco-community-development-social-worker 2635 occupation/ff2c1183-3fd7-40c7-8ddc-b20b100363c3
esco-community-social-worker 2635 occupation/ce53a1b2-2fec-4d04-9390-47fb3dd525f0
esco-community-development-officer 2422 occupation/39e9fc8f-02bd-4577-b603-2dc96204ce74
esco-social-worker 2635 occupation/4b05bef2-ded4-4b09-ab94-f4c6a555a775
esco-social-work-supervisor 2635 occupation/b73f4ce5-13fa-43a0-bbf6-01d7315849b8
esco-social-services-manager 1344 occupation/c18fddf5-cfc4-4f9c-94d6-86608faaa1dd
esco-social-services-policy-officer 2422 occupation/d6ef013f-57e9-4100-bbe5-3e4930664dee
esco-social-work-practice-educator 2310 occupation/3a55ef85-5abf-48e2-884b-5efaf881bfb1
esco-social-work-researcher 2632 occupation/3af4d6be-90b5-41f6-be06-3330dab3df73
esco-mediator 2619 occupation/403be630-8d1e-43b7-9f07-098aca5bb689
esco-youth-worker 2635 occupation/b7507136-e71e-47e8-b873-e77d5cdf2922
esco-work-in-teams - skill/60c78287-22eb-4103-9c8c-28deaa460da0
esco-lead-others - skill/75d8e5d9-bef3-418b-9011-01bff9f27207
esco-negotiate-compromise - skill/7954861c-86d4-4529-afbb-2c23dab9ac74
esco-intercultural-competence - skill/c10d5d87-36cf-42f5-8a12-e560fb5f4af8
esco-manage-time - skill/d9013e0e-e937-43d5-ab71-0e917ee882b8
esco-report-facts - skill/be6ab363-3de1-427f-a8ef-85d5b0250822
esco-interact-with-others - skill/09e28145-e205-4b7a-8b3b-5c4876396069
esco-different-target-groups - skill/56ec6990-3e5b-475f-88e4-2c209f5625b3`),
    )
  })

  it("[MO12] indicators: unit, forms and threshold (6.4)", () => {
    expect(
      one.indicators.map(({ key, unit, forms, threshold }) =>
        [key, unit, ...forms, ...(threshold === null ? [] : [`n>=${threshold}`])].join(" "),
      ),
    ).toEqual(
      lines(`
I01 participations F13
I02 percent F13 F01
I03 hours F14
I04 people F14
I05 count F10 F13
I06 percent F10
I07 percent F10
I08 count F11
I09 ratio F11
I10 count F05
I11 ratio F05
I12 count F05
I13 percent F13
I14 percent F13
I15 percent F13
I16 percent F12
I17 percent F12
I18 percent F04
I19 count F16
I20 points F09 n>=10
I21 points F09 n>=10
I22 points F09 n>=10
I23 percent F13
I24 percent F06
I25 hours-per-week F06
I26 percent F06
I27 levels F17
I28 days
I29 zloty-per-participation F13
I30 percent F10 F11`),
    )
  })

  it("[MO12] parameters of an institution (7.1)", () => {
    expect(
      one.parameters.map(({ key, least, most, unit }) => `${key} ${least ?? ""}..${most ?? ""} ${unit.en}`),
    ).toEqual(
      lines(`
fte-per-process 0.5..1 full-time equivalents
processes-per-organiser 1..2 processes
community-size 500..5000 inhabitants
field-share 50.. percent
supervision-sessions 6.. sessions a year
supervision-hours 12.. hours a year
team-meeting ..2 weeks
diary-rhythm ..1 weeks
map-and-plan-rhythm ..12 months
report-rhythm ..6 months
smallest-number-shown 5.. people
inhabitants-per-social-worker ..2000 inhabitants
families-per-social-worker ..50 families and single persons`),
    )
  })

  it("[MO12] the leader, the initiator and the eleven partners, in the order of the seed (5.2)", () => {
    expect(
      one.organisations.map(({ name, shortName, evidence }) =>
        [name, shortName ?? "-", evidence].join(" | "),
      ),
    ).toEqual(
      lines(`
Centrum Rozwoju Zasobów Ludzkich | CRZL | seed
Departament Pomocy i Integracji Społecznej, Ministerstwo Pracy i Polityki Społecznej | DPS MPiPS | seed
Wspólnota Robocza Związków Organizacji Socjalnych | WRZOS | seed
Stowarzyszenie Samorządowych Ośrodków Pomocy Społecznej FORUM | FORUM | seed
Ogólnopolskie Stowarzyszenie Powiatowych i Miejskich Ośrodków Pomocy Społecznej CENTRUM | CENTRUM | seed
Centrum Wspierania Aktywności Lokalnej CAL | CAL | seed
Fundacja Instytut Spraw Publicznych | ISP | seed
Pomorskie Forum na rzecz Wychodzenia z Bezdomności | PFWB | seed
Towarzystwo Pomocy imienia świętego Brata Alberta | TPBA | seed
Związek Organizacji Sieć Współpracy BARKA | BARKA | seed
Stowarzyszenie MONAR | MONAR | seed
Caritas Diecezji Kieleckiej | - | seed
Stowarzyszenie „Otwarte Drzwi” | Otwarte Drzwi | seed`),
    )
  })

  it("[MO12] names of the roles in both generations (1.4)", () => {
    expect(one.roles.map(({ names }) => [names["osl-2012"]?.pl, names["osl-2014"]?.pl])).toEqual([
      ["animator", "animator lokalny"],
      ["mediator", "organizator sieci społecznych"],
      ["lokalny polityk społeczny", "lokalny planista"],
    ])
    for (const { label, names } of one.roles) expect(label).toEqual(names[one.key])
  })

  it("[MO12] figures of the pilot (8.1)", () => {
    expect(
      one.pilot.map(({ key, figures }) =>
        [
          key,
          ...figures.map(
            ({ value, approximate, evidence, sources }) =>
              `${approximate ? ">" : ""}${value} ${evidence} ${sources.join("+")}`,
          ),
        ].join(" | "),
      ),
    ).toEqual(
      lines(`
workers | >80 seed seed-000 | 82 public S01+S26
centres | 53 seed seed-000 | 52 public S01
years | 2 seed seed-000 | 2 public S26
sessions | 10 public S27`),
    )
  })

  it("[MO12] sources S01 to S80 and the seeds (0.3)", () => {
    const keys = one.sources.map(({ key }) => key)
    expect(keys.filter((key) => /^S\d/.test(key))).toEqual(
      Array.from({ length: 80 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`),
    )
    expect(keys.filter((key) => !/^S\d/.test(key)).sort()).toEqual(
      [
        "inforlex-specialisation",
        "lex-116",
        "seed-000",
        "seed-004",
        "standardyprawa-75",
        "znanyprawnik-1998-414",
      ].sort(),
    )
  })
})

/** Orientations that the catalogue's column does not name: ours, from the list of ESCO skills and the NOS areas. */
const ours = new Set([
  "C07 esco-interact-with-others",
  "C08 esco-work-in-teams",
  "C09 esco-lead-others",
  "C12 nos-ka5",
  "C18 esco-manage-time",
  "C23 esco-intercultural-competence",
  "C23 esco-different-target-groups",
])

describe("the values of osl-2014 alone", () => {
  it("[MO12] legal references: article, journal and since when (7.2 to 7.4, 9.5)", () => {
    expect(
      edition.legalReferences.map(({ key, article, journal, inForceFrom }) =>
        [key, article ?? "-", journal ?? "-", inForceFrom ?? "-"].join(" | "),
      ),
    ).toEqual(
      lines(`
assistance-6-12 | art. 6 pkt 12 | - | -
assistance-15 | art. 15 | - | -
assistance-45 | art. 45 | - | -
assistance-110 | art. 110 | - | 2011-05-03
assistance-116 | art. 116 | - | -
assistance-117-118a | art. 117 i 118a | - | -
assistance-121a | art. 121a | - | -
assistance-25-7 | art. 25 ust. 7 | Dz.U. 2019 poz. 730 | 2019-05-04
assistance-100 | art. 100 | - | 2019-05-04
assistance-134m | art. 134m | - | -
assistance-1990 | - | Dz.U. 1998 poz. 414 | -
supervision-regulation | art. 121a ust. 7 | Dz.U. 2016 poz. 2087 | 2016-12-20
specialisation-regulation | art. 118a | Dz.U. 2012 poz. 486; zm. Dz.U. 2022 poz. 2358; t.j. Dz.U. 2024 poz. 21 | 2012-05-23
cus-act | - | Dz.U. 2019 poz. 1818 | 2020-01-01
cus-2 | art. 2 | Dz.U. 2019 poz. 1818 | 2020-01-01
cus-13-1-6 | art. 13 ust. 1 pkt 6 | Dz.U. 2019 poz. 1818 | 2020-01-01
cus-32 | art. 32 | Dz.U. 2019 poz. 1818 | 2020-01-01
cus-training | art. 34 ust. 2 | Dz.U. 2020 poz. 664 | -
cus-qualifications | - | Dz.U. 2019 poz. 1818 | 2020-01-01
public-benefit | - | - | -
digital-accessibility | - | Dz.U. 2019 poz. 848; t.j. Dz.U. 2023 poz. 1440 | 2019-05-23
accessibility-for-people | - | - | -
qualifications-system | - | - | -`),
    )
  })

  it("[MO12] publications: year and authors (8.4)", () => {
    expect(
      edition.publications.map(({ key, year, authors }) =>
        `${key} ${year ?? "-"} ${authors.join(", ")}`.trim(),
      ),
    ).toEqual(
      lines(`
framework-model -
model - Bąbska, Dudkiewicz, Jordan, Kaźmierczak, Kozdrowicz, Mendel, Popłońska-Kowalska, Rymsza, Skrzypczak
lis-1 -
lis-3 2013 M. Mendel (red.), B. Skrzypczak (red.)
abc-1 - Kaźmierczak, Bąbska, Jordan, Dudkiewicz, Mendel, Popłońska-Kowalska
abc-2 2014 Bąbska, Rymsza
abc-3 - Dudkiewicz, Bąbska, Skowrońska, B. Skrzypczak (red. serii)
evaluation-tools 2012 K. Ornacka
evaluation-review - B. Bąbska
service-standard 2014 R. Szarfenberg, J. Kowalczyk
local-diagnosis 2012 S. Mandes i zespół
films -`),
    )
  })

  it("[MO12] the timeline (8.5)", () => {
    expect(
      edition.timeline.map(({ key, from, to }) => `${key} ${from}${to === null ? "" : `/${to}`}`),
    ).toEqual(
      lines(`
cal-programme 1997/2000
cal-nationwide 2000
project-start 2010-03
lis-work 2010/2013
pilot 2011-03/2012-12
evaluation-analysis 2012
warsaw-conference 2012-11-26/2012-11-28
trainings 2013
final-model 2013
forum 2013-06
abc-series 2014
project-end 2014-04
krakow-conference 2014-11-24/2014-11-25
cus-act 2020-01-01`),
    )
  })

  it("[MO12] labels of the project, letter by letter where the seed prints them (8.6)", () => {
    expect(
      edition.projectLabels
        .filter(({ key }) => key !== "aim")
        .map(({ key, value }) => `${key} | ${value.pl}`),
    ).toEqual(
      lines(`
name | Tworzenie i rozwijanie standardów usług pomocy i integracji społecznej
initiator | Departament Pomocy i Integracji Społecznej MPiPS
leader | Centrum Rozwoju Zasobów Ludzkich (CRZL)
duration | marzec 2010 – kwiecień 2014
programme | Program Operacyjny Kapitał Ludzki, Priorytet I Zatrudnienie i integracja społeczna, działanie 1.2 Wsparcie systemowe instytucji integracji i pomocy społecznej
number | 1.18
funding | współfinansowany przez Unię Europejską w ramach Europejskiego Funduszu Społecznego
signatories | dyrektor departamentu; prezes CAL
contact | ministerstwo: ul. Nowogrodzka 1/3/5, 00-513 Warszawa; CAL: ul. Podwale 13, 00-252 Warszawa, REGON 016374389, NIP 525-21-82-397`),
    )
  })
})
