/**
 * Which parts of the kit are custom elements, and by which options.
 * Not here: how an element lives on a page (`OslElement.tsx`).
 */
import type { ReactElement } from "react"
import { CompetencyProfile, type CompetencyProfileProps } from "../CompetencyProfile/CompetencyProfile.tsx"
import { CriteriaList, type CriteriaListProps } from "../CriteriaList/CriteriaList.tsx"
import { EvidenceMark, type EvidenceMarkProps } from "../EvidenceMark/EvidenceMark.tsx"
import { IndicatorTile, type IndicatorTileProps } from "../IndicatorTile/IndicatorTile.tsx"
import { StageMap, type StageMapProps } from "../StageMap/StageMap.tsx"
import { Timeline, type TimelineProps } from "../Timeline/Timeline.tsx"
import { ToDoList, type ToDoListProps } from "../ToDoList/ToDoList.tsx"

/** What each element is given. */
export interface ElementOptions {
  readonly "osl-competency-profile": CompetencyProfileProps
  readonly "osl-criteria-list": CriteriaListProps
  readonly "osl-evidence-mark": EvidenceMarkProps
  readonly "osl-indicator-tile": IndicatorTileProps
  readonly "osl-stage-map": StageMapProps
  readonly "osl-timeline": TimelineProps
  readonly "osl-to-do-list": ToDoListProps
}

export type Tag = keyof ElementOptions

/** How an element is drawn. `options` are those that can be given one by one; the first of them are needed. */
export interface ElementPart<T extends Tag> {
  readonly draw: (options: ElementOptions[T]) => ReactElement
  readonly options: ReadonlyArray<keyof ElementOptions[T] & string>
  /** Options without which there is nothing to draw, and whether they are lists. */
  readonly needed: { readonly [K in keyof ElementOptions[T]]?: "list" | "text" }
}

export const elementParts: { readonly [T in Tag]: ElementPart<T> } = {
  "osl-competency-profile": {
    draw: (options) => <CompetencyProfile {...options} />,
    options: ["label", "levels", "competencies"],
    needed: { label: "text", levels: "list", competencies: "list" },
  },
  "osl-criteria-list": {
    draw: (options) => <CriteriaList {...options} />,
    options: ["items", "label"],
    needed: { items: "list" },
  },
  "osl-evidence-mark": {
    draw: (options) => <EvidenceMark {...options} />,
    options: ["evidence", "sources"],
    needed: { evidence: "text" },
  },
  "osl-indicator-tile": {
    draw: (options) => <IndicatorTile {...options} />,
    options: ["label", "unit", "periods", "target"],
    needed: { label: "text", periods: "list" },
  },
  "osl-stage-map": {
    draw: (options) => <StageMap {...options} />,
    options: ["stages", "together", "label"],
    needed: { stages: "list" },
  },
  "osl-timeline": {
    draw: (options) => <Timeline {...options} />,
    options: ["events", "label"],
    needed: { events: "list" },
  },
  "osl-to-do-list": {
    draw: (options) => <ToDoList {...options} />,
    options: ["items", "label", "most"],
    needed: { items: "list" },
  },
}
