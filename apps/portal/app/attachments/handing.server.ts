/**
 * An attached file as an answer to a browser: to be kept, never to be run or drawn as a page of this portal.
 * Not here: who may have it (`@osl/store`, Attachments).
 */
import { Attachments } from "@osl/store"
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../access.server.ts"
import { respond } from "../respond.server.ts"

/** Nothing of a file does anything, wherever a browser should show it. */
const nothing = "sandbox; default-src 'none'; frame-ancestors 'none'"

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  )

/** The name for browsers of every age. **Shape** in plain signs, and once more as it is. */
export const disposition = (name: string): string => {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁ]/g, "l")
    .replace(/[^\w. -]/g, "_")
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

/** Answers with a file to be downloaded, or with a small picture for a page. */
export const hand = (args: LoaderFunctionArgs, which: "file" | "preview") =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("process.read")
      const attachments = yield* Attachments.Attachments
      const { processId = "", recordId = "", attachmentId = "" } = args.params
      const { attachment, bytes } = yield* attachments.read(
        member,
        { processId, recordId },
        attachmentId,
        which,
      )
      const headers =
        which === "file"
          ? {
              "Content-Type": attachment.mediaType,
              "Content-Length": String(attachment.size),
              "Content-Disposition": disposition(attachment.name),
            }
          : { "Content-Type": "image/webp", "Content-Disposition": "inline" }
      return new Response(bytes, {
        headers: { ...headers, "Content-Security-Policy": nothing, "Cache-Control": "private, no-store" },
      })
    }),
  )
