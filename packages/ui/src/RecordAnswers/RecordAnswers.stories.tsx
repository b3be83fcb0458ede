import { story } from "../Example/Example.tsx"
import * as examples from "./RecordAnswers.examples.tsx"

export default { title: "Domain/RecordAnswers" }

export const OfAPlan = story(examples.ofAPlan)
export const None = story(examples.none)
