/**
 * Serves what the build wrote for browsers, in the compressed twin where there is one.
 * Not here: pages (`app/`).
 */
import { existsSync, readdirSync } from "node:fs"
import { join, sep } from "node:path"
import express, { type RequestHandler, Router } from "express"

const encodings = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const

/** Every file, by the path that browsers ask for. **Shape** the build wrote them before, none comes later. */
const filesIn = (folder: string): ReadonlySet<string> =>
  new Set(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
          (file) => `/${file.replaceAll(sep, "/")}`,
        )
      : [],
  )

const compressed =
  (known: ReadonlySet<string>): RequestHandler =>
  (request, response, next) => {
    const accepted = String(request.headers["accept-encoding"] ?? "")
    const found = encodings.find(
      ([name, suffix]) => accepted.includes(name) && known.has(`${request.path}${suffix}`),
    )
    if (found !== undefined) {
      const type = express.static.mime.lookup(request.path)
      response.setHeader("Content-Type", /^text|javascript|json/.test(type) ? `${type}; charset=utf-8` : type)
      response.setHeader("Content-Encoding", found[0])
      request.url = `${request.path}${found[1]}`
    }
    if (/\.(js|css|svg|json|txt|webmanifest)$/.test(request.path)) response.vary("Accept-Encoding")
    next()
  }

/** Files with a fingerprint in their name are kept for a year, the others for an hour. */
export const assets = (folder: string): RequestHandler => {
  const router = Router()
  const known = filesIn(folder)
  // A page is no file: the disk need not be asked about it.
  router.use(({ method, path }, _response, next) =>
    next((method === "GET" || method === "HEAD") && known.has(path) ? undefined : "router"),
  )
  router.use(compressed(known))
  router.use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  )
  router.use(express.static(folder, { maxAge: "1h", index: false }))
  return router
}
