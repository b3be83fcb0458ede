import { expect, userEvent, waitFor, within } from "storybook/test"
import { type Played, seen, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./RecordForm.examples.tsx"
import { definition } from "./RecordForm.examples.tsx"

export default { title: "Forms/RecordForm" }

/** The form as a person finds it, in the language shown. */
const reader = (played: Played) => {
  const { canvasElement } = played
  const words = wordsShown(played)
  const label = (name: string, fields = definition.fields): string => {
    const field = fields.find((one) => one.name === name)
    return field === undefined ? name : words.text(field.label)
  }
  const goal = (name: string) =>
    label(name, definition.fields.find((field) => field.name === "goals")?.fields)
  return { ...words, label, goal, screen: within(canvasElement) }
}

const posted = (canvasElement: HTMLElement) => {
  const form = canvasElement.querySelector("form")
  return form === null ? [] : [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`)
}

export const Empty = story(examples.empty)
export const Filled = story(examples.filled)

export const WithProblems = {
  ...story(examples.withProblems),
  play: async (played: Played) => {
    const { screen, say } = reader(played)
    // Problems take the focus, and their links lead to the controls.
    const summary = screen.getByRole("alert")
    await waitFor(() => expect(summary).toHaveFocus())
    await expect(summary).toHaveTextContent(say("errors.title", { count: 4 }))
    const names = within(summary)
      .getAllByRole("link")
      .map((link) =>
        played.canvasElement.querySelector(link.getAttribute("href") ?? "")?.getAttribute("name"),
      )
    await expect(names).toEqual(["date", "participants.adults", "goals.0.text"])
  },
}

export const RowsComeAndGo = {
  ...story(examples.filled),
  play: async (played: Played) => {
    const { screen, say, label, goal } = reader(played)
    const goals = () => screen.getAllByRole("textbox", { name: new RegExp(`^${goal("text")}`) })
    const add = () =>
      screen.getByRole("button", { name: new RegExp(say("form.add", { label: label("goals") })) })
    await userEvent.click(add())
    const [, second] = goals()
    await waitFor(() => expect(second).toHaveFocus())
    await userEvent.keyboard("Second")
    await userEvent.click(add())
    await userEvent.keyboard("Third")
    // The list takes three rows: there is nothing to add any more.
    await expect(
      screen.queryByRole("button", { name: new RegExp(say("form.add", { label: label("goals") })) }),
    ).toBeNull()
    await userEvent.click(
      screen.getByRole("button", { name: say("form.remove.row", { label: label("goals"), number: 2 }) }),
    )
    // What was typed below the removed row stays, under the number that is now its own.
    await expect(posted(played.canvasElement)).toContain("goals.1.text=Third")
    await expect(posted(played.canvasElement).join()).not.toContain("Second")
    await waitFor(() => expect(add()).toHaveFocus())
  },
}

export const FieldsAppearWhenTheyApply = {
  ...story(examples.filled),
  play: async (played: Played) => {
    const { screen, label, text } = reader(played)
    const categorial = definition.fields.find((field) => field.name === "kind")?.codes?.[1]?.label
    const trait = () => screen.queryByRole("textbox", { name: label("trait") })
    await expect(trait()).toBeNull()
    await userEvent.click(screen.getByRole("radio", { name: categorial ? text(categorial) : "" }))
    await expect(trait()).toBeVisible()
    await expect(screen.queryByRole("textbox", { name: label("terc") })).toBeNull()
  },
}

export const CountsAddUp = {
  ...story(examples.filled),
  play: async (played: Played) => {
    const { screen, say } = reader(played)
    await expect(screen.getByText(say("counts.total", { total: 21 }))).toBeVisible()
    const adults = examples.definition.fields.find((field) => field.name === "participants")?.fields?.[1]
    const name = adults ? reader(played).text(adults.label) : ""
    await userEvent.click(screen.getByRole("button", { name: say("number.more", { label: name }) }))
    await expect(screen.getByText(say("counts.total", { total: 22 }))).toBeVisible()
    await expect(posted(played.canvasElement)).toContain("participants.adults=12")
  },
}

export const ManyRowsAreFolded = {
  ...story(examples.manyRows),
  play: async (played: Played) => {
    const { screen, goal } = reader(played)
    const goals = () => seen(screen.getAllByRole("textbox", { name: new RegExp(`^${goal("text")}`) }))
    await expect(goals()).toHaveLength(1)
    await userEvent.click(screen.getByText("Wspólny termin zebrań"))
    await expect(goals()).toHaveLength(2)
    await expect(posted(played.canvasElement)).toContain("goals.0.text=Ławki i cień na podwórku")
  },
}
