/**
 * The forms of an institution: thresholds, how long what is kept, erasing somebody, taking files out.
 * Not here: its people (`people.ts`).
 */
import type { Answers, Form } from "./Form.ts"
import { nobody } from "./Ground.ts"

const director: Form["who"] = ({ director: one }) => one

/** The thresholds as they stand on the page, with another reason. */
const thresholds = (shown: Parameters<Form["good"]>[2], more: Answers): Answers => {
  const numbers = shown.filter(([name]) => name !== "seen" && name !== "reason")
  const [first = ["", "0"]] = numbers
  return { ...Object.fromEntries(numbers), [first[0]]: String(Number(first[1]) + 1), ...more }
}

let firstNumber = ""

const reason = { kind: "lines", most: 500 } as const

export const institution: ReadonlyArray<Form> = [
  {
    route: "institution.settings",
    intent: ["step", "check"],
    who: director,
    page: () => "/institution/settings",
    good: (_, __, shown) => {
      firstNumber = shown.find(([name]) => name !== "seen")?.[0] ?? ""
      return thresholds(shown, { reason: "Gmina jest duża." })
    },
    fields: { reason },
    together: (_, answers) =>
      ["", "dużo", "2,5", "-1", "0", "9".repeat(30)].map((value) => ({
        what: `a number: ${value}`,
        answers: { ...answers, [firstNumber]: value },
        control: firstNumber,
        isLost: false,
      })),
    taken: 200,
    changes: [],
    again: "nothing",
    isFree: true,
  },
  {
    route: "institution.settings",
    intent: ["step", "save"],
    who: director,
    page: () => "/institution/settings",
    isScripted: true,
    isFree: true,
    good: async ({ director: { browser } }) => {
      const { pairs } = (await import("./Answer.ts"))
        .read((await browser.get("/institution/settings")).html)
        .forms.find(({ buttons }) => buttons.some(([, value]) => value === "check")) ?? { pairs: [] }
      return thresholds(pairs, { reason: "Gmina jest duża.", seen: "0" })
    },
    fields: { reason },
    taken: 303,
    changes: ["centre_edition", "audit", "notice"],
    again: "nothing",
    stale: { answers: (_, answers) => ({ ...answers, reason: "Inny powód." }), status: 409 },
  },
  {
    route: "institution.settings",
    intent: ["step", "edit"],
    who: director,
    page: () => "/institution/settings",
    isScripted: true,
    isFree: true,
    good: () => ({ reason: "Gmina jest duża." }),
    taken: 200,
    changes: [],
    again: "nothing",
  },
  {
    route: "institution.retention",
    who: director,
    page: () => "/institution/retention",
    good: (_, __, shown) => ({ ...Object.fromEntries(shown), "process-author": "61" }),
    fields: {
      "process-author": { kind: "whole", least: 0, most: 1200, isOptional: true },
      "supervision-institution": { kind: "whole", least: 0, most: 1200, isOptional: true },
    },
    taken: 303,
    changes: ["retention", "audit"],
    again: "nothing",
    stale: { answers: (_, answers) => ({ ...answers, "process-author": "62" }), status: 303 },
  },
  {
    route: "institution.erasure.$person",
    who: director,
    subject: async (ground) => (await ground.newcomer("organizer")).id,
    page: (_, person) => `/institution/erasure/${person}`,
    good: () => ({ purpose: "request-of-a-person", sure: "yes" }),
    fields: { purpose: { kind: "choice" }, sure: { kind: "choices" } },
    elsewhere: ({ foreign }) => [
      `/institution/erasure/${foreign.person}`,
      `/institution/erasure/${nobody}`,
      "/institution/erasure/%00",
    ],
    taken: 303,
    changes: [
      "account",
      "audit",
      "erasure",
      "invitation",
      "membership",
      "outbox",
      "person",
      "session",
      "command",
    ],
    also: (_, person) => [person],
    again: "nothing",
  },
  {
    route: "institution.erasure.$person_.file",
    who: director,
    page: ({ organizer }) => `/institution/erasure/${organizer.id}`,
    to: ({ organizer }) => `/institution/erasure/${organizer.id}/file`,
    elsewhere: ({ foreign }) => [
      `/institution/erasure/${foreign.person}/file`,
      `/institution/erasure/${nobody}/file`,
      "/institution/erasure/%00/file",
    ],
    good: () => ({}),
    taken: 200,
    changes: ["audit"],
    again: "anew",
    isFile: true,
  },
  ...(
    [
      ["processes", {}],
      ["audit", {}],
      ["indicators", {}],
      ["records", { form: "F06" }],
    ] as const
  ).map(
    ([of, more]): Form => ({
      route: "exports.file",
      intent: ["of", of],
      who: director,
      page: ({ process }) => `/exports?of=${of}&process=${process.split("/")[2]}`,
      to: () => "/exports/file",
      good: ({ process }) => ({
        process: of === "processes" || of === "audit" ? "" : (process.split("/")[2] ?? ""),
        purpose: "reporting",
        format: "csv",
        ...more,
      }),
      fields: {
        ...(of === "records" ? { form: { kind: "choice" } as const } : {}),
        purpose: { kind: "choice" },
      },
      foreign: ({ foreignProcess }, answers) =>
        of === "processes" || of === "audit"
          ? []
          : [
              { ...answers, process: foreignProcess.split("/")[2] ?? "" },
              { ...answers, process: nobody },
              { ...answers, process: "\u0000" },
            ],
      taken: 200,
      changes: ["audit"],
      again: "anew",
      isFile: true,
      isFree: true,
    }),
  ),
]
