import { expect, within } from "storybook/test"
import { type Played, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./Link.examples.tsx"

export default { title: "General/Link" }

/** What will open is part of the name of the link. */
export const Kinds = {
  ...story(examples.kinds),
  play: async (played: Played) => {
    const links = within(played.canvasElement).getAllByRole("link")
    const { say } = wordsShown(played)
    await expect(links[1]).toHaveAccessibleName(expect.stringContaining(say("link.new-tab")))
    await expect(links[2]).toHaveAccessibleName(expect.stringContaining(say("link.outside")))
    await expect(links[3]).toHaveAccessibleName(expect.stringContaining("(PDF, 120 kB)"))
  },
}
