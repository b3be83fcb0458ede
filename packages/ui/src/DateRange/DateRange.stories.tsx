import { expect, fireEvent, within } from "storybook/test"
import { type Played, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./DateRange.examples.tsx"

export default { title: "Fields/DateRange" }

export const Filled = story(examples.filled)
export const Reversed = story(examples.reversed)

/** Says the length once both ends are given, and that they are the wrong way round. */
export const Open = {
  ...story(examples.open),
  play: async (played: Played) => {
    const { say } = wordsShown(played)
    const canvas = within(played.canvasElement)
    const to = canvas.getByLabelText(say("range.to"))
    await expect(canvas.getByRole("status")).toBeEmptyDOMElement()
    await fireEvent.change(to, { target: { value: "2026-03-31" } })
    await expect(canvas.getByRole("status")).toHaveTextContent(say("range.days", { days: 31 }))
    await expect(to).toHaveAttribute("min", "2026-03-01")
    await fireEvent.change(to, { target: { value: "2026-02-01" } })
    await expect(canvas.getByRole("status")).toHaveTextContent(say("range.reversed"))
  },
}
