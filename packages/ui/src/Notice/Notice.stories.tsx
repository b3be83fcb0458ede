import { story } from "../Example/Example.tsx"
import * as examples from "./Notice.examples.tsx"

export default { title: "General/Notice" }

export const Kinds = story(examples.kinds)
