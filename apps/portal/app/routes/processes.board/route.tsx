/**
 * The processes of the institution in columns by stage.
 * Not here: the same as a list (`processes._index`).
 */
import { edition } from "@osl/core/osl-2014"
import { ProcessStore } from "@osl/store"
import { Board, EmptyState, LinkButton } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { address } from "../../address.ts"
import { useLoaded } from "../../loaded.ts"
import * as Filtering from "../../process/filtering.server.ts"
import * as links from "../../process/links.ts"
import * as ProcessFilter from "../../process/ProcessFilter.ts"
import { ProcessFilterBar } from "../../process/ProcessFilterBar.tsx"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as ProcessRow from "../../process/processRow.server.ts"
import { ViewTabs } from "../../process/ViewTabs.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { ofModel } from "../../words/Locale.ts"
import { say, useSay } from "../../words/Words.ts"

const perStage = 12

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const { member, language, known, query, shown } = yield* Filtering.read("board", searchParams)
      const store = yield* ProcessStore.ProcessStore
      const found = yield* store.board(member, { ...query, perStage })
      const { stages } = shown.filters
      const columns = edition.stages
        .filter(({ key }) => stages.length === 0 || stages.includes(key))
        .map((stage) => {
          const column = found.find((one) => one.stage === stage.key)
          const rows = (column?.processes ?? []).map((one) => ProcessRow.of(one, known, language))
          const count = column?.count ?? 0
          const others = ProcessFilter.pairs({ ...shown.filters, stages: [stage.key] })
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
                    href: address(links.list, others),
                    label: say(language, "board.more", { count: count - rows.length }),
                  },
                }
              : {}),
          }
        })
      return { ...shown, columns }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "board.title")

export default function BoardPage() {
  const say = useSay()
  const { columns, ...shown } = useLoaded<typeof loader>()
  return (
    <ProcessPage title={say("board.title")} crumb={say("processes.view.board")}>
      <ViewTabs current="board" search={shown.search} />
      <ProcessFilterBar shown={shown} />
      {shown.isNarrowed && columns.every(({ count }) => count === 0) ? (
        <EmptyState
          title={say("processes.none-found")}
          action={
            <LinkButton href={ProcessFilter.everything("board")}>{say("processes.filter.clear")}</LinkButton>
          }
        />
      ) : (
        <Board columns={columns} label={say("board.title")} />
      )}
    </ProcessPage>
  )
}
