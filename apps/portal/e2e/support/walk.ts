/**
 * Walking one form through every fault: the ground it stands on, what a reply must say, what must stay as it was.
 * Not here: the faults of fields (`faults.ts`), or which forms there are (the specs).
 */

import { Field, Form, Forms, type Language, LocalDate } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { answerPairs } from "@osl/ui"
import { Act, Refusal } from "@osl/workflow"
import { acts, samples } from "@osl/workflow/testing"
import { words } from "@osl/workflow/words"
import { type Browser, test as base, expect, type Page } from "@playwright/test"
import { type Fault, filled, put, said } from "./faults.ts"
import { centre, people, signIn } from "./person.ts"
import { thePort } from "./place.ts"
import { daysAgo, today } from "./process.ts"
import { hiddenOf, type Pairs, type Reply, send, sendAll } from "./returned.ts"
import { isWhole } from "./whole.ts"

/** Where the walk goes: a process of its own for each worker, a person to write in it and another to decide. */
export interface Ground {
  readonly pl: Page
  readonly en: Page
  readonly organizer: Page
  readonly process: string
  readonly group: string
  readonly need: string
}

export const start = daysAgo(90)
export const confirm: Pairs = [["_step", "confirm"]]

const open = async (browser: Browser, who: (typeof people)["director"], language: Language.Language) => {
  const baseURL = `http://127.0.0.1:${await thePort()}`
  const page = await (await browser.newContext({ baseURL, locale: "pl-PL" })).newPage()
  await signIn(page, who)
  await page.goto(`/language/${language}?back=/work`)
  return page
}

export const answersOf = (
  fields: Form.FormDefinition["fields"],
  content: object,
  references = {},
): Form.Answers => filled(fields, Form.toAnswers(fields, { ...content }), references)

/** Opens a form and sends it. **Shape** it must be taken; the id of its command comes along. */
export const take = async (page: Page, path: string, answers: Form.Answers, more: Pairs = []) => {
  const hidden = hiddenOf(await send(page, path))
  const reply = await send(page, path, [...hidden, ...answerPairs(answers), ...more])
  expect(reply.summary, path).toEqual([])
  expect(reply.status, path).toBe(200)
  expect(reply.path, path).toContain("done=")
  return { reply, hidden, id: hidden.find(([name]) => name === "_command")?.[1] ?? "" }
}

export const openProcess = async (page: Page): Promise<string> => {
  const answers = answersOf(Act.openProcess.fields, acts(start)["open-process"])
  const { id } = await take(page, "/processes/new", answers, confirm)
  return `/processes/${id}`
}

export const test = base.extend<object, { readonly ground: Ground }>({
  ground: [
    async ({ browser }, use) => {
      const pl = await open(browser, people.director, "pl")
      const en = await open(browser, people.director, "en")
      const organizer = await open(browser, people.organizer, "pl")
      const process = await openProcess(pl)
      const group = await take(
        pl,
        `${process}/records/new/F10`,
        answersOf(Forms.all.F10.fields, samples(today()).F10),
      )
      const need = await take(
        pl,
        `${process}/records/new/F04`,
        answersOf(Forms.all.F04.fields, samples(today()).F04),
      )
      await take(pl, `${process}/acts/assign-organizer`, {
        organizerId: people.organizer.id,
        weeklyHours: "20",
        lead: "yes",
      })
      await use({ pl, en, organizer, process, group: group.id, need: need.id })
      for (const page of [pl, en, organizer]) await page.context().close()
    },
    { scope: "worker" },
  ],
})

/** The version of a process, as the form for closing it was read at: the number of its events. */
export const version = async (page: Page, process: string): Promise<string> => {
  const form = await send(page, `${process}/acts/close`)
  return form.answers.find(([name]) => name === "_version")?.[1] ?? `none: ${form.status}`
}

const lines = (value: string): string => value.replaceAll("\r\n", "\n")

/** What of the posted answers did not come back. */
const missingFrom = (reply: Reply, pairs: Pairs, lost: string | undefined): ReadonlyArray<string> =>
  pairs
    .filter(([name]) => !name.startsWith("_") && name !== lost && !name.startsWith(`${lost}.`))
    .filter(
      ([name, value]) => !reply.answers.some((one) => one[0] === name && lines(one[1]) === lines(value)),
    )
    .map(([name, value]) => `${name}=${value.slice(0, 40)}`)

/** What is wrong with the reply to one fault; empty when the person is told all they need. */
const complaints = (reply: Reply, pairs: Pairs, fault: Fault, language: Language.Language) => {
  const text = fault.text(language)
  const [told, ...others] = reply.summary
  const missing = missingFrom(reply, pairs, fault.lost ? fault.control : undefined)
  return [
    ...(reply.status === 422 ? [] : [`status ${reply.status} at ${reply.path}`]),
    ...(reply.language === language ? [] : [`language ${reply.language}`]),
    ...(told?.text.endsWith(`: ${text}`) && told.text.includes(fault.label[language])
      ? []
      : [`told "${told?.text}", not "${text}"`]),
    ...(others.length === 0 ? [] : [`also told ${others.map((one) => one.text).join(" ")}`]),
    ...(told?.control === fault.control || told?.control.startsWith(`${fault.control}.`)
      ? []
      : [`links to "${told?.href}" (${told?.control}), not to ${fault.control}`]),
    ...(told?.said.includes(text) ? [] : [`the field says "${told?.said}"`]),
    ...(told === undefined || told.isGroup || told.isMarked ? [] : ["the control is not marked as wrong"]),
    ...(missing.length === 0 ? [] : [`lost ${missing.join(", ")}`]),
  ].map((found) => `${fault.what}: ${found}`)
}

/** Sends every fault to a form as it stands, and gathers what is wrong with the replies. */
const walk = async (
  page: Page,
  language: Language.Language,
  path: string,
  faults: ReadonlyArray<Fault>,
  more: Pairs = [],
): Promise<ReadonlyArray<string>> => {
  const hidden = hiddenOf(await send(page, path))
  const sendings = faults.map(({ answers }) => ({
    path,
    pairs: [
      ...hidden,
      ...answerPairs(answers),
      ["_owner", "x"],
      ["extra", "nie z formularza"],
      ...more,
    ] as Pairs,
  }))
  const replies = await sendAll(page, sendings)
  return faults.flatMap((fault, index) => {
    const reply = replies[index]
    const pairs = answerPairs(fault.answers)
    return reply === undefined ? [`${fault.what}: no reply`] : complaints(reply, pairs, fault, language)
  })
}

/** A fault that only the process can see. */
export const refused = (
  fields: Form.FormDefinition["fields"],
  what: string,
  answers: Form.Answers,
  path: ReadonlyArray<string | number>,
  code: Refusal.Code,
  params: Refusal.Condition["params"] = {},
): Fault => {
  const named = (
    of: Form.FormDefinition["fields"],
    [first, ...rest]: typeof path,
  ): Form.FormField | undefined => {
    const field = of.find(({ name }) => name === first)
    return rest.length === 0 ? field : named(field?.fields ?? [], rest.slice(1))
  }
  return {
    what: `${path.join(".")}: ${what}`,
    answers,
    control: path.join("."),
    label: named(fields, path)?.label ?? { pl: "?", en: "?" },
    text: (language) => Refusal.text(edition, { code, path, params }, words[language]),
    lost: false,
  }
}

const tomorrow = LocalDate.addDays(today(), 1)
export const eve = LocalDate.addDays(start, -1)

type Dates = Readonly<Record<string, ReadonlyArray<"before" | "ahead">>>

/** Dates that a process judges, by `Recording` and `Decision` of `@osl/workflow`: the path, and what it refuses. */
const dates: Readonly<Partial<Record<Forms.FormCode | Act.Code, Dates>>> = {
  "open-process": { startOn: ["ahead"] },
  "issue-mandate": { issuedOn: ["ahead"] },
  "approve-plan": { approvedOn: ["before", "ahead"] },
  "issue-report": { issuedOn: ["before", "ahead"] },
  "review-plan": { reviewedOn: ["before", "ahead"] },
  "close-plan-action": { closedOn: ["before", "ahead"] },
  "name-receiver": { agreedOn: ["before", "ahead"] },
  F02: { periodFrom: ["before"], periodTo: ["ahead"], feedbackMeetingOn: ["before", "ahead"] },
  F01: { sizeOn: ["ahead"] },
  F03: { verifiedOn: ["ahead"] },
  F05: { date: ["before", "ahead"], "links.1.since": ["ahead"], "links.1.confirmedOn": ["ahead"] },
  F06: { date: ["before", "ahead"] },
  F07: { date: ["before", "ahead"] },
  F08: { date: ["before", "ahead"] },
  F10: { startedOn: ["ahead"], "members.1.on": ["ahead"] },
  F11: {
    startedOn: ["ahead"],
    "partners.1.since": ["ahead"],
    agreementOn: ["ahead"],
    "decisions.1.on": ["ahead"],
    "initiatives.1.on": ["ahead"],
  },
  F13: { date: ["before", "ahead"] },
  F14: { date: ["before", "ahead"] },
  F15: { periodFrom: ["before"], periodTo: ["ahead"], "goals.1.values.1.on": ["ahead"] },
  F16: { date: ["before", "ahead"] },
  F19: { periodFrom: ["before"], periodTo: ["ahead"] },
  F20: { endedOn: ["ahead"], "actions.1.on": ["ahead"] },
}

/** Answers that a date would disagree with, were it moved alone. */
const beside: Readonly<Record<string, ReadonlyArray<string>>> = {
  "approve-plan approvedOn": ["inForceFrom"],
  "F11 startedOn": ["partners.0.since", "partners.1.since"],
  "F20 actions.1.on": ["endedOn"],
}

export const pathOf = (name: string): ReadonlyArray<string | number> =>
  name.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part))

export const datesOf = (
  code: Forms.FormCode | Act.Code,
  fields: Form.FormDefinition["fields"],
  good: Form.Answers,
): ReadonlyArray<Fault> =>
  Object.entries(dates[code] ?? {}).flatMap(([name, sides]) =>
    sides.map((side) => {
      const path = pathOf(name)
      const rest = (beside[`${code} ${name}`] ?? []).reduce(
        (all, other) => put(all, pathOf(other), undefined),
        good,
      )
      return side === "before"
        ? refused(fields, "before the start", put(rest, path, eve), path, "date-before-start", { start })
        : refused(fields, "in the future", put(rest, path, tomorrow), path, "date-in-future", {
            today: today(),
          })
    }),
  )

/** A process of the second centre of the demonstration, and records of it. */
const findForeign = () => {
  const added = (form: Forms.FormCode) =>
    [...centre(1).processes].flatMap(({ id, events }) =>
      events.flatMap((event) =>
        event.type === "record-added" && event.form === form ? [{ process: id, record: event.recordId }] : [],
      ),
    )
  const [diary] = added("F06")
  const [group] = added("F10")
  if (diary === undefined || group === undefined) throw new Error("The second centre has no records")
  return { process: `/processes/${diary.process}`, record: diary.record, group: group.record }
}

let found: ReturnType<typeof findForeign> | undefined

/** The same, looked for once. */
export const foreign = () => {
  found ??= findForeign()
  return found
}

/** Why a record is corrected, as the portal asks beside each form. */
export const why: Form.FormDefinition["fields"] = Form.fieldsOf({
  reason: Field.longText(["Dlaczego", "Why"], {
    hint: ["Co zmieniono i skąd to wiadomo.", "What was changed, and how it is known."],
    maxLength: 1000,
  }),
})

/** A form that has gone stale is shown again with what was typed and the version to go on from. */
const stale = async (page: Page, path: string, answers: Form.Answers, more: Pairs = []) => {
  const pairs: Pairs = [...answerPairs(answers), ...more]
  const hidden = hiddenOf(await send(page, path)).filter(([name]) => name !== "_version")
  for (const seen of ["1", "999999"]) {
    const reply = await send(page, path, [...hidden, ["_version", seen], ...pairs])
    expect(reply.status, path).toBe(409)
    expect(
      reply.summary.map(({ text }) => text),
      path,
    ).toEqual([said("pl", "sending.stale")])
    expect(missingFrom(reply, pairs, undefined), path).toEqual([])
    expect(reply.answers.find(([name]) => name === "_version")?.[1], path).not.toBe(seen)
  }
}

/** Taken once, led to the same place by the same form again, and refused under the same id with other answers. */
export const twice = async (
  page: Page,
  path: string,
  answers: Form.Answers,
  other: Form.Answers | undefined,
  more: Pairs = [],
) => {
  const { reply, hidden, id } = await take(page, path, answers, more)
  const again = await send(page, path, [...hidden, ...answerPairs(answers), ...more])
  expect(again.path, path).toBe(reply.path)
  if (other !== undefined) {
    const pairs = answerPairs(other)
    const reused = await send(page, path, [...hidden, ...pairs, ...more])
    expect(reused.status, path).toBe(409)
    expect(
      reused.summary.map(({ text }) => text),
      path,
    ).toEqual([said("pl", "sending.reused")])
    expect(missingFrom(reused, pairs, undefined), path).toEqual([])
  }
  return id
}

/** What is not one's own is not there, and a form from elsewhere is turned away. */
const elsewhere = async (
  page: Page,
  own: string,
  foreignPaths: ReadonlyArray<string>,
  answers: Form.Answers,
) => {
  const pairs = answerPairs(answers)
  const replies = await sendAll(
    page,
    foreignPaths.flatMap((path) => [{ path }, { path, pairs }]),
  )
  expect(
    replies.map(({ status, path }) => `${status} ${path}`),
    own,
  ).toEqual(replies.map(({ path }) => `404 ${path}`))
  for (const { words } of replies) expect(words).toContain(said("pl", "problem.not-found.title"))
  const forged = await page.request.post(own, {
    headers: { Origin: "https://example.com", Connection: "close" },
    form: Object.fromEntries(pairs),
  })
  expect(forged.status(), own).toBe(403)
}

/** A form to be walked through. */
export interface Walked {
  /** The process whose log must stay as it was; nothing for a form that opens one. */
  readonly process?: string
  readonly path: string
  readonly answers: Form.Answers
  readonly faults: ReadonlyArray<Fault>
  /** The same form where it is not there: of another centre, of nobody. */
  readonly notThere: ReadonlyArray<string>
  readonly more?: Pairs
  /** The same faults were walked through on another page: those in English are enough. */
  readonly isKnown?: boolean
  readonly isEnglish?: boolean
}

/** **Shape** at least one fault of every field, and at least one of every kind of fault. */
const sampled = (faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> => {
  const seen = new Set<string>()
  return faults.filter(({ control, what }) => {
    const marks = [`field ${control}`, `kind ${what.slice(control.length)}`]
    const isNew = marks.some((mark) => !seen.has(mark))
    for (const mark of marks) seen.add(mark)
    return isNew
  })
}

/** **Shape** the first fault of each of a few fields, from the whole length of the form. */
const few = (faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> => {
  const firsts = faults.filter(
    ({ control }, index) => index === faults.findIndex((other) => other.control === control),
  )
  const step = Math.max(1, Math.ceil(firsts.length / 4))
  return firsts.filter((_, index) => index % step === 0)
}

/** A sample of the faults in Polish, fewer in English, with `OSL_TESTS=all` every one; a stale form, one from elsewhere; and the log as it was. */
export const prove = async (
  { pl, en }: Pick<Ground, "pl" | "en">,
  { process, path, answers, faults, notThere, more = [], isKnown = false, isEnglish = true }: Walked,
): Promise<void> => {
  const before = process === undefined ? "" : await version(pl, process)
  const inPolish = isWhole ? faults : sampled(faults)
  const inEnglish = isWhole ? sampled(faults) : few(faults)
  if (!isKnown) expect(await walk(pl, "pl", path, inPolish, more), path).toEqual([])
  if (isEnglish) expect(await walk(en, "en", path, inEnglish, more), path).toEqual([])
  if (process !== undefined) await stale(pl, path, answers, more)
  await elsewhere(pl, path, notThere, answers)
  if (process !== undefined) expect(await version(pl, process), path).toBe(before)
}

/** Refused as a whole, for a reason that no field has. */
export const refusedWhole = async (
  page: Page,
  path: string,
  answers: Form.Answers,
  code: Refusal.Code,
  more: Pairs = [],
): Promise<void> => {
  const pairs = answerPairs(answers)
  const reply = await send(page, path, [...hiddenOf(await send(page, path)), ...pairs, ...more])
  expect(reply.status, path).toBe(422)
  const texts = reply.summary.map(({ text }) => text)
  expect(texts, path).toEqual([Refusal.text(edition, { code, path: [], params: {} }, words.pl)])
  expect(missingFrom(reply, pairs, undefined), path).toEqual([])
}
