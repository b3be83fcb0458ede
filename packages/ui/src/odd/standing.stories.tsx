import { useState } from "react"
import { expect, userEvent, within } from "storybook/test"
import { Button } from "../Button/Button.tsx"
import type { Played } from "../Example/Example.tsx"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { TextArea } from "../TextArea/TextArea.tsx"
import { Timeline, type TimelineProps } from "../Timeline/Timeline.tsx"
import { part } from "./part.tsx"

export default { title: "General/Odd data" }

/** What a page without types may give, until it has loaded the rest. */
const lacking: unknown = undefined
const given = [{ id: "1", at: "2026-03-02", what: "Pierwsze spotkanie" }]

/** Fails after its first render, between two hooks, as only a browser sees it. */
const Moody = part("Moody", ({ isGood }: { readonly isGood: boolean }) => {
  const [count] = useState(0)
  if (!isGood) throw new TypeError("moody")
  const [again] = useState(1)
  return <p>{count + again}</p>
})

const Host = ({ onOdd }: { readonly onOdd: (what: string) => void }) => {
  const [events, setEvents] = useState(lacking as TimelineProps["events"])
  return (
    <OslProvider language="pl" onOddData={({ what }) => onOdd(what)}>
      <h2>Dom sąsiedzki</h2>
      <Timeline events={events} />
      <Moody isGood={events === given} />
      <TextArea name="note" label="Notatka" />
      <Button type="button" onClick={() => setEvents(given)}>
        Pokaż wpisy
      </Button>
    </OslProvider>
  )
}

const told: Array<string> = []

/** The page stands, says that something is not shown, and shows it once it can. */
export const StandsAndComesBack = {
  render: () => <Host onOdd={(what) => void told.push(what)} />,
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement)
    await expect(canvas.getByRole("heading", { name: "Dom sąsiedzki" })).toBeVisible()
    await expect(canvas.getAllByText("Tego nie da się teraz pokazać.")).toHaveLength(2)
    await expect(told.join()).toContain("cannot be drawn")
    await userEvent.type(canvas.getByRole("textbox"), "zostaje")
    await userEvent.click(canvas.getByRole("button"))
    await expect(canvas.getByText("Pierwsze spotkanie")).toBeVisible()
    await expect(canvas.getByText("1")).toBeVisible()
    await expect(canvas.getByRole("textbox")).toHaveValue("zostaje")
  },
}
