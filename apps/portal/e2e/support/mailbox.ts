/**
 * A real mail server on loopback that keeps what it is given, for the portal under test to send to.
 * Not here: what a letter says (the specs).
 */
import { SMTPServer } from "smtp-server"
import { theMailPort } from "./place.ts"

interface Letter {
  readonly to: string
  readonly text: string
}

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

export const open = async () => {
  const letters: Array<Letter> = []
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, session, done) => {
      const parts: Array<Buffer> = []
      stream.on("data", (part: Buffer) => parts.push(part))
      stream.on("end", () => {
        const text = decoded(Buffer.concat(parts).toString("latin1"))
        for (const { address } of session.envelope.rcptTo) letters.push({ to: address, text })
        done()
      })
    },
  })
  const port = await theMailPort()
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  return {
    letters: (to: string) => letters.filter((one) => one.to === to),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
