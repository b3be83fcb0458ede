import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test"
import { type Played, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./LongTable.examples.tsx"
import { LongTable } from "./LongTable.tsx"

export default { title: "General/LongTable" }

export const Three = story(examples.three)

interface Row {
  readonly id: string
  readonly name: string
  readonly count: number
}

const rows: ReadonlyArray<Row> = Array.from({ length: 5000 }, (_, nth) => ({
  id: String(nth),
  name: `Społeczność ${nth}`,
  count: (nth * 7919) % 5000,
}))

const columns = [
  { key: "name", header: "Społeczność", cell: ({ name }: Row) => name, sortBy: ({ name }: Row) => name },
  {
    key: "count",
    header: "Osoby",
    isNumeric: true,
    cell: ({ count }: Row) => count,
    sortBy: ({ count }: Row) => count,
  },
]

/** Five thousand rows, of which some hundred are drawn; sorted and searched by the keyboard; whole on paper. */
export const FiveThousand = {
  render: () => (
    <LongTable
      caption="Społeczności"
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      textOf={({ name }) => name}
    />
  ),
  play: async (played: Played) => {
    const { say, number } = wordsShown(played)
    const canvas = within(played.canvasElement)
    const drawn = () => played.canvasElement.querySelectorAll("tbody th").length
    const first = () => played.canvasElement.querySelector("tbody th")
    await waitFor(() => expect(drawn()).toBeLessThan(300))
    await expect(canvas.getByRole("table")).toHaveAttribute("aria-rowcount", "5001")
    canvas.getByRole("button", { name: /Osoby/ }).focus()
    await userEvent.keyboard("{Enter}")
    await expect(first()).toHaveTextContent("Społeczność 0")
    await userEvent.keyboard("{Enter}")
    await waitFor(() => expect(first()?.nextElementSibling).toHaveTextContent("4999"))
    await expect(canvas.getByRole("columnheader", { name: /Osoby/ })).toHaveAttribute(
      "aria-sort",
      "descending",
    )
    await fireEvent.change(canvas.getByRole("searchbox"), { target: { value: "spolecznosc 4321" } })
    await waitFor(() =>
      expect(canvas.getByRole("status")).toHaveTextContent(
        // As it is read: spaces that do not break are spaces.
        say("long.count", { shown: 1, all: number(5000) }).replaceAll("\u00a0", " "),
      ),
    )
    await expect(first()).toHaveTextContent("Społeczność 4321")
  },
}
