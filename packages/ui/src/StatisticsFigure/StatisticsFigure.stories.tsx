import { story } from "../Example/Example.tsx"
import * as examples from "./StatisticsFigure.examples.tsx"

export default { title: "General/StatisticsFigure" }

export const NumberAndSymbols = story(examples.numberAndSymbols)
