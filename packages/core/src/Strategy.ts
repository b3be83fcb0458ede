/**
 * The closed list of three strategies of mobilisation.
 * Not here: which goal of a plan uses which strategy (`OslPlan`).
 */
import * as CodeList from "./CodeList.ts"
import { published } from "./Evidence.ts"

/** **Source** S05, S06. */
export const Strategy = CodeList.make("strategy", ["Strategia", "Strategy"], published("S05", "S06"), {
  consensus: ["konsensus i współdziałanie", "consensus and co-operation"],
  "education-persuasion": ["edukacyjno-perswazyjna", "education and persuasion"],
  conflict: ["konfliktowa", "conflict"],
})
