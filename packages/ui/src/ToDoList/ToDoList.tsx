/**
 * What is to be done, each with its last day and whom it waits for; a long list is folded.
 * Not here: which tasks there are (`@osl/workflow`, ToDo), or ordering them.
 */

import { Details } from "../Details/Details.tsx"
import { part, piece } from "../odd/part.tsx"
import { Tag } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"

/** One task in words ready to be shown. */
export interface ToDoItem {
  readonly key: string
  readonly label: string
  /** Where it is done, when it is the reader's to do. */
  readonly href?: string | undefined
  /** What it is part of, when a list is of several processes. */
  readonly process?: string | undefined
  /** What it is for, when the label alone does not say so. */
  readonly details?: ReadonlyArray<string> | undefined
  /** Whom it waits for, when that is somebody else. */
  readonly who?: string | undefined
  /** The last day, in words; with `isLate` one that has passed. */
  readonly due?: string | undefined
  readonly isLate?: boolean | undefined
}

export interface ToDoListProps {
  readonly items: ReadonlyArray<ToDoItem>
  readonly label?: string | undefined
  /** **Unit** tasks that are seen at once. */
  readonly most?: number | undefined
}

const Task = piece("Task", ({ item }: { readonly item: ToDoItem }) => {
  const { say } = useWords()
  const { label, details = [], href, who, due, isLate, process } = item
  const one = details.length === 1 ? details : []
  const line = [process, ...one].filter((part) => part !== undefined).join(": ")
  return (
    <li className="osl-to-do__task">
      <span>{href === undefined ? label : <a href={href}>{label}</a>}</span>
      {due === undefined ? null : <Tag tone={isLate ? "attention" : "plain"}>{due}</Tag>}
      {line === "" && who === undefined ? null : (
        <span className="osl-to-do__more">
          {line}
          {who === undefined ? null : `${line === "" ? "" : " "}${say("to-do.who", { who })}`}
        </span>
      )}
      {details.length < 2 ? null : (
        <ul className="osl-to-do__more osl-to-do__details">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </li>
  )
})

export const ToDoList = part("ToDoList", ({ items, label, most = 7 }: ToDoListProps) => {
  const { say } = useWords()
  if (items.length === 0) return <p>{say("to-do.none")}</p>
  const list = (tasks: ReadonlyArray<ToDoItem>, name: string) => (
    <ul className="osl-to-do" aria-label={name}>
      {tasks.map((item) => (
        <Task key={item.key} item={item} />
      ))}
    </ul>
  )
  const name = label ?? say("to-do.label")
  const rest = items.slice(most)
  return (
    <>
      {list(items.slice(0, most), name)}
      {rest.length === 0 ? null : (
        <Details summary={say("to-do.more", { count: rest.length })}>
          {list(rest, say("to-do.rest", { label: name }))}
        </Details>
      )}
    </>
  )
})
