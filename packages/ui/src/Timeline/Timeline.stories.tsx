import { story } from "../Example/Example.tsx"
import * as examples from "./Timeline.examples.tsx"

export default { title: "Domain/Timeline" }

export const OfAProcess = story(examples.ofAProcess)
