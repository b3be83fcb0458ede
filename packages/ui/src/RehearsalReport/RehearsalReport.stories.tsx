import { expect, userEvent, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./RehearsalReport.examples.tsx"

export default { title: "Domain/RehearsalReport" }

export const OfACentre = story(examples.ofACentre)

/** A long report is folded, and everything can be unfolded. */
export const OfMany = {
  ...story(examples.ofMany),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    const links = () => seen(screen.getAllByRole("link"))
    await expect(links()).toHaveLength(10)
    const more = screen.getAllByText(wordsShown(played).say("rehearsal.more-processes", { count: 5 }))[0]
    if (more === undefined) return expect.unreachable("a long group can be unfolded")
    await userEvent.click(more)
    await expect(links()).toHaveLength(15)
  },
}

export const OfNone = story(examples.ofNone)
export const ForOneProcess = story(examples.forOneProcess)
