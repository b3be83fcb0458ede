import { story } from "../Example/Example.tsx"
import * as examples from "./EvidenceMark.examples.tsx"

export default { title: "Domain/EvidenceMark" }

export const Marks = story(examples.marks)
export const One = story(examples.one)
