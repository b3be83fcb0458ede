import { Edition } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import * as Measure from "./Measure.ts"
import type { Entry, PlanAction, State, Visit } from "./State.ts"
import { started } from "./testing/checks.ts"

const base = started(false).state
if (base === null) throw new Error("no state")

const head = { author: "a", writer: "a", touched: 1, touchedOn: "2024-01-01" }
const state = (more: Partial<State>): State => ({ ...base, ...more })
const records = (...entries: ReadonlyArray<Entry>): State =>
  state({ records: Object.fromEntries(entries.map((entry, index) => [`r${index}`, entry])) })

type Of<F extends Entry["form"]> = Extract<Entry, { readonly form: F }>

const card = (more: Partial<Of<"F01">> = {}): Entry => ({
  ...head,
  form: "F01",
  bounded: true,
  justified: true,
  ...more,
})
const map = (number: number, feedbackOn: string | null = null): Entry => ({
  ...head,
  form: "F02",
  number,
  feedbackOn,
})
const need = (willing: number, status = "open"): Entry => ({ ...head, form: "F04", willing, status })
const talk = (actor: string): Entry => ({ ...head, form: "F07", actor })
const group = (more: Partial<Of<"F10">> = {}): Entry => ({
  ...head,
  form: "F10",
  name: "g",
  members: 5,
  status: "active",
  ...more,
})
const partnership = (more: Partial<Of<"F11">> = {}): Entry => ({
  ...head,
  form: "F11",
  name: "p",
  partners: 3,
  residents: 1,
  sectors: ["ngo"],
  rules: true,
  initiatives: [],
  status: "acting",
  ...more,
})
const action = (more: Partial<PlanAction> = {}): PlanAction => ({
  name: "a",
  hasOwnerAndDate: false,
  due: null,
  residents: false,
  closed: null,
  ...more,
})
const plan = (more: Partial<Of<"F12">> = {}): Entry => ({
  ...head,
  form: "F12",
  title: "t",
  status: "draft",
  versions: [],
  consultation: null,
  goals: 3,
  measurable: 2,
  actions: [],
  reviews: [],
  ...more,
})
const event = (more: Partial<Of<"F13">> = {}): Entry => ({
  ...head,
  form: "F13",
  on: "2024-06-01",
  kind: "meeting",
  initiator: "organizer",
  ledBy: "organizer",
  group: null,
  sectors: [],
  ...more,
})
const visited = (enteredOn: string, leftOn: string | null = null): Visit => ({
  stage: "action",
  enteredOn,
  leftOn,
  extendedTo: null,
})

const first = { number: 1, from: "2024-01-01" }
const mandate = { number: "1", issuedOn: "2024-01-01", documentationRules: false }
const receiver = { kind: "group", name: "g", agreedOn: "2024-01-01" }
const seven = Array.from({ length: 7 }, () => action({ closed: "done" }))
const led = (organizer: number, others: number) => [
  ...Array.from({ length: organizer }, () => event()),
  ...Array.from({ length: others }, () => event({ ledBy: "group" })),
]

type Case = readonly [state: State, value: number | null, params?: Record<string, number>, on?: string]

/** By measure: states and what is measured in them, worked out by hand. */
const cases: { readonly [N in Measure.Name]: ReadonlyArray<Case> } = {
  mandates: [
    [base, 0],
    [state({ mandate }), 1],
  ],
  "organizers-with-time": [
    [base, 0],
    [state({ organizers: { a: 1, b: 20, c: 0 } }), 2],
  ],
  "documentation-rules": [
    [base, 0],
    [state({ mandate }), 0],
    [state({ mandate: { ...mandate, documentationRules: true } }), 1],
  ],
  "community-bounded": [
    [base, 0],
    [records(card()), 1],
    [records(card({ bounded: false })), 0],
  ],
  "choice-justified": [
    [base, 0],
    [records(card()), 1],
    [records(card({ justified: false })), 0],
  ],
  conversations: [
    [base, 0],
    [records(talk("ngo"), talk("ngo")), 2],
  ],
  "conversation-actor-kinds": [
    [base, 0],
    [records(talk("ngo"), talk("ngo"), talk("school")), 2],
  ],
  "research-activities": [
    [base, 0],
    [records({ ...head, form: "F09", method: "survey" }), 1],
  ],
  "published-maps": [
    [base, 0],
    [records(map(0), map(1), map(2)), 2],
  ],
  "feedback-meetings": [
    [base, 0],
    [records(map(1)), 0],
    [records(map(0, "2024-01-01")), 0],
    [records(map(1, "2024-01-01")), 1],
  ],
  "needs-with-willing-people": [
    [base, 0],
    [records(need(0), need(1), need(4), need(4, "dropped")), 2],
  ],
  "working-groups": [
    [base, 0, { meetings: 1, members: 5 }],
    [records(group(), event({ group: "r0" }), event({ group: "r0" })), 1, { meetings: 2, members: 5 }],
    [records(group(), event({ group: "r0" }), event({ group: "r0" })), 0, { meetings: 3, members: 5 }],
    [records(group(), event({ group: "r0" })), 0, { meetings: 1, members: 6 }],
    [records(group({ status: "dissolved" }), event({ group: "r0" })), 0, { meetings: 1, members: 5 }],
  ],
  "resident-initiated-actions": [
    [base, 0],
    [
      records(
        event({ initiator: "inhabitants" }),
        event({ initiator: "inhabitants", kind: "clean-up" }),
        event({ initiator: "group", kind: "picnic" }),
        event({ initiator: "partnership", kind: "debate" }),
        event({ initiator: "institution", kind: "picnic" }),
      ),
      3,
    ],
  ],
  "active-groups-and-partnerships": [
    [base, 0],
    [
      records(
        group(),
        group({ status: "independent" }),
        group({ status: "forming" }),
        group({ status: "resting" }),
        partnership({ status: "idea" }),
        partnership({ status: "ended" }),
      ),
      3,
    ],
  ],
  "measurable-goals-percent": [
    [base, null],
    [records(plan()), 66],
    [records(plan({ goals: 100, measurable: 29 })), 29],
  ],
  "owned-actions-percent": [
    [base, null],
    [records(plan()), null],
    [records(plan({ actions: [action({ hasOwnerAndDate: true }), action()] })), 50],
  ],
  "resident-owned-actions-percent": [
    [base, null],
    [records(plan({ actions: [action({ residents: true }), action(), action()] })), 33],
  ],
  "approved-plans": [
    [base, 0],
    [records(plan({ status: "submitted" })), 0],
    [records(plan({ status: "approved", versions: [first] })), 1],
    [records(plan({ status: "draft", versions: [first] })), 1],
    [records(plan({ versions: [first], touched: 1 }), plan({ touched: 2 })), 0],
  ],
  "closed-actions-percent": [
    [base, null],
    [records(plan({ actions: [...seven, action(), action(), action()] })), 70],
    [records(plan({ actions: [action({ closed: "dropped" }), action()] })), 50],
  ],
  "reviewed-quarters-percent": [
    [base, null, {}, "2024-06-30"],
    [state({ visits: [visited("2024-01-10")] }), 100, {}, "2024-04-09"],
    [state({ visits: [visited("2024-01-10")] }), 0, {}, "2024-04-10"],
    [
      { ...records(plan({ reviews: ["2024-04-09"] })), visits: [visited("2024-01-10")] },
      50,
      {},
      "2024-07-10",
    ],
    [
      { ...records(plan({ reviews: ["2024-02-01"] })), visits: [visited("2024-01-10", "2024-05-01")] },
      100,
      {},
      "2024-12-31",
    ],
  ],
  "cooperating-sectors": [
    [base, 0],
    [records(partnership({ sectors: ["ngo", "public"] }), event({ sectors: ["ngo", "church"] })), 3],
    [records(partnership({ sectors: ["ngo"], status: "ended" })), 0],
  ],
  "partnerships-with-rules": [
    [base, 0],
    [records(partnership(), partnership({ rules: false }), partnership({ status: "ended" })), 1],
  ],
  "most-partners": [
    [base, 0],
    [records(partnership({ partners: 4 }), partnership(), partnership({ partners: 9, status: "ended" })), 4],
  ],
  "most-resident-partners": [
    [base, 0],
    [records(partnership({ residents: 2 }), partnership({ residents: 5, status: "ended" })), 2],
  ],
  "own-initiatives": [
    [base, 0, { months: 12 }],
    [
      records(
        partnership({ initiatives: ["2023-06-30", "2023-07-01", "2024-06-30"] }),
        partnership({ initiatives: ["2024-06-30"] }),
        partnership({ initiatives: ["2024-06-01", "2024-06-02", "2024-06-03"], status: "ended" }),
      ),
      2,
      { months: 12 },
      "2024-06-30",
    ],
  ],
  receivers: [
    [base, 0],
    [state({ receiver }), 1],
  ],
  "accepted-evaluations": [
    [base, 0],
    [records({ ...head, form: "F15", accepted: false }, { ...head, form: "F15", accepted: true }), 1],
  ],
  "organizer-led-percent": [
    [base, null, { months: 6 }],
    [records(event({ on: "2023-12-30" })), null, { months: 6 }, "2024-06-30"],
    [records(...led(1, 4)), 20, { months: 6 }, "2024-06-30"],
    [records(...led(5, 19)), 21, { months: 6 }, "2024-06-30"],
    [records(...led(0, 3)), 0, { months: 6 }, "2024-06-30"],
  ],
}

const check = (name: Measure.Name) => {
  for (const [of, value, params = {}, on = "2024-06-30"] of cases[name]) {
    expect(Measure.value(name, of, on, params)).toBe(value)
  }
}

describe("measures", () => {
  it("[ME1] mandates", () => check("mandates"))
  it("[ME2] organizers-with-time", () => check("organizers-with-time"))
  it("[ME3] documentation-rules", () => check("documentation-rules"))
  it("[ME4] community-bounded", () => check("community-bounded"))
  it("[ME5] choice-justified", () => check("choice-justified"))
  it("[ME6] conversations", () => check("conversations"))
  it("[ME7] conversation-actor-kinds", () => check("conversation-actor-kinds"))
  it("[ME8] research-activities", () => check("research-activities"))
  it("[ME9] published-maps", () => check("published-maps"))
  it("[ME10] feedback-meetings", () => check("feedback-meetings"))
  it("[ME11] needs-with-willing-people", () => check("needs-with-willing-people"))
  it("[ME12] working-groups", () => check("working-groups"))
  it("[ME13] resident-initiated-actions", () => check("resident-initiated-actions"))
  it("[ME14] active-groups-and-partnerships", () => check("active-groups-and-partnerships"))
  it("[ME15] measurable-goals-percent", () => check("measurable-goals-percent"))
  it("[ME16] owned-actions-percent", () => check("owned-actions-percent"))
  it("[ME17] resident-owned-actions-percent", () => check("resident-owned-actions-percent"))
  it("[ME18] approved-plans", () => check("approved-plans"))
  it("[ME19] closed-actions-percent", () => check("closed-actions-percent"))
  it("[ME20] reviewed-quarters-percent", () => check("reviewed-quarters-percent"))
  it("[ME21] cooperating-sectors", () => check("cooperating-sectors"))
  it("[ME22] partnerships-with-rules", () => check("partnerships-with-rules"))
  it("[ME23] most-partners", () => check("most-partners"))
  it("[ME24] most-resident-partners", () => check("most-resident-partners"))
  it("[ME25] own-initiatives", () => check("own-initiatives"))
  it("[ME26] receivers", () => check("receivers"))
  it("[ME27] accepted-evaluations", () => check("accepted-evaluations"))
  it("[ME28] organizer-led-percent", () => check("organizer-led-percent"))
  it("[WF27] every criterion of the edition is measured here, and every measure is asked for", () => {
    const asked = new Set(Edition.criteria(edition).map(({ criterion }) => criterion.measure))
    expect([...asked].sort()).toEqual(Object.keys(Measure.all).sort())
  })

  it("[WF27] an unknown measure has no value", () => {
    expect(Measure.value("constructor", base, "2024-06-30", {})).toBeNull()
  })
})
