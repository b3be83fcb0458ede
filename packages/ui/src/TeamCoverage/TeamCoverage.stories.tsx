import { story } from "../Example/Example.tsx"
import * as examples from "./TeamCoverage.examples.tsx"

export default { title: "Domain/TeamCoverage" }

export const OfACentre = story(examples.ofACentre)

export const NobodyYet = story(examples.nobodyYet)
