import { Edition, EditionLint } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { BpmnModdle, type Element } from "bpmn-moddle"
import DOMPurify from "dompurify"
import fc from "fast-check"
import { Parser } from "saxen"
import { beforeAll, describe, expect, it } from "vitest"
import * as Act from "./Act.ts"
import * as Diagram from "./Diagram.ts"
import { layered, layersOf } from "./Layout.ts"
import * as Measure from "./Measure.ts"
import * as Outline from "./Outline.ts"
import * as Process from "./Process.ts"
import { editions } from "./testing/generated.examples.ts"
import { lived } from "./testing.ts"
import { en } from "./words/en.ts"
import { pl } from "./words/pl.ts"
import { oneLine } from "./words/say.ts"

/** What an outline or a diagram was found to hold, as sorted lines. */
interface Held {
  readonly stages: ReadonlyArray<string>
  readonly moves: ReadonlyArray<string>
  readonly criteria: ReadonlyArray<string>
}

const sorted = (held: Held): Held => ({
  stages: held.stages.toSorted(),
  moves: held.moves.toSorted(),
  criteria: held.criteria.toSorted(),
})

/** What XML can hold of a text, as it can be compared. */
const sayable = (text: string): string =>
  oneLine(text).replace(
    /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "\ufffd",
  )

const stageName = (stage: Edition.Stage, words: Outline.Words): string =>
  sayable(Outline.stageName(stage, words))

/** What the edition itself holds, written the same way. */
const held = (edition: Edition.Edition, words: Outline.Words): Held =>
  sorted({
    stages: edition.stages.map((stage) => stageName(stage, words)),
    moves: edition.transitions.map(({ from, to, kind }) => `${from} ${kind} ${to}`),
    criteria: Edition.criteria(edition).map(({ stage, side, criterion }) => {
      const one = { criterion, side, met: null, current: null }
      return `${stage} ${side} ${sayable(Outline.sentence(one, words))}`
    }),
  })

const keyIn = (address: string): string => address.split(":").slice(4).join(":")

const moveAt = (edition: Edition.Edition, address: string): string => {
  const found = edition.transitions.find(({ from, to }) => `${from}:${to}` === keyIn(address))
  return found === undefined ? `unknown ${address}` : `${found.from} ${found.kind} ${found.to}`
}

/** An element of XML with its texts and children. */
interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Array<Node>
  text: string
}

const parse = (xml: string): Node => {
  const root: Node = { name: "", attributes: {}, children: [], text: "" }
  const open = [root]
  const problems: Array<string> = []
  new Parser()
    .on("error", (problem) => problems.push(problem.message))
    .on("warn", (problem) => problems.push(problem.message))
    .on("openTag", (name, attributes, decode) => {
      const given = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const)
      const node = { name, attributes: Object.fromEntries(given), children: [], text: "" }
      open.at(-1)?.children.push(node)
      open.push(node)
    })
    .on("closeTag", () => open.pop())
    .on("text", (text, decode) => {
      const node = open.at(-1)
      if (node !== undefined) node.text += decode(text)
    })
    .parse(xml)
  expect(problems).toEqual([])
  return root
}

const all = (node: Node): ReadonlyArray<Node> => [node, ...node.children.flatMap(all)]
const ofClass = (node: Node, name: string): ReadonlyArray<Node> =>
  all(node).filter(({ attributes }) => (attributes["class"] ?? "").split(" ").includes(name))
const child = (node: Node | undefined, name: string): string =>
  node?.children.find((one) => one.name === name)?.text ?? ""
const spaceless = (text: string): string => text.replace(/\s/g, "")

/** Every letter that is drawn in a group, whichever lines it fell on. */
const drawnText = (node: Node): string =>
  spaceless(
    all(node)
      .filter(({ name }) => name === "tspan")
      .map(({ text }) => text)
      .join(""),
  )

const heldBySvg = (edition: Edition.Edition, words: Outline.Words): Held => {
  const drawing = parse(Diagram.svg(edition, words))
  const stages = ofClass(drawing, "osl-diagram__stage")
  return sorted({
    stages: stages.map((stage) => {
      const name = child(stage, "title")
      expect(drawnText(stage)).toContain(spaceless(name))
      return name
    }),
    moves: ofClass(drawing, "osl-diagram__move").map(({ attributes }) => {
      const [from, to] = keyIn(attributes["data-address"] ?? "").split(":")
      return `${from} ${attributes["data-kind"]} ${to}`
    }),
    criteria: stages.flatMap((stage) =>
      ofClass(stage, "osl-diagram__criterion").map((one) => {
        const sentence = child(one, "title")
        expect(drawnText(one)).toContain(spaceless(sentence))
        return `${keyIn(stage.attributes["data-address"] ?? "")} ${one.attributes["data-side"]} ${sentence}`
      }),
    ),
  })
}

const heldByOutline = (edition: Edition.Edition, words: Outline.Words): Held => {
  const found = { stages: [] as Array<string>, moves: [] as Array<string>, criteria: [] as Array<string> }
  const of = new Map(
    Edition.criteria(edition).map((one) => [Edition.uri(edition, "criterion", one.criterion.key), one]),
  )
  const walk = (items: ReadonlyArray<Outline.Item>, stage: string): void => {
    for (const { address, items: inside, text } of items) {
      const kind = address?.split(":")[3]
      if (address !== null && kind === "stage") {
        const one = Edition.stage(edition, keyIn(address))
        const name = one === undefined ? "" : Outline.stageName(one, words)
        expect(text).toContain(name)
        found.stages.push(sayable(name))
        walk(inside, keyIn(address))
        continue
      }
      if (address !== null && kind === "transition") {
        expect(keyIn(address).split(":")[0]).toBe(stage)
        found.moves.push(moveAt(edition, address))
      }
      if (address !== null && kind === "criterion") {
        const one = of.get(address)
        if (one === undefined) continue
        const sentence = Outline.sentence({ ...one, met: null, current: null }, words)
        expect(text).toContain(sentence)
        found.criteria.push(`${stage} ${one.side} ${sayable(sentence)}`)
      }
      walk(inside, stage)
    }
  }
  walk(Outline.items(edition, words), "")
  return sorted(found)
}

type Mermaid = typeof import("mermaid")["default"]
let mermaid: Mermaid

// Mermaid asks DOMPurify, which needs a page, to clean labels; here they are to come back as written.
beforeAll(async () => {
  Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text })
  mermaid = (await import("mermaid")).default
  mermaid.initialize({ maxTextSize: 10_000_000 })
})

interface Vertex {
  readonly id: string
  readonly text: string
}
interface Arrow {
  readonly start: string
  readonly end: string
  readonly stroke: "normal" | "thick" | "dotted"
}

/** As Mermaid decodes its entities when it draws. */
const decoded = (text: string): string =>
  text
    .replaceAll("ﬂ°°", "&#")
    .replaceAll("ﬂ°", "&")
    .replaceAll("¶ß", ";")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

const kinds = { normal: "forward", thick: "parallel", dotted: "back" }
const sideWords = (words: Outline.Words) =>
  words.language === "pl" ? { Wejście: "entry", Wyjście: "exit" } : { Entry: "entry", Exit: "exit" }

const heldByMermaid = async (edition: Edition.Edition, words: Outline.Words): Promise<Held> => {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(Diagram.mermaid(edition, words))
  const db = diagram.db as unknown as {
    readonly getVertices: () => ReadonlyMap<string, Vertex>
    readonly getEdges: () => ReadonlyArray<Arrow>
  }
  const key = (node: string): string => edition.stages[Number(node.slice(1))]?.key ?? "unknown"
  const mark = ` (${words.language === "pl" ? "propozycja" : "proposal"})`
  const bare = (text: string) => (text.endsWith(mark) ? text.slice(0, -mark.length) : text)
  const vertices = [...db.getVertices().values()]
  return sorted({
    stages: vertices.map(({ text }) => bare(decoded(text.split("<br/>")[0] ?? ""))),
    moves: db.getEdges().map(({ start, end, stroke }) => `${key(start)} ${kinds[stroke]} ${key(end)}`),
    criteria: vertices.flatMap(({ id, text }) => {
      let side = ""
      return text
        .split("<br/>")
        .slice(1)
        .map(decoded)
        .flatMap((line) => {
          if (!line.startsWith("• ")) {
            side = Object.entries(sideWords(words)).find(([word]) => word === line)?.[1] ?? line
            return []
          }
          return [`${key(id)} ${side} ${bare(line.slice(2))}`]
        })
    }),
  })
}

interface Model {
  readonly process: Element
  readonly plane: Element
  readonly nodes: ReadonlyArray<Element>
  readonly flows: ReadonlyArray<Element>
}

const elements = (value: unknown): ReadonlyArray<Element> => (Array.isArray(value) ? value : [])
const one = (value: unknown): Element => value as Element

const readBpmn = async (edition: Edition.Edition, words: Outline.Words): Promise<Model> => {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(Diagram.bpmn(edition, words))
  expect(warnings).toEqual([])
  const process = one(elements(rootElement["rootElements"])[0])
  const parts = elements(process["flowElements"])
  return {
    process,
    plane: one(one(elements(rootElement["diagrams"])[0])["plane"]),
    nodes: parts.filter(({ $type }) => $type !== "bpmn:SequenceFlow"),
    flows: parts.filter(({ $type }) => $type === "bpmn:SequenceFlow"),
  }
}

const extended = (element: Element, type: string): Element | undefined =>
  elements((element["extensionElements"] as Element | undefined)?.["values"]).find(
    ({ $type }) => $type === type,
  )

const stageOf = (node: Element): string => keyIn(String(extended(node, "osl:stage")?.["address"]))

/** The tasks a flow leads to, or comes from, with nothing but gateways between. */
const tasksBy = (flow: Element, way: "sourceRef" | "targetRef"): ReadonlyArray<string> => {
  const found: Array<string> = []
  const seen = new Set<Element>()
  const go = (next: Element): void => {
    if (seen.has(next)) return
    seen.add(next)
    if (next.$type === "bpmn:Task") found.push(stageOf(next))
    else if (next.$type.endsWith("Gateway"))
      for (const more of elements(next[way === "targetRef" ? "outgoing" : "incoming"])) go(one(more[way]))
  }
  go(one(flow[way]))
  return found
}

const heldByBpmn = ({ nodes, flows }: Model): Held =>
  sorted({
    stages: nodes.filter(({ $type }) => $type === "bpmn:Task").map(({ name }) => String(name)),
    moves: flows.flatMap((flow) => {
      const move = extended(flow, "osl:move")
      return move === undefined
        ? []
        : [
            keyIn(String(move["address"]))
              .split(":")
              .join(` ${String(move["kind"])} `),
          ]
    }),
    criteria: nodes.flatMap((node) =>
      elements(extended(node, "osl:stage")?.["$children"]).map(
        (criterion) =>
          `${stageOf(node)} ${String(criterion["side"])} ${oneLine(String(criterion["$body"] ?? ""))}`,
      ),
    ),
  })

const ours = [osl2012, osl2014]
const runs = { numRuns: 8, endOnFailure: true } as const
const both = [pl, en]
const wording = fc.constantFrom(...both)

describe("an edition drawn and told", () => {
  it("[DG1] generates editions that can work", () => {
    const known = { measures: Object.keys(Measure.all), acts: Object.keys(Act.all) }
    fc.assert(
      fc.property(editions(), (edition) => {
        expect(EditionLint.problems(edition, known)).toEqual([])
      }),
      runs,
    )
  })

  it("[DG1] holds the same stages, moves and criteria in words, picture, Mermaid and BPMN", async () => {
    for (const edition of ours)
      for (const one of both) {
        const wanted = held(edition, one)
        expect(heldByOutline(edition, one)).toEqual(wanted)
        expect(heldBySvg(edition, one)).toEqual(wanted)
        expect(await heldByMermaid(edition, one)).toEqual(wanted)
        expect(heldByBpmn(await readBpmn(edition, one))).toEqual(wanted)
      }
    await fc.assert(
      fc.asyncProperty(editions(), wording, async (edition, one) => {
        const wanted = held(edition, one)
        expect(heldByOutline(edition, one)).toEqual(wanted)
        expect(heldBySvg(edition, one)).toEqual(wanted)
        expect(await heldByMermaid(edition, one)).toEqual(wanted)
        expect(heldByBpmn(await readBpmn(edition, one))).toEqual(wanted)
      }),
      runs,
    )
  })
})

describe("the picture", () => {
  const attributes = (xml: string, name: string): ReadonlyArray<string> =>
    all(parse(xml)).flatMap(({ attributes: given }) => given[name] ?? [])

  it("[DG2] is well-formed, names itself and says its language, whatever the texts", () => {
    fc.assert(
      fc.property(editions(), wording, (edition, one) => {
        const [drawing] = parse(Diagram.svg(edition, one, { id: "mine" })).children
        expect(drawing?.name).toBe("svg")
        expect(drawing?.attributes).toMatchObject({ role: "img", lang: one.language })
        expect(drawing?.attributes["aria-labelledby"]).toBe("mine-title mine-desc")
        expect(child(drawing, "title")).toBe(sayable(Outline.title(edition, one)))
        expect(child(drawing, "desc")).toContain(Outline.summary(edition, one))
      }),
      runs,
    )
  })

  it("[DG2] takes every colour from the page it stands on", () => {
    const drawing = Diagram.svg(osl2014, pl)
    for (const colour of [...attributes(drawing, "fill"), ...attributes(drawing, "stroke")])
      expect(["currentColor", "none"]).toContain(colour)
    expect(attributes(drawing, "fill").length).toBeGreaterThan(0)
    expect(drawing).not.toMatch(/style=|<style|#[0-9a-f]{3}/i)
  })

  it("[DG3] is the same for the same edition, letter for letter", () => {
    expect(Diagram.svg(osl2014, pl)).toBe(Diagram.svg(JSON.parse(JSON.stringify(osl2014)), pl))
  })

  it("[DG4] shows where a process stands and what it has met, and nothing of it unless asked", () => {
    const life = lived(osl2014)
    const open = life.events.findLastIndex(({ type }) => type === "stage-left")
    const state = Process.fold(life.events.slice(0, open))
    if (state === null) throw new Error("the life has begun")
    const at = { state, on: life.today }
    const drawing = parse(Diagram.svg(osl2014, en, { at }))
    const standing = (name: string) =>
      ofClass(drawing, `osl-diagram__stage--${name}`).map((node) =>
        keyIn(node.attributes["data-address"] ?? ""),
      )
    expect(standing("open")).toEqual(state.openStages)
    const left = state.visits.map(({ stage }) => stage).filter((one) => !state.openStages.includes(one))
    expect(standing("left")).toEqual(left)
    expect(standing("ahead").length).toBe(osl2014.stages.length - left.length - state.openStages.length)
    const ticks = ofClass(drawing, "osl-diagram__criterion").filter(({ children }) =>
      children.some(({ text }) => text === "✓"),
    )
    const met = Outline.of(osl2014, at).flatMap(({ asked }) => asked.filter((one) => one.met))
    expect(met.length).toBeGreaterThan(0)
    expect(ticks).toHaveLength(met.length)
    expect(ofClass(parse(Diagram.svg(osl2014, en)), "osl-diagram__stage--open")).toEqual([])
  })

  it("[DG7] marks what is inferred, and only that, and explains the mark", () => {
    fc.assert(
      fc.property(editions(), (edition) => {
        const drawing = parse(Diagram.svg(edition, en))
        const marked = (address: string) => {
          const node = all(drawing).find(({ attributes: given }) => given["data-address"] === address)
          const title = node?.children.find(({ name }) => name === "title")?.text ?? ""
          const move = ofClass(drawing, "osl-diagram__move").includes(node as Node)
          return move
            ? title.endsWith("\u00a0◇")
            : drawnText({ ...(node as Node), children: (node as Node).children.slice(0, 3) }).endsWith("◇")
        }
        for (const { criterion } of Edition.criteria(edition))
          expect(marked(Edition.uri(edition, "criterion", criterion.key))).toBe(
            criterion.evidence === "inferred",
          )
        for (const { from, to, evidence } of edition.transitions)
          expect(marked(Edition.uri(edition, "transition", `${from}:${to}`))).toBe(evidence === "inferred")
      }),
      runs,
    )
    expect(Diagram.svg(osl2014, pl)).toContain("model tego nie stanowi")
    const seeded = JSON.parse(
      JSON.stringify(osl2014).replaceAll('"evidence":"inferred"', '"evidence":"seed"'),
    )
    expect(Diagram.svg(seeded, pl)).not.toMatch(/◇|model tego nie stanowi/)
  })
})

describe("Mermaid", () => {
  it("[DG5] is read by Mermaid's own parser as a flowchart with a title and a description", async () => {
    for (const edition of ours) {
      const text = Diagram.mermaid(edition, pl)
      expect(await mermaid.parse(text)).toMatchObject({ diagramType: "flowchart-v2" })
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
      expect(decoded(db.getAccTitle?.() ?? "")).toBe(Outline.title(edition, pl))
      expect(decoded(db.getAccDescription?.() ?? "")).toBe(Outline.summary(edition, pl))
    }
  })
})

describe("BPMN", () => {
  it("[DG6] is read without a warning, and every part of it is drawn once", async () => {
    await fc.assert(
      fc.asyncProperty(editions(), wording, async (edition, words) => {
        const { process, plane, nodes, flows } = await readBpmn(edition, words)
        const artifacts = elements(process["artifacts"])
        const ids = [...nodes, ...flows, ...artifacts].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const drawn = elements(plane["planeElement"]).map((shape) => one(shape["bpmnElement"]).id)
        expect(drawn.toSorted()).toEqual(ids.toSorted())
        expect(process["isExecutable"]).toBe(false)
      }),
      runs,
    )
  })

  it("[DG6] leads each drawn move from its stage to its stage through nothing but gateways", async () => {
    await fc.assert(
      fc.asyncProperty(editions(1), async (edition) => {
        const { nodes, flows } = await readBpmn(edition, en)
        for (const flow of flows) {
          const move = extended(flow, "osl:move")
          if (move === undefined) continue
          const [from, to] = keyIn(String(move["address"])).split(":")
          expect(tasksBy(flow, "targetRef")).toContain(to)
          if (move["kind"] === "parallel") expect(one(flow["sourceRef"]).$type).toBe("bpmn:ParallelGateway")
          else expect(tasksBy(flow, "sourceRef")).toContain(from)
        }
        const starts = nodes.filter(({ $type }) => $type === "bpmn:StartEvent")
        const ends = nodes.filter(({ $type }) => $type === "bpmn:EndEvent")
        expect(
          starts.flatMap((node) => elements(node["outgoing"]).map((flow) => tasksBy(flow, "targetRef")[0])),
        ).toEqual([edition.stages[0]?.key])
        expect(
          ends.flatMap((node) => elements(node["incoming"]).flatMap((flow) => tasksBy(flow, "sourceRef"))),
        ).toContain(edition.stages.at(-1)?.key)
      }),
      runs,
    )
  })

  it("[DG6] branches and joins with gateways: never a task with two flows in or out", async () => {
    await fc.assert(
      fc.asyncProperty(editions(1), async (edition) => {
        const { nodes } = await readBpmn(edition, en)
        for (const node of nodes) {
          const [into, out] = [elements(node["incoming"]).length, elements(node["outgoing"]).length]
          if (node.$type === "bpmn:Task") {
            const moves = Edition.transitionsFrom(edition, stageOf(node))
            const isEnd = edition.stages.at(-1)?.key === stageOf(node)
            expect(into).toBe(1)
            expect(out).toBeLessThanOrEqual(1)
            if (isEnd || moves.some(({ kind }) => kind !== "parallel")) expect(out).toBe(1)
          }
          if (node.$type.endsWith("Gateway")) {
            expect(Math.min(into, out)).toBe(1)
            expect(Math.max(into, out)).toBeGreaterThan(1)
          }
        }
      }),
      runs,
    )
  })

  it("[DG6] is drawn with lines that touch a gateway and an event in the middle of a side, a task on a side", async () => {
    await fc.assert(
      fc.asyncProperty(editions(1), async (edition) => {
        const { plane } = await readBpmn(edition, en)
        const drawn = elements(plane["planeElement"])
        const boundsOf = (id: unknown) =>
          one(drawn.find((shape) => one(shape["bpmnElement"]).id === id)?.["bounds"]) as unknown as {
            readonly x: number
            readonly y: number
            readonly width: number
            readonly height: number
          }
        for (const edge of drawn.filter(({ $type }) => $type === "bpmndi:BPMNEdge")) {
          const flow = one(edge["bpmnElement"])
          const points = elements(edge["waypoint"]) as unknown as ReadonlyArray<{ x: number; y: number }>
          for (const [end, point] of [
            [one(flow["sourceRef"]), points[0]],
            [one(flow["targetRef"]), points.at(-1)],
          ] as const) {
            const { x, y, width, height } = boundsOf(end.id)
            const [across, down] = [((point?.x ?? 0) - x) / width, ((point?.y ?? 0) - y) / height]
            expect([across, down].some((part) => part === 0 || part === 1)).toBe(true)
            if (/Gateway|Event/.test(end.$type)) expect([across, down]).toContain(0.5)
          }
        }
      }),
      runs,
    )
  })

  it("[DG6] opens action and structures side by side and leaves them together", async () => {
    const { nodes } = await readBpmn(osl2014, en)
    const parallel = nodes.filter(({ $type }) => $type === "bpmn:ParallelGateway")
    const into = (node: Element) => elements(node["incoming"]).flatMap((flow) => tasksBy(flow, "sourceRef"))
    const out = (node: Element) => elements(node["outgoing"]).flatMap((flow) => tasksBy(flow, "targetRef"))
    expect(parallel.map((node) => out(node).toSorted())).toEqual([["action", "structures"], ["handover"]])
    const [, join] = parallel
    expect(join === undefined ? [] : into(join).toSorted()).toEqual(["action", "structures"])
  })
})

describe("the places of boxes and lines", () => {
  const boxes = fc
    .array(
      fc.record({
        width: fc.integer({ min: 30, max: 400 }),
        height: fc.integer({ min: 30, max: 400 }),
        pointed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .chain((sizes) => {
      const index = fc.nat({ max: sizes.length - 1 })
      return fc.record({
        sizes: fc.constant(sizes),
        steps: fc.array(fc.record({ from: index, to: index, beside: fc.boolean() }), { maxLength: 30 }),
      })
    })

  it("[DG3] lays no box on another, leads no line through a box and keeps all inside", () => {
    fc.assert(
      fc.property(boxes, ({ sizes, steps }) => {
        const nodes = sizes.map((_, index) => String(index))
        const layers = layersOf(
          nodes,
          steps.map(({ from, to, beside }) => ({ from: String(from), to: String(to), beside })),
        )
        const {
          boxes: places,
          lines,
          width,
          height,
        } = layered(
          sizes.map((size, index) => ({ id: String(index), layer: layers.get(String(index)) ?? 0, ...size })),
          steps.map(({ from, to }, index) => ({ id: String(index), from: String(from), to: String(to) })),
        )
        const all = [...places.values()]
        expect(all).toHaveLength(sizes.length)
        expect(lines.size).toBe(steps.length)
        for (const [index, a] of all.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true)
          for (const b of all.slice(index + 1))
            expect(
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
            ).toBe(true)
        }
        for (const points of lines.values())
          for (const [index, [x, y]] of points.entries()) {
            expect(x >= 0 && y >= 0 && x <= width && y <= height).toBe(true)
            const [toX, toY] = points[index + 1] ?? [x, y]
            expect(x === toX || y === toY).toBe(true)
            for (const box of all)
              expect(
                Math.max(x, toX) <= box.x ||
                  Math.min(x, toX) >= box.x + box.width ||
                  Math.max(y, toY) <= box.y ||
                  Math.min(y, toY) >= box.y + box.height,
              ).toBe(true)
          }
      }),
      { numRuns: 300, endOnFailure: true },
    )
  })
})
