import { story } from "../Example/Example.tsx"
import * as examples from "./Menu.examples.tsx"

export default { title: "General/Menu" }

export const Person = story(examples.person)
