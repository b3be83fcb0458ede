import { story } from "../Example/Example.tsx"
import * as examples from "./GapList.examples.tsx"

export default { title: "Domain/GapList" }

export const OfAWorker = story(examples.ofAWorker)

export const None = story(examples.none)
