import { isValidElement, type ReactElement, type ReactNode } from "react"
import { renderToString } from "react-dom/server"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { neededModule } from "../scripts/needed.ts"
import { parts, unguarded } from "../scripts/parts.ts"
import { CriteriaList, type CriteriaListProps, type OddData, OslProvider } from "../src/index.ts"
import { needed } from "../src/odd/needed.ts"
import { allExamples, read } from "./examples.ts"

type Options = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Options =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isValidElement(value)

/** Changes what is deep inside the options of a part; elements and functions stay as they are. */
const changed = (value: unknown, change: (value: unknown, name: string) => unknown, name = ""): unknown => {
  const own = change(value, name)
  if (own !== value) return own
  if (Array.isArray(value)) return value.map((item) => changed(item, change, name))
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, change, key)]))
  return value
}

const wordy = new Set(["label", "title", "text", "name", "sentence", "question", "caption", "summary"])
const codes = new Set([
  "state",
  "kind",
  "status",
  "code",
  "group",
  "evidence",
  "tone",
  "look",
  "result",
  "sort",
])

/** What a page without types, a store of its own or an overlay may hand over. */
const bad: Readonly<Record<string, (value: unknown, name: string) => unknown>> = {
  "no words": (value, name) =>
    wordy.has(name) && (typeof value === "string" || isPlain(value)) ? undefined : value,
  "unknown codes": (value, name) => (codes.has(name) && typeof value === "string" ? "no-such-code" : value),
  "nothing in the lists": (value) => (Array.isArray(value) ? [] : value),
  "figures that are none": (value) => (typeof value === "number" ? Number.NaN : value),
  "dates that are none": (value) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) ? "soon" : value,
  "very long words": (value, name) =>
    wordy.has(name) && typeof value === "string" ? value.repeat(500) : value,
}

const drawWith = (element: ReactNode): { readonly html: string; readonly told: ReadonlyArray<OddData> } => {
  const told: Array<OddData> = []
  const html = renderToString(
    <OslProvider language="pl" onOddData={(odd) => told.push(odd)}>
      {element}
    </OslProvider>,
  )
  return { html, told }
}

const examples = (await allExamples()).map(({ path, name, example }) => ({
  part: path.split("/")[0] ?? "",
  name,
  element: example("pl"),
}))

const isOf = (element: ReactElement<Options>, part: string): boolean =>
  typeof element.type === "function" && element.type.name === part

/** The names of all that is in something. */
const namesWithin = (value: unknown): ReadonlySet<string> => {
  const found = new Set<string>()
  changed(value, (inner, name) => {
    if (name !== "") found.add(name)
    return inner
  })
  return found
}

/** The elements of a part in what an example draws. */
const within = (node: unknown, part: string): ReadonlyArray<ReactElement<Options>> => {
  if (Array.isArray(node)) return node.flatMap((one) => within(one, part))
  if (!isValidElement<Options>(node)) return []
  return isOf(node, part) ? [node] : within(node.props["children"], part)
}

const first = new Map(
  parts.flatMap(({ name }) => {
    const found = examples.flatMap(({ element }) => within(element, name))[0]
    return found === undefined ? [] : [[name, found] as const]
  }),
)

/** Drawn inside other parts only. */
const inner = ["LanguageSwitch", "ThemeSwitch", "Field", "FieldGroup", "OslProvider"]

describe("bad input", () => {
  // React tells of repeated keys and of attributes; what is tested is what the kit tells, and that the page stands.
  const silent = vi.spyOn(console, "error")
  beforeAll(() => void silent.mockImplementation(() => undefined))
  afterAll(() => silent.mockRestore())

  it("[OD1] is looked for in every part, by what each needs (else: pnpm --filter @osl/ui fixtures)", () => {
    expect(unguarded).toEqual([])
    expect(parts.filter(({ isWatched, name }) => !isWatched && name !== "OslProvider")).toEqual([])
    expect(parts.map(({ name }) => name).filter((name) => !first.has(name) && !inner.includes(name))).toEqual(
      [],
    )
    expect(read("odd/needed.ts").replaceAll(/\s+/g, "") === neededModule().replaceAll(/\s+/g, "")).toBe(true)
  })

  it("[OD3] is not seen where there is none", () => {
    const found = examples.flatMap(({ part, name, element }) =>
      drawWith(element).told.map(({ part: by, what }) => `${part} ${name}: ${by ?? ""} ${what}`),
    )
    // What these examples show is odd by intent.
    expect(found).toEqual([
      'DiaryEntry byMonth: DiaryTimeline "entries[2]" has no words: title',
      'RecordCard odd: RecordCard "title" has no words',
    ])
  })

  it.each([...first].flatMap(([name, element]) => Object.keys(bad).map((kind) => ({ name, kind, element }))))(
    "[OD1] $name with $kind stands and shows no broken value",
    ({ kind, element }) => {
      const change = bad[kind]
      if (change === undefined) throw new Error(kind)
      const Part = element.type
      const options = changed(element.props, change) as Options
      const { html } = drawWith(<Part {...options} />)
      const shown = html.replaceAll(/<[^>]*>/g, " ")
      expect(shown).not.toMatch(/\[object|NaN|Infinity|undefined|\bnull\b/)
    },
  )

  it.each([...first].flatMap(([name, element]) => (name === "OslProvider" ? [] : [{ name, element }])))(
    "[OD1] $name stands with nothing, and with a thing, in place of whatever it was given, and with nothing deep inside it",
    ({ element }) => {
      const Part = element.type
      const options = element.props
      const instead = [null, undefined, { unknown: true }]
      const tries: ReadonlyArray<Options> = [
        {},
        ...Object.entries(options).flatMap(([option, value]) =>
          instead.map((other) => ({
            ...options,
            [option]: other === null ? other : value === other ? null : other,
          })),
        ),
        ...[...namesWithin(options)].map(
          (inner) => changed(options, (value, at) => (at === inner ? null : value)) as Options,
        ),
      ]
      for (const one of tries) {
        const { html, told } = drawWith(<Part {...one} />)
        if (html.includes("osl-broken"))
          expect(told.map(({ what }) => what).join()).toContain("cannot be drawn")
      }
    },
  )

  it("[OD2] a piece that cannot be drawn leaves the others, and says so in its own place", () => {
    const items: ReadonlyArray<unknown> = [
      { key: "a", sentence: "Podpisana umowa", state: "met" },
      { key: "b", sentence: { pl: "Karta społeczności" }, state: "met" },
    ]
    const { html, told } = drawWith(<CriteriaList items={items as CriteriaListProps["items"]} />)
    expect(html).toContain("Podpisana umowa")
    expect(html).toContain("Tego nie da się teraz pokazać.")
    expect(told.map(({ what }) => what).join()).toContain("cannot be drawn")
  })

  it.each([...first].filter(([name]) => name !== "OslProvider"))(
    "[OD3] %s without words that it needs stands, and says which",
    (name, element) => {
      const Part = element.type
      for (const [option, need] of Object.entries(needed[name] ?? {})) {
        if (need !== "words") continue
        const { told } = drawWith(<Part {...element.props} {...{ [option]: "" }} />)
        expect(told).toContainEqual({ part: name, what: `"${option}" has no words` })
      }
    },
  )

  it("[OD3] an unknown code, a date that is none and a field of an unknown kind are told of", () => {
    const said = (name: string, kind: string) => {
      const element = first.get(name)
      const change = bad[kind]
      if (element === undefined || change === undefined) throw new Error(name)
      const Part = element.type
      return drawWith(<Part {...(changed(element.props, change) as Options)} />).told.map(({ what }) => what)
    }
    expect(said("StageMap", "unknown codes").join()).toContain('no word for "stage.no-such-code"')
    expect(said("Timeline", "dates that are none").join()).toContain('"soon" is not')
    const told = examples
      .filter(({ part }) => part === "RecordForm")
      .flatMap(({ element }) => within(element, "RecordForm"))
      .flatMap(({ type: Form, props }) => drawWith(<Form {...props} kinds={[]} />).told)
    expect(told.map(({ what }) => what).join()).toContain(
      'is of the kind "list", which the form was not given',
    )
    expect(said("GapList", "figures that are none").join()).toContain("is no number")
  })

  it.each([...first])(
    "[OD3] %s stands with thousands of items, and says that they are many",
    (name, element) => {
      const Part = element.type
      // Many rows, not many columns.
      const [option, list] = Object.entries(element.props).findLast(
        ([option, value]) =>
          Array.isArray(value) &&
          value.length > 0 &&
          !["columns", "levels", "roles", "kinds"].includes(option),
      ) ?? ["", []]
      const items: ReadonlyArray<unknown> = Array.isArray(list) ? list : []
      // Each with one thing inside at most: that they are many is what is tried.
      const shallow = items.map((item) =>
        changed(item, (value) => (Array.isArray(value) && value.length > 1 ? value.slice(0, 1) : value)),
      )
      const many = {
        [option]: Array.from({ length: items.length === 0 ? 0 : 1001 }, (_, nth) => {
          const item = shallow[nth % items.length]
          return isPlain(item) ? { ...item, key: `${nth}`, code: `${nth}`, id: `${nth}` } : item
        }),
      }
      const { told } = drawWith(<Part {...element.props} {...many} />)
      const isTold = told.some(({ part, what }) => part === name && what.includes("1001 items"))
      expect(isTold).toBe(items.length > 0 && option !== "children" && option !== "hidden")
    },
  )
})
