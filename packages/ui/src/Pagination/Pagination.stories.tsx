import { story } from "../Example/Example.tsx"
import * as examples from "./Pagination.examples.tsx"

export default { title: "General/Pagination" }

export const Middle = story(examples.middle)
export const First = story(examples.first)
