/**
 * Links to what may be started; then what is left to others, with who they are.
 * Not here: which actions there are, or tasks with a last day (`ToDoList`).
 */
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** One action in words ready to be shown. */
export interface ActionItem {
  readonly key: string
  readonly label: string
  readonly href: string
  /** Who may, in words, when this reader may not. */
  readonly who?: string | undefined
}

export interface ActionListProps {
  readonly actions: ReadonlyArray<ActionItem>
}

export const ActionList = part("ActionList", ({ actions }: ActionListProps) => {
  const { say } = useWords()
  const own = actions.filter(({ who }) => who === undefined)
  const others = actions.filter(({ who }) => who !== undefined)
  return (
    <>
      {own.length === 0 ? null : (
        <ul className="osl-actions">
          {own.map(({ key, href, label }) => (
            <li key={key}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <div className="osl-actions__others">
          <p>{say("actions.others")}</p>
          <ul>
            {others.map(({ key, label, who }) => (
              <li key={key}>{`${label ?? ""}: ${who}`}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
})
