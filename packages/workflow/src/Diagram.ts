/**
 * The way of an edition drawn: as an SVG picture, as a Mermaid flowchart, as a BPMN 2.0 document.
 * Not here: the same in words, which says as much (`Outline`).
 */
export { bpmn } from "./Bpmn.ts"
export { type Options, svg } from "./Drawing.ts"
export { mermaid } from "./Mermaid.ts"
