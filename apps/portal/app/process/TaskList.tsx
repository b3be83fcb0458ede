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
  const { label, detail, href, who, due, isLate, process } = task
  return (
    <li className="process-task">
      <span>{href === undefined ? label : <a href={href}>{label}</a>}</span>
      {due === undefined ? null : <Tag tone={isLate ? "attention" : "plain"}>{due}</Tag>}
      {detail === undefined && process === undefined && who === undefined ? null : (
        <span className="process-small process-task__more">
          {[process, detail].filter((part) => part !== undefined).join(": ")}
          {who === undefined ? null : (
            <>
              {detail === undefined && process === undefined ? "" : " "}
              {say("todo.who", { who })}
            </>
          )}
        </span>
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
