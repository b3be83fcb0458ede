import { Permission } from "@osl/workflow"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { may, permit, table } from "./access.server.ts"
import { Visit } from "./visit.server.ts"

const duties = ["organizer", "director", "supervisor", "regional-coordinator", "administrator"] as const

/** Written by hand from dossier 9.1: who reads and who writes in a centre. */
const wanted = {
  "work.read": ["organizer", "director", "supervisor", "regional-coordinator", "administrator"],
  "process.list": ["organizer", "director", "supervisor"],
  "process.read": ["organizer", "director", "supervisor"],
  "competencies.read": ["organizer", "director", "supervisor"],
  "competencies.rate": ["organizer", "director"],
  "competencies.review": ["director"],
  "competencies.team": ["director"],
  "people.manage": ["director", "administrator"],
  delegate: ["organizer", "director", "supervisor", "administrator"],
  "institution.read": ["director"],
  "institution.audit": ["director"],
  "institution.retention": ["director", "administrator"],
  "institution.set-retention": ["director"],
  "institution.erase": ["director", "administrator"],
  "process.export": ["organizer", "director"],
  "supervision.read": ["organizer", "director", "supervisor"],
  "supervision.write": ["supervisor"],
  "region.read": ["regional-coordinator"],
  record: ["organizer", "director"],
  "approve-plan": ["director"],
  "accept-evaluation": ["director"],
  "issue-mandate": ["director"],
  "open-process": ["organizer", "director"],
} as const

test.each(Object.entries(wanted))("%s is for %j and nobody else", (action, allowed) => {
  const found = Object.entries(table).find(([name]) => name === action)?.[1]
  expect(found).toEqual(allowed)
})

test("a supervisor, a regional coordinator and an administrator send no command of a process", () => {
  for (const [action, allowed] of Object.entries(Permission.table))
    for (const duty of ["supervisor", "regional-coordinator", "administrator"] as const)
      expect(allowed.includes(duty as never), `${duty} ${action}`).toBe(false)
})

test("who stands in for somebody does their work, and nothing that stays with the person", () => {
  const instead = { duty: "director", onBehalfOf: "p" } as const
  const kept = Object.keys(table).filter((action) =>
    /^(competencies|supervision|people)\.|^delegate$|^institution\.(set-retention|erase)$/.test(action),
  )
  expect(kept).toHaveLength(10)
  for (const action of Object.keys(table) as ReadonlyArray<keyof typeof table>)
    expect(may(instead, action), action).toBe(may({ duty: "director" }, action) && !kept.includes(action))
})

test("every duty may see its own work", () => {
  for (const duty of duties) expect(may({ duty }, "work.read")).toBe(true)
})

const visit = {
  language: "pl",
  theme: "auto",
  path: "/processes?stage=x",
  memberships: [],
  person: { id: "p", name: "Anna", email: "anna@pokaz.example", isDemonstration: true },
  member: undefined,
  lacksFactor: false,
  unread: 0,
} as const

const ask = (given: Visit["Service"]) =>
  Effect.runSync(Effect.result(Effect.provideService(permit("process.list"), Visit, given)))

test("whoever is signed out is sent to sign in and back", () => {
  expect(ask({ ...visit, person: undefined })).toMatchObject({
    _tag: "Failure",
    failure: { _tag: "SignedOut", path: "/processes?stage=x" },
  })
})

test("whoever lacks a second step that the organisation asks for sets it up first", () => {
  const member = { organisationId: "o", organisation: "OPS", actorId: "p", duty: "director" } as const
  expect(ask({ ...visit, member, lacksFactor: true })).toMatchObject({ failure: { _tag: "FactorMissing" } })
  expect(ask({ ...visit, member, person: undefined, lacksFactor: true })).toMatchObject({
    failure: { _tag: "SignedOut" },
  })
})

test("whoever has no organisation, or a duty without the right, is refused", () => {
  const member = { organisationId: "o", organisation: "OPS", actorId: "p" }
  expect(ask(visit)).toMatchObject({ failure: { _tag: "NotAllowed" } })
  expect(ask({ ...visit, member: { ...member, duty: "administrator" } })).toMatchObject({
    failure: { _tag: "NotAllowed" },
  })
  expect(ask({ ...visit, member: { ...member, duty: "director" } })).toMatchObject({
    success: { actorId: "p" },
  })
})
