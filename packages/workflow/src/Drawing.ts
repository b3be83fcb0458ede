/**
 * The way of an edition as an SVG picture: a box for each stage with what it asks for, a line for each move.
 * Not here: the same in words (`Outline`), or where the boxes stand (`Layout`).
 */
import { Edition } from "@osl/core"
import { type Layout, layered, layersOf, type Place, type Point } from "./Layout.ts"
import * as Outline from "./Outline.ts"
import { oneLine } from "./words/say.ts"
import { element, escape } from "./Xml.ts"

/** **Shape** `id` begins the ids in the picture, to be told apart on a page with several. */
export interface Options {
  readonly at?: Outline.At
  readonly id?: string
}

const boxWidth = 440
const padding = 14

/** A size of type. **Unit** pixels; `room` is what one line of it takes. */
interface Type {
  readonly size: number
  readonly room: number
  readonly weight: number
}

const large: Type = { size: 17, room: 24, weight: 700 }
const plain: Type = { size: 14, room: 19, weight: 400 }
const small: Type = { size: 13, room: 20, weight: 600 }

const narrow = /^[ijlrtfI.,;:'’|!()[\]\s-]$/u
const wide = /^[\p{Lu}mwMW@%—→]$/u
const square = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u

/** About how wide a letter is in a common type. **Unit** of the size of the type. */
const letterWidth = (letter: string): number =>
  square.test(letter) ? 1.35 : narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.78 : 0.58

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" })

const lettersOf = (word: string): ReadonlyArray<string> =>
  [...letters.segment(word)].map(({ segment }) => segment)

const widthOf = (text: string, { size, weight }: Type): number =>
  lettersOf(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size * (weight > 500 ? 1.06 : 1)

/** A word in pieces that fit on a line; most words are one. */
const pieces = (word: string, width: number, type: Type): ReadonlyArray<string> => {
  if (widthOf(word, type) <= width) return [word]
  const found: Array<string> = []
  let piece = ""
  for (const letter of lettersOf(word)) {
    if (piece !== "" && widthOf(piece + letter, type) > width) {
      found.push(piece)
      piece = ""
    }
    piece += letter
  }
  return [...found, piece]
}

/** A text in lines. **Shape** a line ends where a space was, or inside a word that is wider than the line. */
const wrapped = (text: string, width: number, type: Type): ReadonlyArray<string> => {
  const found: Array<string> = []
  let line = ""
  for (const word of text.split(" ")) {
    const [first = "", ...rest] = pieces(word, width, type)
    const longer = line === "" ? first : `${line} ${first}`
    if (line !== "" && widthOf(longer, type) > width) {
      found.push(line)
      line = first
    } else line = longer
    for (const piece of rest) {
      found.push(line)
      line = piece
    }
  }
  return [...found, line]
}

/** A part of a box: some lines of one type, and of what it is a part when it stands for a criterion. */
interface Part {
  readonly lines: ReadonlyArray<string>
  readonly type: Type
  readonly indent: number
  readonly criterion?: { readonly address: string; readonly side: string; readonly sentence: string }
  readonly mark?: string
}

const mark = "◇"

const marked = (text: string, { evidence }: { readonly evidence: string }): string =>
  evidence === "inferred" ? `${text}\u00a0${mark}` : text

const part = (text: string, type: Type, more: Partial<Part> = {}): Part => {
  const indent = more.indent ?? 0
  return { lines: wrapped(text, boxWidth - 2 * padding - indent, type), type, indent, ...more }
}

const line = (text: string): Part => ({ lines: [text], type: plain, indent: 0 })

const bullet = ({ met }: Outline.Asked): string => (met === null ? "•" : met ? "✓" : "○")

const criteriaParts = (
  edition: Edition.Edition,
  { asked }: Outline.Stop,
  side: Outline.Asked["side"],
  words: Outline.Words,
): ReadonlyArray<Part> => {
  const own = asked.filter((one) => one.side === side)
  if (own.length === 0) return []
  return [
    part(words.outline[`legend.${side}`], small),
    ...own.map((one) => {
      const sentence = Outline.sentence(one, words)
      const address = Edition.uri(edition, "criterion", one.criterion.key)
      return part(marked(sentence, one.criterion), plain, {
        indent: 18,
        mark: bullet(one),
        criterion: { address, side, sentence },
      })
    }),
  ]
}

const partsOf = (edition: Edition.Edition, stop: Outline.Stop, words: Outline.Words): ReadonlyArray<Part> => [
  part(marked(Outline.stageName(stop.stage, words), stop.stage), large),
  ...(stop.standing === null ? [] : [part(Outline.standingText(stop, words), small)]),
  ...(stop.isFirst ? [part(words.outline.first, plain)] : []),
  ...(stop.isLast ? [part(words.outline.last, plain)] : []),
  ...criteriaParts(edition, stop, "entry", words),
  ...criteriaParts(edition, stop, "exit", words),
]

const heightOf = (parts: ReadonlyArray<Part>): number =>
  parts.reduce((sum, { lines, type }) => sum + lines.length * type.room, 2 * padding)

const textAt = (x: number, y: number, { lines, type }: Part): string =>
  element(
    "text",
    { "font-size": type.size, "font-weight": type.weight, "unicode-bidi": "plaintext" },
    ...lines.map((line, index) =>
      element("tspan", { x, y: y + type.size + index * type.room }, escape(line)),
    ),
  )

const drawPart = (part: Part, x: number, y: number): string => {
  const text = textAt(x + part.indent, y, part)
  if (part.criterion === undefined) return text
  const { address, side, sentence } = part.criterion
  return element(
    "g",
    { class: "osl-diagram__criterion", "data-address": address, "data-side": side },
    element("title", {}, escape(sentence)),
    element("text", { x, y: y + part.type.size, "font-size": part.type.size }, escape(part.mark ?? "")),
    text,
  )
}

const strokes = { left: 1.5, open: 4, ahead: 1.5 }

const drawStage = (
  edition: Edition.Edition,
  { stage, standing }: Outline.Stop,
  parts: ReadonlyArray<Part>,
  { x, y, width, height }: Place,
  words: Outline.Words,
): string => {
  let top = y + padding
  const texts = parts.map((one) => {
    const drawn = drawPart(one, x + padding, top)
    top += one.lines.length * one.type.room
    return drawn
  })
  return element(
    "g",
    {
      class: `osl-diagram__stage${standing === null ? "" : ` osl-diagram__stage--${standing}`}`,
      "data-address": Edition.uri(edition, "stage", stage.key),
    },
    element("title", {}, escape(Outline.stageName(stage, words))),
    element("rect", {
      ...{ x, y, width, height, rx: 10 },
      fill: "none",
      stroke: "currentColor",
      "stroke-width": standing === null ? 1.5 : strokes[standing],
    }),
    ...texts,
  )
}

const dashes: Readonly<Record<Edition.Transition["kind"], string | undefined>> = {
  forward: undefined,
  parallel: "2 5",
  back: "9 5",
}

const path = (points: ReadonlyArray<Point>): string =>
  points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("")

/** A head that points the way of the last part of a line. */
const head = (points: ReadonlyArray<Point>): string => {
  const [x, y] = points.at(-1) ?? [0, 0]
  const [fromX, fromY] = points.at(-2) ?? [x, y - 1]
  const [right, down] = [Math.sign(x - fromX), Math.sign(y - fromY)]
  const corner = (side: number) => `${x - 9 * right + 5 * side * down} ${y - 9 * down + 5 * side * right}`
  return `M${x} ${y}L${corner(1)}L${corner(-1)}Z`
}

/** The middle of the longest part of a line. */
const middle = (points: ReadonlyArray<Point>): Point => {
  const parts = points.slice(1).map((point, index) => [points[index] ?? point, point] as const)
  const length = ([[x, y], [toX, toY]]: readonly [Point, Point]) => Math.abs(toX - x) + Math.abs(toY - y)
  const longest = parts.reduce<readonly [Point, Point] | undefined>(
    (best, one) => (best === undefined || length(one) > length(best) ? one : best),
    undefined,
  )
  const [[x, y], [toX, toY]] = longest ?? [
    [0, 0],
    [0, 0],
  ]
  return [(x + toX) / 2, (y + toY) / 2]
}

/** The mark of what is inferred, on a line. */
const diamond = ([x, y]: Point): string => `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`

const drawLine = (kind: Edition.Transition["kind"], points: ReadonlyArray<Point>): ReadonlyArray<string> => [
  element("path", {
    d: path(points),
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 2,
    "stroke-dasharray": dashes[kind],
    "stroke-linejoin": "round",
  }),
  element("path", { d: head(points), fill: "currentColor" }),
]

const drawMove = (
  edition: Edition.Edition,
  from: Edition.Stage,
  { transition, to }: Outline.Stop["moves"][number],
  points: ReadonlyArray<Point>,
  words: Outline.Words,
): string => {
  const { kind, evidence } = transition
  const title = `${words.outline[`kind.${kind}`]}: ${Outline.stageName(from, words)} → ${Outline.stageName(to, words)}`
  return element(
    "g",
    {
      class: `osl-diagram__move osl-diagram__move--${kind}`,
      "data-address": Edition.uri(edition, "transition", `${transition.from}:${transition.to}`),
      "data-kind": kind,
    },
    element("title", {}, escape(marked(title, transition))),
    ...drawLine(kind, points),
    ...(evidence === "inferred"
      ? [element("path", { d: diamond(middle(points)), fill: "none", stroke: "currentColor" })]
      : []),
  )
}

const kinds = ["forward", "parallel", "back"] as const

const drawLegend = (layout: Layout, words: Outline.Words, hasInferred: boolean): ReadonlyArray<string> => {
  const row = (index: number) => layout.height + 12 + index * plain.room
  const says = (index: number, text: string) => textAt(76, row(index), line(text))
  return [
    ...kinds.flatMap((kind, index) => [
      ...drawLine(kind, [
        [16, row(index) + 9],
        [66, row(index) + 9],
      ]),
      says(index, words.outline[`kind.${kind}`]),
    ]),
    ...(hasInferred
      ? [
          element("path", { d: diamond([41, row(3) + 9]), fill: "none", stroke: "currentColor" }),
          says(3, words.outline["inferred.explain"]),
        ]
      : []),
  ]
}

/**
 * The way of an edition as an SVG picture.
 *
 * **Shape** the same bytes for the same input; every stage, criterion and move carries its address (`data-address`). Colours are
 * the page's own: lines and letters in `currentColor`, nothing filled; classes begin with `osl-diagram`.
 * **Source** inferred; rules DG1–DG4.
 */
export const svg = (edition: Edition.Edition, words: Outline.Words, options: Options = {}): string => {
  const { at, id = "osl-diagram" } = options
  const stops = Outline.of(edition, at)
  const layers = layersOf(
    stops.map(({ stage }) => stage.key),
    edition.transitions.flatMap(({ from, to, kind }) =>
      kind === "back" ? [] : [{ from, to, beside: kind === "parallel" }],
    ),
  )
  const parts = new Map(stops.map((stop) => [stop.stage.key, partsOf(edition, stop, words)]))
  const layerOf = (key: string): number => layers.get(key) ?? 0
  // Boxes that stand side by side are of one height.
  const heightIn = (layer: number): number =>
    Math.max(...[...parts].map(([key, own]) => (layerOf(key) === layer ? heightOf(own) : 0)))
  const layout = layered(
    stops.map(({ stage: { key } }) => {
      const layer = layerOf(key)
      return { id: key, layer, width: boxWidth, height: heightIn(layer) }
    }),
    stops.flatMap(({ moves }) =>
      moves.map(({ transition: { from, to } }) => ({ id: `${from}:${to}`, from, to })),
    ),
  )
  const hasInferred =
    stops.some(({ stage, asked }) => [stage, ...asked.map(({ criterion }) => criterion)].some(isInferred)) ||
    edition.transitions.some(isInferred)
  const width = Math.max(layout.width, 620)
  const height = layout.height + (hasInferred ? 4 : 3) * plain.room + 32
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      class: "osl-diagram",
      role: "img",
      lang: words.language,
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": "system-ui, sans-serif",
      fill: "currentColor",
    },
    element("title", { id: `${id}-title` }, escape(Outline.title(edition, words))),
    element(
      "desc",
      { id: `${id}-desc` },
      escape(oneLine(`${Outline.summary(edition, words)} ${words.outline.same}`)),
    ),
    ...stops.flatMap((stop) =>
      stop.moves.map((move) => {
        const { from, to } = move.transition
        return drawMove(edition, stop.stage, move, layout.lines.get(`${from}:${to}`) ?? [], words)
      }),
    ),
    ...stops.flatMap((stop) => {
      const place = layout.boxes.get(stop.stage.key)
      return place === undefined
        ? []
        : [drawStage(edition, stop, parts.get(stop.stage.key) ?? [], place, words)]
    }),
    ...drawLegend(layout, words, hasInferred),
  )}\n`
}

const isInferred = ({ evidence }: { readonly evidence: string }): boolean => evidence === "inferred"
