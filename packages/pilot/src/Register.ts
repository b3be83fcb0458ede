/**
 * What is recorded beside the weekly work: walks, maps of actors, volunteering, evidence of change, reports, matters
 * spoken up for. Not here: the work itself (`Play`, `scenes/`), whose steps tell when and about what these are written.
 */
import { type ActorMap, type Campaign, LocalDate, PeriodReport, type ResearchWalk } from "@osl/core"
import { Municipality } from "@osl/core/territory"
import * as Book from "./Book.ts"
import * as Calendar from "./Calendar.ts"
import type { Person } from "./Person.ts"
import type { PartnerText } from "./Theme.ts"
import * as Words from "./words/register.ts"

type Step = Book.Step
type Day = LocalDate.LocalDate

/** A script that is written: its steps in the order of time, and the book of the records beside it. */
interface Script {
  readonly book: Book.Book
  readonly steps: ReadonlyArray<Step>
  /** The steps that open, rest or end the process, or say who works on it. */
  readonly changes: ReadonlyArray<Step>
}

const standing: ReadonlySet<string> = new Set(["open-process", "suspend", "resume", "close", "reopen"])

const staffing: ReadonlySet<string> = new Set(["assign-organizer", "unassign-organizer"])

/** Whether the process is open on the whole of a day. */
const isOpen = (script: Script, on: Day): boolean => {
  const changes = script.changes.filter(({ body }) => standing.has(body.type))
  const last = changes.findLast((step) => step.on < on)?.body.type
  return (
    !changes.some((step) => step.on === on) &&
    (last === "open-process" || last === "resume" || last === "reopen")
  )
}

/** The first day of each stage that was ever entered. */
const entered = ({ steps }: Script): ReadonlyMap<string, Day> => {
  const found = new Map<string, Day>()
  for (const { on, body } of steps) if (body.type === "move" && !found.has(body.to)) found.set(body.to, on)
  return found
}

const lastDay = ({ steps }: Script): Day => steps.at(-1)?.on ?? ""

/** Who leads at a minute of a day. */
const leadAt = ({ book, changes }: Script, on: Day, minute: number): Person => {
  const { lead, helper } = book.cast
  const named = changes.findLast(
    (step) =>
      step.body.type === "assign-organizer" &&
      step.body.content.lead &&
      (step.on < on || (step.on === on && step.minute <= minute)),
  )
  const id = named?.body.type === "assign-organizer" ? named.body.content.organizerId : lead.id
  return helper?.id === id ? helper : lead
}

/** Whether somebody leads on the whole of a day, so that there is somebody to write. */
const isLed = ({ changes }: Script, on: Day): boolean => {
  const last = changes.findLast(
    ({ on: day, body }) =>
      day <= on && (body.type === "assign-organizer" || body.type === "unassign-organizer"),
  )
  return last?.body.type !== "unassign-organizer"
}

const write = (script: Script, on: Day, minute: number, body: Step["body"], by?: Person): boolean => {
  const day = Calendar.workday(on)
  if (!isOpen(script, day) || !isLed(script, day)) return false
  Book.write(script.book, day, minute, by ?? leadAt(script, day, minute), body)
  return true
}

/** Days so many days apart, from a day until before another. */
const every = (days: number, from: Day, to: Day): ReadonlyArray<Day> =>
  from >= to ? [] : [from, ...every(days, Calendar.addDays(from, days), to)]

const coarse = (degrees: number): number => Math.round(degrees * 1000) / 1000

/** One walk along what the theme has; points within about a kilometre of the middle of the municipality. */
const walk = (script: Script, on: Day): void => {
  const { book } = script
  const { chance, scene } = book
  const date = Calendar.workday(on)
  const [from, to = from] = chance.some(scene.theme.places, 2)
  if (from === undefined || to === undefined) return
  const center = Municipality.find(scene.terc)?.center
  const start = 540 + chance.int(0, 30) * 5
  const points: ResearchWalk.ResearchWalk["points"] = chance
    .some(
      scene.theme.resources.filter(({ category }) => category !== "human-collective"),
      chance.int(2, 4),
    )
    .map((resource, at) => ({
      category: chance.pick(["meeting-place", "public-space", "building", "service", "nature"] as const),
      note: `${resource.name}. ${Book.say(book, resource.description)}`,
      ...(center === undefined
        ? {}
        : {
            latitude: coarse(center[1] + chance.int(-9, 9) / 1000),
            longitude: coarse(center[0] + chance.int(-9, 9) / 1000),
          }),
      ...(at === 0 ? { photo: "dysk ośrodka, folder ze zdjęciami miejsc" } : {}),
    }))
  write(script, date, chance.int(845, 900), {
    type: "record",
    form: "F08",
    recordId: Book.recordId(book, date),
    content: {
      date,
      start: Calendar.clock(start),
      end: Calendar.clock(start + chance.int(9, 24) * 5),
      place: from === to ? from.name : `${from.name} – ${to.name}`,
      weather: chance.pick(Words.weather),
      participants: { children: 0, adults: chance.int(1, 5), seniors: chance.int(0, 3) },
      points,
      questions: chance.pick(Words.walkQuestions),
    },
  })
}

const walks = (script: Script): void => {
  const from = entered(script).get("entry")
  if (from === undefined) return
  const to = entered(script).get("activation") ?? entered(script).get("planning") ?? lastDay(script)
  const days = LocalDate.daysBetween(from, to)
  const count = Math.min(3, Math.floor(days / 14))
  for (let at = 0; at < count; at++)
    walk(script, Calendar.addDays(from, 3 + Math.floor(((days - 6) * at) / Math.max(1, count))))
}

type Kind = ActorMap.ActorMap["actors"][number]["kind"]

/** What an actor is, by the words of its name; else by its sector. */
const byName: ReadonlyArray<readonly [name: RegExp, kind: Kind]> = [
  [/^(?:Szkoła|Przedszkole)/, "school"],
  [/^Biblioteka/, "library"],
  [/kultury$/, "culture-house"],
  [/pomocy społecznej/, "ops"],
  [/zdrowia$|^Apteka/, "health"],
  [/^Urząd/, "commune-office"],
  [/^Rada (?:sołecka|osiedla)/, "council"],
]

const bySector = {
  public: "other-specialist",
  ngo: "ngo",
  business: "business",
  informal: "informal-group",
  church: "parish",
} as const satisfies { readonly [S in PartnerText["sector"] & string]?: Kind }

const kindOf = ({ name, sector }: PartnerText): Kind =>
  byName.find(([pattern]) => pattern.test(name))?.[1] ?? bySector[sector as keyof typeof bySector]

/** A map of the theme's partners each quarter from the diagnosis on; each has more links than the one before. */
const maps = (script: Script): void => {
  const { book } = script
  const { chance, scene } = book
  const from = entered(script).get("diagnosis")
  if (from === undefined) return
  const actors = scene.theme.partners.map((partner) => ({
    id: partner.name.toLocaleLowerCase("pl"),
    name: partner.name,
    kind: kindOf(partner),
    sector: partner.sector,
    role: `Wnosi: ${partner.contribution}.`,
    influence: chance.int(1, 3),
    attitude: chance.pick(["supporting", "supporting", "neutral", "unknown"] as const),
  }))
  const ids = actors.map(({ id }) => id)
  const pairs = chance.some(
    ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const)),
    40,
  )
  const links: Array<NonNullable<ActorMap.ActorMap["links"]>[number]> = []
  for (const [at, day] of every(91, Calendar.addDays(from, 24), lastDay(script)).entries()) {
    const date = Calendar.workday(day)
    for (const [one, other] of pairs.slice(links.length, 3 + 2 * at)) {
      links.push({
        from: one,
        to: other,
        kind: chance.pick([
          "co-operation",
          "co-operation",
          "information",
          "resources",
          "partnership",
        ] as const),
        strength: chance.int(1, 3),
        since: date,
        evidence: chance.pick(["wspólne wydarzenie", "rozmowa z obiema stronami", "umowa na piśmie"]),
      })
    }
    write(script, date, chance.int(830, 900), {
      type: "record",
      form: "F05",
      recordId: Book.recordId(book, date),
      content: { date, actors, links: links.map((link) => ({ ...link, confirmedOn: date })) },
    })
  }
}

/** A card of volunteering for each event that had volunteers, written down with it. */
const volunteering = (script: Script): void => {
  const { book, steps } = script
  const { chance } = book
  for (const { on, minute, body } of steps) {
    if (body.type !== "record" || body.form !== "F13") continue
    const { name, date, volunteers = 0, volunteerHours = 0, kind } = body.content
    if (volunteers === 0 || volunteerHours === 0) continue
    const isSteady = volunteers <= 6 && chance.maybe(0.3)
    write(script, on, minute + chance.int(4, 20), {
      type: "record",
      form: "F14",
      recordId: Book.recordId(book, on),
      content: {
        name,
        date,
        volunteers,
        hours: volunteerHours,
        agreements: isSteady ? volunteers : 0,
        ...(isSteady ? { insured: true, trainings: 1 } : {}),
        work:
          kind === "clean-up" ? ["repairs"] : chance.some(["organising", "promotion", "care"] as const, 2),
      },
    })
  }
}

/** The plan that a script has on a day, if it has one by then. */
const planOn = ({ steps }: Script, day: Day) =>
  steps.flatMap(({ on, body }) =>
    on < day && body.type === "record" && body.form === "F12" ? [body.recordId] : [],
  )[0]

/** About once a month a sign of change, from the time there are groups. */
const signs = (script: Script): void => {
  const { book } = script
  const { chance, scene } = book
  const from = entered(script).get("activation")
  if (from === undefined) return
  const next = chance.deck(Words.signs)
  for (const day of every(30, Calendar.addDays(from, 30), lastDay(script))) {
    const date = Calendar.workday(day)
    const goal = chance.pick(scene.theme.goals)
    const plan = planOn(script, date)
    const [kind, level, description, material, attribution, confirmedBy] = next()
    write(script, date, chance.int(790, 840), {
      type: "record",
      form: "F16",
      recordId: Book.recordId(book, date),
      content: {
        date,
        kind,
        level,
        description,
        ...(plan === undefined ? {} : { plan }),
        goal: goal.text,
        indicator: goal.indicators[0]?.[0] ?? "głosy mieszkańców na spotkaniu",
        material,
        reference: chance.pick(Words.keptAt),
        attribution,
        confirmedBy,
      },
    })
  }
}

/** The records of a script as they stand on a day, to be counted. */
const recordsOn = (script: Script, day: Day): ReadonlyArray<PeriodReport.Counted> => {
  const found = new Map<string, PeriodReport.Counted>()
  const counted: ReadonlySet<string> = new Set(PeriodReport.countedForms)
  for (const { on, body } of [...script.steps, ...script.book.steps]) {
    if (on > day || !("recordId" in body)) continue
    if (body.type === "withdraw") found.delete(body.recordId)
    if ((body.type === "record" || body.type === "correct") && counted.has(body.form))
      found.set(body.recordId, {
        form: body.form,
        id: body.recordId,
        content: body.content,
      } as PeriodReport.Counted)
  }
  return [...found.values()]
}

/** A report each half year, with the numbers that the records give. */
const reports = (script: Script): void => {
  const { book, steps } = script
  const { chance, scene } = book
  const first = steps[0]?.on
  if (first === undefined) return
  for (const from of every(182, first, Calendar.addDays(lastDay(script), -182))) {
    const period = { periodFrom: from, periodTo: Calendar.addDays(from, 181) }
    const day = Calendar.addDays(period.periodTo, 4)
    const hasPlan = planOn(script, period.periodTo) !== undefined
    const recordId = Book.recordId(book, day)
    const isWritten = write(script, day, chance.int(480, 560), {
      type: "record",
      form: "F19",
      recordId,
      content: {
        ...period,
        summary: chance.pick(Words.summaries),
        stageChanges: steps.flatMap(({ on, body }) =>
          body.type === "move" && on >= period.periodFrom && on <= period.periodTo
            ? [{ stage: body.to, change: "entered" as const, on }]
            : [],
        ),
        ...PeriodReport.count(recordsOn(script, period.periodTo), period),
        ...(hasPlan
          ? {
              goals: scene.theme.goals.map((goal, at) => ({
                goal: goal.text,
                progress:
                  at === 0 ? ("under-way" as const) : chance.pick(["under-way", "not-begun"] as const),
              })),
            }
          : {}),
        resources: chance.pick(Words.used),
        difficulties: chance.pick(Words.difficulties),
        plans: chance.pick(Words.nextSteps),
      },
    })
    const issuedOn = Calendar.workday(Calendar.addDays(day, chance.int(3, 9)))
    const issued = { to: chance.pick(Words.readers), issuedOn }
    if (isWritten && chance.maybe(0.8))
      write(script, issuedOn, 680, { type: "issue-report", recordId, content: issued }, book.cast.director)
  }
}

/** A matter that is spoken up for while the plan is carried out, and what came of it. */
const matter = (script: Script): void => {
  const { book } = script
  const { chance } = book
  const action = entered(script).get("action")
  if (action === undefined) return
  const on = Calendar.workday(Calendar.addDays(action, chance.int(7, 20)))
  const [name, aim, target] = chance.pick(Words.matters)
  const content: Campaign.Campaign = {
    matter: name,
    aim,
    strategy: chance.pick(["consensus", "education-persuasion"] as const),
    targets: [{ function: target }],
    startedOn: on,
    actions: [{ kind: "letter", on, note: "pismo grupy, podpisane na spotkaniu" }],
    result: "not-yet",
  }
  const recordId = Book.recordId(book, on)
  if (!write(script, on, chance.int(600, 700), { type: "record", form: "F20", recordId, content })) return
  const later = Calendar.workday(Calendar.addDays(on, chance.int(35, 60)))
  const [result, response] = chance.pick(Words.answers)
  write(script, later, chance.int(600, 700), {
    type: "correct",
    form: "F20",
    recordId,
    content: {
      ...content,
      endedOn: later,
      actions: [...content.actions, { kind: "meeting", on: later, note: "rozmowa o odpowiedzi na pismo" }],
      response,
      result,
      evidence: chance.pick(Words.keptAt),
    },
    reason: "Sprawa zakończona, dopisano odpowiedź.",
  })
}

/** The steps of these records for a script. **Shape** in no order; all within days on which the process is open. */
export const steps = (
  book: Omit<Book.Book, "steps" | "cursor">,
  written: ReadonlyArray<Step>,
): ReadonlyArray<Step> => {
  const inOrder = [...written].sort(Book.byTime)
  const script: Script = {
    book: { ...book, steps: [], cursor: inOrder[0]?.on ?? "" },
    steps: inOrder,
    changes: inOrder.filter(({ body }) => standing.has(body.type) || staffing.has(body.type)),
  }
  for (const part of [walks, maps, volunteering, signs, reports, matter]) part(script)
  return script.book.steps
}
