/**
 * The four components of OSL practice that run through all stages.
 * Not here: which component dominates in a stage (the edition).
 */
import * as CodeList from "./CodeList.ts"
import { published } from "./Evidence.ts"

/** **Source** S05, chapter 5. */
export const Component = CodeList.make("component", ["Komponent", "Component"], published("S05"), {
  diagnosis: ["diagnoza środowiskowa", "community diagnosis"],
  activation: ["aktywizacja", "activation"],
  integration: ["integracja", "integration"],
  education: ["edukacja", "education"],
})
