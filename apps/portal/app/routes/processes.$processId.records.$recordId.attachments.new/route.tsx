/**
 * Attaching files to a record: choosing them, saying whom pictures show; what is refused is said file by file.
 * Not here: looking at the files (`attachments/taking.server.ts`), or the rules (`@osl/store`, Attachment).
 */
import { Attachment } from "@osl/store"
import { Button, ButtonRow, FileField, LinkButton, Notice, RadioGroup } from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { accept, labels } from "../../attachments/kinds.ts"
import { most, mostFiles } from "../../attachments/limits.ts"
import { isShown, peopleShown } from "../../attachments/people.ts"
import { Arriving } from "../../attachments/place.server.ts"
import { attachable } from "../../attachments/shown.server.ts"
import { type Taken, take } from "../../attachments/taking.server.ts"
import { uploaded } from "../../attachments/uploaded.server.ts"
import { commandField } from "../../commandField.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { type Problem, textOf } from "../../people/problems.ts"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { commandIdOf, newCommandId } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record } = yield* attachable(args)
      return { process: reading.crumbs, record, command: newCommandId() }
    }),
  )

const mega = (bytes: number): number => bytes / 1_000_000

const problemOf = ({ name, fault }: Taken["refused"][number]): Problem => ({
  field: "files",
  key: `attachments.problem.${fault}`,
  params: {
    name,
    types: labels,
    most: mega(fault === "too-large-picture" ? most.picture : most.file),
  },
})

const stoppedBy = (stopped: Taken["stopped"]): ReadonlyArray<Problem> =>
  stopped === null
    ? []
    : [{ field: "files", key: `attachments.stop.${stopped}`, params: { count: Attachment.mostOfRecord } }]

const statusOf = (stopped: Taken["stopped"]): number =>
  stopped === "unavailable" ? 503 : stopped === "not-yours" ? 403 : stopped === null ? 422 : 409

const again = (
  people: string,
  problems: ReadonlyArray<Problem>,
  attached: ReadonlyArray<string> = [],
  status = 422,
) => data({ people, problems, attached, command: newCommandId() }, { status })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.scoped(
      Effect.gen(function* () {
        const { reading, at } = yield* attachable(args)
        const { folder } = yield* Arriving
        const form = yield* Effect.catchTag(uploaded(args.request, folder), "FilesUnavailable", (trouble) =>
          Effect.as(Effect.logError("A form with files could not be taken in", trouble), null),
        )
        if (form === null) return again("", stoppedBy("unavailable"), [], 503)
        const { answers, files, hasTooMany } = form
        const people = textOf(answers, "people")
        const problems: ReadonlyArray<Problem> = [
          ...(files.length === 0 ? [{ field: "files", key: "attachments.problem.files" } as const] : []),
          ...(hasTooMany
            ? [
                {
                  field: "files",
                  key: "attachments.problem.too-many",
                  params: { count: mostFiles },
                } as const,
              ]
            : []),
        ]
        if (!isShown(people))
          return again("", [...problems, { field: "people", key: "attachments.problem.people" }])
        if (problems.length > 0) return again(people, problems)
        const { attached, refused, stopped } = yield* take(
          reading.member,
          at,
          commandIdOf(answers),
          files,
          people,
        )
        if (refused.length > 0 || stopped !== null)
          return again(
            people,
            [...refused.map(problemOf), ...stoppedBy(stopped)],
            attached.map(({ name }) => name),
            statusOf(stopped),
          )
        const { processId, recordId } = at
        return attached.some((one) => Attachment.lacks(one).length > 0)
          ? redirect(`${links.describePictures(processId, recordId)}?attached=${attached.length}`, 303)
          : redirect(`${links.record(processId, recordId)}?attached=${attached.length}#attachments`, 303)
      }),
    ),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "attachments.add")

export default function AttachPage() {
  const say = useSay()
  const { process, record, command } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: record.title, href: links.record(process.id, record.id) }]}
      title={say("attachments.add.title", { title: record.title })}
      crumb={say("attachments.add")}
    >
      <FieldProblems problems={problems} />
      {sent === undefined || sent.attached.length === 0 ? null : (
        <Notice kind="success" title={say("attachments.kept-so-far")}>
          <ul>
            {sent.attached.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Notice>
      )}
      {sent === undefined ? null : <p>{say("attachments.choose-again")}</p>}
      <form
        className="osl-form"
        method="post"
        encType="multipart/form-data"
        action={links.attach(process.id, record.id)}
        noValidate
      >
        <input type="hidden" name={commandField} value={sent?.command ?? command} />
        <FileField
          name="files"
          label={say("attachments.files")}
          hint={say("attachments.files.hint", { picture: mega(most.picture), count: mostFiles })}
          accept={accept}
          types={labels}
          mostBytes={most.file}
          error={of("files")}
          isSeveral
          required
        />
        <RadioGroup
          name="people"
          label={say("attachments.people")}
          hint={say("attachments.people.hint")}
          options={peopleShown.map((value) => ({
            value,
            label: say(`attachments.people.${value}`),
            ...(value === "missing" ? { hint: say("attachments.people.missing.hint") } : {}),
          }))}
          defaultValue={sent?.people}
          error={of("people")}
          required
        />
        <ButtonRow>
          <Button look="main">{say("attachments.submit")}</Button>
          <LinkButton look="quiet" href={links.record(process.id, record.id)}>
            {say("sending.back")}
          </LinkButton>
        </ButtonRow>
      </form>
    </ProcessPage>
  )
}
