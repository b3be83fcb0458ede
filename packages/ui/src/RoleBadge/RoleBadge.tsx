/**
 * A role of the organiser: a word, a shape and a colour.
 * Not here: how much a role is needed at a stage.
 */
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export type RoleCode = "local-animator" | "network-organizer" | "local-planner"

export interface RoleBadgeProps {
  readonly code: RoleCode
  /** The edition's own name of the role, when it differs. */
  readonly label?: string | undefined
}

export const RoleBadge = part("RoleBadge", ({ code, label }: RoleBadgeProps) => {
  const { say } = useWords()
  return (
    <span className={`osl-role osl-role--${code}`}>
      <span className="osl-role__shape" aria-hidden="true" />
      {label ?? say(`role.${code}`)}
    </span>
  )
})
