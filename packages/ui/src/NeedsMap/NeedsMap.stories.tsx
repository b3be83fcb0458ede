import { expect, userEvent, waitFor, within } from "storybook/test"
import { type Played, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./NeedsMap.examples.tsx"

export default { title: "Domain/NeedsMap" }

export const Empty = story(examples.empty)

/** From the list to the sign and from the sign to the list, by the keyboard; nothing is asked of another site. */
export const OfACommunity = {
  ...story(examples.ofACommunity),
  play: async (played: Played) => {
    const { say } = wordsShown(played)
    const canvas = within(played.canvasElement)
    const list = played.canvasElement
    const [show] = await canvas.findAllByRole(
      "button",
      { name: new RegExp(`^${say("places.show")}`) },
      {
        timeout: 15_000,
      },
    )
    show?.focus()
    await userEvent.keyboard("{Enter}")
    const sign = () => list.ownerDocument.activeElement
    await waitFor(() => expect(sign()).toHaveClass("osl-needs__pin--chosen"))
    await expect(sign()).toHaveAccessibleName(expect.stringContaining(`(${say("record.resource")})`))
    await userEvent.tab()
    await expect(sign()).toHaveAccessibleName(expect.stringContaining(`(${say("record.need")})`))
    await userEvent.keyboard("{Enter}")
    await waitFor(() => expect(sign()).toHaveAttribute("aria-current", "true"))
    await expect(sign()?.tagName).toBe("LI")
    await expect(canvas.getByRole("status")).not.toBeEmptyDOMElement()
    // The borders of the municipality, and what of them is in view, are in the corner; silent, for the list says where.
    const inset = list.querySelector(".osl-needs__inset")
    await expect(inset).toBeVisible()
    await expect(inset).toHaveAttribute("aria-hidden", "true")
    await expect(
      performance.getEntriesByType("resource").filter(({ name }) => new URL(name).host !== location.host),
    ).toEqual([])
  },
}
