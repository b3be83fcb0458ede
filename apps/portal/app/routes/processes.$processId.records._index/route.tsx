/**
 * The records of a process by form, latest first, page by page.
 * Not here: one record (`…records.$recordId._index`).
 */
import { Forms } from "@osl/core"
import { ProcessStore } from "@osl/store"
import { ButtonRow, EmptyState, LinkButton, Pagination, Table, Tabs, Tag, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { may } from "../../access.server.ts"
import { takeOut } from "../../institution/links.ts"
import { useLoaded } from "../../loaded.ts"
import { personName } from "../../process/EventSentence.ts"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { read } from "../../process/reading.server.ts"
import * as StoredRecord from "../../process/StoredRecord.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { say, useSay } from "../../words/Words.ts"

const pageSize = 25

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const reading = yield* read(args.params["processId"])
      const { member, state, language, telling, crumbs } = reading
      const asked = searchParams.get("form")
      const form = Forms.isFormCode(asked) ? asked : null
      const after = searchParams.get("after")
      const store = yield* ProcessStore.ProcessStore
      const page = yield* store.records(member, state.id, {
        limit: pageSize,
        withdrawn: searchParams.has("withdrawn"),
        ...(form === null ? {} : { form }),
        ...(after === null ? {} : { after }),
      })
      return {
        process: crumbs,
        form,
        forms: Forms.codes,
        isFirst: after === null,
        next: page.next,
        records: page.items.map((record) => ({
          id: record.id,
          title: StoredRecord.title(record, reading),
          opening: record.title,
          form: say(language, `form.${record.form}.many`),
          on: record.on,
          author: personName(telling, record.authorId),
          standing: StoredRecord.standing(record, state, language),
        })),
        mayAdd: state.status === "open" && reading.may("record"),
        mayTakeOut: may(member, "process.export"),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "records.title")

export default function Records() {
  const say = useSay()
  const { date } = useWords()
  const { process, form, forms, isFirst, next, records, mayAdd, mayTakeOut } = useLoaded<typeof loader>()
  const here = links.records(process.id, form ?? undefined)
  const object = form === null ? null : say(`form.${form}.object`)
  const add =
    form === null || object === null || !mayAdd ? null : (
      <LinkButton look="main" href={links.addRecord(process.id, form)}>
        {say("form.add", { object })}
      </LinkButton>
    )
  return (
    <ProcessPage process={process} title={form === null ? say("records.title") : say(`form.${form}.many`)}>
      <Tabs
        label={say("records.kinds")}
        items={[
          { href: links.records(process.id), label: say("records.all"), isCurrent: form === null },
          ...forms.map((code) => ({
            href: links.records(process.id, code),
            label: say(`form.${code}.many`),
            isCurrent: code === form,
          })),
        ]}
      />
      {records.length > 0 && add !== null ? <p>{add}</p> : null}
      <div className="process-records">
        <Table
          caption={say("records.title")}
          hideCaption
          rows={records}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "title",
              header: say("records.column.title"),
              cell: (one) => (
                <>
                  <a href={links.record(process.id, one.id)}>{one.title}</a>
                  {one.title.includes(one.opening) ? null : (
                    <p className="process-records__opening">{one.opening}</p>
                  )}
                </>
              ),
            },
            ...(form === null
              ? [
                  {
                    key: "form",
                    header: say("records.column.form"),
                    cell: (one: (typeof records)[number]) => one.form,
                  },
                ]
              : []),
            { key: "on", header: say("records.column.on"), cell: (one) => date(one.on) },
            { key: "author", header: say("records.column.author"), cell: (one) => one.author },
            {
              key: "standing",
              header: say("records.column.standing"),
              cell: (one) =>
                one.standing === null ? "" : <Tag tone={one.standing.tone}>{one.standing.text}</Tag>,
            },
          ]}
          empty={
            <EmptyState
              title={say("records.empty")}
              action={
                add ?? (
                  <LinkButton href={links.overview(process.id)}>
                    {say("record.to-process", { name: process.name })}
                  </LinkButton>
                )
              }
            >
              {say("records.empty.text")}
            </EmptyState>
          }
        />
      </div>
      <Pagination
        previousHref={isFirst ? undefined : here}
        nextHref={next === null ? undefined : `${here}${here.includes("?") ? "&" : "?"}after=${next}`}
      />
      {mayTakeOut && records.length > 0 ? (
        <ButtonRow>
          <LinkButton href={takeOut("records", process.id, form ?? undefined)}>
            {say("export.records")}
          </LinkButton>
          <LinkButton href={takeOut("indicators", process.id)}>{say("export.indicators")}</LinkButton>
        </ButtonRow>
      ) : null}
    </ProcessPage>
  )
}
