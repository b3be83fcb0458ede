import { story } from "../Example/Example.tsx"
import * as examples from "./Table.examples.tsx"

export default { title: "General/Table" }

export const Processes = story(examples.processes)
export const Empty = story(examples.empty)
