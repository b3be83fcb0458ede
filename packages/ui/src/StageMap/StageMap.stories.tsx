import { story } from "../Example/Example.tsx"
import * as examples from "./StageMap.examples.tsx"

export default { title: "Domain/StageMap" }

export const UnderWay = story(examples.underWay)
export const AtTheStart = story(examples.atTheStart)
export const Narrow = story(examples.narrow)
