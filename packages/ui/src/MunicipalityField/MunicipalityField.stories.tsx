import { expect, userEvent, within } from "storybook/test"
import { story } from "../Example/Example.tsx"
import * as examples from "./MunicipalityField.examples.tsx"

export default { title: "Fields/MunicipalityField" }

export const WithoutScripts = story(examples.withoutScripts)
export const SeveralFound = story(examples.severalFound)
export const Searching = story(examples.searching)

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
    const option = await within(canvasElement.ownerDocument.body).findByRole("option", { name: /Warta/ })
    await userEvent.click(option)
    await expect(answer()).toHaveValue("1014093")
    await expect(box).toHaveValue("Warta (łódzkie, powiat sieradzki)")
  },
}
