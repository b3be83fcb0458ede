/**
 * A connection to PostgreSQL that can be cut at a moment of a transaction.
 * Not here: the server (`server.ts`).
 */
import { connect, createServer, type Socket } from "node:net"

/**
 * Where it is cut: the beginning does not arrive; the first statement was carried out and its answer is lost; the end does
 * not arrive; the end was carried out and its answer is lost.
 */
export const phases = ["before begin", "after the first statement", "before commit", "after commit"] as const
/** Besides, before there is a transaction: the connection is new, and the role that it is to take does not arrive. */
export type Phase = (typeof phases)[number] | "while it takes its role"

const words: { readonly [P in Phase]: { readonly text: string; readonly isSent: boolean } } = {
  "while it takes its role": { text: "set role", isSent: false },
  "before begin": { text: "begin", isSent: false },
  "after the first statement": { text: "set_config('role'", isSent: true },
  "before commit": { text: "commit", isSent: false },
  "after commit": { text: "commit", isSent: true },
}

export interface Proxy {
  readonly address: string
  /** Cuts the next connections that come to this phase. */
  readonly cut: (phase: Phase, times: number) => void
  /** How many it still has to cut. */
  readonly left: () => number
  readonly close: () => Promise<void>
}

export const start = async (address: string): Promise<Proxy> => {
  const there = new URL(address)
  const open = new Set<Socket>()
  let order: { readonly phase: Phase; left: number } | undefined

  const join = (client: Socket): void => {
    const server = connect(Number(there.port), there.hostname)
    let isEnding = false
    const end = () => {
      client.destroy()
      server.destroy()
    }
    for (const one of [client, server]) {
      open.add(one)
      one.on("error", end).on("close", () => {
        open.delete(one)
        end()
      })
    }
    client.on("data", (bytes) => {
      const found = order === undefined ? undefined : words[order.phase]
      const isIt = found !== undefined && bytes.toString("latin1").includes(found.text)
      if (isIt && order !== undefined && order.left > 0) {
        order.left -= 1
        if (!found.isSent) return end()
        isEnding = true
      }
      server.write(bytes)
    })
    server.on("data", (bytes) => (isEnding ? end() : client.write(bytes)))
  }

  const proxy = createServer(join)
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done))
  const place = proxy.address()
  there.port = String(typeof place === "object" && place !== null ? place.port : 0)
  const shown = there.href
  there.port = new URL(address).port
  return {
    address: shown,
    cut: (phase, times) => {
      order = { phase, left: times }
    },
    left: () => order?.left ?? 0,
    close: () =>
      new Promise((done) => {
        for (const one of open) one.destroy()
        proxy.close(() => done())
      }),
  }
}
