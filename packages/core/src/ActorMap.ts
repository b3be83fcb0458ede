/**
 * F05, the map of actors and their links on one day, and the numbers that follow from it.
 * Not here: the kinds and sectors of actors (`Actor`), or comparing two maps (`@osl/evaluation`).
 */
import * as Schema from "effect/Schema"
import * as Actor from "./Actor.ts"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

export const Attitude = CodeList.make("actor-attitude", ["Postawa", "Attitude"], inferred(), {
  supporting: ["wspiera", "supporting"],
  neutral: ["neutralna", "neutral"],
  opposing: ["przeciwna", "opposing"],
  unknown: ["nie wiadomo", "unknown"],
})

export const LinkKind = CodeList.make("link-kind", ["Rodzaj powiązania", "Kind of link"], inferred(), {
  information: ["przepływ informacji", "information"],
  "co-operation": ["współpraca", "co-operation"],
  resources: ["wymiana zasobów", "resources"],
  conflict: ["konflikt", "conflict"],
  partnership: ["partnerstwo", "partnership"],
})

const fields = Schema.Struct({
  date: Field.date(["Stan na dzień", "As of"], {
    hint: [
      "Dzień, który mapa pokazuje. Nowy stan zapisuj co kwartał jako nową mapę.",
      "The day the map shows. Record a new state each quarter, as a new map.",
    ],
  }),
  actors: Field.list(
    ["Kto działa", "Actors"],
    {
      id: Field.text(["Skrót", "Short name"], {
        hint: [
          "Krótko i tylko raz, na przykład „szkoła 4”. Tym skrótem wskazuje się podmiot w powiązaniach.",
          "Short and used once, for example “school 4”. Links point to the actor by it.",
        ],
        maxLength: 40,
      }),
      name: Field.text(["Nazwa", "Name"], {
        hint: [
          "Instytucja, grupa lub funkcja, nie osoba, na przykład „sołtys”.",
          "An institution, a group or a function, not a person, for example “village head”.",
        ],
        maxLength: 160,
      }),
      kind: Field.choice(Actor.Kind, ["Kto to jest", "Kind of actor"], {
        hint: [
          "Pozycja, która najlepiej oddaje, kim jest dla mieszkańców.",
          "The one that says best what it is to the inhabitants.",
        ],
      }),
      sector: Field.choice(Actor.Sector, ["Sektor", "Sector"], {
        hint: [
          "Mieszkańcy i grupy bez osobowości prawnej to sektor nieformalny.",
          "Inhabitants and groups without a legal form are the informal sector.",
        ],
      }),
      role: Field.optional(
        Field.text(["Rola w procesie", "Role in the process"], {
          hint: [
            "Co robi w tej sprawie, na przykład „udostępnia salę”.",
            "What it does in this matter, for example “lends the room”.",
          ],
        }),
      ),
      influence: Field.optional(
        Field.whole(["Wpływ od 1 do 3", "Influence from 1 to 3"], {
          hint: ["1: mały, 3: bez niego sprawa nie ruszy.", "1: little, 3: nothing moves without it."],
          min: 1,
          max: 3,
        }),
      ),
      attitude: Field.optional(
        Field.choice(Attitude, ["Postawa", "Attitude"], {
          hint: [
            "Wobec tego, co chce zrobić społeczność; zmienia się w czasie.",
            "Towards what the community wants to do; it changes over time.",
          ],
        }),
      ),
    },
    {
      hint: [
        "Wszyscy, którzy mają znaczenie dla społeczności, także przeciwni.",
        "All who matter to the community, opponents too.",
      ],
      minItems: 1,
      maxItems: 100,
    },
  ),
  links: Field.optional(
    Field.list(
      ["Powiązania", "Links"],
      {
        from: Field.text(["Od kogo", "From"], {
          hint: ["Skrót podmiotu z listy powyżej.", "The short name of an actor listed above."],
          maxLength: 40,
        }),
        to: Field.text(["Do kogo", "To"], {
          hint: ["Skrót innego podmiotu z listy powyżej.", "The short name of another actor listed above."],
          maxLength: 40,
        }),
        kind: Field.choice(LinkKind, ["Rodzaj powiązania", "Kind of link"], {
          hint: [
            "Gdy łączy je kilka rzeczy, dodaj osobne powiązania.",
            "When several things link them, add a link for each.",
          ],
        }),
        strength: Field.optional(
          Field.whole(["Siła od 1 do 3", "Strength from 1 to 3"], {
            hint: ["1: od czasu do czasu, 3: stale.", "1: now and then, 3: all the time."],
            min: 1,
            max: 3,
          }),
        ),
        since: Field.optional(
          Field.date(["Od kiedy", "Since"], {
            hint: [
              "Choćby w przybliżeniu: pierwszy dzień roku.",
              "Roughly will do: the first day of a year.",
            ],
          }),
        ),
        confirmedOn: Field.optional(
          Field.date(["Ostatnio potwierdzono", "Last confirmed"], {
            hint: [
              "Kiedy ostatnio było wiadomo, że to powiązanie trwa.",
              "When it was last known that the link still holds.",
            ],
          }),
        ),
        evidence: Field.optional(
          Field.text(["Skąd wiadomo", "How it is known"], {
            hint: [
              "Na przykład „wspólny festyn w maju” albo „umowa z 12 marca”. Bez nazwisk.",
              "For example “joint picnic in May” or “agreement of 12 March”. No names.",
            ],
          }),
        ),
      },
      {
        hint: [
          "Kto z kim współpracuje, wymienia informacje albo jest w sporze.",
          "Who co-operates with whom, exchanges information or is in conflict.",
        ],
        maxItems: 300,
      },
    ),
  ),
})

type Fields = typeof fields.Type
type Links = NonNullable<Fields["links"]>

const links = (map: Pick<Fields, "links">): Links => map.links ?? []

/** What stands in the place of an id that was erased (`Redaction.mark` of `@osl/workflow`): no longer one of anybody. */
const erased = "[…]"

/** F05. **Source** inferred (dossier 4.2, 5.3); rules AM1–AM3. */
export const ActorMap = fields.check(
  Schema.makeFilter<Fields>((map) => {
    const ids = map.actors.map(({ id }) => id)
    return ids.flatMap((id, at) =>
      ids.indexOf(id) < at && id !== erased ? [{ path: ["actors", at, "id"], issue: "repeated" }] : [],
    )
  }, annotation("actor-repeated")),
  Schema.makeFilter<Fields>((map) => {
    const ids = new Set(map.actors.map(({ id }) => id))
    return links(map).flatMap((link, at) =>
      (["from", "to"] as const)
        .filter((end) => !ids.has(link[end]))
        .map((end) => ({ path: ["links", at, end], issue: "unlisted" })),
    )
  }, annotation("actor-not-listed")),
  Schema.makeFilter<Fields>(
    (map) =>
      links(map).flatMap(({ from, to }, at) =>
        from === to && from !== erased ? [{ path: ["links", at, "to"], issue: "same" }] : [],
      ),
    annotation("link-to-itself"),
  ),
)
export type ActorMap = typeof ActorMap.Type

export const form = Form.make(
  "F05",
  {
    title: ["Mapa aktorów i sieci", "Actor and network map"],
    purpose: [
      "Pokazuje, kto działa w społeczności i kto z kim jest powiązany w danym dniu.",
      "Shows who acts in the community and who is linked with whom on a given day.",
    ],
    ...inferred("S08", "S17"),
  },
  ActorMap,
)

/** Two actors that are linked, whatever the kind and direction; **Shape** each pair once, as places in `actors`. */
const pairs = (map: ActorMap, fits: (link: Links[number]) => boolean = () => true) => {
  const place = new Map(map.actors.map(({ id }, at) => [id, at]))
  const found = new Map<string, readonly [number, number]>()
  for (const link of links(map)) {
    const [a, b] = [place.get(link.from), place.get(link.to)]
    if (a === undefined || b === undefined || a === b || !fits(link)) continue
    const pair = a < b ? ([a, b] as const) : ([b, a] as const)
    found.set(pair.join(" "), pair)
  }
  return [...found.values()]
}

const neighbours = (map: ActorMap): ReadonlyArray<ReadonlyArray<number>> => {
  const found = map.actors.map((): Array<number> => [])
  for (const [a, b] of pairs(map)) {
    found[a]?.push(b)
    found[b]?.push(a)
  }
  return found
}

/** How many actors the map has. **Source** indicator I10. */
export const actorCount = (map: ActorMap): number => map.actors.length

/** How many links the map has, each kind and direction for itself. */
export const linkCount = (map: ActorMap): number => links(map).length

/** The sectors that are there. **Shape** each once, in the order of their codes. */
export const sectors = (map: ActorMap): ReadonlyArray<ActorMap["actors"][number]["sector"]> =>
  [...new Set(map.actors.map(({ sector }) => sector))].sort()

/**
 * The share of pairs of actors that co-operate, of all pairs there could be.
 *
 * **Shape** null when the map has fewer than two actors. **Unit** 0 to 1; links of co-operation and partnership, direction and
 * number of links of a pair do not matter.
 * **Source** indicator I11; that a partnership is co-operation is inferred.
 */
export const density = (map: ActorMap): number | null => {
  const n = map.actors.length
  if (n < 2) return null
  const edges = pairs(map, ({ kind }) => kind === "co-operation" || kind === "partnership").length
  return (2 * edges) / (n * (n - 1))
}

/** The short names of the actors without any link, in the order of the map. */
export const isolated = (map: ActorMap): ReadonlyArray<string> => {
  const around = neighbours(map)
  return map.actors.flatMap(({ id }, at) => (around[at]?.length === 0 ? [id] : []))
}

/**
 * The pairs of actors whose link holds two parts of the network together: without it they would fall apart.
 *
 * **Shape** pairs of short names in the order of the map; several links between the same two actors are one bridge.
 * **Source** inferred; the bridges of a graph (R. E. Tarjan, 1974), worked through without recursion.
 */
export const bridges = (map: ActorMap): ReadonlyArray<readonly [one: string, other: string]> => {
  const around = neighbours(map)
  const seenAt = map.actors.map(() => -1)
  const lowest = map.actors.map(() => -1)
  const found: Array<readonly [number, number]> = []
  let time = 0
  for (const root of map.actors.keys()) {
    if (seenAt[root] !== -1) continue
    const way: Array<{ readonly at: number; readonly from: number; next: number }> = []
    const enter = (at: number, from: number): void => {
      seenAt[at] = lowest[at] = time++
      way.push({ at, from, next: 0 })
    }
    const low = (at: number): number => lowest[at] ?? 0
    enter(root, -1)
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { at, from } = step
      const next = around[at]?.[step.next++]
      if (next === undefined) {
        way.pop()
        if (from === -1) continue
        lowest[from] = Math.min(low(from), low(at))
        if (low(at) > (seenAt[from] ?? 0)) found.push(from < at ? [from, at] : [at, from])
      } else if (seenAt[next] === -1) enter(next, at)
      else if (next !== from) lowest[at] = Math.min(low(at), seenAt[next] ?? 0)
    }
  }
  return found
    .sort(([a, b], [c, d]) => a - c || b - d)
    .flatMap(([a, b]) => {
      const [one, other] = [map.actors[a], map.actors[b]]
      return one === undefined || other === undefined ? [] : [[one.id, other.id] as const]
    })
}
