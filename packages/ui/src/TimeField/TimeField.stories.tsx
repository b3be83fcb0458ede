import { story } from "../Example/Example.tsx"
import * as examples from "./TimeField.examples.tsx"

export default { title: "Fields/TimeField" }

export const Filled = story(examples.filled)
