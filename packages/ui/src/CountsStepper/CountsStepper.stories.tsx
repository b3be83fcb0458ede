import { story } from "../Example/Example.tsx"
import * as examples from "./CountsStepper.examples.tsx"

export default { title: "Fields/CountsStepper" }

export const Participants = story(examples.participants)
