import { story } from "../Example/Example.tsx"
import * as examples from "./Progress.examples.tsx"

export default { title: "General/Progress" }

export const Known = story(examples.known)

export const Percent = story(examples.percent)

export const Endless = story(examples.endless)
