/**
 * The file of a backup: a first line, then frames of a head in JSON and its bytes, each with a checksum; one over all at the end.
 * Not here: what the frames hold of a database (`Backup`, `Restore`).
 */
import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { zstdCompress, zstdDecompress } from "node:zlib"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** The number of this format; one that reads differently takes the next. */
export const format = 1

const magic = "OSL backup\n"

/** **Unit** bytes. A part is far smaller; what claims to be more is damaged. */
const most = { line: 65_536, frame: 256 * 1024 * 1024 }

/** What a file holds cannot be what was written. **Shape** `part` counts from 1; 0 is what stands before the parts. */
export class BackupDamaged extends Schema.TaggedError<BackupDamaged>()("BackupDamaged", {
  what: Schema.Literals(["no-backup", "cut-off", "changed", "unreadable"]),
  part: Schema.Int,
}) {
  override get message() {
    return `The backup is damaged (${this.what}${this.part > 0 ? `, part ${this.part}` : ""})`
  }
}

const Head = Schema.Struct({
  frame: Schema.Literals(["header", "part", "end"]),
  bytes: Schema.Int,
  sha256: Schema.String,
  table: Schema.optionalKey(Schema.String),
  rows: Schema.optionalKey(Schema.Int),
})
type Head = typeof Head.Type

/** A piece of a file. **Shape** `table` and `rows` only of a part; `content` is unpacked. */
export interface Frame {
  readonly frame: Head["frame"]
  readonly table: string
  readonly rows: number
  readonly content: string
}

/** Takes bytes one after another; waits until there is room for more. */
export type Sink = (bytes: Uint8Array) => Promise<void>

/** Gives the bytes of a file from its beginning, each time anew. */
export type Source = () => AsyncIterable<Uint8Array>

const pack = promisify(zstdCompress)
const unpack = promisify(zstdDecompress)

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex")

export interface Writer {
  readonly write: (frame: Frame) => Promise<void>
  /** Ends the file. **Shape** the checksum of the whole, and its bytes. */
  readonly end: (content: string) => Promise<{ readonly sha256: string; readonly bytes: number }>
}

/** Begins a file. */
export const writer = (sink: Sink): Writer => {
  const whole = createHash("sha256")
  let bytes = 0
  const put = async (chunk: Uint8Array): Promise<void> => {
    whole.update(chunk)
    bytes += chunk.length
    await sink(chunk)
  }
  const write = async (head: Omit<Head, "bytes" | "sha256">, content: string): Promise<void> => {
    const packed = await pack(Buffer.from(content, "utf8"))
    const line = JSON.stringify({ ...head, bytes: packed.length, sha256: sha256(packed) })
    await put(Buffer.from(`${bytes === 0 ? magic : ""}${line}\n`, "utf8"))
    await put(packed)
  }
  return {
    write: ({ frame, table, rows, content }) =>
      write(frame === "part" ? { frame, table, rows } : { frame }, content),
    end: async (content) => {
      await write({ frame: "end" }, content)
      const digest = whole.digest("hex")
      const last = Buffer.from(`${digest}\n`, "utf8")
      await sink(last)
      return { sha256: digest, bytes: bytes + last.length }
    },
  }
}

/** Hands out bytes of a stream by lines and by number, and keeps the checksum of all that was handed out. */
class Bytes {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)
  readonly whole = createHash("sha256")

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]()
  }

  /** Whether there was more. */
  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next()
    if (done === true) return false
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value])
    return true
  }

  #hand(length: number): Buffer {
    const handed = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return handed
  }

  async line(part: number): Promise<{ readonly text: string; readonly raw: Buffer }> {
    for (;;) {
      const at = this.#held.indexOf(10)
      if (at !== -1) {
        const raw = this.#hand(at + 1)
        return { text: raw.toString("utf8", 0, at), raw }
      }
      if (this.#held.length > most.line) throw new BackupDamaged({ what: "unreadable", part })
      if (!(await this.#more())) throw new BackupDamaged({ what: "cut-off", part })
    }
  }

  async take(length: number, part: number): Promise<Buffer> {
    const chunks: Array<Buffer> = []
    let missing = length
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#more())) throw new BackupDamaged({ what: "cut-off", part })
      const some = this.#hand(Math.min(missing, this.#held.length))
      chunks.push(some)
      missing -= some.length
    }
    return Buffer.concat(chunks, length)
  }

  async isOver(): Promise<boolean> {
    while (this.#held.length === 0) if (!(await this.#more())) return true
    return false
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const decodeHead = Schema.decodeUnknownResult(Head)

const headOf = (text: string, part: number): Head => {
  const head = decodeHead(parsed(text))
  if (Result.isFailure(head) || head.success.bytes < 0 || head.success.bytes > most.frame)
    throw new BackupDamaged({ what: "unreadable", part })
  return head.success
}

const unpacked = async (bytes: Buffer, part: number): Promise<string> => {
  try {
    return (await unpack(bytes, { maxOutputLength: most.frame })).toString("utf8")
  } catch {
    throw new BackupDamaged({ what: "unreadable", part })
  }
}

/**
 * Reads a file from its beginning to its end, a frame at a time.
 *
 * **Errors** throws `BackupDamaged` at the first frame that is not as it was written; the checksum of the whole is known
 * after the last frame, so nothing of the file is certain before the end was reached.
 */
export async function* read(source: Source): AsyncGenerator<Frame> {
  const bytes = new Bytes(source())
  try {
    const first = await bytes.take(magic.length, 0).catch(() => Buffer.alloc(0))
    if (first.toString("utf8") !== magic) throw new BackupDamaged({ what: "no-backup", part: 0 })
    bytes.whole.update(first)
    for (let part = 0; ; part++) {
      const line = await bytes.line(part)
      const head = headOf(line.text, part)
      const packed = await bytes.take(head.bytes, part)
      if (sha256(packed) !== head.sha256) throw new BackupDamaged({ what: "changed", part })
      bytes.whole.update(line.raw).update(packed)
      const content = await unpacked(packed, part)
      yield { frame: head.frame, table: head.table ?? "", rows: head.rows ?? 0, content }
      if (head.frame === "end") break
    }
    const last = await bytes.line(0)
    if (last.text !== bytes.whole.digest("hex") || !(await bytes.isOver()))
      throw new BackupDamaged({ what: "changed", part: 0 })
  } finally {
    await bytes.close()
  }
}
