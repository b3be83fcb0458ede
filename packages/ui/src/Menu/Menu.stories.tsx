import { expect, userEvent, within } from "storybook/test"
import { type Played, story } from "../Example/Example.tsx"
import * as examples from "./Menu.examples.tsx"

export default { title: "General/Menu" }

export const Person = story(examples.person)

/** Left by Escape, which gives the focus back; closed too when the focus goes on by itself. */
export const ByKeyboard = {
  ...story(examples.person),
  play: async ({ canvasElement }: Played) => {
    const [first] = within(canvasElement).getAllByRole("link", { hidden: true })
    const summary = canvasElement.querySelector("summary")
    // What Enter does to it is the browser's own, and is tried with real keys.
    summary?.click()
    summary?.focus()
    await expect(first).toBeVisible()
    await userEvent.tab()
    await expect(first).toHaveFocus()
    await userEvent.keyboard("{Escape}")
    await expect(summary).toHaveFocus()
    await expect(first).not.toBeVisible()
  },
}
