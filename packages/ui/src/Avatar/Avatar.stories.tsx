import { story } from "../Example/Example.tsx"
import * as examples from "./Avatar.examples.tsx"

export default { title: "General/Avatar" }

export const Named = story(examples.named)

export const BesideAName = story(examples.besideAName)
