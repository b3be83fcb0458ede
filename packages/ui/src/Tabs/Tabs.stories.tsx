import { story } from "../Example/Example.tsx"
import * as examples from "./Tabs.examples.tsx"

export default { title: "General/Tabs" }

export const Process = story(examples.process)
