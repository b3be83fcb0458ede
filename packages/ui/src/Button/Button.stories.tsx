import { story } from "../Example/Example.tsx"
import * as examples from "./Button.examples.tsx"

export default { title: "General/Button" }

export const Looks = story(examples.looks)
export const Disabled = story(examples.disabled)
