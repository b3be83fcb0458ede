import { story } from "../Example/Example.tsx"
import * as examples from "./SummaryList.examples.tsx"

export default { title: "General/SummaryList" }

export const CheckYourAnswers = story(examples.checkYourAnswers)
