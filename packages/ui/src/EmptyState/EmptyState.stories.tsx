import { story } from "../Example/Example.tsx"
import * as examples from "./EmptyState.examples.tsx"

export default { title: "General/EmptyState" }

export const FirstEntry = story(examples.firstEntry)
