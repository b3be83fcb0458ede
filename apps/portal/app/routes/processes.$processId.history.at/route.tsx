/**
 * A process as it was: at the end of a day, or after one entry of its history.
 * Not here: working it out (`@osl/workflow`, History), what changed since (`…history.changes`).
 */
import { CriteriaList, Details, Notice, StageMap, Tag, useWords } from "@osl/ui"
import { History } from "@osl/workflow"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { Editions, editionOf } from "../../editions.server.ts"
import { useLoaded } from "../../loaded.ts"
import { FactsList } from "../../process/FactsList.tsx"
import { PastForm } from "../../process/LookBackForms.tsx"
import * as LookingBack from "../../process/LookingBack.ts"
import * as links from "../../process/links.ts"
import { readLog } from "../../process/lookingBack.server.ts"
import * as Overview from "../../process/Overview.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as ProcessFacts from "../../process/processFacts.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { say, useSay } from "../../words/Words.ts"

/** **Unit** records of one form that are named; the rest are counted. */
const most = 20

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const asked = new URL(args.request.url).searchParams.get("point")
      const { state, log, reader, telling, today, crumbs, language } = yield* readLog(
        args.params["processId"],
      )
      const served = yield* Editions
      const found = LookingBack.pointOf(asked)
      const point: LookingBack.Point = found ?? { on: today }
      const day = LookingBack.dayOf(log, point, today)
      const past = History.stateAt(log, point)
      const page = {
        process: crumbs,
        today,
        asked: {
          value: found === undefined && asked !== null ? asked.slice(0, 40) : day,
          ...(found === undefined && asked !== null ? { error: say(language, "past.day.wrong") } : {}),
        },
        text: LookingBack.pointText(log, point, telling),
        since: "on" in point ? point.on : String(point.seq),
      }
      if (past === null) return { ...page, past: null }
      const then = { ...telling, state: past, edition: editionOf(served, past) }
      const { stages, together, stage, steps } = Overview.of(then.edition, past, day, reader)
      const step = steps[0]
      return {
        ...page,
        past: {
          status: past.status,
          stage,
          stages,
          together,
          facts: ProcessFacts.of(then),
          records: LookingBack.records(log, point, then, most),
          // Nothing of then can be mended now.
          step:
            step === undefined || state.version === past.version
              ? null
              : {
                  label: step.label,
                  criteria: step.criteria.map(({ mend: _, who: __, ...criterion }) => criterion),
                },
        },
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "history.title" : { text: data.process.name })

type Past = NonNullable<Awaited<ReturnType<typeof loader>>["past"]>

const Records = ({ records }: { readonly records: Past["records"] }) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <section aria-labelledby="past-records">
      <h2 id="past-records">{say("past.records")}</h2>
      {records.length === 0 ? <p>{say("past.records.none")}</p> : null}
      {records.map(({ form, count, items }) => (
        <Details key={form} summary={say("past.records.of", { form: say(`form.${form}.many`), count })}>
          <ul>
            {items.map(({ href, title, on }) => (
              <li key={href}>
                <a href={href}>{title}</a>, {date(on)}
              </li>
            ))}
          </ul>
          {count > items.length ? <p>{say("past.records.more", { count: count - items.length })}</p> : null}
        </Details>
      ))}
    </section>
  )
}

const Then = ({ past }: { readonly past: Past }) => {
  const say = useSay()
  return (
    <div className="osl-columns">
      <div className="osl-stack">
        <section aria-labelledby="past-stages">
          <h2 id="past-stages">{say("overview.map.title")}</h2>
          <StageMap stages={past.stages} together={past.together} />
        </section>
        {past.step === null || past.step.criteria.length === 0 ? null : (
          <section aria-labelledby="past-step">
            <h2 id="past-step">{past.step.label}</h2>
            <CriteriaList items={past.step.criteria} label={past.step.label} />
          </section>
        )}
        <Records records={past.records} />
      </div>
      <div className="osl-stack process-aside">
        <section className="osl-card" aria-labelledby="past-facts">
          <h2 id="past-facts">{say("overview.facts.title")}</h2>
          <FactsList facts={past.facts} />
        </section>
      </div>
    </div>
  )
}

export default function PastPage() {
  const say = useSay()
  const { process, text, past, today, asked, since } = useLoaded<typeof loader>()
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: say("history.title"), href: links.history(process.id) }]}
      title={say("past.title", { point: text })}
      crumb={say("past.crumb")}
      lead={
        past === null ? undefined : (
          <>
            {past.stage}{" "}
            <Tag tone={past.status === "open" ? "action" : "attention"}>
              {say(`overview.status.${past.status}`)}
            </Tag>
          </>
        )
      }
    >
      <PastForm processId={process.id} point={asked} today={today} />
      <p className="osl-no-print">
        <a href={links.changes(process.id, since, today)}>{say("past.changes-since")}</a>
      </p>
      {past === null ? <Notice title={say("past.none")} /> : <Then past={past} />}
    </ProcessPage>
  )
}
