import { story } from "../Example/Example.tsx"
import * as examples from "./ErrorSummary.examples.tsx"

export default { title: "Forms/ErrorSummary" }

export const WithFields = story(examples.withFields)
