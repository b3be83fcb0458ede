/**
 * Where the portal under test runs: one port and one folder for the whole run, handed to the workers by environment.
 * Not here: starting it (`playwright.config.ts`).
 */
import { mkdtempSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const found = server.address()
      server.close(() => resolve(typeof found === "object" && found !== null ? found.port : 0))
    })
  })

export const thePort = async (): Promise<number> => {
  process.env["OSL_E2E_PORT"] ??= String(await freePort())
  return Number(process.env["OSL_E2E_PORT"])
}

/** Where the portal under test sends its mail. */
export const theMailPort = async (): Promise<number> => {
  process.env["OSL_E2E_MAIL_PORT"] ??= String(await freePort())
  return Number(process.env["OSL_E2E_MAIL_PORT"])
}

/** Where the identity provider of the tests listens: the spec that signs in through it starts it there. */
export const theIdentityPort = async (): Promise<number> => {
  process.env["OSL_E2E_IDENTITY_PORT"] ??= String(await freePort())
  return Number(process.env["OSL_E2E_IDENTITY_PORT"])
}

export const theDataDir = (): string => {
  process.env["OSL_E2E_DATA_DIR"] ??= mkdtempSync(join(tmpdir(), "osl-e2e-"))
  return process.env["OSL_E2E_DATA_DIR"]
}
