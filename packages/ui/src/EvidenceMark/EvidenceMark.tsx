/**
 * How strongly a statement of the model is supported, in one small word that opens to its sources.
 * Not here: the support itself (`@osl/core`, Evidence).
 */

import type { Evidence } from "@osl/core"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** A source with its title, and where it can be read. */
export interface EvidenceSource {
  readonly label: string
  readonly href?: string | undefined
}

export interface EvidenceMarkProps {
  readonly evidence: Evidence.Mark
  readonly sources?: ReadonlyArray<EvidenceSource> | undefined
}

/** Opens without scripts. Stands beside a paragraph, not inside one. */
export const EvidenceMark = part("EvidenceMark", ({ evidence, sources = [] }: EvidenceMarkProps) => {
  const { say } = useWords()
  const mark = say(`evidence.${evidence}`)
  return (
    <details className={`osl-evidence osl-evidence--${evidence}`}>
      <summary className="osl-evidence__mark">
        <span className="osl-visually-hidden">{say("evidence.label", { mark })}</span>
        <span aria-hidden="true">{mark}</span>
      </summary>
      <div className="osl-evidence__why">
        <p>{say(`evidence.${evidence}.explain`)}</p>
        {sources.length > 0 ? (
          <>
            <p>{say("evidence.sources", { count: sources.length })}</p>
            <ul>
              {sources.map((source) => (
                <li key={source.label}>
                  {source.href ? <a href={source.href}>{source.label}</a> : source.label}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </details>
  )
})
