/**
 * A word that says what something is.
 * Not here: the role of a person (`RoleBadge`), the support of a statement (`EvidenceMark`).
 */

import type { ReactNode } from "react"
import { part } from "../odd/part.tsx"

export type TagTone = "plain" | "action" | "attention" | "error"

export interface TagProps {
  readonly tone?: TagTone | undefined
  readonly children: ReactNode
}

export const Tag = part("Tag", ({ tone = "plain", children }: TagProps) => (
  <span className={`osl-tag osl-tag--${tone}`}>{children}</span>
))
