import { expect, userEvent, within } from "storybook/test"
import { type Played, story } from "../Example/Example.tsx"
import * as examples from "./MoveForm.examples.tsx"

export default { title: "Domain/MoveForm" }

/** What is typed as the reason of a waiver is what the form posts. */
export const WithAWaiver = {
  ...story(examples.withAWaiver),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    const reason = screen.getByRole("textbox")
    await userEvent.type(reason, "Zima")
    const form = reason.closest("form")
    if (form === null) return expect.unreachable("the reason stands in a form")
    await expect(new FormData(form).get("waive-conversations")).toBe("Zima")
  },
}

export const NotYet = story(examples.notYet)
export const BackWithAReason = story(examples.backWithAReason)
