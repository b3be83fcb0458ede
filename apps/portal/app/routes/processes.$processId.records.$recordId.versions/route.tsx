/**
 * A record through time: each of its versions with what it changed, and who gave each answer, when and why.
 * Not here: the record as it is (`…records.$recordId`), or the whole log (`…history`).
 */
import { Forms } from "@osl/core"
import { Missing } from "@osl/store"
import { HistoryList, Table, useWords } from "@osl/ui"
import type { Event } from "@osl/workflow"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import * as LookingBack from "../../process/LookingBack.ts"
import * as links from "../../process/links.ts"
import { readLog } from "../../process/lookingBack.server.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { ofModel } from "../../words/Locale.ts"
import { useSay } from "../../words/Words.ts"

type Written = Extract<Event.Event, { readonly type: "record-added" | "record-corrected" }>

const isWritten = (event: Event.Event): event is Written =>
  event.type === "record-added" || event.type === "record-corrected"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const reading = yield* readLog(args.params["processId"])
      const { state, edition, language, log, telling, crumbs } = reading
      const recordId = args.params["recordId"] ?? ""
      const own = log.filter((event) => "recordId" in event && event.recordId === recordId)
      const written = own.findLast(isWritten)
      if (written === undefined) return yield* new Missing.RecordNotFound({ processId: state.id, recordId })
      // What only its author reads is not in the log, and has no versions.
      const { form, content } = written
      const answers = LookingBack.answers(content, form, telling)
      return {
        process: crumbs,
        id: recordId,
        form,
        formTitle: Forms.of(edition)[form].title[ofModel(language)],
        title: telling.titles[recordId] ?? "",
        versions: LookingBack.entries(log, own, telling)
          .toReversed()
          .map(({ href: _, ...entry }) => entry),
        origins: LookingBack.origins(log, recordId, telling).map((one) => ({
          ...one,
          answer: answers[one.key] ?? "",
        })),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "processes.title" : { text: data.title })

type Shown = Awaited<ReturnType<typeof loader>>

const From = ({ from }: { readonly from: Shown["origins"][number]["from"] }) => {
  const say = useSay()
  const { instant } = useWords()
  return from.map(({ seq, who, duty, at, why }) => (
    <p key={seq} className="process-origin">
      {`${who} (${duty}), ${instant(at)}`}
      {why === null ? null : ` ${say("versions.why", { why })}`}
    </p>
  ))
}

export default function VersionsPage() {
  const say = useSay()
  const { process, id, form, formTitle, title, versions, origins } = useLoaded<typeof loader>()
  return (
    <ProcessPage
      process={process}
      crumbs={[
        { label: say(`form.${form}.many`), href: links.records(process.id, form) },
        { label: title, href: links.record(process.id, id) },
      ]}
      title={say("versions.title", { title: `${formTitle}: ${title}` })}
      crumb={say("versions.crumb")}
    >
      <section aria-labelledby="versions">
        <h2 id="versions">{say("versions.list")}</h2>
        <HistoryList items={versions} label={say("history.newest")} />
      </section>
      {origins.length === 0 ? null : (
        <section aria-labelledby="origins">
          <h2 id="origins">{say("versions.origins")}</h2>
          <Table
            caption={say("versions.origins")}
            hideCaption
            rows={origins}
            rowKey={({ key }) => key}
            columns={[
              { key: "label", header: say("versions.question"), cell: (one) => one.label },
              {
                key: "answer",
                header: say("versions.answer"),
                cell: (one) => <span className="process-lines">{one.answer}</span>,
              },
              { key: "from", header: say("versions.from"), cell: (one) => <From from={one.from} /> },
            ]}
          />
        </section>
      )}
    </ProcessPage>
  )
}
