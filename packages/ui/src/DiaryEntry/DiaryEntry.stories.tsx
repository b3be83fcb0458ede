import { story } from "../Example/Example.tsx"
import * as examples from "./DiaryEntry.examples.tsx"

export default { title: "Domain/DiaryEntry" }

export const Meeting = story(examples.meeting)
export const ByMonth = story(examples.byMonth)
export const Empty = story(examples.empty)
