import { expect, userEvent, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./EditionDiff.examples.tsx"

export default { title: "Domain/EditionDiff" }

export const BetweenTwoEditions = {
  ...story(examples.betweenTwoEditions),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    await expect(seen(screen.getAllByRole("listitem"))).toHaveLength(11)
    await userEvent.click(screen.getByText(wordsShown(played).say("rehearsal.more", { count: 5 })))
    await expect(seen(screen.getAllByRole("listitem"))).toHaveLength(16)
  },
}

export const Same = story(examples.same)
