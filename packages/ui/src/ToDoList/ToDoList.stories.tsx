import { expect, userEvent, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./ToDoList.examples.tsx"

export default { title: "Domain/ToDoList" }

export const OfAPerson = story(examples.ofAPerson)

export const Long = {
  ...story(examples.long),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    const links = () => seen(screen.getAllByRole("link"))
    await expect(links()).toHaveLength(5)
    await userEvent.click(screen.getByText(wordsShown(played).say("to-do.more", { count: 2 })))
    await expect(links()).toHaveLength(6)
  },
}

export const Nothing = story(examples.nothing)
