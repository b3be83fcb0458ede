import { expect, userEvent, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./ActorNetwork.examples.tsx"

export default { title: "Domain/ActorNetwork" }

export const OnOneDay = story(examples.onOneDay)

export const OverTime = {
  ...story(examples.overTime),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    await expect(seen(screen.getAllByRole("table"))).toEqual([])
    await userEvent.click(screen.getByText(wordsShown(played).say("diagram.table")))
    await expect(seen(screen.getAllByRole("table"))).toHaveLength(2)
    await expect(screen.getAllByRole("row")).toHaveLength(2 + 5 + 4)
  },
}

export const Empty = story(examples.empty)
