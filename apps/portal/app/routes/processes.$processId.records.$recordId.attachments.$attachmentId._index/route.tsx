/**
 * An attached file, to be downloaded.
 * Not here: how it is handed out (`attachments/handing.server.ts`).
 */
import type { LoaderFunctionArgs } from "@remix-run/node"
import { hand } from "../../attachments/handing.server.ts"

export const loader = (args: LoaderFunctionArgs) => hand(args, "file")
