import { expect, within } from "storybook/test"
import { type Played, story, wordsShown } from "../Example/Example.tsx"
import * as examples from "./CheckAnswers.examples.tsx"

export default { title: "Domain/CheckAnswers" }

/** Both buttons post what was typed, so that nothing is asked twice. */
export const BeforeAPlanBinds = {
  ...story(examples.beforeAPlanBinds),
  play: async (played: Played) => {
    const edit = within(played.canvasElement).getByRole("button", {
      name: wordsShown(played).say("check.edit"),
    })
    const form = edit.closest("form")
    if (!(form instanceof HTMLFormElement)) return expect.unreachable("the buttons stand in a form")
    const posted = [...new FormData(form, edit)]
    await expect(posted).toEqual([
      ["title", "Ławki i cień"],
      ["goals.0.text", "Cztery ławki w cieniu"],
      ["_version", "12"],
      ["_step", "edit"],
    ])
  },
}
