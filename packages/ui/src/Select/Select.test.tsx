import { renderToString } from "react-dom/server"
import { expect, it } from "vitest"
import { unknownValue } from "./Select.examples.tsx"

it("[KF5] keeps a value that the list does not know, so that nothing is lost silently", () => {
  expect(renderToString(unknownValue("en"))).toMatch(/<option value="harbour" selected="">harbour<\/option>/)
})
