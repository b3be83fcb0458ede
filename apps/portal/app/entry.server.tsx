/**
 * Draws a page as HTML, and hands the server what it needs of the application.
 * Not here: HTTP itself (`server/`).
 */
import type { AppLoadContext, EntryContext } from "@remix-run/node"
import { isRouteErrorResponse, RemixServer } from "@remix-run/react"
import { renderToPipeableStream } from "react-dom/server"
import { markPolish } from "./languageMarks.server.ts"
import { report } from "./log.server.ts"
import { Nonce } from "./nonce.ts"
import { language } from "./preferences.server.ts"
import { wholeText } from "./wholeText.server.ts"

export { asked, close, copyDatabase, open, readiness } from "./runtime.server.ts"

const patienceMs = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let hasShell = false
    const drawn = renderToPipeableStream(
      <Nonce.Provider value={context.nonce}>
        <RemixServer context={entry} url={request.url} nonce={context.nonce} />
      </Nonce.Provider>,
      {
        nonce: context.nonce,
        onAllReady() {
          hasShell = true
          resolve(answered())
        },
        onShellError: reject,
        onError(error) {
          if (hasShell) report(error)
        },
      },
    )
    const patience = setTimeout(drawn.abort, patienceMs).unref()
    const answered = async () => {
      clearTimeout(patience)
      const text = await wholeText(drawn)
      const page = Buffer.from(language(request) === "uk" ? markPolish(text) : text)
      headers.set("Content-Type", "text/html; charset=utf-8")
      headers.set("Content-Length", String(page.byteLength))
      headers.set("Cache-Control", "private, no-store")
      return new Response(page, { headers, status })
    }
  })
}

export function handleError(error: unknown, { request }: { request: Request }): void {
  const isAnswered = isRouteErrorResponse(error) && error.status < 500
  if (!request.signal.aborted && !isAnswered) report(error)
}
