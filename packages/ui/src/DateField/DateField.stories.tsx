import { story } from "../Example/Example.tsx"
import * as examples from "./DateField.examples.tsx"

export default { title: "Fields/DateField" }

export const Filled = story(examples.filled)
export const Wrong = story(examples.wrong)
