/**
 * A real mail server on loopback for the portal under test to send to, one for all specs; letters are kept as files.
 * Not here: what a letter says (the specs).
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { SMTPServer } from "smtp-server"
import { theDataDir, theMailPort } from "./place.ts"

interface Letter {
  readonly to: string
  /** The lines before the text, unfolded. */
  readonly head: string
  readonly text: string
}

const theLetters = (): string => {
  const folder = join(theDataDir(), "letters")
  mkdirSync(folder, { recursive: true })
  return folder
}

const headOf = (raw: string): string => (raw.split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]+/g, " ")

const decoded = (raw: string): string => {
  const [head = "", ...body] = raw.split("\r\n\r\n")
  const text = body.join("\r\n\r\n")
  if (/Content-Transfer-Encoding: base64/i.test(head)) return Buffer.from(text, "base64").toString("utf8")
  if (!/Content-Transfer-Encoding: quoted-printable/i.test(head)) return text
  const bytes = text
    .replaceAll("=\r\n", "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, "latin1").toString("utf8")
}

/** Before the first test; what it answers with ends it after the last. */
export default async () => {
  const folder = theLetters()
  let count = 0
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, session, done) => {
      const parts: Array<Buffer> = []
      stream.on("data", (part: Buffer) => parts.push(part))
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString("latin1")
        const [head, text] = [headOf(raw), decoded(raw)]
        for (const { address: to } of session.envelope.rcptTo) {
          const name = join(folder, String(++count).padStart(6, "0"))
          writeFileSync(`${name}.part`, JSON.stringify({ to, head, text }))
          renameSync(`${name}.part`, `${name}.json`)
        }
        done()
      })
    },
  })
  const port = await theMailPort()
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject)
    server.listen(port, "127.0.0.1", resolve)
  })
  return () => new Promise<void>((resolve) => server.close(() => resolve()))
}

/** What was sent to an address so far. */
export const letters = (to: string): ReadonlyArray<Letter> =>
  readdirSync(theLetters())
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name): Letter => JSON.parse(readFileSync(join(theLetters(), name), "utf8")))
    .filter((one) => one.to === to)
