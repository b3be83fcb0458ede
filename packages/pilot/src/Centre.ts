/**
 * The centres of the pilot: real municipalities, everything else made up.
 * Not here: what their processes go through (`Script`).
 */
import type { Organisation } from "@osl/core"
import { LocalDate } from "@osl/core"
import { Municipality, Voivodeship } from "@osl/core/territory"
import type { Event } from "@osl/workflow"
import * as Calendar from "./Calendar.ts"
import type { Chance } from "./Chance.ts"
import type { Growth } from "./Growth.ts"
import * as Person from "./Person.ts"
import { months } from "./Script.ts"
import * as Uuid from "./Uuid.ts"

/** **Shape** `key` is unique among all centres; `demonstration` is always true: there is no such centre. */
export interface DemonstrationOrganisation {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly kind: Extract<Organisation.Kind, "ops" | "cus" | "ngo">
  readonly territory: string
  readonly demonstration: true
}

/** The log of one process. **Shape** `events` in their order, from the opening on. */
export interface ProcessLog {
  readonly id: string
  readonly events: ReadonlyArray<Event.Event>
}

export interface Centre {
  readonly demonstration: true
  readonly organisation: DemonstrationOrganisation
  readonly people: ReadonlyArray<Person.Person>
  readonly processes: ReadonlyArray<ProcessLog>
  readonly growth: Growth
}

/** A centre before its processes are written. **Shape** `females` tells whose words are feminine, by person. */
export interface Site {
  readonly organisation: DemonstrationOrganisation
  readonly municipality: Municipality.Municipality
  readonly people: ReadonlyArray<Person.Person>
  readonly females: ReadonlySet<string>
}

/** Where the demonstration accounts work. */
export const showcaseTerc = "3021163"

let repeated: ReadonlySet<string> | undefined

const isRepeated = (name: string): boolean => {
  if (repeated === undefined) {
    const seen = new Set<string>()
    const twice = new Set<string>()
    for (const one of Municipality.all()) {
      const slug = Municipality.fold(one.name)
      if (seen.has(slug)) twice.add(slug)
      seen.add(slug)
    }
    repeated = twice
  }
  return repeated.has(Municipality.fold(name))
}

/** The municipalities of a pilot: the showcase first, then spread over voivodeships and kinds by chance. */
export const places = (chance: Chance, count: number): ReadonlyArray<Municipality.Municipality> => {
  const all = Municipality.all()
  const showcase = all.filter((one) => one.terc === showcaseTerc)
  if (count >= all.length) return [...showcase, ...all.filter((one) => one.terc !== showcaseTerc)]
  const decks = Voivodeship.all.map(({ code }) => {
    const here = all.filter(
      (one) => one.voivodeship === code && one.terc !== showcaseTerc && !isRepeated(one.name),
    )
    return (["rural", "urban", "urban-rural"] as const).map((kind) => {
      const some = here.filter((one) => one.kind === kind)
      return chance.deck(some.length > 0 ? some : here)
    })
  })
  const chosen = [...showcase]
  for (let turn = 0; chosen.length < count; turn++) {
    const deck = decks[turn % decks.length]
    const kind = (Math.floor(turn / decks.length) + turn) % 3
    const place = deck?.[kind]?.()
    if (place !== undefined && !chosen.includes(place)) chosen.push(place)
  }
  return chosen
}

const slug = (text: string): string => Municipality.fold(text).replaceAll(" ", "-")

const institution = (kind: DemonstrationOrganisation["kind"], place: Municipality.Municipality): string => {
  if (kind === "cus") return "Centrum Usług Społecznych"
  if (kind === "ngo") return "Stowarzyszenie „Razem w Gminie”"
  return {
    urban: "Miejski Ośrodek Pomocy Społecznej",
    rural: "Gminny Ośrodek Pomocy Społecznej",
    "urban-rural": "Ośrodek Pomocy Społecznej",
  }[place.kind]
}

/** The centre of a municipality: the organisation and its people. */
export const site = (
  chance: Chance,
  municipality: Municipality.Municipality,
  kind: DemonstrationOrganisation["kind"],
  organizers: number,
  today: LocalDate.LocalDate,
): Site => {
  const began = Calendar.instant(Calendar.addDays(LocalDate.addMonths(today, -months), -30), 540)
  const key = `${kind}-${slug(municipality.name)}${isRepeated(municipality.name) ? `-${municipality.terc}` : ""}`
  const name = Person.names(chance)
  const females = new Set<string>()
  const person = (
    duty: Person.Person["duty"],
    words: readonly [female: string, male: string],
    suffix: string,
  ): Person.Person => {
    const called = name()
    const id = Uuid.at(began, chance)
    if (called.female) females.add(id)
    return {
      id,
      name: called.full,
      email: `${called.female ? words[0] : words[1]}${suffix}@${key}.demo.example`,
      duty,
      demonstration: true,
    }
  }
  const people = [
    ...Array.from({ length: organizers }, (_, at) =>
      person("organizer", ["animatorka", "animator"], `.${at + 1}`),
    ),
    person("director", ["dyrektorka", "dyrektor"], ""),
    person("supervisor", ["superwizorka", "superwizor"], ""),
  ]
  return {
    organisation: {
      id: Uuid.at(began, chance),
      key,
      name: `${institution(kind, municipality)} – ${municipality.name} (demonstracja)`,
      kind,
      territory: municipality.terc,
      demonstration: true,
    },
    municipality,
    people,
    females,
  }
}
