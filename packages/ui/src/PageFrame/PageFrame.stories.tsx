import { story } from "../Example/Example.tsx"
import * as examples from "./PageFrame.examples.tsx"

export default { title: "Pages/PageFrame" }

export const ProcessPage = story(examples.processPage)
export const BoardPage = story(examples.boardPage)
export const FormPage = story(examples.formPage)
