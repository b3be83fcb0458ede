import { story } from "../Example/Example.tsx"
import * as examples from "./ConflictView.examples.tsx"

export default { title: "Domain/ConflictView" }

export const BothSides = story(examples.bothSides)
export const OnlyWhatHappened = story(examples.onlyWhatHappened)
