/**
 * What is to be done, each with its last day and whom it waits for; a long list is folded.
 * Not here: which tasks there are (`Tasks`).
 */
import { Details, Tag } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import type { TaskItem } from "./Tasks.ts"

/** **Unit** tasks that are seen at once. */
const most = 7

/** A task of one of several processes says which. */
export type ListedTask = TaskItem & { readonly process?: string }

const Task = ({ task }: { readonly task: ListedTask }) => {
  const say = useSay()
  const { label, details, href, who, due, isLate, process } = task
  const one = details.length === 1 ? details : []
  const line = [process, ...one].filter((part) => part !== undefined).join(": ")
  return (
    <li className="process-task">
      <span>{href === undefined ? label : <a href={href}>{label}</a>}</span>
      {due === undefined ? null : <Tag tone={isLate ? "attention" : "plain"}>{due}</Tag>}
      {line === "" && who === undefined ? null : (
        <span className="process-small process-task__more">
          {line}
          {who === undefined ? null : `${line === "" ? "" : " "}${say("todo.who", { who })}`}
        </span>
      )}
      {details.length < 2 ? null : (
        <ul className="process-small process-task__more process-task__details">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

const Tasks = ({ tasks }: { readonly tasks: ReadonlyArray<ListedTask> }) => (
  <ul className="process-tasks">
    {tasks.map((task) => (
      <Task key={task.key} task={task} />
    ))}
  </ul>
)

export const TaskList = ({ tasks }: { readonly tasks: ReadonlyArray<ListedTask> }) => {
  const say = useSay()
  const rest = tasks.slice(most)
  if (tasks.length === 0) return <p>{say("todo.none")}</p>
  return (
    <>
      <Tasks tasks={tasks.slice(0, most)} />
      {rest.length === 0 ? null : (
        <Details summary={say("todo.more", { count: rest.length })}>
          <Tasks tasks={rest} />
        </Details>
      )}
    </>
  )
}
