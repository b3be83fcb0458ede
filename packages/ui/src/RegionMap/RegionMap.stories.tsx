import { expect, userEvent, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./RegionMap.examples.tsx"

export default { title: "Domain/RegionMap" }

export const HiddenSmallNumbers = {
  ...story(examples.hiddenSmallNumbers),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    await expect(seen(screen.getAllByRole("row"))).toEqual([])
    await userEvent.click(screen.getByText(wordsShown(played).say("diagram.table")))
    await expect(seen(screen.getAllByRole("row"))).toHaveLength(10)
  },
}

export const Odd = story(examples.odd)
export const WithoutBorders = story(examples.withoutBorders)
export const None = story(examples.none)
