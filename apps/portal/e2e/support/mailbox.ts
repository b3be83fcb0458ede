/**
 * A real mail server on loopback that keeps what it is given, for the portal under test to send to.
 * Not here: what a letter says (the specs).
 */
import { SMTPServer } from "smtp-server"
import { theMailPort } from "./place.ts"

interface Letter {
  readonly to: string
  /** The lines before the text, unfolded. */
  readonly head: string
  readonly text: string
}

const headOf = (raw: string): string => (raw.split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]+/g, " ")

/** Another spec may be listening: there is one address that the portal sends to. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE"

const listen = async (server: SMTPServer, port: number): Promise<void> => {
  for (let tries = 0; ; tries++)
    try {
      return await new Promise<void>((resolve, reject) => {
        server.server.once("error", reject)
        server.server.listen(port, "127.0.0.1", () => {
          server.server.off("error", reject)
          resolve()
        })
      })
    } catch (error) {
      if (!isTaken(error) || tries > 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
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
        const raw = Buffer.concat(parts).toString("latin1")
        const [head, text] = [headOf(raw), decoded(raw)]
        for (const { address } of session.envelope.rcptTo) letters.push({ to: address, head, text })
        done()
      })
    },
  })
  const port = await theMailPort()
  await listen(server, port)
  return {
    letters: (to: string) => letters.filter((one) => one.to === to),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
