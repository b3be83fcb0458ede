import { describe, expect, it } from "vitest"
import * as Evidence from "../Evidence.ts"
import * as Model from "../Model.ts"
import type * as Term from "../Term.ts"
import { edition as early } from "./osl-2012/index.ts"
import { edition } from "./osl-2014/index.ts"
import * as Rows from "./transcript/rows.examples.ts"
import { transcript } from "./transcript/terms.examples.ts"
import { words } from "./transcript/words.examples.ts"

/** Every row with its kind; the words among them. */
const all: { readonly [K in Model.Kind]: ReadonlyArray<Rows.Row> } = {
  ...transcript,
  word: Rows.rows(words.map(([key, , says, evidence]) => `${key} | ${says} | ${evidence}`).join("\n")),
}
const kinds = Model.kinds.map((kind) => ({ kind, rows: all[kind] }))
const strength = (mark: Evidence.Mark): number => Evidence.marks.indexOf(mark)

/** The parts that carry a mark, of which the transcript need not name every one. */
const parts = (term: Term.Term): ReadonlyArray<string> =>
  Object.keys(term).filter((part) => !["key", "evidence", "sources", "parts", "number"].includes(part))

describe("osl-2014 beside the transcript of the dossier", () => {
  it.each(kinds)("[MO8] has every $kind of it, in its order, and no other", ({ kind, rows }) => {
    expect(Model.terms(edition, kind).map(({ key }) => key)).toEqual(rows.map(({ key }) => key))
  })

  it.each(kinds)("[MO8] calls every $kind what the dossier calls it", ({ kind, rows }) => {
    for (const { key, says } of rows) {
      const label = Model.find(edition, kind, key)?.label.pl ?? ""
      expect(label.toLowerCase(), key).toContain(says.toLowerCase())
    }
  })

  it.each(kinds)("[MO9] marks every part of every $kind as the dossier does", ({ kind, rows }) => {
    for (const row of rows) {
      const term = Model.find(edition, kind, row.key)
      const stated = Object.fromEntries(
        Object.keys(row.parts).map((part) => [
          part,
          term === undefined ? undefined : Evidence.of(term, part).evidence,
        ]),
      )
      expect({ [row.key]: stated }).toEqual({
        [row.key]: Object.fromEntries(Object.entries(row.parts).map(([part, { mark }]) => [part, mark])),
      })
    }
  })

  it.each(kinds)("[MO9] marks no $kind better than its weakest part", ({ kind, rows }) => {
    for (const row of rows) {
      const term = Model.find(edition, kind, row.key)
      const weakest = Math.max(...Object.values(row.parts).map(({ mark }) => strength(mark)))
      expect(strength(term?.evidence ?? "seed"), row.key).toBeGreaterThanOrEqual(weakest)
    }
  })

  it.each(kinds)(
    "[MO10] names for every $kind the sources of the dossier and no others",
    ({ kind, rows }) => {
      for (const row of rows) {
        const term = Model.find(edition, kind, row.key)
        if (term === undefined) throw new Error(row.key)
        const wanted = Object.values(row.parts).flatMap(({ sources }) => sources)
        const named = [
          ...term.sources,
          ...Object.values(term.parts ?? {}).flatMap((one) => one?.sources ?? []),
        ]
        expect({ [row.key]: [...new Set(named)].sort() }).toEqual({ [row.key]: [...new Set(wanted)].sort() })
        for (const [part, { mark, sources }] of Object.entries(row.parts))
          if (mark !== "inferred")
            expect(Evidence.of(term, part).sources, row.key).toEqual(expect.arrayContaining([...sources]))
      }
    },
  )

  it("[MO9] shows no part as fact that the transcript does not mark", () => {
    const silent = kinds.flatMap(({ kind, rows }) =>
      rows.flatMap((row) => {
        const term = Model.find(edition, kind, row.key)
        if (term === undefined) return []
        const whole = Math.min(...Object.values(row.parts).map(({ mark }) => strength(mark)))
        return parts(term)
          .filter(
            (part) => row.parts[part] === undefined && strength(Evidence.of(term, part).evidence) < whole,
          )
          .map((part) => `${kind}:${row.key} ${part}`)
      }),
    )
    expect(silent).toEqual([])
  })

  it("[MO8] gives every word of the table its identifier", () => {
    expect(edition.vocabulary.map(({ key, identifier }) => `${key} ${identifier}`)).toEqual(
      words.map(([key, identifier]) => `${key} ${identifier}`),
    )
  })
})

/** What `osl-2012` does not have of `osl-2014`, by hand: what is of 2013 or later (dossier 7, 8, 9.5). */
const later = `
actor:cus institution:cus institution:forum-osl
law:assistance-25-7 law:assistance-134m law:supervision-regulation law:cus-act law:cus-2 law:cus-13-1-6 law:cus-32
law:cus-training law:cus-qualifications law:digital-accessibility law:accessibility-for-people law:qualifications-system
publication:model publication:lis-3 publication:abc-1 publication:abc-2 publication:abc-3 publication:service-standard
event:final-model event:forum event:abc-series event:project-end event:krakow-conference event:cus-act
place:krakow training:cal-2006-2022 training:outline-day-1 training:outline-day-2
word:self-government-community word:disclosure-consent word:cus-osl-plan word:supporting-action word:cus word:forum-osl
word:ipus word:accessibility-declaration
question:cus-articles question:cus-plan question:training-hours question:regulation-issuer`
  .trim()
  .split(/\s+/)

describe("osl-2012 beside the transcript", () => {
  const keys = (one: typeof edition) => Model.all(one).map(({ kind, term }) => `${kind}:${term.key}`)

  it("[MO11] has what the transcript has but for what came later, and nothing else", () => {
    expect(
      keys(edition)
        .filter((key) => !keys(early).includes(key))
        .sort(),
    ).toEqual([...later].sort())
    expect(keys(early).filter((key) => !keys(edition).includes(key))).toEqual([])
  })

  it("[MO11] marks nothing better than osl-2014 does, but what the seed and the framework call otherwise", () => {
    const better = Model.all(early).flatMap(({ kind, term }) => {
      const there = Model.find(edition, kind, term.key)
      return there === undefined
        ? []
        : parts(term)
            .filter(
              (part) =>
                strength(Evidence.of(term, part).evidence) < strength(Evidence.of(there, part).evidence),
            )
            .map((part) => `${kind}:${term.key} ${part}`)
    })
    expect(better).toEqual([
      "role:local-animator label",
      "role:network-organizer label",
      "role:local-planner label",
    ])
  })

  it("[MO11] says nothing of what came after it, but where it says that it came later", () => {
    const found: Array<string> = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value === "string") {
        if (
          /\bCUS\b|centr\w+ usług społecznych|social services centre|\bRODO\b|GDPR|MRP?iPS|animator\w* lokaln|local animator|lokaln\w+ planist|local planner|organizator\w* sieci|of social networks|201[4-9]|202\d/i.test(
            value,
          )
        )
          found.push(path)
      } else if (typeof value === "object" && value !== null)
        for (const [key, one] of Object.entries(value).filter(([key]) => key !== "key"))
          walk(one, path === "" ? key : `${path}.${key}`)
    }
    for (const { kind, term } of Model.all({ ...early, openQuestions: [] })) walk(term, `${kind}:${term.key}`)
    walk(early.title, "title")
    expect(found.filter((path) => !path.startsWith("role:") || !path.includes("names.osl-2014"))).toEqual([
      "label:duration.value.pl",
      "label:duration.value.en",
      ...["local-animator", "network-organizer", "local-planner"].flatMap((key) => [
        `word:${key}.label.pl`,
        `word:${key}.label.en`,
      ]),
    ])
  })
})
