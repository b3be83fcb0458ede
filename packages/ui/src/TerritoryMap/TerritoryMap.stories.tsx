import { story } from "../Example/Example.tsx"
import * as examples from "./TerritoryMap.examples.tsx"

export default { title: "Domain/TerritoryMap" }

export const TwoMunicipalities = story(examples.twoMunicipalities)
