/**
 * Links to what may be started; then what is left to others, with who they are.
 * Not here: which actions there are (`Actions`).
 */
import { useSay } from "../words/Words.ts"
import type { Action } from "./Actions.ts"

export const ActionList = ({ actions }: { readonly actions: ReadonlyArray<Action> }) => {
  const say = useSay()
  const own = actions.filter(({ who }) => who === undefined)
  const others = actions.filter(({ who }) => who !== undefined)
  return (
    <>
      {own.length === 0 ? null : (
        <ul className="process-actions">
          {own.map(({ key, href, label }) => (
            <li key={key}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <div className="process-small">
          <p>{say("action.others")}</p>
          <ul>
            {others.map(({ key, label, who }) => (
              <li key={key}>{`${label}: ${who}`}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
