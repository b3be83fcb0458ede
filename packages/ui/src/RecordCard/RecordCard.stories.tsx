import { story } from "../Example/Example.tsx"
import * as examples from "./RecordCard.examples.tsx"

export default { title: "Domain/RecordCard" }

export const Community = story(examples.community)
export const ResourcesAndNeeds = story(examples.resourcesAndNeeds)
export const GroupsAndPartnerships = story(examples.groupsAndPartnerships)
export const Event = story(examples.event)
export const EvaluationSheet = story(examples.evaluationSheet)
export const EvidenceOfChange = story(examples.evidenceOfChange)
export const Odd = story(examples.odd)
