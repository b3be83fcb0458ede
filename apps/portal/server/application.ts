/**
 * The built application behind HTTP: health, assets, the checks of every request, then Remix.
 * Not here: what the application does (`app/`).
 */
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { createRequestHandler } from "@remix-run/express"
import type { ServerBuild } from "@remix-run/node"
import express, { type ErrorRequestHandler, type RequestHandler } from "express"
import { report } from "../app/log.server.ts"
import type { Application } from "../app/runtime.server.ts"
import { assets } from "./assets.ts"
import { plainPage } from "./plainPage.ts"
import { handlers } from "./routeTable.ts"
import { headers, limitedBodies, ownFormsOnly } from "./security.ts"
import type { Settings } from "./settings.ts"

export interface Loaded {
  readonly application: Application
  readonly handler: (settings: Settings) => express.Express
}

const ready =
  (application: Application): RequestHandler =>
  async (_request, response) => {
    const readiness = await application.readiness()
    response
      .status(readiness === "ok" ? 200 : 503)
      .type("text/plain")
      .send(`${readiness}\n`)
  }

/** Whether an address, or the name of the host, is no such thing. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof URIError ||
  (error instanceof TypeError && "code" in error && error.code === "ERR_INVALID_URL")

const broken: ErrorRequestHandler = (error, request, response, next) => {
  if (isUnreadable(error) && !response.headersSent) return plainPage(request, response, "unreadable")
  report(error)
  if (response.headersSent) next(error)
  else plainPage(request, response, "broken")
}

/** Loads the server bundle; its modules, the runtime among them, exist once in the process. */
export const load = async (portal: string): Promise<Loaded> => {
  const bundle: ServerBuild = await import(pathToFileURL(join(portal, "build/server/index.js")).href)
  const entry: object = bundle.entry.module
  const application = entry as Application
  return {
    application,
    handler: (settings) => {
      const app = express()
      app.disable("x-powered-by")
      if (settings.publicUrl !== undefined) app.set("trust proxy", 1)
      app.get("/healthz", (_request, response) => void response.type("text/plain").send("ok\n"))
      app.get("/readyz", ready(application))
      app.use(headers(settings))
      app.use(assets(join(portal, "build/client")))
      app.use(ownFormsOnly(settings))
      app.use(limitedBodies)
      const handler = handlers(bundle, (build) =>
        createRequestHandler({
          build,
          mode: "production",
          getLoadContext: (request, response) => {
            const asked = application.asked(request.method)
            response.once("close", () => asked.end(response.statusCode))
            return { nonce: String(response.locals["nonce"]), address: request.ip ?? "", asked }
          },
        }),
      )
      app.all("*", (request, response, next) => handler(request.path)(request, response, next))
      app.use(broken)
      return app
    },
  }
}
