/**
 * The forms beside the cards and acts of a process: kept filters, another edition, taking words out, attached files.
 * Not here: cards, acts and moves (`e2e/every-form.spec.ts`, `e2e/every-form-act.spec.ts`).
 */
import sharp from "sharp"
import { diaryEntry } from "../Browser.ts"
import type { Answers, File, Form } from "./Form.ts"
import { fill, type Ground, nobody } from "./Ground.ts"

const director: Form["who"] = ({ director: one }) => one

const filters = () => "/processes/filters"

/** A filter that is kept, of one's own or of the other centre. */
const kept = async ({ database, ...ground }: Ground, of: "director" | "foreign"): Promise<string> => {
  const [who, organisation] =
    of === "director"
      ? [ground.director, ground.organisation]
      : [ground.foreign.director, ground.foreign.organisation]
  const name = `Filtr ${Math.trunc(performance.now() * 1000)}`
  await who.browser.post("/processes/filters", [
    ["_step", "save"],
    ["name", name],
    ["search", "status=open"],
  ])
  return database.one("select id from saved_filter where organisation_id = $1 and name = $2", [
    organisation,
    name,
  ])
}

let theirs = ""

const filter = (intent: string, more: Partial<Form> & Pick<Form, "good">): Form => ({
  route: "processes.filters",
  intent: ["_step", intent],
  who: director,
  subject: async (ground) => {
    theirs = await kept(ground, "foreign")
    return kept(ground, "director")
  },
  page: filters,
  foreign: (_, answers) => [theirs, nobody, "x", "\u0000", ""].map((id) => ({ ...answers, id })),
  taken: 303,
  changes: ["saved_filter"],
  again: "nothing",
  ...more,
})

/** A process with a record, and what is attached to it. */
const recordOf = async ({ director: { browser }, address, process }: Ground): Promise<string> => {
  const path = `${process}/records/new/F06`
  const { location } = await fill(browser, path, diaryEntry("Druga rozmowa."))
  return new URL(location, address).pathname
}

const picture = async (colour: string): Promise<File> => ({
  name: `zdjęcie ${colour}.png`,
  bytes: await sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer(),
})

/** A picture that is attached to a record. **Shape** the address of the record, and the id of the picture. */
const attached = async (ground: Ground): Promise<readonly [record: string, id: string]> => {
  const record = await recordOf(ground)
  await ground.director.browser.upload(
    `${record}/attachments/new`,
    [["people", "consent"]],
    [await picture("#abc")],
  )
  return [
    record,
    await ground.database.one("select id from attachment where record_id = $1", [record.split("/").at(-1)]),
  ]
}

let attachment: readonly [record: string, id: string] = ["", ""]

/** The same address in a process of another centre, with a record of another, and of nobody. */
const elsewhere =
  (rest: string): NonNullable<Form["elsewhere"]> =>
  ({ process, foreignProcess, foreignRecord }, record) => [
    `${foreignRecord}${rest}`,
    `${process}/records/${foreignRecord.split("/").at(-1)}${rest}`,
    `${foreignProcess}/records/${record.split("/").at(-1)}${rest}`,
    `${process}/records/${nobody}${rest}`,
  ]

const attachedChanges = ["attachment", "audit", "notice"]

export const processes: ReadonlyArray<Form> = [
  {
    route: "processes.filters",
    intent: ["_step", "save"],
    who: director,
    page: () => "/processes?status=open",
    to: filters,
    good: () => ({ name: "Otwarte", search: "status=open", view: "list" }),
    fields: { name: { kind: "line", most: 80 } },
    together: (_, answers) => [
      { what: "nothing chosen", answers: { ...answers, search: "" }, control: "name", isLost: false },
      {
        what: "a search that is none",
        answers: { ...answers, search: "__proto__=1&x=2" },
        control: "name",
        isLost: false,
      },
    ],
    taken: 303,
    changes: ["saved_filter"],
    again: "nothing",
  },
  filter("rename", {
    good: (_, id) => ({ id, name: "Inna nazwa" }),
    fields: { name: { kind: "line", most: 80 } },
    stale: { answers: (_, answers) => ({ ...answers, name: "Trzecia nazwa" }), status: 303 },
  }),
  filter("choose", { good: (_, id) => ({ id }) }),
  { ...filter("choose-none", { good: () => ({ id: "" }) }), foreign: () => [] },
  // What is not there is gone all the same: the answer to it is the same for everybody.
  filter("remove", { good: (_, id) => ({ id, name: "Inna nazwa" }), isGoneAnyway: true }),
  ...(["edition.$to", "records.$recordId.redact"] as const).map(
    (rest): Form => ({
      route: `processes.$processId.${rest}`,
      intent: ["_step", "edit"],
      who: director,
      subject: recordOf,
      page: ({ process }, record) =>
        rest === "edition.$to" ? `${process}/edition/osl-2012@1.0.0` : `${record}/redact`,
      isScripted: true,
      isFree: true,
      good: () => ({ fields: ["happened"], reason: "Dane osoby." }),
      taken: 200,
      changes: [],
      again: "nothing",
    }),
  ),
  {
    route: "processes.$processId.edition.$to",
    intent: ["_step", "confirm"],
    who: director,
    page: ({ process }) => `${process}/edition/osl-2012@1.0.0`,
    isScripted: true,
    isFree: true,
    subject: async ({ director: { browser }, process }) =>
      (await browser.hidden(`${process}/edition/osl-2012@1.0.0`)).find(
        ([name]) => name === "_version",
      )?.[1] ?? "",
    good: (_, version) => ({ reason: "Umowa z regionem.", _version: version }),
    fields: { reason: { kind: "lines", most: 1000 } },
    elsewhere: ({ process, foreignProcess }) => [
      `${foreignProcess}/edition/osl-2012@1.0.0`,
      `${process}/edition/osl-1999@1.0.0`,
      `${process}/edition/__proto__`,
    ],
    taken: 303,
    changes: ["audit", "command", "event", "notice", "process", "search", "record"],
    again: "nothing",
    isOfModel: true,
  },
  {
    route: "processes.$processId.records.$recordId.redact",
    intent: ["_step", "confirm"],
    who: director,
    subject: recordOf,
    page: (_, record) => `${record}/redact`,
    isScripted: true,
    isFree: true,
    elsewhere: elsewhere("/redact"),
    good: () => ({ fields: ["happened"], reason: "Dane osoby." }),
    fields: { fields: { kind: "choices" }, reason: { kind: "lines", most: 1000 } },
    taken: 303,
    changes: ["audit", "command", "event", "notice", "process", "search", "record", "erasure", "outbox"],
    again: "nothing",
    isOfModel: true,
  },
  {
    route: "processes.$processId.records.$recordId.attachments.new",
    who: director,
    subject: recordOf,
    page: (_, record) => `${record}/attachments/new`,
    elsewhere: elsewhere("/attachments/new"),
    good: () => ({ people: "consent" }),
    files: async () => [await picture("#369")],
    fields: { people: { kind: "choice" } },
    together: (_, answers) =>
      (
        [
          ["no file", []],
          ["a file of nothing", [{ name: "nic.png", bytes: Buffer.alloc(0) }]],
          ["a program", [{ name: "program.pdf", bytes: Buffer.from("MZ\u0090\0\u0003") }]],
          ["a picture that is none", [{ name: "zdjęcie.png", bytes: Buffer.from("\u0089PNG\r\n\u001a\n") }]],
          [
            "too many",
            Array.from({ length: 21 }, (_one, at) => ({
              name: `${at}.pdf`,
              bytes: Buffer.from("%PDF-1.7\n%%EOF\n"),
            })),
          ],
        ] as const satisfies ReadonlyArray<readonly [string, ReadonlyArray<File>]>
      ).map(([what, files]) => ({ what, answers, files, control: "files", isLost: true })),
    taken: 303,
    changes: attachedChanges,
    again: "nothing",
  },
  {
    route: "processes.$processId.records.$recordId.attachments.describe",
    who: director,
    subject: async (ground) => {
      attachment = await attached(ground)
      return attachment[0]
    },
    page: (_, record) => `${record}/attachments/describe`,
    elsewhere: elsewhere("/attachments/describe"),
    good: () => ({
      [`description.${attachment[1]}`]: "Stragany pod drzewami.",
      [`people.${attachment[1]}`]: "none",
    }),
    together: (_, answers) => {
      const [people, description] = [`people.${attachment[1]}`, `description.${attachment[1]}`]
      const one = (what: string, name: string, value: string, isLost = false) => ({
        what: `${name}: ${what}`,
        answers: { ...answers, [name]: value },
        control: name,
        isLost,
      })
      return [
        one("empty", people, "", true),
        one("not in the list", people, "to-nie-jest-kod", true),
        one("too long", description, "ż".repeat(501)),
        one("control characters", description, "a\u0007b"),
      ]
    },
    foreign: (_, answers) => {
      const more: Answers = { ...answers, [`people.${nobody}`]: "none", [`description.${nobody}`]: "Cudze." }
      return [more]
    },
    taken: 303,
    changes: attachedChanges,
    again: "nothing",
    stale: {
      answers: (_, answers) => ({ ...answers, [`description.${attachment[1]}`]: "Inne słowa." }),
      status: 303,
    },
  },
  {
    route: "processes.$processId.records.$recordId.attachments.$attachmentId.withdraw",
    who: director,
    subject: async (ground) => {
      attachment = await attached(ground)
      return attachment[0]
    },
    page: (_, record) => `${record}/attachments/${attachment[1]}/withdraw`,
    elsewhere: (ground, record) => [
      ...elsewhere(`/attachments/${attachment[1]}/withdraw`)(ground, record),
      `${record}/attachments/${nobody}/withdraw`,
      `${record}/attachments/%00/withdraw`,
    ],
    good: () => ({ reason: "Nie to zdjęcie." }),
    fields: { reason: { kind: "lines", most: 1000 } },
    taken: 303,
    changes: attachedChanges,
    again: "nothing",
    isOfModel: true,
  },
]
