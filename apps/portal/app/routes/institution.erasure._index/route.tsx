/**
 * Finding whom something is kept about, or records that mention somebody; and what was erased on request.
 * Not here: one person's data (`institution.erasure.$person`), taking words out of a record (`processes.$processId.records.…redact`).
 */
import { Button, ButtonRow, EmptyState, Notice, Table, Tag, TextField, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { find } from "../../institution/erasure.server.ts"
import { InstitutionPage } from "../../institution/InstitutionPage.tsx"
import * as links from "../../institution/links.ts"
import { useLoaded } from "../../loaded.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) => {
  const { searchParams } = new URL(args.request.url)
  return respond(
    args,
    Effect.map(find(searchParams.get("q")), (found) => {
      const receipt = found.receipts.find(({ id }) => id === searchParams.get("done"))
      return { ...found, receipt: receipt ?? null, isWhole: searchParams.get("account") === "gone" }
    }),
  )
}

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "erasure.title")

type Shown = Awaited<ReturnType<typeof loader>>

const Found = ({ shown: { people, records, seesRecords } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <>
      <section className="osl-stack" aria-labelledby="people">
        <h2 id="people">{say("erasure.people")}</h2>
        {people.length === 0 ? (
          <p>{say("erasure.people.none")}</p>
        ) : (
          <ul className="process-actions">
            {people.map(({ id, name, email, works }) => (
              <li key={id}>
                <a href={links.erasureOf(id)}>{name}</a>
                <span className="process-small">{`, ${email}`}</span>{" "}
                {works ? null : <Tag>{say("erasure.people.left")}</Tag>}
              </li>
            ))}
          </ul>
        )}
      </section>
      {seesRecords ? (
        <section className="osl-stack" aria-labelledby="records">
          <h2 id="records">{say("erasure.records")}</h2>
          <p>{say("erasure.records.lead")}</p>
          {records.length === 0 ? (
            <p>{say("erasure.records.none")}</p>
          ) : (
            <ul className="process-actions">
              {records.map(({ id, title, process, on, href }) => (
                <li key={id}>
                  <a href={href}>{title === "" ? say("erasure.records.untitled") : title}</a>
                  <span className="process-small">{`, ${process}, ${date(on)}`}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ) : null}
    </>
  )
}

export default function ErasurePage() {
  const say = useSay()
  const { instant } = useWords()
  const shown = useLoaded<typeof loader>()
  const { question, receipts, receipt, isWhole } = shown
  return (
    <InstitutionPage
      part="erasure"
      title={say("erasure.title")}
      lead={say("erasure.lead")}
      seesHome={shown.seesHome}
    >
      {receipt === null ? null : (
        <Notice kind="success" title={say("erasure.done")}>
          <p>{say("erasure.done.receipt", { receipt: receipt.id, at: instant(receipt.at) })}</p>
          <p>{say(isWhole ? "erasure.done.whole" : "erasure.done.part")}</p>
        </Notice>
      )}
      <form className="osl-form osl-no-print" method="get" action={links.erasure}>
        <TextField
          name="q"
          type="search"
          label={say("erasure.search")}
          hint={say("erasure.search.hint")}
          defaultValue={question}
        />
        <ButtonRow>
          <Button look="main">{say("erasure.search.go")}</Button>
        </ButtonRow>
      </form>
      {question === "" ? null : <Found shown={shown} />}
      <section className="osl-stack" aria-labelledby="receipts">
        <h2 id="receipts">{say("erasure.receipts")}</h2>
        <Table
          caption={say("erasure.receipts")}
          hideCaption
          rows={receipts}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "when",
              header: say("audit.column.when"),
              cell: ({ at }) => <span className="institution-when">{instant(at)}</span>,
            },
            {
              key: "what",
              header: say("erasure.receipts.what"),
              cell: ({ isPerson }) => say(isPerson ? "erasure.receipts.person" : "erasure.receipts.process"),
            },
            { key: "id", header: say("erasure.receipts.number"), cell: ({ id }) => <code>{id}</code> },
          ]}
          empty={<EmptyState title={say("erasure.none")}>{say("erasure.none.step")}</EmptyState>}
        />
      </section>
    </InstitutionPage>
  )
}
