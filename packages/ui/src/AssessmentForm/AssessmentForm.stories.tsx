import { expect, userEvent, within } from "storybook/test"
import { type Played, story } from "../Example/Example.tsx"
import * as examples from "./AssessmentForm.examples.tsx"

export default { title: "Domain/AssessmentForm" }

/** A level is chosen by the arrow keys, with what it means in the name of the choice. */
export const WithLevelTexts = {
  ...story(examples.withLevelTexts),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    const chosen = screen.getByRole("radio", { checked: true })
    chosen.focus()
    await userEvent.keyboard("{ArrowDown}")
    const form = chosen.closest("form")
    if (form === null) return expect.unreachable("levels are chosen in a form")
    await expect(new FormData(form).get("mediation")).toBe("3")
  },
}

export const StrayTexts = story(examples.strayTexts)
