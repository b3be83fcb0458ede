import { edition } from "@osl/core/osl-2014"
import { Diagram, Outline } from "@osl/workflow"
import { en } from "@osl/workflow/words/en"
import { pl } from "@osl/workflow/words/pl"

const outline = Outline.text(edition, en) // stages, their criteria, where one may go from them
const nested = Outline.items(edition, pl) // the same as a nested list
const picture = Diagram.svg(edition, pl) // give { at: { state, on } } to mark the stages behind, open and ahead
const mermaid = Diagram.mermaid(edition, en)
const bpmn = Diagram.bpmn(edition, pl) // BPMN 2.0 with its picture

console.log(outline.split("\n")[0])
console.log(nested.length, picture.slice(0, 4), mermaid.split("\n")[0], bpmn.includes("bpmn:process"))

/* prints
OSL model, final edition (2014): stages and moves
8 <svg flowchart TB true
*/
