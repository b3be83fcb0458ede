/**
 * The way of an edition as a BPMN 2.0 model with its picture, to be opened in the process tools that institutions have.
 * Not here: running it: what BPMN cannot say (leaving every open stage at once, waiving) stands in its documentation.
 */
import { Edition } from "@osl/core"
import { layered, layersOf, type Place, type Point } from "./Layout.ts"
import * as Outline from "./Outline.ts"
import { element, escape } from "./Xml.ts"

interface Node {
  readonly id: string
  readonly element: string
  readonly name?: string
  readonly width: number
  readonly height: number
  /** Documentation and extensions, before what comes in and goes out. */
  readonly head: ReadonlyArray<string>
  /** Definitions, after them. */
  readonly tail?: ReadonlyArray<string>
}

interface Flow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly name?: string
  readonly head: ReadonlyArray<string>
}

interface Note {
  readonly id: string
  readonly of: string
  readonly text: string
  readonly width: number
  readonly height: number
}

const documentation = (text: string): ReadonlyArray<string> =>
  text === "" ? [] : [element("bpmn:documentation", {}, escape(text))]

const extension = (...inside: ReadonlyArray<string>): string =>
  element("bpmn:extensionElements", {}, ...inside)

const marked = (text: string, { evidence }: { readonly evidence: string }, words: Outline.Words) =>
  evidence === "inferred" ? `${text} (${words.outline.inferred})` : text

/** What a stage asks for, a line for each criterion under the side it belongs to. */
const askedText = ({ asked }: Outline.Stop, words: Outline.Words): string =>
  (["entry", "exit"] as const)
    .flatMap((side) => {
      const own = asked.filter((one) => one.side === side)
      return own.length === 0
        ? []
        : [
            words.outline[side],
            ...own.map((one) => `• ${marked(Outline.sentence(one, words), one.criterion, words)}`),
          ]
    })
    .join("\n")

const task = (edition: Edition.Edition, stop: Outline.Stop, index: number, words: Outline.Words): Node => {
  const { stage, asked } = stop
  return {
    id: `Stage_${index}`,
    element: "bpmn:task",
    name: Outline.stageName(stage, words),
    width: 180,
    height: 90,
    head: [
      ...documentation(
        [stage.plain[words.language], askedText(stop, words)].filter((one) => one !== "").join("\n"),
      ),
      extension(
        element(
          "osl:stage",
          { address: Edition.uri(edition, "stage", stage.key), evidence: stage.evidence },
          ...asked.map((one) =>
            element(
              "osl:criterion",
              {
                address: Edition.uri(edition, "criterion", one.criterion.key),
                side: one.side,
                evidence: one.criterion.evidence,
              },
              escape(Outline.sentence(one, words)),
            ),
          ),
        ),
      ),
    ],
  }
}

const gateway = (id: string, kind: "exclusive" | "parallel"): Node => ({
  id,
  element: `bpmn:${kind}Gateway`,
  width: 50,
  height: 50,
  head: [],
})

/** Stages that may all be open at once, because parallel moves join them. */
const together = (edition: Edition.Edition, stage: string): ReadonlySet<string> => {
  const found = new Set([stage])
  for (const one of found)
    for (const { kind, from, to } of edition.transitions) {
      if (kind !== "parallel") continue
      if (from === one) found.add(to)
      if (to === one) found.add(from)
    }
  return found
}

/** The model as nodes and flows, before anything is placed. **Shape** nodes in the order in which they are drawn. */
const graphOf = (
  edition: Edition.Edition,
  words: Outline.Words,
): {
  readonly nodes: ReadonlyArray<Node>
  readonly flows: ReadonlyArray<Flow>
  readonly notes: ReadonlyArray<Note>
} => {
  const stops = Outline.of(edition)
  const place = (key: string): number => stops.findIndex(({ stage }) => stage.key === key)
  const moves = stops.flatMap((stop) => stop.moves.map((move) => ({ ...move, from: stop.stage })))

  // Where a stage is come into and left by: the task itself, or the gateway that stands before or behind it.
  const cameIn = (index: number) =>
    moves.filter(({ to }) => to === stops[index]?.stage).length + (index === 0 ? 1 : 0)
  const opens = (index: number) =>
    moves.some(({ transition, from }) => transition.kind === "parallel" && from === stops[index]?.stage)
  const joined = moves.flatMap((move, index) => {
    const group = [...together(edition, move.from.key)]
    const others = group.filter((key) => key !== move.from.key && key !== move.to.key).map(place)
    return move.transition.kind === "forward" && others.length > 0
      ? [{ ...move, id: `Join_${index}`, sources: [place(move.from.key), ...others] }]
      : []
  })
  const last = stops.length - 1
  const ending = [...together(edition, stops[last]?.stage.key ?? "")].map(place).filter((one) => one >= 0)
  const isJoinedAtEnd = ending.length > 1
  const joinOf = (transition: Edition.Transition) => joined.find((one) => one.transition === transition)
  const goesOut = (index: number): number =>
    moves.filter(
      ({ transition, from }) =>
        from === stops[index]?.stage && transition.kind !== "parallel" && joinOf(transition) === undefined,
    ).length +
    joined.filter(({ sources }) => sources.includes(index)).length +
    ((isJoinedAtEnd && ending.includes(index)) || index === last ? 1 : 0)
  const front = (index: number): string =>
    cameIn(index) > 1 ? `Merge_${index}` : opens(index) ? `Split_${index}` : `Stage_${index}`
  const back = (index: number): string => (goesOut(index) > 1 ? `Choice_${index}` : `Stage_${index}`)

  const nodes = [
    {
      ...gateway("Start", "exclusive"),
      element: "bpmn:startEvent",
      name: words.outline.start,
      width: 36,
      height: 36,
    },
    ...stops.flatMap((stop, index) => [
      ...(cameIn(index) > 1 ? [gateway(`Merge_${index}`, "exclusive")] : []),
      ...(opens(index) ? [gateway(`Split_${index}`, "parallel")] : []),
      task(edition, stop, index, words),
      ...(goesOut(index) > 1 ? [gateway(`Choice_${index}`, "exclusive")] : []),
      ...joined
        .filter(({ sources }) => Math.max(...sources) === index)
        .map(({ id }) => gateway(id, "parallel")),
    ]),
    ...(isJoinedAtEnd ? [gateway("Join_end", "parallel")] : []),
    {
      ...gateway("End", "exclusive"),
      element: "bpmn:endEvent",
      name: words.outline.end,
      width: 36,
      height: 36,
      tail: [element("bpmn:terminateEventDefinition", { id: "End_everything" })],
    },
  ]

  const flow = (id: string, from: string, to: string): Flow => ({ id, from, to, head: [] })
  const moveFlow = ({ transition, from, to }: (typeof moves)[number], id: string, source: string): Flow => ({
    ...flow(id, source, front(place(to.key))),
    name: words.outline[`kind.${transition.kind}`],
    head: [
      ...documentation(
        marked(`${Outline.stageName(from, words)} → ${Outline.stageName(to, words)}`, transition, words),
      ),
      extension(
        element("osl:move", {
          address: Edition.uri(edition, "transition", `${transition.from}:${transition.to}`),
          kind: transition.kind,
          evidence: transition.evidence,
        }),
      ),
    ],
  })
  const flows = [
    ...(stops.length === 0 ? [] : [flow("Flow_start", "Start", front(0))]),
    ...stops.flatMap((_, index) => [
      ...(cameIn(index) > 1
        ? [flow(`Flow_merged_${index}`, `Merge_${index}`, opens(index) ? `Split_${index}` : `Stage_${index}`)]
        : []),
      ...(opens(index) ? [flow(`Flow_own_${index}`, `Split_${index}`, `Stage_${index}`)] : []),
      ...(goesOut(index) > 1 ? [flow(`Flow_choice_${index}`, `Stage_${index}`, `Choice_${index}`)] : []),
    ]),
    ...moves.map((move, index) => {
      const join = joinOf(move.transition)
      const own = place(move.from.key)
      const source = join?.id ?? (move.transition.kind === "parallel" ? `Split_${own}` : back(own))
      return moveFlow(move, `Move_${index}`, source)
    }),
    ...joined.flatMap(({ id, sources }) =>
      sources.map((source) => flow(`Flow_${source}_to_${id}`, back(source), id)),
    ),
    ...(isJoinedAtEnd ? ending.map((one) => flow(`Flow_${one}_to_Join_end`, back(one), "Join_end")) : []),
    ...(stops.length === 0 ? [] : [flow("Flow_end", isJoinedAtEnd ? "Join_end" : back(last), "End")]),
  ]
  const notes = stops.flatMap((stop, index): ReadonlyArray<Note> => {
    const text = askedText(stop, words)
    const rows = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 44), 0)
    return text === ""
      ? []
      : [
          {
            id: `Note_${index}`,
            of: `Stage_${index}`,
            text,
            width: 300,
            height: Math.max(40, rows * 16 + 12),
          },
        ]
  })
  return { nodes, flows, notes }
}

const bounds = ({ x, y, width, height }: Place): string => element("dc:Bounds", { x, y, width, height })

const shape = (id: string, place: Place | undefined): ReadonlyArray<string> =>
  place === undefined
    ? []
    : [element("bpmndi:BPMNShape", { id: `${id}_shape`, bpmnElement: id }, bounds(place))]

const edge = (id: string, points: ReadonlyArray<Point> | undefined): ReadonlyArray<string> =>
  points === undefined
    ? []
    : [
        element(
          "bpmndi:BPMNEdge",
          { id: `${id}_edge`, bpmnElement: id },
          ...points.map(([x, y]) => element("di:waypoint", { x, y })),
        ),
      ]

const names = {
  "xmlns:bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL",
  "xmlns:bpmndi": "http://www.omg.org/spec/BPMN/20100524/DI",
  "xmlns:dc": "http://www.omg.org/spec/DD/20100524/DC",
  "xmlns:di": "http://www.omg.org/spec/DD/20100524/DI",
  "xmlns:osl": "urn:osl:bpmn:1",
} as const

/**
 * The way of an edition as a BPMN 2.0 document with a diagram.
 *
 * **Shape** a task for each stage, with its criteria as an annotation, as documentation and as `osl:criterion` extensions; a flow
 * with `osl:move` for each drawn move; a parallel gateway where a stage is opened beside another and where such stages are left
 * together; an exclusive one where there is a choice. Not executable.
 * **Source** inferred; rules DG1, DG6.
 */
export const bpmn = (edition: Edition.Edition, words: Outline.Words): string => {
  const { nodes, flows, notes } = graphOf(edition, words)
  const layers = layersOf(
    nodes.map(({ id }) => id),
    flows.map(({ from, to }) => ({ from, to, beside: false })),
  )
  const layout = layered(
    nodes.flatMap(({ id, element: kind, width, height }) => {
      const layer = layers.get(id) ?? 0
      const note = notes.find((one) => one.of === id)
      return note === undefined
        ? [{ id, layer, width, height, pointed: kind !== "bpmn:task" }]
        : [
            { id, layer, width, height },
            { id: note.id, layer, width: note.width, height: note.height },
          ]
    }),
    [
      ...flows.map(({ id, from, to }) => ({ id, from, to })),
      ...notes.map((note) => ({ id: `${note.id}_line`, from: note.of, to: note.id })),
    ],
  )
  const title = Outline.title(edition, words)
  const process = element(
    "bpmn:process",
    { id: "Process", name: title, isExecutable: "false" },
    ...documentation(Outline.summary(edition, words)),
    ...nodes.map(({ id, element: kind, name, head, tail = [] }) =>
      element(
        kind,
        { id, name },
        ...head,
        ...flows.filter(({ to }) => to === id).map((one) => element("bpmn:incoming", {}, one.id)),
        ...flows.filter(({ from }) => from === id).map((one) => element("bpmn:outgoing", {}, one.id)),
        ...tail,
      ),
    ),
    ...flows.map(({ id, from, to, name, head }) =>
      element("bpmn:sequenceFlow", { id, name, sourceRef: from, targetRef: to }, ...head),
    ),
    ...notes.flatMap((note) => [
      element("bpmn:textAnnotation", { id: note.id }, element("bpmn:text", {}, escape(note.text))),
      element("bpmn:association", { id: `${note.id}_line`, sourceRef: note.of, targetRef: note.id }),
    ]),
  )
  const drawn = element(
    "bpmndi:BPMNPlane",
    { id: "Plane", bpmnElement: "Process" },
    ...[...nodes, ...notes].flatMap(({ id }) => shape(id, layout.boxes.get(id))),
    ...[...flows.map(({ id }) => id), ...notes.map(({ id }) => `${id}_line`)].flatMap((id) =>
      edge(id, layout.lines.get(id)),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    "bpmn:definitions",
    {
      ...names,
      id: "Definitions",
      name: title,
      targetNamespace: Edition.uri(edition, "edition", edition.key),
      exporter: "@osl/workflow",
    },
    process,
    element("bpmndi:BPMNDiagram", { id: "Diagram" }, drawn),
  )}\n`
}
