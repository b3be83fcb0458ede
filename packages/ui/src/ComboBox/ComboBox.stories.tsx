import { Municipality } from "@osl/core/territory"
import { expect, userEvent, waitFor, within } from "storybook/test"
import { type Played, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./ComboBox.examples.tsx"
import { ComboBox } from "./ComboBox.tsx"

export default { title: "Fields/ComboBox" }

export const Partner = story(examples.partner)
export const Chosen = story(examples.chosen)

const answer = ({ canvasElement }: Played, name: string) =>
  canvasElement.querySelector(`input[type="hidden"][name="${name}"]`)

/** The list that is searched comes with a module of its own, which may take its time. */
const patient = { timeout: 10_000 }

/** Found without accents, opened and closed, by the keyboard alone. */
export const ByKeyboard = {
  ...story(examples.partner),
  play: async (played: Played) => {
    const box = await within(played.canvasElement).findByRole("combobox", { expanded: false }, patient)
    await expect(await within(played.canvasElement).findByRole("button")).toBeVisible()
    const body = within(box.ownerDocument.body)
    await userEvent.tab()
    await expect(box).toHaveFocus()
    await userEvent.keyboard("lakow{ArrowDown}{Enter}")
    await expect(answer(played, "partner")).toHaveValue("library")
    await userEvent.keyboard("{ArrowDown}")
    await expect(await body.findByRole("listbox")).toBeVisible()
    await userEvent.keyboard("{Escape}")
    await waitFor(() => expect(body.queryByRole("listbox")).toBeNull())
    await expect(answer(played, "partner")).toHaveValue("library")
    await expect(box.ownerDocument.activeElement).toHaveAttribute("role", "combobox")
  },
}

/** All municipalities of the country at once: few are drawn, the rest is counted. */
export const AllMunicipalities = {
  render: () => (
    <ComboBox
      name="terc"
      label="Gmina"
      options={Municipality.all().map(({ terc }) => {
        const one = Municipality.find(terc)
        return { value: terc, label: one === undefined ? terc : Municipality.label(one).pl }
      })}
    />
  ),
  play: async (played: Played) => {
    const { say } = wordsShown(played)
    const body = within(played.canvasElement.ownerDocument.body)
    const box = await within(played.canvasElement).findByRole("combobox", undefined, patient)
    await userEvent.type(box, "wies")
    await expect((await body.findAllByRole("option")).length).toBeLessThanOrEqual(51)
    await userEvent.clear(box)
    await userEvent.type(box, "lodz")
    await userEvent.click((await body.findAllByRole("option", { name: /^Łódź/ }))[0] ?? box)
    await expect(answer(played, "terc")).toHaveValue("1061011")
    await userEvent.clear(box)
    await userEvent.type(box, "zzzz")
    await expect(await body.findByText(say("combo.none"))).toBeVisible()
  },
}
