import { expect, test } from "vitest"
import { listen } from "./front.ts"
import { read } from "./settings.ts"

const settings = (port: number) => ({ ...read({}, "/osl"), port })

test("while the portal starts it is healthy, not ready, and says so in the reader's language", async () => {
  const front = await listen(settings(0))
  expect((await fetch(`${front.address}/healthz`)).status).toBe(200)
  expect((await fetch(`${front.address}/readyz`)).status).toBe(503)
  const page = await fetch(`${front.address}/work`, { headers: { Cookie: "osl-language=en" } })
  expect(page.status).toBe(503)
  expect(page.headers.get("Retry-After")).toBe("2")
  expect(await page.text()).toContain("The portal is starting")
  await front.close()
})

test("a busy port is named", async () => {
  const first = await listen(settings(0))
  const port = Number(new URL(first.address).port)
  await expect(listen(settings(port))).rejects.toMatchObject({
    code: "busy-port",
    text: { pl: expect.stringContaining(String(port)), en: expect.stringContaining(String(port)) },
  })
  await first.close()
})

test("closing lets a running answer finish", async () => {
  const front = await listen(settings(0))
  let finish = () => {}
  const asked = new Promise<void>((resolve) =>
    front.open((_request, response) => {
      finish = () => void response.end("done")
      resolve()
    }),
  )
  const answer = fetch(front.address)
  await asked
  const closed = front.close()
  finish()
  expect(await (await answer).text()).toBe("done")
  await closed
})
