import { story } from "../Example/Example.tsx"
import * as examples from "./ProcessCard.examples.tsx"

export default { title: "Domain/ProcessCard" }

export const Three = story(examples.three)
