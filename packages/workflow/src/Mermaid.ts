/**
 * The way of an edition as a Mermaid flowchart, for pages and editors that draw Mermaid.
 * Not here: the same as a picture (`Drawing`), or in words (`Outline`).
 */
import type { Edition } from "@osl/core"
import * as Outline from "./Outline.ts"
import { oneLine } from "./words/say.ts"

/** What Mermaid would read as its own: all marks but these few, and the signs it keeps entities with. */
const special = /[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\ufb02\u00b6]/g
const harmless = /[.,()-]/
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as Mermaid holds it, between quotes or not. */
const escape = (text: string): string =>
  oneLine(text)
    .replace(halves, "\ufffd")
    .replace(special, (sign) => (harmless.test(sign) ? sign : `#${sign.charCodeAt(0)};`))

const marked = (text: string, { evidence }: { readonly evidence: string }, words: Outline.Words) =>
  evidence === "inferred" ? `${text} (${words.outline.inferred})` : text

const label = (stop: Outline.Stop, words: Outline.Words): string => {
  const { stage, standing, asked } = stop
  const side = (which: Outline.Asked["side"]): ReadonlyArray<string> => {
    const own = asked.filter((one) => one.side === which)
    return own.length === 0
      ? []
      : [
          words.outline[`legend.${which}`],
          ...own.map(
            (one) =>
              `${one.met === null ? "•" : one.met ? "✓" : "○"} ${marked(Outline.sentence(one, words), one.criterion, words)}`,
          ),
        ]
  }
  return [
    marked(Outline.stageName(stage, words), stage, words),
    ...(standing === null ? [] : [Outline.standingText(stop, words)]),
    ...side("entry"),
    ...side("exit"),
  ]
    .map(escape)
    .join("<br/>")
}

const arrows = { forward: "-->", parallel: "==>", back: "-.->" } as const

/**
 * The way of an edition as a Mermaid flowchart.
 *
 * **Shape** nodes `s0`, `s1` and so on in the order of the stages, each with a line for every criterion; thin arrows lead on,
 * thick ones open a stage beside, dotted ones lead back. Marks are written as entities (`#34;`), so that no text is read as Mermaid.
 * **Source** inferred; rules DG1, DG5.
 */
export const mermaid = (edition: Edition.Edition, words: Outline.Words, at?: Outline.At): string => {
  const stops = Outline.of(edition, at)
  const node = (stage: Edition.Stage): string => `s${stops.findIndex((one) => one.stage === stage)}`
  return `${[
    "flowchart TB",
    `  accTitle: ${escape(Outline.title(edition, words))}`,
    `  accDescr: ${escape(Outline.summary(edition, words))}`,
    ...stops.map((stop) => `  ${node(stop.stage)}["${label(stop, words)}"]`),
    ...stops.flatMap(({ stage, moves }) =>
      moves.map(
        ({ transition, to }) =>
          `  ${node(stage)} ${arrows[transition.kind]}|"${escape(marked(words.outline[`kind.${transition.kind}`], transition, words))}"| ${node(to)}`,
      ),
    ),
  ].join("\n")}\n`
}
