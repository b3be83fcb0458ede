import { expect, userEvent, waitFor, within } from "storybook/test"
import { story } from "../Example/Example.tsx"
import * as examples from "./MunicipalityField.examples.tsx"

export default { title: "Fields/MunicipalityField" }

export const WithoutScripts = story(examples.withoutScripts)
export const SeveralFound = story(examples.severalFound)
export const Searching = story(examples.searching)

/** Typed, chosen and closed by the keyboard alone. */
export const FoundByTyping = {
  ...story(examples.searching),
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const answer = () => canvasElement.querySelector('input[type="hidden"][name="terc"]')
    const box = await within(canvasElement).findByRole("combobox", {}, { timeout: 15_000 })
    await expect(answer()).toHaveValue("1465011")
    await userEvent.clear(box)
    await userEvent.type(box, "wart")
    // Text that was not chosen from the list is posted as it is.
    await expect(answer()).toHaveValue("wart")
    const body = within(canvasElement.ownerDocument.body)
    await body.findByRole("option", { name: /Warta/ })
    await userEvent.keyboard("{ArrowDown}{Enter}")
    await expect(answer()).toHaveValue("1014093")
    await expect(box).toHaveValue("Warta (łódzkie, powiat sieradzki)")
    // Escape closes the list, and what was chosen stays.
    await userEvent.keyboard("{ArrowDown}")
    await body.findByRole("listbox")
    await userEvent.keyboard("{Escape}")
    await waitFor(() => expect(body.queryByRole("listbox")).toBeNull())
    await expect(answer()).toHaveValue("1014093")
  },
}
