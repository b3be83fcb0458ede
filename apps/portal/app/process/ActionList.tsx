/**
 * Links to what may be started, with who may instead where the reader may not.
 * Not here: which actions there are (`Actions`).
 */
import type { Action } from "./Actions.ts"

export const ActionList = ({ actions }: { readonly actions: ReadonlyArray<Action> }) => (
  <ul className="process-actions">
    {actions.map((action) => (
      <li key={action.key}>
        {action.who === undefined ? (
          <a href={action.href}>{action.label}</a>
        ) : (
          <>
            <span className="process-actions__label">{action.label}</span>{" "}
            <span className="process-actions__who">{action.who}</span>
          </>
        )}
      </li>
    ))}
  </ul>
)
