import { expect, fireEvent, userEvent, within } from "storybook/test"
import { type Played, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./FileField.examples.tsx"

export default { title: "Fields/FileField" }

export const WithSaved = story(examples.withSaved)

/** Chosen files are listed with what is wrong with them; one is removed and the others are still posted. */
export const Several = {
  ...story(examples.several),
  play: async (played: Played) => {
    const { say } = wordsShown(played)
    const canvas = within(played.canvasElement)
    const input = played.canvasElement.querySelector('input[type="file"]')
    if (!(input instanceof HTMLInputElement)) throw new Error("no file control")
    // As a person chooses them; the usual helper makes the list one that nobody may change.
    const transfer = new DataTransfer()
    transfer.items.add(new File(["a"], "podworko.jpg", { type: "image/jpeg" }))
    transfer.items.add(new File([new Uint8Array(6_000_000)], "plan.pdf", { type: "application/pdf" }))
    input.files = transfer.files
    await fireEvent.change(input)
    const list = canvas.getByRole("list", { name: say("file.chosen") })
    await expect(within(list).getAllByRole("listitem")).toHaveLength(2)
    await expect(list).toHaveTextContent(say("field.error"))
    within(list)
      .getByRole("button", { name: /plan.pdf/ })
      .focus()
    await userEvent.keyboard("{Enter}")
    await expect([...(input.files ?? [])].map(({ name }) => name)).toEqual(["podworko.jpg"])
    await expect(canvas.getByRole("status")).toHaveTextContent("plan.pdf")
    await expect(input).toHaveFocus()
  },
}
