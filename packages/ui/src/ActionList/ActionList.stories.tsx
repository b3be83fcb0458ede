import { story } from "../Example/Example.tsx"
import * as examples from "./ActionList.examples.tsx"

export default { title: "Domain/ActionList" }

export const OwnAndOthers = story(examples.ownAndOthers)
