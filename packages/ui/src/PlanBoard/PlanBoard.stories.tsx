import { expect, userEvent, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./PlanBoard.examples.tsx"

export default { title: "Domain/PlanBoard" }

export const UnderWay = {
  ...story(examples.underWay),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    await expect(seen(screen.getAllByRole("row"))).toEqual([])
    await userEvent.click(screen.getByText(wordsShown(played).say("diagram.table")))
    await expect(seen(screen.getAllByRole("row"))).toHaveLength(5)
  },
}

export const ActionsOfTheWhole = {
  ...story(examples.actionsOfTheWhole),
  play: async (played: Played) => {
    const screen = within(played.canvasElement)
    await userEvent.click(screen.getByText(wordsShown(played).say("diagram.table")))
    const [header, ...rows] = seen(screen.getAllByRole("row"))
    await expect(rows).toHaveLength(4)
    await expect(within(header ?? played.canvasElement).getAllByRole("columnheader")).toHaveLength(5)
  },
}

export const Draft = story(examples.draft)
export const Long = story(examples.long)
export const None = story(examples.none)
