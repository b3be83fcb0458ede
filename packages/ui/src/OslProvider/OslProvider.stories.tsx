import { hydrateRoot } from "react-dom/client"
import { renderToString } from "react-dom/server"
import { expect, waitFor } from "storybook/test"
import * as pages from "../PageFrame/PageFrame.examples.tsx"
import * as forms from "../RecordForm/RecordForm.examples.tsx"
import { OslProvider } from "./OslProvider.tsx"

export default { title: "General/OslProvider" }

const examples = [pages.processPage, pages.boardPage, pages.formPage, forms.empty, forms.filled]

/** What the server wrote is what the browser writes, and nothing that was typed meanwhile is lost. */
export const HydratesWithoutALoss = {
  render: () => <div />,
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    for (const language of ["pl", "en"] as const)
      for (const example of examples) {
        const host = canvasElement.ownerDocument.createElement("div")
        canvasElement.append(host)
        const app = <OslProvider language={language}>{example(language)}</OslProvider>
        host.innerHTML = renderToString(app)
        const early = host.querySelector('input[name="title"]')
        if (early instanceof HTMLInputElement) early.value = "typed early"
        const faults: Array<unknown> = []
        const root = hydrateRoot(host, app, { onRecoverableError: (fault) => faults.push(fault) })
        await waitFor(() => expect(host.querySelector(".osl-stepper__button--idle")).toBeNull())
        await expect(faults).toEqual([])
        if (early instanceof HTMLInputElement) await expect(early).toHaveValue("typed early")
        root.unmount()
        host.remove()
      }
  },
}
