import { story } from "../Example/Example.tsx"
import * as examples from "./Tag.examples.tsx"

export default { title: "General/Tag" }

export const Tones = story(examples.tones)
