import { story } from "../Example/Example.tsx"
import * as examples from "./TextArea.examples.tsx"

export default { title: "Fields/TextArea" }

export const Plain = story(examples.plain)
export const NearTheLimit = story(examples.nearTheLimit)
export const WithPersonalData = story(examples.withPersonalData)
