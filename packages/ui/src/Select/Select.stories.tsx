import { story } from "../Example/Example.tsx"
import * as examples from "./Select.examples.tsx"

export default { title: "Fields/Select" }

export const Plain = story(examples.plain)
export const UnknownValue = story(examples.unknownValue)
