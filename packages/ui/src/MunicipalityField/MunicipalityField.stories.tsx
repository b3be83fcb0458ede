import { story } from "../Example/Example.tsx"
import * as examples from "./MunicipalityField.examples.tsx"

export default { title: "Fields/MunicipalityField" }

export const WithoutScripts = story(examples.withoutScripts)
export const SeveralFound = story(examples.severalFound)
export const Searching = story(examples.searching)
