import type { Example } from "../Example/Example.tsx"
import { RoleBadge } from "./RoleBadge.tsx"

export const all: Example = () => (
  <p>
    <RoleBadge code="local-animator" /> <RoleBadge code="network-organizer" />{" "}
    <RoleBadge code="local-planner" />
  </p>
)
