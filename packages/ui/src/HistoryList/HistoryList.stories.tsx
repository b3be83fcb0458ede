import { expect, userEvent, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./HistoryList.examples.tsx"

export default { title: "Domain/HistoryList" }

/** What a value was and became is one press away. */
export const WithChanges = {
  ...story(examples.withChanges),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    await expect(seen(screen.getAllByRole("table"))).toEqual([])
    await userEvent.click(screen.getByText(wordsShown(played).say("history.changes", { count: 3 })))
    await expect(seen(screen.getAllByRole("row"))).toHaveLength(4)
  },
}

export const None = story(examples.none)
