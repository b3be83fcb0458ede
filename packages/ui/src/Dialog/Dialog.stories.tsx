import { expect, screen, userEvent, waitFor, within } from "storybook/test"
import { type Played, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./Dialog.examples.tsx"

export default { title: "General/Dialog" }

export const BeforeSomethingIsWithdrawn = story(examples.beforeSomethingIsWithdrawn)

/** Opened by the keyboard, closed by Escape and by the quiet button; the focus comes back. */
export const ByKeyboard = {
  ...story(examples.beforeSomethingIsWithdrawn),
  play: async (played: Played) => {
    const opener = within(played.canvasElement).getByRole("button")
    const title = () => screen.queryByRole("alertdialog")
    opener.focus()
    await userEvent.keyboard("{Enter}")
    await waitFor(() => expect(title()).toBeVisible())
    await userEvent.keyboard("{Escape}")
    await waitFor(() => expect(title()).toBeNull())
    await waitFor(() => expect(opener).toHaveFocus())
    await userEvent.click(opener)
    await userEvent.click(
      await screen.findByRole("button", { name: wordsShown(played).say("dialog.cancel") }),
    )
    await waitFor(() => expect(title()).toBeNull())
  },
}

export const Open = {
  ...story(examples.beforeSomethingIsWithdrawn),
  play: async (played: Played) => {
    await userEvent.click(within(played.canvasElement).getByRole("button"))
    await waitFor(() => expect(screen.getByRole("alertdialog")).toBeVisible())
  },
}
