import { story } from "../../Example/Example.tsx"
import * as centre from "./centre.examples.tsx"
import * as process from "./process.examples.tsx"
import * as region from "./region.examples.tsx"

// Whole pages are seen by `pnpm pictures` and, with axe, when every view is asked for: not every day.
export default { title: "Pages/Of the pilot", tags: ["page"] }

export const ProcessOverview = story(process.overview)
export const Diary = story(process.diary)
export const ResourcesAndNeeds = story(process.places)
export const Actors = story(process.actors)
export const Plan = story(process.plan)
export const GroupsAndPartners = story(process.together)
export const Conflict = story(process.conflict)
export const Board = story(centre.board)
export const Processes = story(centre.list)
export const Profile = story(centre.profile)
export const Assessment = story(centre.assessment)
export const Team = story(centre.team)
export const Region = story(region.region)
export const Rehearsal = story(region.rehearsal)
