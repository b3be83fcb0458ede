/**
 * The listening server: says that it is starting until the application is there, and ends without cutting answers off.
 * Not here: the order of a start (`main.ts`).
 */
import { createServer, type RequestListener } from "node:http"
import { isIPv6 } from "node:net"
import { plainPage } from "./plainPage.ts"
import { StartFailure } from "./StartFailure.ts"
import type { Settings } from "./settings.ts"

/** **Unit** milliseconds that running requests get to finish. */
const drainMs = 10_000
/** **Unit** milliseconds between looks for connections whose answer is finished. */
const sweepMs = 50

export interface Front {
  /** Where a browser on this machine finds the portal. */
  readonly address: string
  /** Gives all further requests to the application. */
  readonly open: (application: RequestListener) => void
  readonly close: () => Promise<void>
}

const health = (path: string | undefined): boolean => path === "/healthz"

const starting: RequestListener = (request, response) => {
  if (health(request.url)) response.end("ok\n")
  else if (request.url === "/readyz") {
    response.statusCode = 503
    response.end("starting\n")
  } else plainPage(request, response, "starting")
}

const failure = (settings: Settings, error: NodeJS.ErrnoException): StartFailure =>
  error.code === "EADDRINUSE"
    ? new StartFailure("busy-port", {
        pl: `Port ${settings.port} jest zajęty przez inny program. Zatrzymaj go albo wybierz inny port, na przykład PORT=3001.`,
        en: `Port ${settings.port} is used by another program. Stop it, or choose another port, such as PORT=3001.`,
      })
    : new StartFailure("unusable-address", {
        pl: `Nie można nasłuchiwać pod adresem ${settings.host}, port ${settings.port} (${error.code ?? error.message}). Sprawdź HOST i PORT.`,
        en: `Cannot listen on ${settings.host}, port ${settings.port} (${error.code ?? error.message}). Check HOST and PORT.`,
      })

/**
 * Takes the port.
 *
 * **Errors** `StartFailure` `busy-port`, or `unusable-address` when the system refuses for another reason.
 */
export const listen = async (settings: Settings): Promise<Front> => {
  let listener = starting
  let isEnding = false
  const server = createServer((request, response) => {
    if (isEnding) response.setHeader("Connection", "close")
    listener(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(failure(settings, error)))
    server.listen(settings.port, settings.host, resolve)
  })
  const bound = server.address()
  const port = typeof bound === "object" && bound !== null ? bound.port : settings.port
  const isEverywhere = settings.host === "0.0.0.0" || settings.host === "::"
  const host = isEverywhere ? "localhost" : isIPv6(settings.host) ? `[${settings.host}]` : settings.host
  return {
    address: settings.publicUrl ?? `http://${host}:${port}`,
    open: (application) => {
      listener = application
    },
    close: () =>
      new Promise((resolve) => {
        isEnding = true
        const hurry = setTimeout(() => server.closeAllConnections(), drainMs)
        const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
        server.close(() => {
          clearTimeout(hurry)
          clearInterval(sweep)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
