import { expect, userEvent, within } from "storybook/test"
import { seen, story } from "../Example/Example.tsx"
import * as examples from "./CompetencyProfile.examples.tsx"

export default { title: "Domain/CompetencyProfile" }

export const BesideARole = {
  ...story(examples.besideARole),
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const screen = within(canvasElement)
    await expect(seen(screen.getAllByRole("row"))).toEqual([])
    await userEvent.click(screen.getByText(/^(Pokaż to samo jako tabelę|Show the same as a table)$/))
    await expect(seen(screen.getAllByRole("row"))).toHaveLength(7)
  },
}

export const NothingKnown = story(examples.nothingKnown)

export const Two = story(examples.two)
