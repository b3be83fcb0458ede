import { story } from "../Example/Example.tsx"
import * as examples from "./TextField.examples.tsx"

export default { title: "Fields/TextField" }

export const Plain = story(examples.plain)
export const Wrong = story(examples.wrong)
