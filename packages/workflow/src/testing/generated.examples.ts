/**
 * Editions that can work and that nobody wrote: any ways, any criteria, names that try to be markup.
 * Not here: a whole life under an edition (`Life`).
 */
import { type Edition, Evidence, Forms, type Language } from "@osl/core"
import { edition as base } from "@osl/core/osl-2014"
import fc from "fast-check"
import * as Act from "../Act.ts"
import { duties } from "../Event.ts"
import * as Measure from "../Measure.ts"
import { oneLine } from "../words/say.ts"

const nasty = [
  `"Cudzysłów" i „cudzysłów”, 'apostrof' i \`odwrócony\``,
  "Łapy & <b>ogon</b> &amp; &#60;",
  "</text></svg><script>",
  "]]> --> -.-> ==> |x| [y] (z) {w}",
  "1. Lista",
  "- lista\n* lista",
  "end",
  "subgraph x; style s0 fill:#f00; classDef y z:#1;",
  "#quot; #35; %% komentarz",
  "ﬂ°°34¶ß",
  "👩‍👩‍👧‍👦 🏳️‍🌈 świetlica",
  "שלום עולם – بيت الحي",
  "A\u0000B\u0007C\u200fD\ufeffE",
  "pół \ud83d pary",
  "Konstantynopolitańczykowianeczka".repeat(40),
  "bardzo długie zdanie ".repeat(60),
] as const

/** **Shape** something can be read of it; may hold anything else. */
const line = fc
  .oneof(
    { arbitrary: fc.constantFrom(...nasty), weight: 3 },
    { arbitrary: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }), weight: 2 },
    { arbitrary: fc.string({ minLength: 1, maxLength: 60, unit: "binary" }), weight: 1 },
  )
  .filter((one) => oneLine(one) !== "")

const text: fc.Arbitrary<Language.Text> = fc.record({ pl: line, en: line })

/** A text that an ICU message says as it is. */
const quoted = (words: string): string =>
  words.replaceAll("'", "''").replace(/[{}]/g, (brace) => `'${brace}'`)

const plural = "{wanted, plural, one {# raz} few {# razy} many {# razy} other {# razu}}"

const message = fc
  .record({ words: line, more: fc.constantFrom("", " {wanted}", " {current, number}", ` ${plural}`) })
  .map(({ words, more }) => quoted(words) + more)

const evidence: fc.Arbitrary<Evidence.Evidence> = fc.constantFrom(
  Evidence.seed("seed-000"),
  Evidence.published("S20"),
  Evidence.inferred(),
)

const who = fc.subarray([...duties], { minLength: 1 })

const key = fc.stringMatching(/^[0-9A-Za-z]{1,8}(-[0-9A-Za-z]{1,8})?$/)

const measures = Object.keys(Measure.all)

const criterion = (own: string): fc.Arbitrary<Edition.Criterion> =>
  fc
    .record({
      measure: fc.constantFrom(...measures),
      comparison: fc.constantFrom("at-least" as const, "at-most" as const),
      wanted: fc.nat({ max: 1 }),
      unit: fc.constantFrom("count" as const, "percent" as const, "yes-no" as const),
      sentence: fc.record({ pl: message, en: message }),
      mend: fc.oneof(
        fc.constantFrom(...Forms.codes).map((form) => ({ form })),
        fc.constantFrom(...Object.keys(Act.all)).map((act) => ({ act })),
      ),
      who,
      waivable: fc.boolean(),
      mark: evidence,
    })
    .map(({ mark, ...rest }) => ({ key: own, params: {}, ...rest, ...mark }))

const stage = (own: string, number: number, criteria: number): fc.Arbitrary<Edition.Stage> => {
  const side = (name: string) =>
    fc
      .nat({ max: criteria })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => criterion(`${own}-${name}${index}`))),
      )
  return fc
    .record({
      like: fc.constantFrom(...base.stages),
      label: text,
      plain: text,
      activities: text,
      outputs: text,
      entry: side("n"),
      exit: side("x"),
      expectation: fc.constantFrom(...base.stages.map((one) => one.expectation)),
      mark: evidence,
    })
    .map(({ like: { parts: _, ...like }, mark, ...rest }) => ({
      ...like,
      key: own,
      number,
      ...rest,
      ...mark,
    }))
}

type Drawn = readonly [from: number, to: number, kind: Edition.Transition["kind"]]

/** Moves that lead from the first stage to each, and from each to the last, and some besides. */
const ways = (count: number): fc.Arbitrary<ReadonlyArray<Drawn>> => {
  const onward = fc.constantFrom("forward" as const, "forward" as const, "parallel" as const)
  const some = fc.integer({ min: 0, max: count - 1 })
  const reached = Array.from({ length: count - 1 }, (_, index) =>
    fc.tuple(fc.integer({ min: 0, max: index }), fc.constant(index + 1), onward),
  )
  const leaving = Array.from({ length: count - 1 }, (_, index) =>
    fc.tuple(fc.constant(index), fc.integer({ min: index + 1, max: count - 1 }), onward),
  )
  const more = fc.array(
    fc.tuple(some, some, fc.constantFrom("forward" as const, "parallel" as const, "back" as const)),
    { maxLength: count },
  )
  return fc
    .tuple(fc.tuple(...reached), fc.tuple(...leaving), more)
    .map((all) => all.flat())
    .map((all) =>
      all.filter(
        ([from, to], index) => all.findIndex((other) => other[0] === from && other[1] === to) === index,
      ),
    )
}

/** An edition that `EditionLint` finds no fault with. **Shape** one to nine stages, up to `criteria` on each side of each. */
export const editions = (criteria = 3): fc.Arbitrary<Edition.Edition> =>
  fc.uniqueArray(key, { minLength: 1, maxLength: 9 }).chain((keys) =>
    fc
      .record({
        title: text,
        stages: fc.tuple(...keys.map((own, index) => stage(own, index, criteria))),
        drawn: ways(keys.length),
        marks: fc.infiniteStream(fc.record({ who, mark: evidence })),
      })
      .map(({ title, stages, drawn, marks }) => {
        const transitions = drawn.flatMap(([from, to, kind]) => {
          const [start, end] = [keys[from], keys[to]]
          const [more] = [...marks.take(1)]
          return start === undefined || end === undefined || more === undefined
            ? []
            : [{ from: start, to: end, kind, who: more.who, ...more.mark }]
        })
        const edition = {
          ...base,
          key: "osl-generated",
          title,
          stages,
          transitions,
          components: base.components.map((one) => ({ ...one, emphasis: {} })),
          formUses: base.formUses.map((one) => ({ ...one, stages: [] })),
          vocabulary: [],
        }
        // A counterexample is told by its ways and texts, not by the whole model it rests on.
        return Object.defineProperty(edition, fc.toStringMethod, {
          value: () =>
            fc.stringify({ title, transitions, stages: stages.map(({ key, label }) => ({ key, label })) }),
        })
      }),
  )
