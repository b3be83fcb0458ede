import { story } from "../Example/Example.tsx"
import * as examples from "./Board.examples.tsx"

export default { title: "Domain/Board" }

export const ByStage = story(examples.byStage)
