import { expect, userEvent, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./RoleIntensity.examples.tsx"

export default { title: "Domain/RoleIntensity" }

export const OfTheModel = {
  ...story(examples.ofTheModel),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    await expect(seen(screen.getAllByRole("row"))).toEqual([])
    await userEvent.click(screen.getByText(wordsShown(played).say("diagram.table")))
    await expect(seen(screen.getAllByRole("row"))).toHaveLength(9)
  },
}

export const OfARegion = story(examples.ofARegion)
export const None = story(examples.none)
