/**
 * The way from a program to its database: led to another server at will, and cut by chance.
 * Not here: cutting at a known moment of a transaction (`packages/store/test/Proxy.ts`).
 */
import { connect, createServer, type Socket } from "node:net"

export interface Gate {
  readonly port: number
  /** Where new connections lead; those that are open are cut. */
  readonly lead: (port: number) => void
  /**
   * Cuts the connection over which the so-manieth message from now passes, in either direction: before it is passed on, or
   * half way through it. **Shape** settles when it was done.
   */
  readonly cut: (after: number, isHalf: boolean) => Promise<void>
  readonly close: () => Promise<void>
}

export const open = async (first: number): Promise<Gate> => {
  const pairs = new Set<() => void>()
  let there = first
  let order: { left: number; readonly isHalf: boolean; readonly done: () => void } | undefined

  const join = (client: Socket): void => {
    const server = connect(there, "127.0.0.1")
    const end = () => {
      client.destroy()
      server.destroy()
      pairs.delete(end)
    }
    pairs.add(end)
    const pass = (from: Socket, to: Socket): void => {
      from.on("error", end).on("close", end)
      from.on("data", (bytes: Buffer) => {
        if (order !== undefined && --order.left <= 0) {
          const { isHalf, done } = order
          order = undefined
          if (isHalf) to.write(bytes.subarray(0, Math.floor(bytes.length / 2)), end)
          else end()
          return done()
        }
        to.write(bytes)
      })
    }
    pass(client, server)
    pass(server, client)
  }

  const listener = createServer(join)
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve))
  const place = listener.address()
  const cutAll = () => {
    for (const end of [...pairs]) end()
  }
  return {
    port: typeof place === "object" && place !== null ? place.port : 0,
    lead: (port) => {
      there = port
      cutAll()
    },
    cut: (after, isHalf) =>
      new Promise((done) => {
        order = { left: after, isHalf, done }
      }),
    close: () => {
      cutAll()
      return new Promise((resolve) => listener.close(() => resolve()))
    },
  }
}
