import { story } from "../Example/Example.tsx"
import * as examples from "./Differences.examples.tsx"

export default { title: "Domain/Differences" }

export const OfAPlan = story(examples.ofAPlan)
export const None = story(examples.none)
