import { useState } from "react"
import { expect, userEvent, waitFor, within } from "storybook/test"
import { inLanguage, type Played, story } from "../Example/Example.tsx"
import { useWords } from "../words/Words.ts"
import * as examples from "./Toasts.examples.tsx"
import { Toasts } from "./Toasts.tsx"

export default { title: "General/Toasts" }

export const Two = story(examples.two)

const Saving = () => {
  const { language } = useWords()
  const [messages, setMessages] = useState<ReturnType<typeof examples.messages>>([])
  return (
    <>
      <button
        type="button"
        className="osl-button osl-button--main"
        onClick={() => setMessages(examples.messages(language).slice(0, 1))}
      >
        {inLanguage(language, "Zapisz wpis", "Save the entry")}
      </button>
      <Toasts
        messages={messages}
        stays={0.2}
        onClose={(id) => setMessages((all) => all.filter((one) => one.id !== id))}
      />
    </>
  )
}

/** Comes politely, stays while it has the focus, goes by Escape, and the focus goes back. */
export const ByKeyboard = {
  render: () => <Saving />,
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement)
    const save = canvas.getByRole("button")
    save.focus()
    await userEvent.keyboard("{Enter}")
    await expect(canvas.getByRole("status")).toContainElement(canvas.getByRole("link"))
    await userEvent.tab()
    await expect(canvas.getByRole("link")).toHaveFocus()
    await new Promise((done) => setTimeout(done, 400))
    await expect(canvas.getByRole("link")).toBeVisible()
    await userEvent.keyboard("{Escape}")
    await waitFor(() => expect(canvas.queryByRole("link")).toBeNull())
    await expect(save).toHaveFocus()
    await userEvent.keyboard("{Enter}")
    await waitFor(() => expect(canvas.queryByRole("link")).toBeNull())
  },
}
