import type { Example } from "../Example/Example.tsx"
import { StateNotice } from "./StateNotice.tsx"

export const suspended: Example = () => <StateNotice status="suspended" href="#resume" />

export const closed: Example = () => <StateNotice status="closed" />
