import { expect, userEvent, within } from "storybook/test"
import { seen, story } from "../Example/Example.tsx"
import * as examples from "./ToDoList.examples.tsx"

export default { title: "Domain/ToDoList" }

export const OfAPerson = story(examples.ofAPerson)

export const Long = {
  ...story(examples.long),
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const screen = within(canvasElement)
    const links = () => seen(screen.getAllByRole("link"))
    await expect(links()).toHaveLength(5)
    await userEvent.click(screen.getByText(/^(Pokaż jeszcze 2 zadania|Show 2 more tasks)$/))
    await expect(links()).toHaveLength(6)
  },
}

export const Nothing = story(examples.nothing)
