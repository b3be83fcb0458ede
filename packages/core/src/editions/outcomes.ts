import * as CodeList from "../CodeList.ts"
import { inferred } from "../Evidence.ts"

/** How a process may end. **Source** inferred (dossier 2.3). */
export const outcomes = CodeList.make("outcome", ["Wynik", "Outcome"], inferred("S12"), {
  "handed-over": ["przekazany społeczności", "handed over to the community"],
  suspended: ["zawieszony na stałe", "suspended for good"],
  discontinued: ["zakończony przed czasem", "discontinued"],
})
