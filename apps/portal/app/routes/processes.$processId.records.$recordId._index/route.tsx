/**
 * One record of a process, to be read and printed, with what may be done with it.
 * Not here: doing it (`…acts.$act`, `…correct`, `…withdraw`).
 */
import { Forms } from "@osl/core"
import { ProcessStore } from "@osl/store"
import {
  ActionList,
  ActorNetwork,
  ButtonRow,
  LinkButton,
  Notice,
  RecordAnswers,
  Tag,
  useWords,
} from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { AttachmentList } from "../../attachments/AttachmentList.tsx"
import { filesOf } from "../../attachments/shown.server.ts"
import { useLoaded } from "../../loaded.ts"
import * as Actions from "../../process/Actions.ts"
import * as ActorNetworks from "../../process/actorNetwork.server.ts"
import { personName } from "../../process/EventSentence.ts"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as Picture from "../../process/picture/Picture.ts"
import { read } from "../../process/reading.server.ts"
import { isWordy } from "../../process/redacting.server.ts"
import * as ReferredRecords from "../../process/referredRecords.server.ts"
import * as StoredRecord from "../../process/StoredRecord.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { ofModel } from "../../words/Locale.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const reading = yield* read(args.params["processId"])
      const { member, state, edition, language, reader, telling, crumbs } = reading
      const store = yield* ProcessStore.ProcessStore
      const record = yield* store.record(member, state.id, args.params["recordId"] ?? "")
      const { fields, title } = Forms.of(edition)[record.form]
      const labels = yield* ReferredRecords.labels(reading, fields, record.content)
      const mayChange = Actions.mayChange(state, record, reader)
      const asked = new URL(args.request.url).searchParams
      return {
        process: crumbs,
        id: record.id,
        form: record.form,
        formTitle: title[ofModel(language)],
        title: StoredRecord.title(record, reading),
        standing: StoredRecord.standing(record, state, language),
        picture: Picture.ofForm(record.form),
        network: yield* ActorNetworks.of(reading, record),
        rows: StoredRecord.rows(record, { language, edition, references: labels }),
        author: personName(telling, record.authorId),
        addedAt: record.addedAt,
        changedAt: record.changedAt === record.addedAt ? null : record.changedAt,
        isWithdrawn: record.withdrawn,
        acts: record.withdrawn ? [] : Actions.recordActs(state, record.id, reader),
        mayChange,
        mayRedact: reading.may("redact") && isWordy(edition, record.form),
        mayAdd: state.status === "open" && reading.may("record") && record.form !== "F01",
        files: yield* filesOf(reading, record.id),
        isDone: asked.has("done"),
        attached: Number(asked.get("attached") ?? "0") || 0,
        fileDone: asked.has("described")
          ? ("attachments.describe.done" as const)
          : asked.has("file-withdrawn")
            ? ("attachments.withdraw.done" as const)
            : null,
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "processes.title" : { text: data.title })

type Shown = Awaited<ReturnType<typeof loader>>

/** What to do with it: the main act first, then changing it, then the next one. */
const Doing = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const { process, id, acts, mayChange } = shown
  const [main, ...others] = acts
  return (
    <div className="osl-stack osl-no-print">
      <ButtonRow>
        {main === undefined || main.who !== undefined ? null : (
          <LinkButton look="main" href={main.href}>
            {main.label}
          </LinkButton>
        )}
        {mayChange ? (
          <LinkButton href={links.correctRecord(process.id, id)}>{say("record.correct")}</LinkButton>
        ) : null}
        {mayChange ? (
          <LinkButton look="quiet" href={links.withdrawRecord(process.id, id)}>
            {say("record.withdraw")}
          </LinkButton>
        ) : null}
      </ButtonRow>
      <ActionList actions={main === undefined || main.who === undefined ? others : acts} />
    </div>
  )
}

const Done = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const { process, form, isDone, mayAdd } = shown
  if (!isDone) return null
  return (
    <Notice kind="success" title={say("overview.done")}>
      <ul className="process-actions">
        <li>
          <a href={links.overview(process.id)}>{say("record.to-process", { name: process.name })}</a>
        </li>
        {mayAdd ? (
          <li>
            <a href={links.addRecord(process.id, form)}>
              {say("record.add-another", { object: say(`form.${form}.object`) })}
            </a>
          </li>
        ) : null}
      </ul>
    </Notice>
  )
}

export default function RecordPage() {
  const say = useSay()
  const { instant } = useWords()
  const shown = useLoaded<typeof loader>()
  const { process, form, formTitle, title, standing, rows, author, addedAt, changedAt, isWithdrawn } = shown
  const { network, picture } = shown
  return (
    <ProcessPage
      process={process}
      crumbs={[
        { label: say("records.title"), href: links.records(process.id) },
        { label: say(`form.${form}.many`), href: links.records(process.id, form) },
      ]}
      title={`${formTitle}: ${title}`}
      crumb={title}
    >
      <Done shown={shown} />
      {standing === null ? null : (
        <p>
          <Tag tone={standing.tone}>{standing.text}</Tag>
        </p>
      )}
      {isWithdrawn ? <Notice kind="warning" title={say("record.withdrawn")} /> : null}
      <Doing shown={shown} />
      {network === null ? null : (
        <ActorNetwork label={title} shown={network.shown} snapshots={network.snapshots} />
      )}
      {picture === null || isWithdrawn ? null : (
        <p className="osl-no-print">
          <a href={links.picture(process.id, picture)}>
            {say("picture.of-record", { picture: say(`picture.${picture}`) })}
          </a>
        </p>
      )}
      {form === "F19" && !isWithdrawn ? (
        <p className="osl-no-print">
          <a href={links.report(process.id, shown.id)}>{say("report.show")}</a>
        </p>
      ) : null}
      <RecordAnswers rows={rows} />
      <AttachmentList
        files={shown.files}
        mayChange={shown.mayChange}
        addHref={links.attach(process.id, shown.id)}
        describeHref={links.describePictures(process.id, shown.id)}
        done={
          shown.attached > 0
            ? say("attachments.attached", { count: shown.attached })
            : shown.fileDone === null
              ? null
              : say(shown.fileDone)
        }
      />
      <p className="process-small">
        {say("record.added", { who: author, when: instant(addedAt) })}
        {changedAt === null ? "" : ` ${say("record.changed", { when: instant(changedAt) })}`}{" "}
        <a href={links.versions(process.id, shown.id)}>{say("versions.link")}</a>
      </p>
      {shown.mayRedact ? (
        <p className="process-small osl-no-print">
          <a href={links.redactRecord(process.id, shown.id)}>{say("redact.title")}</a>
        </p>
      ) : null}
    </ProcessPage>
  )
}
