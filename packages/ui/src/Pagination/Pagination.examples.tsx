import type { Example } from "../Example/Example.tsx"
import { Pagination } from "./Pagination.tsx"

export const middle: Example = () => <Pagination previousHref="#before" nextHref="#after" />
export const first: Example = () => <Pagination nextHref="#after" />
