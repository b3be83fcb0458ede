import { story } from "../Example/Example.tsx"
import * as examples from "./RecordForm.examples.tsx"

export default { title: "Forms/RecordForm" }

export const Empty = story(examples.empty)
export const Filled = story(examples.filled)
export const WithProblems = story(examples.withProblems)
