/**
 * The files of a record: small pictures, names to download, who attached them; on paper their names.
 * Not here: finding them (`shown.server.ts`), or attaching more (`…attachments.new`).
 */
import type { Attachment } from "@osl/store"
import { EmptyState, LinkButton, Notice, Tag, useWords } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import "./attachments.css"

/** **Unit** `size` bytes; `at` an instant, UTC. **Shape** `preview` is null for what is no picture. */
export interface ShownFile {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly size: number
  readonly who: string
  readonly at: string
  readonly people: Attachment.PeopleShown
  readonly description: string | null
  readonly mayLeave: boolean
  readonly href: string
  readonly preview: string | null
  readonly withdraw: string
  readonly withdrawn: { readonly who: string; readonly at: string; readonly reason: string } | null
}

/** "1,2 MB", "48 kB". **Unit** bytes. */
const useSize = (): ((bytes: number) => string) => {
  const { number } = useWords()
  return (bytes) =>
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${number(Math.round(bytes / 100_000) / 10)} MB`
}

export const Preview = ({ file }: { readonly file: ShownFile }) => {
  const say = useSay()
  return file.preview === null ? null : (
    <img
      className={`attachments__preview${file.mayLeave ? "" : " osl-no-print"}`}
      src={file.preview}
      alt={file.description ?? say("attachments.no-description", { name: file.name })}
      loading="lazy"
      decoding="async"
    />
  )
}

const Withdrawn = ({ file }: { readonly file: ShownFile }) => {
  const say = useSay()
  const { instant } = useWords()
  return file.withdrawn === null ? null : (
    <>
      <s>{file.name}</s>{" "}
      <span className="process-small">
        {say("attachments.withdrawn", {
          when: instant(file.withdrawn.at),
          who: file.withdrawn.who,
          reason: file.withdrawn.reason,
        })}
      </span>
    </>
  )
}

const File = ({ file, mayChange }: { readonly file: ShownFile; readonly mayChange: boolean }) => {
  const say = useSay()
  const { instant } = useWords()
  const size = useSize()
  if (file.withdrawn !== null) return <Withdrawn file={file} />
  return (
    <>
      <Preview file={file} />
      <div className="attachments__words">
        <p className="attachments__name">
          <a href={file.href} download>
            <span className="osl-visually-hidden">{say("attachments.download", { name: "" })}</span>
            {file.name}
          </a>{" "}
          <span className="process-small">
            {file.kind}, {size(file.size)}
          </span>
        </p>
        {file.description === null ? null : <p>{file.description}</p>}
        {file.preview === null || file.people === "none" ? null : (
          <p>
            <Tag tone={file.people === "missing" ? "attention" : "action"}>
              {say(`attachments.shows.${file.people}`)}
            </Tag>
          </p>
        )}
        <p className="process-small">
          {say("attachments.who.text", { who: file.who, when: instant(file.at) })}
          {mayChange ? (
            <span className="osl-no-print">
              {" · "}
              <a href={file.withdraw}>
                {say("attachments.withdraw")} <span className="osl-visually-hidden">{file.name}</span>
              </a>
            </span>
          ) : null}
        </p>
      </div>
    </>
  )
}

interface AttachmentListProps {
  readonly files: ReadonlyArray<ShownFile>
  readonly mayChange: boolean
  readonly addHref: string
  readonly describeHref: string
  /** What was just done; null when nothing was. */
  readonly done: string | null
}

export const AttachmentList = ({ files, mayChange, addHref, describeHref, done }: AttachmentListProps) => {
  const say = useSay()
  if (files.length === 0 && !mayChange) return null
  const hasPictures = files.some(({ preview }) => preview !== null)
  const isMissing = files.some(({ preview, mayLeave }) => preview !== null && !mayLeave)
  return (
    <section
      className={`attachments osl-stack${files.length === 0 ? " osl-no-print" : ""}`}
      aria-labelledby="attachments"
    >
      <h2 id="attachments">{say("attachments.title")}</h2>
      {done === null ? null : <Notice kind="success" title={done} />}
      {isMissing && mayChange ? (
        <div className="osl-no-print">
          <Notice kind="warning" title={say("attachments.waiting")}>
            <p>{say("attachments.waiting.text")}</p>
            <a href={describeHref}>{say("attachments.describe")}</a>
          </Notice>
        </div>
      ) : null}
      {files.length === 0 ? (
        <EmptyState
          title={say("attachments.none")}
          action={<LinkButton href={addHref}>{say("attachments.add")}</LinkButton>}
        >
          {say("attachments.none.step")}
        </EmptyState>
      ) : (
        <ul className="attachments__list">
          {files.map((file) => (
            <li key={file.id} className="attachments__file">
              <File file={file} mayChange={mayChange} />
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && mayChange ? (
        <p className="osl-no-print attachments__doing">
          <LinkButton href={addHref}>{say("attachments.add")}</LinkButton>
          {hasPictures ? <a href={describeHref}>{say("attachments.describe")}</a> : null}
        </p>
      ) : null}
    </section>
  )
}
