import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as ActorMap from "./ActorMap.ts"
import * as CodeList from "./CodeList.ts"
import * as Form from "./Form.ts"

type Link = NonNullable<ActorMap.ActorMap["links"]>[number]

const map = (
  ids: ReadonlyArray<string>,
  links: ReadonlyArray<readonly [from: string, to: string, kind?: Link["kind"]]> = [],
): ActorMap.ActorMap => ({
  date: "2026-06-30",
  actors: ids.map((id) => ({ id, name: `Podmiot ${id}`, kind: "ngo", sector: "ngo" })),
  links: links.map(([from, to, kind = "co-operation"]) => ({ from, to, kind })),
})

const codesOf = (input: unknown): ReadonlyArray<string> => {
  const read = Form.decode(ActorMap.ActorMap, input)
  return read._tag === "Failure" ? read.failure.map(({ code, path }) => `${code} ${path.join(".")}`) : []
}

describe("the rules between fields", () => {
  it("[AM1] an actor's short name stands once, and each repetition is told", () => {
    expect(codesOf(map(["a", "b", "a", "a"]))).toEqual([
      "actor-repeated actors.2.id",
      "actor-repeated actors.3.id",
    ])
    expect(codesOf(map(["a", "A"]))).toEqual([])
    expect(codesOf(map(["[…]", "[…]"], [["[…]", "[…]"]]))).toEqual([])
  })

  it("[AM2] a link joins actors that the map lists", () => {
    expect(
      codesOf(
        map(
          ["a", "b"],
          [
            ["a", "b"],
            ["c", "b"],
            ["a", "d"],
          ],
        ),
      ),
    ).toEqual(["actor-not-listed links.1.from", "actor-not-listed links.2.to"])
  })

  it("[AM3] a link joins two different actors; the same two may have several", () => {
    expect(codesOf(map(["a", "b"], [["a", "a"]]))).toEqual(["link-to-itself links.0.to"])
    expect(
      codesOf(
        map(
          ["a", "b"],
          [
            ["a", "b"],
            ["a", "b", "conflict"],
            ["b", "a"],
          ],
        ),
      ),
    ).toEqual([])
  })
})

/** Two triangles that one link joins, and one actor apart. */
const barbell = map(
  ["a", "b", "c", "d", "e", "f", "z"],
  [
    ["a", "b"],
    ["b", "c"],
    ["c", "a"],
    ["c", "d", "information"],
    ["d", "e"],
    ["e", "f"],
    ["f", "d"],
  ],
)

describe("what follows from a map", () => {
  it("[AM4] counts actors, links and sectors as they stand", () => {
    expect(ActorMap.actorCount(barbell)).toBe(7)
    expect(ActorMap.linkCount(barbell)).toBe(7)
    const { links: _, ...bare } = map(["a"])
    expect(ActorMap.linkCount(bare)).toBe(0)
    const mixed = map(["a", "b", "c"])
    const [one, two, three] = mixed.actors
    if (one === undefined || two === undefined || three === undefined) return expect.unreachable()
    const actors = [{ ...one, sector: "public" } as const, two, { ...three, sector: "public" } as const]
    expect(ActorMap.sectors({ ...mixed, actors })).toEqual(["ngo", "public"])
  })

  it("[AM5] density is the share of pairs that co-operate, without a value below two actors", () => {
    expect(ActorMap.density(barbell)).toBe((2 * 6) / (7 * 6))
    expect(
      ActorMap.density(
        map(
          ["a", "b"],
          [
            ["a", "b"],
            ["b", "a", "partnership"],
          ],
        ),
      ),
    ).toBe(1)
    expect(ActorMap.density(map(["a", "b"], [["a", "b", "conflict"]]))).toBe(0)
    expect(ActorMap.density(map(["a"]))).toBeNull()
    expect(CodeList.codes(ActorMap.LinkKind)).toHaveLength(5)
  })

  it("[AM6] isolated are the actors without any link, whatever its kind", () => {
    expect(ActorMap.isolated(barbell)).toEqual(["z"])
    expect(ActorMap.isolated(map(["a", "b", "c"], [["c", "a", "conflict"]]))).toEqual(["b"])
    expect(ActorMap.isolated(map(["a", "b"]))).toEqual(["a", "b"])
  })

  it("[AM7] a bridge is the only way between two parts", () => {
    expect(ActorMap.bridges(barbell)).toEqual([["c", "d"]])
    expect(
      ActorMap.bridges(
        map(
          ["a", "b", "c"],
          [
            ["c", "b"],
            ["b", "a"],
          ],
        ),
      ),
    ).toEqual([
      ["a", "b"],
      ["b", "c"],
    ])
    expect(
      ActorMap.bridges(
        map(
          ["a", "b"],
          [
            ["a", "b"],
            ["b", "a", "conflict"],
          ],
        ),
      ),
    ).toEqual([["a", "b"]])
    expect(ActorMap.bridges(map(["a"]))).toEqual([])
  })

  it("[AM7] taking a bridge away leaves one part more, taking any other pair none", () => {
    const parts = (of: ActorMap.ActorMap): number => {
      const group = new Map(of.actors.map(({ id }) => [id, id]))
      for (const { from, to } of of.links ?? []) {
        const [kept, gone] = [group.get(from) ?? "", group.get(to)]
        for (const [id, now] of group) if (now === gone) group.set(id, kept)
      }
      return new Set(group.values()).size
    }
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h"]
    const link = FastCheck.tuple(FastCheck.constantFrom(...ids), FastCheck.constantFrom(...ids)).filter(
      ([from, to]) => from !== to,
    )
    FastCheck.assert(
      FastCheck.property(FastCheck.array(link, { maxLength: 14 }), (drawn) => {
        const whole = map(ids, drawn)
        const found = ActorMap.bridges(whole).map((pair) => pair.join(" "))
        for (const [from, to] of drawn) {
          const pair = [from, to].sort().join(" ")
          const rest = drawn.filter((one) => [...one].sort().join(" ") !== pair)
          expect(parts(map(ids, rest)) - parts(whole)).toBe(found.includes(pair) ? 1 : 0)
        }
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 300 },
    )
  })

  it("[AM7] works through the longest chain a map may hold", () => {
    const ids = Array.from({ length: 100 }, (_, at) => `p${at}`)
    const chain = ids.slice(1).map((id, at) => [ids[at] ?? "", id] as const)
    expect(ActorMap.bridges(map(ids, chain))).toHaveLength(99)
  })
})
