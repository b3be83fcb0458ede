/**
 * The processes of the institution in columns by stage.
 * Not here: the same as a list (`processes._index`).
 */
import { edition } from "@osl/core/osl-2014"
import { ProcessStore } from "@osl/store"
import { Board } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as ProcessRow from "../../process/processRow.server.ts"
import { people } from "../../process/reading.server.ts"
import { ViewTabs } from "../../process/ViewTabs.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { say, useSay } from "../../words/Words.ts"

const perStage = 12

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("process.list")
      const { language } = yield* Visit
      const store = yield* ProcessStore.ProcessStore
      const found = yield* store.board(member, { perStage })
      const known = yield* people
      return edition.stages.map((stage) => {
        const column = found.find((one) => one.stage === stage.key)
        const rows = (column?.processes ?? []).map((one) => ProcessRow.of(one, known, language))
        const count = column?.count ?? 0
        return {
          code: stage.key,
          label: stage.label[ofModel(language)],
          count,
          processes: rows.map(({ id, href, name, municipality, place, lead, status }) => ({
            id,
            href,
            title: name,
            place,
            placeTitle: municipality,
            ...(lead === null ? {} : { organiser: lead }),
            ...(status === "open" ? {} : { stage: say(language, `overview.status.${status}`) }),
          })),
          ...(count > rows.length
            ? {
                more: {
                  href: `${links.list}?stage=${stage.key}`,
                  label: say(language, "board.more", { count: count - rows.length }),
                },
              }
            : {}),
        }
      })
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "board.title")

export default function BoardPage() {
  const say = useSay()
  return (
    <ProcessPage title={say("board.title")} crumb={say("processes.view.board")}>
      <ViewTabs current="board" />
      <Board columns={useLoaded<typeof loader>()} label={say("board.title")} />
    </ProcessPage>
  )
}
