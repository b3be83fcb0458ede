/**
 * More to read for who wants it, one press away.
 * Not here: the sources of a statement (`EvidenceMark`).
 */

import type { ReactNode } from "react"
import { part } from "../odd/part.tsx"

export interface DetailsProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean | undefined
}

export const Details = part("Details", ({ summary, children, open }: DetailsProps) => (
  <details className="osl-details" open={open}>
    <summary>{summary}</summary>
    <div className="osl-details__body">{children}</div>
  </details>
))
