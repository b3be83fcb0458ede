import { useState } from "react"
import { expect, userEvent, waitFor, within } from "storybook/test"
import { type Played, story, wordsShown } from "../Example/Example.tsx"
import { TextField } from "../TextField/TextField.tsx"
import * as examples from "./FilterBar.examples.tsx"
import { FilterBar } from "./FilterBar.tsx"
import type { SavedFilter } from "./SavedFilters.tsx"

export default { title: "General/FilterBar" }

export const NothingChosen = story(examples.nothingChosen)
export const Chosen = story(examples.chosen)

const Keeping = () => {
  const [saved, setSaved] = useState<ReadonlyArray<SavedFilter>>([
    { id: "1", name: "Elbląg", href: "#e", isCurrent: true },
  ])
  return (
    <FilterBar
      action="#"
      saved={saved}
      chosen={[{ label: "Gmina", value: "Elbląg", removeHref: "#" }]}
      onSave={(name) => setSaved((all) => [...all, { id: name, name, href: `#${name}` }])}
      onRename={(id, name) => setSaved((all) => all.map((one) => (one.id === id ? { ...one, name } : one)))}
      onDelete={(id) => setSaved((all) => all.filter((one) => one.id !== id))}
    >
      <TextField name="q" label="Gmina" defaultValue="Elbląg" />
    </FilterBar>
  )
}

/** Saved, renamed and deleted by the keyboard; the focus is never lost. */
export const ByKeyboard = {
  render: () => <Keeping />,
  play: async (played: Played) => {
    const { say } = wordsShown(played)
    const canvas = within(played.canvasElement)
    const summary = canvas.getByText(new RegExp(`^${say("filter.saved")}`))
    await userEvent.click(summary)
    await userEvent.type(canvas.getByLabelText(say("filter.name")), "Moje{Enter}")
    await expect(canvas.getByRole("link", { name: "Moje" })).toBeVisible()
    canvas.getAllByRole("button", { name: new RegExp(`^${say("filter.rename")}`) })[0]?.focus()
    await userEvent.keyboard("{Enter}")
    const name = canvas.getAllByLabelText(say("filter.name"))[0]
    await waitFor(() => expect(name).toHaveFocus())
    await userEvent.keyboard("{Escape}")
    await expect(summary).toHaveFocus()
    canvas.getByRole("button", { name: `${say("filter.delete")}: Elbląg` }).focus()
    await userEvent.keyboard("{Enter}")
    await waitFor(() => expect(canvas.queryByRole("link", { name: "Elbląg" })).toBeNull())
    await expect(summary).toHaveFocus()
  },
}
