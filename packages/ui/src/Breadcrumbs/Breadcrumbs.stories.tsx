import { story } from "../Example/Example.tsx"
import * as examples from "./Breadcrumbs.examples.tsx"

export default { title: "General/Breadcrumbs" }

export const InAProcess = story(examples.inAProcess)
