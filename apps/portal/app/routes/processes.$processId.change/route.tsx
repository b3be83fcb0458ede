/**
 * What changed in a community: evaluation sheets goal by goal, evidence of change for each goal.
 * Not here: what is told (`ChangeView`).
 */
import { RecordCard, RecordCards, Table, Tag } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import * as ChangeView from "../../process/picture/ChangeView.ts"
import * as Picture from "../../process/picture/Picture.ts"
import { Additions, NothingYet, PicturePage } from "../../process/picture/PicturePage.tsx"
import { additions, begin } from "../../process/picture/picturing.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, records } = yield* begin(args.params["processId"], Picture.forms.change)
      return {
        process: reading.crumbs,
        sheets: ChangeView.sheets(records, reading),
        evidence: ChangeView.evidence(records, reading),
        add: additions(reading, Picture.forms.change.toReversed()),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "picture.change")

const Sheet = ({ sheet }: { readonly sheet: ChangeView.Sheet }) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby={`sheet-${sheet.id}`}>
      <h3 id={`sheet-${sheet.id}`}>
        <a href={sheet.href}>{sheet.title}</a>{" "}
        {sheet.standing === null ? null : <Tag tone={sheet.standing.tone}>{sheet.standing.label}</Tag>}
      </h3>
      <p>
        {sheet.period}. {say("change.decision", { decision: sheet.decision })}
      </p>
      <Table
        caption={sheet.title}
        hideCaption
        rows={sheet.goals}
        rowKey={({ key }) => key}
        columns={[
          { key: "goal", header: say("change.goal"), cell: ({ goal }) => goal },
          {
            key: "achieved",
            header: say("change.achieved"),
            cell: ({ achieved }) => <Tag tone={achieved.tone}>{achieved.label}</Tag>,
          },
          {
            key: "values",
            header: say("change.values"),
            cell: ({ values }) => (values.length === 0 ? "–" : values.join("; ")),
          },
          { key: "why", header: say("change.why"), cell: ({ explanation }) => explanation },
        ]}
      />
    </section>
  )
}

export default function ChangePage() {
  const say = useSay()
  const { process, sheets, evidence, add } = useLoaded<typeof loader>()
  if (sheets.length + evidence.length === 0)
    return (
      <PicturePage process={process} picture="change" lead={say("change.lead")}>
        <NothingYet title={say("change.none")} text={say("change.none.step")} add={add} />
      </PicturePage>
    )
  return (
    <PicturePage process={process} picture="change" lead={say("change.lead")}>
      <Additions add={add} />
      <section className="osl-stack" aria-labelledby="sheets">
        <h2 id="sheets">{say("form.F15.many")}</h2>
        {sheets.length === 0 ? <p>{say("change.sheets.none")}</p> : null}
        {sheets.map((sheet) => (
          <Sheet key={sheet.id} sheet={sheet} />
        ))}
      </section>
      <section className="osl-stack" aria-labelledby="evidence">
        <h2 id="evidence">{say("form.F16.many")}</h2>
        {evidence.length === 0 ? <p>{say("change.evidence.none")}</p> : null}
        {evidence.map(({ goal, evidence: own }) => (
          <div key={goal} className="osl-stack">
            <h3>{say("change.for-goal", { goal })}</h3>
            <RecordCards label={goal}>
              {own.map((one) => (
                <RecordCard
                  key={one.id}
                  heading={4}
                  kind="change"
                  title={one.title}
                  href={one.href}
                  text={one.text}
                  facts={one.facts}
                />
              ))}
            </RecordCards>
          </div>
        ))}
      </section>
    </PicturePage>
  )
}
