import { Edition } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Move from "./Move.ts"
import * as Outline from "./Outline.ts"
import * as Process from "./Process.ts"
import { editions } from "./testing/generated.examples.ts"
import { lived } from "./testing.ts"
import { en } from "./words/en.ts"
import { pl } from "./words/pl.ts"

const runs = { numRuns: 40, endOnFailure: true }
const both = [pl, en]
const wording = fc.constantFrom(...both)

const flat = (items: ReadonlyArray<Outline.Item>): ReadonlyArray<Outline.Item> =>
  items.flatMap((item) => [item, ...flat(item.items)])

const depths = (items: ReadonlyArray<Outline.Item>, depth = 0): ReadonlyArray<readonly [number, string]> =>
  items.flatMap((item) => [[depth, item.text] as const, ...depths(item.items, depth + 1)])

const about = (items: ReadonlyArray<Outline.Item>, address: string): string =>
  flat(items).find((item) => item.address === address)?.text ?? ""

describe("the outline of an edition", () => {
  it("[OU1] has every stage in order, and under it each of its criteria and moves once", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(osl2012, osl2014), editions()), wording, (edition, one) => {
        const items = Outline.items(edition, one)
        expect(items.map(({ address }) => address)).toEqual(
          edition.stages.map(({ key }) => Edition.uri(edition, "stage", key)),
        )
        for (const [index, stage] of edition.stages.entries()) {
          const inside = flat(items[index]?.items ?? []).flatMap(({ address }) => address ?? [])
          expect(inside).toEqual([
            ...[...stage.entry, ...stage.exit].map(({ key }) => Edition.uri(edition, "criterion", key)),
            ...Edition.transitionsFrom(edition, stage.key).map(({ from, to }) =>
              Edition.uri(edition, "transition", `${from}:${to}`),
            ),
          ])
        }
      }),
      runs,
    )
  })

  it("[OU2] is as plain text one line for each item, set in by its depth, whatever the texts hold", () => {
    fc.assert(
      fc.property(editions(), wording, (edition, one) => {
        const lines = Outline.text(edition, one).split("\n")
        expect(lines.slice(0, 3)).toEqual([Outline.title(edition, one), Outline.summary(edition, one), ""])
        expect(lines.slice(3, -1)).toEqual(
          depths(Outline.items(edition, one)).map(([depth, text]) => `${"  ".repeat(depth)}- ${text}`),
        )
        expect(lines.at(-1)).toBe("")
      }),
      runs,
    )
  })

  it("[OU3] tells of a process which stages are behind, under way and ahead, and what is met", () => {
    const life = lived(osl2014)
    for (const place of life.events.flatMap(({ type }, index) => (type === "stage-left" ? [index] : []))) {
      const state = Process.fold(life.events.slice(0, place))
      if (state === null) throw new Error("the life has begun")
      const on = life.events[place]?.on ?? ""
      for (const one of both) {
        const items = Outline.items(osl2014, one, { state, on })
        for (const stage of osl2014.stages) {
          const text = about(items, Edition.uri(osl2014, "stage", stage.key))
          const open = state.openStages.includes(stage.key)
          const visited = state.visits.some((visit) => visit.stage === stage.key)
          expect(/(trwa od|under way)/.test(text)).toBe(open)
          expect(/(zakończony|finished)/.test(text)).toBe(visited && !open)
          expect(/(przed nami|ahead)/.test(text)).toBe(!visited)
          for (const { criterion, met } of Move.exit(osl2014, state, stage.key, on))
            expect(about(items, Edition.uri(osl2014, "criterion", criterion.key))).toMatch(
              met ? /^(Spełnione\.|Met\.)/ : /^(Do zrobienia\.|To be done\.)/,
            )
        }
      }
    }
  })

  it("[OU4] says of each criterion and move who may, of a criterion that it is never waived, and what is a proposal", () => {
    fc.assert(
      fc.property(editions(), (edition) => {
        const items = Outline.items(edition, en)
        const duty = (who: ReadonlyArray<Edition.Duty>) =>
          who.includes("director") ? /Who: .*director/ : /Who: /
        for (const { criterion } of Edition.criteria(edition)) {
          const text = about(items, Edition.uri(edition, "criterion", criterion.key))
          expect(text).toMatch(duty(criterion.who))
          expect(text.includes("This cannot be waived.")).toBe(!criterion.waivable)
          expect(text.includes("(proposal)")).toBe(criterion.evidence === "inferred")
        }
        for (const { from, to, who, evidence } of edition.transitions) {
          const text = about(items, Edition.uri(edition, "transition", `${from}:${to}`))
          expect(text).toMatch(duty(who))
          expect(text.includes("(proposal)")).toBe(evidence === "inferred")
        }
      }),
      runs,
    )
  })

  it("[OU5] says where the process begins and ends, and which stages may be open together, from both of them", () => {
    const items = Outline.items(osl2014, pl)
    const texts = (key: string) =>
      flat(items.find(({ address }) => address === Edition.uri(osl2014, "stage", key))?.items ?? []).map(
        ({ text }) => text,
      )
    const saying = (text: string) =>
      osl2014.stages.map(({ key }) => key).filter((key) => texts(key).includes(text))
    expect(saying("Tu proces się zaczyna.")).toEqual(["preparation"])
    expect(saying("Tu proces kończy się przekazaniem.")).toEqual(["handover"])
    expect(texts("action")).toContain("Może trwać równolegle z etapem 6: Sieci i trwałe struktury.")
    expect(texts("structures")).toContain("Może trwać równolegle z etapem 5: Realizacja działań.")
  })

  it("[OU5] speaks in whole sentences with the right plurals", () => {
    expect(Outline.summary(osl2014, pl)).toMatch(/^8 etapów, 12 przejść, \d+ warun(ki|ków)\.$/)
    expect(Outline.summary(osl2014, en)).toMatch(/^8 stages, 12 moves, \d+ criteria\.$/)
    for (const edition of [osl2012, osl2014])
      for (const one of both)
        for (const { text } of flat(Outline.items(edition, one))) {
          expect(text).toMatch(/\S/)
          expect(text).not.toMatch(/undefined|\[object|[{}]/)
        }
  })
})
