import { expect, userEvent, within } from "storybook/test"
import { seen, story } from "../Example/Example.tsx"
import * as examples from "./ActorNetwork.examples.tsx"

export default { title: "Domain/ActorNetwork" }

export const OnOneDay = story(examples.onOneDay)

export const OverTime = {
  ...story(examples.overTime),
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const screen = within(canvasElement)
    await expect(seen(screen.getAllByRole("table"))).toEqual([])
    await userEvent.click(screen.getByText(/^(Pokaż to samo jako tabelę|Show the same as a table)$/))
    await expect(seen(screen.getAllByRole("table"))).toHaveLength(2)
    await expect(screen.getAllByRole("row")).toHaveLength(2 + 5 + 4)
  },
}

export const Empty = story(examples.empty)
