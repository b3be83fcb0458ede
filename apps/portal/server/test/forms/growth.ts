/**
 * The forms of competencies and supervision: assessments, evidence, the plan, badges, sessions and what is taken to them.
 * Not here: their rules (`@osl/competency`).
 */
import { day, type Pairs } from "../Browser.ts"
import type { Answers, Field, Form } from "./Form.ts"
import { fill, type Ground, nobody, type Somebody } from "./Ground.ts"

const organizer: Form["who"] = ({ organizer: one }) => one
const director: Form["who"] = ({ director: one }) => one
const supervisor: Form["who"] = ({ supervisor: one }) => one

const changes = ["competency", "competency_event", "audit", "notice"]

const assessments = "/competencies/assessments"

/** A sheet that somebody begins of themselves. **Shape** its address. */
const begun = async ({ browser, id }: Somebody): Promise<string> => {
  const pairs: Pairs = [
    ["_command", crypto.randomUUID().replace(/^(.{14})./, "$17")],
    ["worker", id],
  ]
  const { location } = await browser.post(`${assessments}?index`, pairs)
  return location.split("?")[0] ?? ""
}

const rated = async (sheet: string, { browser }: Somebody): Promise<void> => {
  await fill(browser, `${sheet}/C01`, [
    ["level", "independent"],
    ["_step", "save"],
  ])
}

/** Somebody new with a sheet of their own in a state. */
const sheet = (until: "draft" | "rated" | "submitted" | "taken") => {
  let who: Somebody | undefined
  return {
    who: async (ground: Ground) => {
      who = await ground.newcomer("organizer")
      return who
    },
    subject: async (ground: Ground) => {
      const one = who ?? (await ground.newcomer("organizer"))
      const path = await begun(one)
      if (until !== "draft") await rated(path, one)
      if (until === "submitted" || until === "taken") await fill(one.browser, path, [["_step", "submit"]])
      if (until === "taken")
        await ground.director.browser.post(`${assessments}?index`, [
          ["worker", one.id],
          ["take-up", path.split("/").at(-1) ?? ""],
        ])
      return path
    },
  }
}

const elsewhereOf: NonNullable<Form["elsewhere"]> = ({ foreign, organizer: one }) => [
  `${assessments}/${foreign.person}/${nobody}`,
  `${assessments}/${one.id}/${nobody}`,
  `${assessments}/%00/%00`,
]

const step = (
  intent: string,
  who: Form["who"],
  subject: NonNullable<Form["subject"]>,
  more: Partial<Form> = {},
): Form => ({
  route: "competencies.assessments.$worker.$assessment._index",
  intent: ["_step", intent],
  who,
  subject,
  page: (_, path) => path,
  to: (_, path) => `${path}?index`,
  elsewhere: elsewhereOf,
  good: () => ({}),
  taken: 303,
  changes,
  again: "nothing",
  isOfModel: true,
  ...more,
})

const rating = sheet("draft")
const drafting = sheet("draft")
const takingOut = sheet("rated")
const submitting = sheet("rated")
const withdrawing = sheet("submitted")
const remarks: Readonly<Record<string, Field>> = { remarks: { kind: "lines", most: 2000 } }

const ratingForm = (one: ReturnType<typeof sheet>, more: Partial<Form>): Form => ({
  route: "competencies.assessments.$worker.$assessment.$competency",
  who: one.who,
  subject: one.subject,
  page: (_, path) => `${path}/C01`,
  elsewhere: (ground, path) => [
    ...elsewhereOf(ground, path).map((other) => `${other}/C01`),
    `${path}/C99`,
    `${path}/__proto__`,
  ],
  good: () => ({ level: "independent", justification: "Samodzielne rozmowy.", action: "Szkolenie." }),
  fields: {
    level: { kind: "choice" },
    justification: { kind: "lines", most: 1000, isOptional: true },
    target: { kind: "choice", isOptional: true },
  },
  taken: 303,
  changes,
  again: "nothing",
  isOfModel: true,
  ...more,
})

const goal = (text: string): Answers => ({
  "goals.0.competency": "C08",
  "goals.0.to": "advanced",
  "goals.0.until": "2099-01-01",
  "goals.0.actions.0.text": text,
  "goals.0.actions.0.until": "2099-01-01",
})

/** Somebody new with a plan of their own. */
const planner = (isRequested: boolean) => {
  let who: Somebody | undefined
  const come = async (ground: Ground) => {
    const one = await ground.newcomer("organizer")
    who = one
    await fill(
      one.browser,
      "/competencies/plan/change",
      Object.entries(goal("Poprowadzę dwa spotkania.")) as Pairs,
    )
    if (isRequested) await one.browser.post("/competencies/plan?index", [["_step", "request"]])
    return one
  }
  return { come, id: async (ground: Ground) => (await come(ground)).id, last: () => who }
}

const requesting = planner(false)
const finishing = planner(true)
const agreeing = planner(true)
const returning = planner(true)

const planOf = (intent: "agree" | "return", one: ReturnType<typeof planner>, more: Partial<Form>): Form => ({
  route: "competencies.plan.$worker",
  intent: ["_step", intent],
  who: director,
  subject: one.id,
  page: (_, worker) => `/competencies/plan/${worker}`,
  isOfModel: true,
  elsewhere: ({ director: { id } }) => [`/competencies/plan/${id}`],
  good: () => ({}),
  taken: 303,
  changes,
  again: "nothing",
  ...more,
})

/** A session that the supervisor noted. */
const session = async ({ supervisor: { browser }, organizer: { id } }: Ground): Promise<string> => {
  const { location } = await fill(browser, "/supervision/new", [
    ...(Object.entries(card) as Pairs),
    ["conclusions", "Więcej czasu na rozmowy."],
    ["consents.0.who", id],
    ["consents.0.on", day()],
    ["consents.0.form", "paper"],
  ])
  return location.split("?")[0] ?? ""
}

const card: Answers = { date: day(), form: "individual", minutes: "90", participants: "1" }

const cardFields: Readonly<Record<string, Field>> = {
  date: { kind: "date" },
  form: { kind: "choice" },
  minutes: { kind: "whole", least: 1, most: 1440 },
  participants: { kind: "whole", least: 1, most: 100 },
  conclusions: { kind: "lines", most: 2000, isOptional: true },
}

const sessionElsewhere =
  (rest: string): NonNullable<Form["elsewhere"]> =>
  () => [`/supervision/${nobody}${rest}`, `/supervision/%00${rest}`]

const onSession = (intent: string, who: Form["who"], more: Partial<Form> = {}): Form => ({
  route: "supervision.$session._index",
  intent: ["_step", intent],
  who,
  subject: session,
  page: (_, path) => path,
  to: (_, path) => `${path}?index`,
  elsewhere: sessionElsewhere(""),
  good: () => ({}),
  taken: 303,
  changes,
  again: "nothing",
  ...more,
})

/** A proposal that the organiser has not looked through, with the evidence that it would become. */
const evidence = async ({ organizer: { browser } }: Ground): Promise<string> => {
  const { html } = await browser.get("/competencies/evidence")
  return /name="take" value="([^"]+)"/.exec(html)?.[1] ?? ""
}

const takenEvidence = async (ground: Ground): Promise<string> => {
  const id = await evidence(ground)
  await ground.organizer.browser.post("/competencies/evidence?index", [
    ["_step", "take"],
    ["take", id],
    ["until", "2000-01-01"],
  ])
  return `/competencies/evidence/${encodeURIComponent(id)}`
}

const beginner = { who: undefined as Somebody | undefined }

export const growth: ReadonlyArray<Form> = [
  {
    route: "competencies.assessments._index",
    who: async (ground) => {
      beginner.who = await ground.newcomer("organizer")
      return beginner.who
    },
    page: () => assessments,
    to: () => `${assessments}?index`,
    isScripted: true,
    isFree: true,
    good: () => ({ worker: beginner.who?.id ?? "", _command: "01970000-0000-7000-8000-0000000000f1" }),
    foreign: ({ foreign }) => [{ worker: foreign.person }, { worker: nobody }, { worker: "\u0000" }],
    taken: 303,
    changes,
    again: "nothing",
  },
  ratingForm(rating, {
    stale: { answers: (_, answers) => ({ ...answers, justification: "Inne." }), status: 409 },
  }),
  ratingForm(drafting, { intent: ["_step", "draft"], isFree: true }),
  { ...ratingForm(takingOut, { intent: ["_step", "remove"], isFree: true }), fields: {} },
  step("submit", submitting.who, submitting.subject, { isScripted: true }),
  step("withdraw", withdrawing.who, withdrawing.subject),
  step("accept", director, sheet("taken").subject),
  step("return", director, sheet("taken").subject, {
    good: () => ({ remarks: "Uzupełnij dowody." }),
    fields: remarks,
    stale: { answers: () => ({ remarks: "Inne." }), status: 404, isOver: true },
  }),
  {
    route: "competencies.assessments._index",
    intent: ["take-up", "*"],
    who: director,
    subject: sheet("submitted").subject,
    page: () => assessments,
    to: () => `${assessments}?index`,
    isScripted: true,
    isFree: true,
    good: (_, path) => ({ worker: path.split("/").at(-2) ?? "", "take-up": path.split("/").at(-1) ?? "" }),
    foreign: ({ foreign }, answers) => [
      { ...answers, worker: foreign.person },
      { ...answers, "take-up": nobody },
      { worker: nobody, "take-up": nobody },
      { worker: "\u0000", "take-up": "\u0000" },
    ],
    taken: 303,
    changes,
    again: "nothing",
  },
  {
    route: "competencies.plan.change",
    who: (ground) => ground.newcomer("organizer"),
    page: () => "/competencies/plan/change",
    good: () => goal("Poprowadzę dwa spotkania."),
    fields: {
      "goals.0.competency": { kind: "choice" },
      "goals.0.to": { kind: "choice" },
      "goals.0.until": { kind: "date" },
      "goals.0.actions.0.text": { kind: "line", most: 300 },
      "goals.0.actions.0.until": { kind: "date" },
    },
    taken: 303,
    changes,
    again: "nothing",
    stale: { answers: () => goal("Poprowadzę trzy spotkania."), status: 409 },
    isOfModel: true,
  },
  {
    route: "competencies.plan._index",
    intent: ["_step", "request"],
    who: requesting.come,
    page: () => "/competencies/plan",
    to: () => "/competencies/plan?index",
    good: () => ({}),
    taken: 303,
    changes,
    again: "nothing",
  },
  planOf("return", returning, {
    good: () => ({ remarks: "Dopisz terminy." }),
    fields: remarks,
    stale: { answers: () => ({ remarks: "Inne." }), status: 404, isOver: true },
  }),
  planOf("agree", agreeing, {}),
  {
    route: "competencies.plan._index",
    intent: ["_step", "finish"],
    who: async (ground) => {
      const one = await finishing.come(ground)
      await fill(ground.director.browser, `/competencies/plan/${one.id}`, [["_step", "agree"]])
      return one
    },
    page: () => "/competencies/plan",
    to: () => "/competencies/plan?index",
    good: () => ({ competency: "C08", action: "0" }),
    foreign: (_, answers) => [
      { ...answers, action: "99" },
      { ...answers, action: "-1" },
      { ...answers, competency: "C99" },
      { ...answers, competency: "__proto__" },
    ],
    taken: 303,
    changes,
    again: "nothing",
  },
  {
    route: "competencies.badges",
    intent: ["_step", "award"],
    who: director,
    page: () => "/competencies/badges",
    good: ({ organizer: one }, _, shown) => ({
      chosen: `${one.id}:C01`,
      until: shown.find(([name]) => name === "until")?.[1] ?? "",
    }),
    fields: { chosen: { kind: "choice" }, until: { kind: "date", isOptional: true } },
    isOfModel: true,
    foreign: ({ foreign }, answers) => [{ ...answers, chosen: `${foreign.person}:C01` }],
    taken: 303,
    changes: [...changes, "outbox"],
    again: "nothing",
  },
  {
    route: "competencies.badges",
    intent: ["_step", "revoke"],
    who: director,
    page: () => "/competencies/badges",
    good: (_, __, shown) => ({ ...Object.fromEntries(shown), reason: "Wydana przez pomyłkę." }),
    fields: { reason: { kind: "lines", most: 2000 } },
    isOfModel: true,
    stale: { answers: (_, answers) => ({ ...answers, reason: "Inny powód." }), status: 409, isOver: true },
    foreign: ({ foreign }, answers) => [
      { ...answers, badge: nobody },
      { ...answers, worker: foreign.person },
      { ...answers, worker: "\u0000", badge: "\u0000" },
    ],
    taken: 303,
    changes,
    again: "nothing",
  },
  {
    route: "competencies.evidence._index",
    intent: ["_step", "take"],
    who: organizer,
    subject: evidence,
    page: () => "/competencies/evidence",
    to: () => "/competencies/evidence?index",
    good: (_, take) => ({ take, until: "2000-01-01" }),
    foreign: () => [
      { take: `${nobody}:C07`, until: day() },
      { take: "\u0000", until: day() },
      { take: [], until: "jutro" },
      { take: [], until: "9999-99-99" },
    ],
    taken: 303,
    changes,
    again: "nothing",
  },
  {
    route: "competencies.evidence.$evidence",
    intent: ["_step", "save"],
    who: organizer,
    subject: takenEvidence,
    page: (_, path) => path,
    elsewhere: () => [`/competencies/evidence/${nobody}`, "/competencies/evidence/%00"],
    good: () => ({ note: "Rozmowa, która zakończyła spór.", purpose: ["supervision"] }),
    fields: { note: { kind: "lines", most: 1000, isOptional: true } },
    taken: 303,
    changes,
    again: "nothing",
    isOfModel: true,
    stale: { answers: (_, answers) => ({ ...answers, note: "Inna." }), status: 409 },
  },
  {
    route: "competencies.evidence.$evidence",
    intent: ["_step", "remove"],
    who: organizer,
    subject: takenEvidence,
    page: (_, path) => path,
    elsewhere: () => [`/competencies/evidence/${nobody}`],
    good: () => ({}),
    taken: 303,
    changes,
    again: "nothing",
  },
  {
    route: "competencies.evidence._index",
    intent: ["_step", "skip"],
    who: organizer,
    page: () => "/competencies/evidence",
    to: () => "/competencies/evidence?index",
    isScripted: true,
    good: () => ({}),
    taken: 303,
    changes,
    again: "nothing",
  },
  {
    route: "supervision.new",
    who: supervisor,
    page: () => "/supervision/new",
    good: () => card,
    fields: cardFields,
    together: ({ foreign }, answers) => [
      {
        what: "somebody of another centre",
        answers: {
          ...answers,
          conclusions: "Wnioski.",
          "consents.0.who": foreign.person,
          "consents.0.on": day(),
          "consents.0.form": "paper",
        },
        control: "consents.0.who",
        isLost: true,
      },
    ],
    taken: 303,
    changes,
    again: "nothing",
    stale: { answers: () => ({ ...card, minutes: "60" }), status: 409 },
    isOfModel: true,
  },
  {
    route: "supervision.$session.correct",
    who: supervisor,
    subject: session,
    page: (_, path) => `${path}/correct`,
    elsewhere: sessionElsewhere("/correct"),
    good: () => ({ ...card, minutes: "45" }),
    fields: cardFields,
    taken: 303,
    changes,
    again: "nothing",
    stale: { answers: () => ({ ...card, minutes: "30" }), status: 409 },
    isOfModel: true,
  },
  onSession("take-back", organizer, { isScripted: true }),
  onSession("remove", supervisor, {
    isScripted: true,
    subject: async (ground) => {
      const path = await session(ground)
      await ground.organizer.browser.post(`${path}?index`, [["_step", "take-back"]])
      return path
    },
  }),
  onSession("withdraw", supervisor, {
    good: () => ({ reason: "Zapisano ją dwa razy." }),
    fields: { reason: { kind: "lines", most: 2000 } },
    isOfModel: true,
  }),
  {
    route: "supervision._index",
    who: organizer,
    page: () => "/supervision",
    to: () => "/supervision?index",
    isScripted: true,
    good: () => ({ topic: ["x", "__proto__"] }),
    taken: 200,
    changes: [],
    again: "nothing",
  },
  {
    route: "badges.$organisation.$badge._index",
    who: (ground) => ground.stranger(),
    subject: async ({ database, organisation }) => {
      const id = await database.one(
        "select body->'badge'->>'badgeId' from competency_event where organisation_id = $1 and type = 'badge-awarded' limit 1",
        [organisation],
      )
      return `/badges/${organisation}/${id}`
    },
    page: (_, path) => path,
    to: (_, path) => `${path}?index`,
    elsewhere: ({ organisation, foreign }, path) => [
      `/badges/${organisation}/${nobody}`,
      `/badges/${foreign.organisation}/${path.split("/").at(-1)}`,
    ],
    good: () => ({ email: "ktos@przyklad.pl" }),
    fields: { email: { kind: "email" } },
    taken: 200,
    changes: [],
    again: "nothing",
  },
]
