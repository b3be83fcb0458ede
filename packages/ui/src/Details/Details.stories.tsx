import { story } from "../Example/Example.tsx"
import * as examples from "./Details.examples.tsx"

export default { title: "General/Details" }

export const Open = story(examples.open)
