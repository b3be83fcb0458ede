import { story } from "../Example/Example.tsx"
import * as examples from "./CheckboxGroup.examples.tsx"

export default { title: "Fields/CheckboxGroup" }

export const Plain = story(examples.plain)
