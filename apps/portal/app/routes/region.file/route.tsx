/**
 * The numbers of a region as a file. They are published and name nobody, so that no purpose is asked and nothing noted.
 * Not here: the page that leads here (`region._index`).
 */
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { isFormat } from "../../exchange/Format.ts"
import { answer } from "../../exchange/taking.server.ts"
import { today } from "../../process/reading.server.ts"
import { read } from "../../region/region.server.ts"
import * as regionTable from "../../region/regionTable.ts"
import { respond } from "../../respond.server.ts"
import { PageNotFound } from "../../visit.server.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { language, answer: found } = yield* read(args.request)
      const format = new URL(args.request.url).searchParams.get("format") ?? "csv"
      if (found === null || !isFormat(format)) return yield* new PageNotFound({ path: "/region" })
      const sheet = regionTable.make(found.table, found.asked, language)
      return yield* answer(sheet, { of: "region", format }, yield* today)
    }),
  )
