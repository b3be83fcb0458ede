import { expect, userEvent, within } from "storybook/test"
import { type Played, story } from "../Example/Example.tsx"
import * as examples from "./SupervisionAgenda.examples.tsx"

export default { title: "Domain/SupervisionAgenda" }

/** What is taken is posted; it is chosen by the keyboard alone. */
export const ToChooseFrom = {
  ...story(examples.toChooseFrom),
  play: async (played: Played) => {
    const second = within(played.canvasElement).getAllByRole("checkbox")[1]
    const form = second?.closest("form")
    if (second === undefined || form === null || form === undefined)
      return expect.unreachable("matters are chosen in a form")
    await expect(new FormData(form).getAll("topic")).toEqual(["mediation"])
    second.focus()
    await userEvent.keyboard(" ")
    await expect(new FormData(form).getAll("topic")).toEqual(["mediation", "planning"])
  },
}

export const ToRead = story(examples.toRead)
export const None = story(examples.none)
