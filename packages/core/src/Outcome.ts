/**
 * How a process of community organising may end.
 * Not here: closing one (`@osl/workflow`, Act), or the outcomes that a region adds (`Overlay`).
 */
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"

/** **Source** inferred (dossier 2.3). */
export const Outcome = CodeList.make("outcome", ["Wynik", "Outcome"], inferred("S12"), {
  "handed-over": ["przekazany społeczności", "handed over to the community"],
  suspended: ["zawieszony na stałe", "suspended for good"],
  discontinued: ["zakończony przed czasem", "discontinued"],
})
