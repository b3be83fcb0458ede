import { expect, userEvent, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./CompetencyProfile.examples.tsx"

export default { title: "Domain/CompetencyProfile" }

export const BesideARole = {
  ...story(examples.besideARole),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    await expect(seen(screen.getAllByRole("row"))).toEqual([])
    await userEvent.click(screen.getByText(wordsShown(played).say("diagram.table")))
    await expect(seen(screen.getAllByRole("row"))).toHaveLength(7)
  },
}

export const NothingKnown = story(examples.nothingKnown)

export const Two = story(examples.two)
