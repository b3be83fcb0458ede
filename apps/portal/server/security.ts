/**
 * What every answer and every posted form must satisfy, whatever the page: headers, origin, size.
 * Not here: who may do what (`app/access.server.ts`).
 */
import { randomBytes } from "node:crypto"
import type { NextFunction, Request, RequestHandler, Response } from "express"
import { most, takesFiles } from "../app/attachments/limits.ts"
import { plainPage, plainPageBeforeBody } from "./plainPage.ts"
import type { Settings } from "./settings.ts"

/** **Unit** bytes of one posted form without files. */
export const bodyLimit = 1_000_000

/** Where pictures of the ground under maps may come from; nowhere else unless it is set. */
const groundOf = (tiles: Settings["tiles"]): string =>
  tiles === undefined ? "" : ` ${new URL(tiles.url.replaceAll(/[{}]/g, "")).origin}`

const policy = (nonce: string, tiles: Settings["tiles"]): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data:${groundOf(tiles)}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ")

/** Sets the headers of every answer; `response.locals.nonce` is what scripts of this answer carry. */
export const headers =
  (settings: Settings): RequestHandler =>
  (_request, response, next) => {
    const nonce = randomBytes(16).toString("base64")
    response.locals["nonce"] = nonce
    response.setHeader("Content-Security-Policy", policy(nonce, settings.tiles))
    response.setHeader("X-Content-Type-Options", "nosniff")
    response.setHeader("X-Frame-Options", "DENY")
    response.setHeader("Referrer-Policy", "same-origin")
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin")
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin")
    if (settings.publicUrl?.startsWith("https:"))
      response.setHeader("Strict-Transport-Security", "max-age=31536000")
    next()
  }

/** What of a request tells where a form was filled in. */
export interface Provenance {
  readonly method: string
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly referer: string | undefined
  readonly fetchSite: string | undefined
}

/** Whether a request that changes something comes from a page of this portal. Reading is always own. */
export const isOwn = (from: Provenance, publicUrl: string | undefined): boolean => {
  if (from.method === "GET" || from.method === "HEAD" || from.method === "OPTIONS") return true
  if (from.fetchSite !== undefined) return from.fetchSite === "same-origin" || from.fetchSite === "none"
  const source = URL.parse(from.origin ?? from.referer ?? "")
  if (source === null) return false
  return publicUrl === undefined ? source.host === from.host : source.origin === publicUrl
}

/** Ending letters is for a mail program too, which says no origin: the sealed link stands for it (RFC 8058). */
const sealed = /^\/unsubscribe\/[0-9a-f-]{36}\/[\w.-]{60,120}$/

/** Whether a post to that path may come from anywhere. */
export const isSealed = (path: string): boolean => sealed.test(path)

/** Refuses forms that another site sent. */
export const ownFormsOnly =
  (settings: Settings): RequestHandler =>
  (request: Request, response: Response, next: NextFunction) => {
    const from: Provenance = {
      method: request.method,
      host: request.headers.host,
      origin: request.headers.origin,
      referer: request.headers.referer,
      fetchSite: request.get("sec-fetch-site"),
    }
    if (isOwn(from, settings.publicUrl) || isSealed(request.path)) next()
    else plainPage(request, response, "foreign-origin")
  }

/** Refuses bodies that are too large, or that do not say how large they are; none is kept. */
export const limitedBodies: RequestHandler = (request, response, next) => {
  const hasBody = request.headers["content-length"] !== undefined || "transfer-encoding" in request.headers
  if (!hasBody) return next()
  const length = Number(request.headers["content-length"])
  const hasFiles = takesFiles(request.path)
  if (length <= (hasFiles ? most.form : bodyLimit)) {
    // A page that answers without reading the form would leave it in the way of the connection's next request.
    response.once("finish", () => request.removeAllListeners("data").resume())
    return next()
  }
  plainPageBeforeBody(
    request,
    response,
    Number.isNaN(length) ? "unsized" : hasFiles ? "too-large-files" : "too-large",
  )
}
