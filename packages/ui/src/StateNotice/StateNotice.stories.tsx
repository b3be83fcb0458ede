import { story } from "../Example/Example.tsx"
import * as examples from "./StateNotice.examples.tsx"

export default { title: "Domain/StateNotice" }

export const Suspended = story(examples.suspended)
export const Closed = story(examples.closed)
