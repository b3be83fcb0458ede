import { story } from "../Example/Example.tsx"
import * as examples from "./NumberField.examples.tsx"

export default { title: "Fields/NumberField" }

export const WithUnit = story(examples.withUnit)
export const Wrong = story(examples.wrong)
