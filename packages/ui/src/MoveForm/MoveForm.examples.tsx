import type { Form, Language } from "@osl/core"
import { items } from "../CriteriaList/CriteriaList.examples.tsx"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { everyKind } from "../RecordForm/kinds.tsx"
import { RecordForm } from "../RecordForm/RecordForm.tsx"
import { MoveForm, type MoveTarget } from "./MoveForm.tsx"

const question = (name: string, pl: string, en: string, required: boolean): Form.FormField => ({
  name,
  kind: "long-text",
  label: { pl, en },
  required,
  privacy: "institution",
  maxLength: 1000,
})

const reason = question("reason", "Dlaczego", "Why", true)
const waiver = question(
  "waive-conversations",
  "Odstąp od warunku: co najmniej 10 rozmów z mieszkańcami",
  "Waive the condition: at least 10 talks with residents",
  false,
)

const form = (l: Language.Language, fields: ReadonlyArray<Form.FormField>) => (
  <RecordForm
    kinds={everyKind}
    definition={{
      form: "move",
      title: { pl: "Przejście", en: "Move" },
      purpose: { pl: "Przejście do etapu.", en: "Moving to a stage." },
      evidence: "inferred",
      sources: [],
      fields,
    }}
    action="#move"
    hidden={[["_version", "12"]]}
    submitLabel={inLanguage(
      l,
      "Przejdź do etapu: Wspólne planowanie",
      "Move to the stage: Planning together",
    )}
  />
)

const enters = (l: Language.Language): MoveTarget => ({
  label: inLanguage(l, "Wspólne planowanie", "Planning together"),
  plain: inLanguage(
    l,
    "Mieszkańcy i instytucje ustalają, co zrobią razem.",
    "Residents and institutions agree on what they will do together.",
  ),
  activities: inLanguage(l, "Spotkania, warsztaty, głosowania", "Meetings, workshops, votes"),
  outputs: inLanguage(l, "Plan działania", "Action plan"),
})

const leaves = (l: Language.Language) => [inLanguage(l, "Diagnoza środowiskowa", "Community diagnosis")]

/** The director may waive what is missing, with a reason. */
export const withAWaiver: Example = (l) => (
  <MoveForm leaves={leaves(l)} enters={enters(l)} criteria={items(l)} mayWaive>
    {form(l, [waiver])}
  </MoveForm>
)

export const notYet: Example = (l) => (
  <MoveForm
    leaves={leaves(l)}
    enters={enters(l)}
    criteria={items(l)}
    waivedBy={inLanguage(l, "dyrektor", "the director")}
    otherwise={
      <p>
        <a href="#process">{inLanguage(l, "Wróć do procesu", "Back to the process")}</a>
      </p>
    }
  >
    {form(l, [])}
  </MoveForm>
)

export const backWithAReason: Example = (l) => (
  <MoveForm
    leaves={leaves(l)}
    enters={{ label: inLanguage(l, "Wejście w społeczność", "Entering the community") }}
    criteria={[]}
  >
    {form(l, [reason])}
  </MoveForm>
)
