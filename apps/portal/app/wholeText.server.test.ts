import { PassThrough } from "node:stream"
import { text } from "node:stream/consumers"
import { createElement } from "react"
import { renderToPipeableStream } from "react-dom/server"
import { expect, test } from "vitest"
import { wholeText } from "./wholeText.server.ts"

const answer = "ż".repeat(200)
const many = 50

/** A page with many answers, after `before` letters of one byte. */
const page = (before: number) => {
  const inputs = Array.from({ length: many }, (_, key) =>
    createElement("input", { key, defaultValue: answer }),
  )
  return renderToPipeableStream(createElement("p", { title: "a".repeat(before) }, inputs))
}

test("Polish letters leave whole, wherever the pieces of a page end", async () => {
  for (const before of [0, 1, 2, 3]) {
    const html = await wholeText(page(before))
    expect(html.split(`value="${answer}"`)).toHaveLength(many + 1)
  }
})

test("without it React tears them, so that it can go when React is mended", async () => {
  const torn = await Promise.all([0, 1, 2, 3].map((before) => text(page(before).pipe(new PassThrough()))))
  expect(torn.some((html) => html.includes("\u0000"))).toBe(true)
})
