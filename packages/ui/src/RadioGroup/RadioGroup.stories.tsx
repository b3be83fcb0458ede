import { story } from "../Example/Example.tsx"
import * as examples from "./RadioGroup.examples.tsx"

export default { title: "Fields/RadioGroup" }

export const WithHints = story(examples.withHints)
export const Wrong = story(examples.wrong)
