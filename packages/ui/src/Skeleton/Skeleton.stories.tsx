import { story } from "../Example/Example.tsx"
import * as examples from "./Skeleton.examples.tsx"

export default { title: "General/Skeleton" }

export const Text = story(examples.text)

export const Line = story(examples.line)
