/**
 * A place with nothing in it yet, and the first step to take.
 * Not here: a search that found nothing (say so in a `Notice`).
 */

import type { ReactNode } from "react"
import { part } from "../odd/part.tsx"

export interface EmptyStateProps {
  readonly title: string
  readonly children?: ReactNode | undefined
  /** The first step: a `LinkButton` or a small form. */
  readonly action?: ReactNode | undefined
}

export const EmptyState = part("EmptyState", ({ title, children, action }: EmptyStateProps) => (
  <div className="osl-empty">
    <p className="osl-empty__title">{title}</p>
    {children ? <div className="osl-empty__words">{children}</div> : null}
    {action ? <div className="osl-empty__action">{action}</div> : null}
  </div>
))
