import { story } from "../Example/Example.tsx"
import * as examples from "./RoleBadge.examples.tsx"

export default { title: "Domain/RoleBadge" }

export const All = story(examples.all)
