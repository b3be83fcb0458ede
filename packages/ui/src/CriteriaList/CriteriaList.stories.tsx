import { story } from "../Example/Example.tsx"
import * as examples from "./CriteriaList.examples.tsx"

export default { title: "Domain/CriteriaList" }

export const Mixed = story(examples.mixed)
export const AllMet = story(examples.allMet)
export const MendedTogether = story(examples.mendedTogether)
