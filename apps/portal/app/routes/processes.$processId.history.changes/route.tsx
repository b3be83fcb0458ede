/**
 * What is not the same at two points of a process, each with who changed it, when and why.
 * Not here: working it out (`@osl/workflow`, History), the whole state at one point (`…history.at`).
 */
import { LocalDate } from "@osl/core"
import { Button, ButtonRow, Details, HistoryList, Select } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import * as EventSentence from "../../process/EventSentence.ts"
import { ChangesForm } from "../../process/LookBackForms.tsx"
import * as LookingBack from "../../process/LookingBack.ts"
import * as links from "../../process/links.ts"
import { readLog } from "../../process/lookingBack.server.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { kitWords, say, useSay } from "../../words/Words.ts"

/** **Unit** changes on the page, those made last. */
const most = 200

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const { log, telling, today, crumbs, language } = yield* readLog(args.params["processId"])
      const { date } = kitWords(language)
      const point = (name: "from" | "to", usual: string) => {
        const asked = searchParams.get(name)
        const found = LookingBack.pointOf(asked)
        const given = found ?? { on: usual }
        return {
          point: given,
          text: LookingBack.pointText(log, given, telling),
          entry: "seq" in given ? String(given.seq) : "",
          day:
            found === undefined && asked !== null
              ? { value: asked.slice(0, 40), error: say(language, "past.day.wrong") }
              : { value: LookingBack.dayOf(log, given, today) },
        }
      }
      const from = point("from", LocalDate.addDays(today, -30))
      const to = point("to", today)
      const found = LookingBack.between(log, from.point, to.point, telling)
      return {
        process: crumbs,
        today,
        from: { text: from.text, day: from.day, entry: from.entry },
        to: { text: to.text, day: to.day, entry: to.entry },
        changes: found.slice(0, most),
        count: found.length,
        // New records are many and each has its own page; what was decided and corrected is chosen from.
        entries: log
          .filter(
            ({ type, seq }) =>
              type !== "record-added" || String(seq) === from.entry || String(seq) === to.entry,
          )
          .map((event) => ({
            value: String(event.seq),
            label: `${date(event.on, "medium")}: ${EventSentence.of(event, telling)}`,
          })),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "history.title" : { text: data.process.name })

type Shown = Awaited<ReturnType<typeof loader>>

const EntriesForm = ({ shown: { process, entries, from, to } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <form className="process-look-back" method="get" action={links.changes(process.id)}>
      <Select
        name="from"
        id="from-entry"
        label={say("changes.from-entry")}
        options={entries}
        defaultValue={from.entry === "" ? (entries[0]?.value ?? "") : from.entry}
      />
      <Select
        name="to"
        id="to-entry"
        label={say("changes.to-entry")}
        options={entries}
        defaultValue={to.entry === "" ? (entries.at(-1)?.value ?? "") : to.entry}
      />
      <ButtonRow>
        <Button>{say("changes.show")}</Button>
      </ButtonRow>
    </form>
  )
}

export default function ChangesPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { process, from, to, today, changes, count } = shown
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: say("history.title"), href: links.history(process.id) }]}
      title={say("changes.title")}
      lead={say("changes.lead", { from: from.text, to: to.text })}
    >
      <ChangesForm processId={process.id} from={from.day} to={to.day} today={today} />
      <div className="osl-no-print">
        <Details summary={say("changes.entries")} open={from.entry !== ""}>
          <EntriesForm shown={shown} />
        </Details>
      </div>
      <section aria-labelledby="changes">
        <h2 id="changes">{say("changes.found", { count })}</h2>
        {count === 0 ? (
          <p>{say("changes.none")}</p>
        ) : (
          <HistoryList items={changes} label={say("history.newest")} />
        )}
        {count > changes.length ? <p>{say("changes.more", { count: changes.length })}</p> : null}
      </section>
    </ProcessPage>
  )
}
