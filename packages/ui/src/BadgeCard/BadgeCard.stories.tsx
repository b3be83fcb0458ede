import { story } from "../Example/Example.tsx"
import * as examples from "./BadgeCard.examples.tsx"

export default { title: "Domain/BadgeCard" }

export const Genuine = story(examples.genuine)
export const NotGenuine = story(examples.notGenuine)
export const Expired = story(examples.expired)
export const HardlyAnything = story(examples.hardlyAnything)
