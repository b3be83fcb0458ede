/**
 * The demonstration pilot: centres, organisers and processes that never existed, the same from the same seed.
 * Not here: keeping them (`@osl/store`), or signing anybody in (the portal).
 */
import { LocalDate } from "@osl/core"
import type { Municipality } from "@osl/core/territory"
import * as Book from "./Book.ts"
import * as Calendar from "./Calendar.ts"
import * as Centre from "./Centre.ts"
import * as Chance from "./Chance.ts"
import * as Fate from "./Fate.ts"
import * as Growth from "./Growth.ts"
import * as History from "./History.ts"
import type { Person } from "./Person.ts"
import * as Script from "./Script.ts"
import type { Theme } from "./Theme.ts"
import { themes } from "./themes/index.ts"
import * as Uuid from "./Uuid.ts"
import * as Diary from "./words/diary.ts"

/** The day up to which the pilot is written unless another is given. **Unit** local date in Poland. */
export const today = "2026-11-20"

export const seed = 2014

export type Size = "small" | "pilot" | "national"

/** **Unit** `seed` a whole number of 32 bits; `today` the last day on which anything happened. */
export interface Options {
  readonly size: Size
  readonly seed?: number
  readonly today?: LocalDate.LocalDate
}

/** **Unit** centres; organisers and processes in a centre other than the first, by its number. */
interface Plan {
  readonly centres: number
  readonly organizers: (at: number) => number
  readonly processes: (at: number) => number
}

const plans: { readonly [S in Size]: Plan } = {
  small: { centres: 1, organizers: () => 2, processes: () => 6 },
  pilot: {
    centres: 53,
    organizers: (at) => (at < 29 ? 2 : 1),
    processes: (at) => (at < 29 ? 2 + (at % 2) : 1 + (at % 2)),
  },
  national: {
    centres: 2477,
    organizers: (at) => 3 + (at % 3),
    processes: (at) => 10 + (at % 11 === 0 ? 1 : 0),
  },
}

const kindOf = (at: number): "ops" | "cus" | "ngo" => {
  if (at === 0 || at % 7 < 5) return "ops"
  return at % 7 === 5 || at % 3 !== 0 ? "cus" : "ngo"
}

const suitable = (municipality: Municipality.Municipality): ReadonlyArray<Theme> =>
  themes.filter((theme) => theme.settings.includes(municipality.kind))

const roman = ["", " II", " III", " IV", " V", " VI"]

interface Casting {
  readonly site: Centre.Site
  readonly fates: () => Fate.Fate
  readonly count: number
  readonly chance: Chance.Chance
  readonly today: LocalDate.LocalDate
}

const processes = ({ site, fates, count, chance, today: end }: Casting): ReadonlyArray<Centre.ProcessLog> => {
  const { organisation, municipality, people, females } = site
  const organizers = people.filter((one) => one.duty === "organizer")
  const parties = { organisationId: organisation.id, organizers: new Set(organizers.map((one) => one.id)) }
  const theme = chance.fork("themes").deck(suitable(municipality))
  const used = new Map<string, number>()
  return people
    .filter((one) => one.duty === "director")
    .flatMap((director) =>
      Array.from({ length: count }, (_, at) => {
        const own = chance.fork(`process ${at}`)
        const scene = theme()
        const label = own.pick(scene.names)
        const times = used.get(label) ?? 0
        used.set(label, times + 1)
        const lead = organizers[at % organizers.length]
        if (lead === undefined) throw new Chance.NothingToChoose({ label: organisation.key })
        const fate = fates()
        const isHelped = own.maybe(0.4) || fate.twists.includes("replaced")
        const cast: Book.Cast = {
          director,
          lead,
          helper: isHelped ? organizers.find((one) => one.id !== lead.id) : undefined,
          females,
        }
        const steps = Script.make(
          () => own.fork("script"),
          cast,
          {
            theme: scene,
            name: label + (roman[times] ?? ` ${times + 1}`),
            municipality: municipality.name,
            terc: municipality.terc,
            basis: organisation.kind,
          },
          fate,
          end,
        )
        const opened = steps[0]
        const id = Uuid.at(opened === undefined ? 0 : Calendar.instant(opened.on, 420), own)
        const begun = fate.twists.includes("adopted") ? "osl-2012" : "osl-2014"
        return { id, events: History.perform(own.fork("history"), parties, id, steps, begun) }
      }),
    )
}

/** **Unit** processes from one rare fate to the next. */
const seldom = 12

/** Fates for the processes of the other centres, one after another. */
const dealt = (chance: Chance.Chance): (() => Fate.Fate) => {
  const usual = chance.deck(Fate.deck)
  let count = 0
  return () => {
    count++
    const rare = count % seldom === 0 ? Fate.rare[count / seldom - 1] : undefined
    return rare ?? usual()
  }
}

const sites = function* (
  options: Options,
): Generator<readonly [at: number, site: Centre.Site, own: Chance.Chance]> {
  const plan = plans[options.size]
  const chance = Chance.make(options.seed ?? seed)
  const chosen = Centre.places(chance.fork("places"), plan.centres)
  for (const [at, municipality] of chosen.entries()) {
    const own = chance.fork(municipality.terc)
    const organizers = at === 0 ? 2 : plan.organizers(at)
    yield [
      at,
      Centre.site(own.fork("people"), municipality, kindOf(at), organizers, options.today ?? today),
      own,
    ]
  }
}

/**
 * The centres of the pilot, one after another, each with its people and the logs of its processes.
 *
 * **Shape** lazy: a centre is written when it is asked for. The first centre is the same in every size.
 * **Errors** throws `ImpossibleHistory` when the generator has a mistake.
 */
export const generate = function* (options: Options): Generator<Centre.Centre, void, undefined> {
  const plan = plans[options.size]
  const fates = dealt(Chance.make(options.seed ?? seed, "fates"))
  for (const [at, site, chance] of sites(options)) {
    const shown = Fate.showcase.values()
    const { organisation, people } = site
    const end = options.today ?? today
    const logs = processes({
      site,
      chance,
      today: end,
      ...(at === 0
        ? { count: Fate.showcase.length, fates: () => shown.next().value ?? fates() }
        : { count: plan.processes(at), fates }),
    })
    yield {
      demonstration: true,
      organisation,
      people,
      processes: logs,
      growth: Growth.of({
        organisationId: organisation.id,
        key: organisation.key,
        people,
        processes: logs,
        isFirst: at === 0,
        today: end,
        chance: chance.fork("growth"),
      }),
    }
  }
}

/** Somebody a person may sign in as, with where they work. The password is the portal's business. */
export interface Account extends Person {
  readonly organisation: Centre.DemonstrationOrganisation
}

/** The demonstration accounts: an organiser, the director and the supervisor of the first centre. */
export const accounts = (of: Omit<Options, "size"> = {}): ReadonlyArray<Account> => {
  const [first] = sites({ ...of, size: "small" })
  if (first === undefined) return []
  const { organisation, people } = first[1]
  return (["organizer", "director", "supervisor"] as const).flatMap((duty) => {
    const person = people.find((one) => one.duty === duty)
    return person === undefined ? [] : [{ ...person, organisation }]
  })
}

/** The e-mail address of whoever coordinates the region of the first centre: a guest of it, among its people in `growth`. */
export const coordinator = (of: Omit<Options, "size"> = {}): string => {
  const [first] = sites({ ...of, size: "small" })
  return first === undefined ? "" : Growth.guestEmail("regional-coordinator", first[1].organisation.key)
}

/** A process that was handed over, from its opening to its close, of the first centre. */
export const showcase = (of: Omit<Options, "size"> = {}): Centre.ProcessLog => {
  for (const centre of generate({ ...of, size: "small" })) {
    for (const log of centre.processes) return log
  }
  return { id: "", events: [] }
}

/**
 * A log of that many events: an opening, the moves to the entry, and entries of the diary.
 *
 * **Shape** exactly `events` of them, 6 at least. For measuring long logs against short ones, not for reading.
 */
export const history = (events: number, of: Omit<Options, "size"> = {}): Centre.ProcessLog => {
  const [first] = sites({ ...of, size: "small" })
  if (first === undefined) return { id: "", events: [] }
  const [, site, chance] = first
  const own = chance.fork("history")
  const end = of.today ?? today
  const start = Calendar.workday(LocalDate.addMonths(end, -Script.months))
  const organizer = site.people.find((one) => one.duty === "organizer")
  const director = site.people.find((one) => one.duty === "director")
  if (organizer === undefined || director === undefined) return { id: "", events: [] }
  const id = Uuid.at(Calendar.instant(start, 420), own)
  const text = own.deck(Diary.always)
  const count = Math.max(0, events - 6)
  const days = LocalDate.daysBetween(start, end) - 7
  const steps = function* (): Generator<Book.Step> {
    const step = (
      on: LocalDate.LocalDate,
      minute: number,
      by: Person,
      body: Book.Step["body"],
    ): Book.Step => ({
      on,
      minute,
      by: Book.actor(by),
      body,
    })
    yield step(start, 480, director, {
      type: "open-process",
      content: {
        name: "Osiedle Zatorze",
        territory: site.organisation.territory,
        startOn: start,
        basis: site.organisation.kind,
      },
    })
    yield step(start, 500, director, {
      type: "issue-mandate",
      content: { number: "1/OSL", issuedOn: start, documentationRules: true },
    })
    yield step(start, 510, director, {
      type: "assign-organizer",
      content: { organizerId: organizer.id, weeklyHours: 40, lead: true },
    })
    yield step(start, 520, organizer, { type: "move", to: "entry", waivers: [] })
    for (let at = 0; at < count; at++) {
      const on = Calendar.addDays(start, 1 + Math.floor((at * days) / count))
      const { activity, component, happened } = text()
      yield step(on, 540, organizer, {
        type: "record",
        form: "F06",
        recordId: Uuid.at(Calendar.instant(on, 540), own),
        content: { date: on, start: "08:00", end: "09:30", activity, component, happened },
      })
    }
  }
  const parties = { organisationId: site.organisation.id, organizers: new Set([organizer.id]) }
  return { id, events: History.perform(own.fork("log"), parties, id, steps()) }
}
