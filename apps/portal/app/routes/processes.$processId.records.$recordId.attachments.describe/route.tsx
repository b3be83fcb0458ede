/**
 * Saying of the pictures of a record what they show and whose consent there is.
 * Not here: attaching them (`…attachments.new`), or what follows from it (`@osl/store`, Attachment).
 */
import { FreeText } from "@osl/core"
import { Attachment, Attachments } from "@osl/store"
import { Button, ButtonRow, LinkButton, Notice, RadioGroup, TextArea } from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { Preview } from "../../attachments/AttachmentList.tsx"
import { isShown, peopleShown } from "../../attachments/people.ts"
import { attachable, filesOf } from "../../attachments/shown.server.ts"
import { seenField } from "../../commandField.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { isLine, type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

/** Parts of a description that may be personal data. */
const personal = (description: string): ReadonlyArray<string> =>
  FreeText.warnings(description).map(({ start, end }) => description.slice(start, end))

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record } = yield* attachable(args)
      const files = yield* filesOf(reading, record.id)
      const attached = Number(new URL(args.request.url).searchParams.get("attached") ?? "0")
      return {
        process: reading.crumbs,
        record,
        pictures: files.filter(({ preview }) => preview !== null),
        attached: Number.isSafeInteger(attached) ? attached : 0,
        // Told to the page, since what the store knows stays out of browsers.
        longest: Attachment.longest.description,
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, record, at } = yield* attachable(args)
      const posted = yield* PostedForm.posted(args.request)
      const files = yield* filesOf(reading, record.id)
      const known = new Map(
        files.filter(({ preview }) => preview !== null).map((one) => [one.id, one] as const),
      )
      const ids = [...posted.keys()].flatMap((name) => /^people\.(.+)$/.exec(name)?.[1] ?? [])
      const problems: Array<Problem> = []
      const answers: Record<string, { readonly people: string; readonly description: string }> = {}
      const described: Record<string, Attachments.Described> = {}
      for (const id of new Set([...ids, ...known.keys()])) {
        const people = textOf(posted, `people.${id}`)
        const description = textOf(posted, `description.${id}`).replaceAll(/\s+/g, " ").trim()
        answers[id] = { people, description }
        if (description.length > Attachment.longest.description || !isLine(description))
          problems.push({
            field: `description.${id}`,
            key: "attachments.problem.description",
            params: { most: Attachment.longest.description },
          })
        if (isShown(people)) described[id] = { people, description: description === "" ? null : description }
        else problems.push({ field: `people.${id}`, key: "attachments.problem.people" })
      }
      const warnings = Object.fromEntries(
        Object.entries(answers).map(([id, { description }]) => [id, personal(description)]),
      )
      const isWarned = Object.values(warnings).some((found) => found.length > 0)
      if (problems.length > 0 || (isWarned && textOf(posted, seenField) !== "yes"))
        return data({ problems, answers, warnings, isWarned }, { status: 422 })
      const attachments = yield* Attachments.Attachments
      yield* attachments.describe(reading.member, at, described)
      return redirect(`${links.record(at.processId, at.recordId)}?described#attachments`, 303)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "attachments.describe")

export default function DescribePage() {
  const say = useSay()
  const { process, record, pictures, attached, longest } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <ProcessPage
      process={process}
      crumbs={[{ label: record.title, href: links.record(process.id, record.id) }]}
      title={say("attachments.describe.title", { title: record.title })}
      crumb={say("attachments.describe")}
    >
      <FieldProblems problems={problems} />
      {sent?.isWarned ? (
        <Notice kind="warning" title={say("sending.warnings")}>
          <p>{say("sending.warnings.text")}</p>
        </Notice>
      ) : null}
      {attached === 0 || sent !== undefined ? null : (
        <Notice kind="success" title={say("attachments.attached", { count: attached })}>
          {say("attachments.cleaned")}
        </Notice>
      )}
      {pictures.length === 0 ? (
        <p>{say("attachments.describe.none")}</p>
      ) : (
        <form
          className="osl-form"
          method="post"
          action={links.describePictures(process.id, record.id)}
          noValidate
        >
          {sent?.isWarned ? <input type="hidden" name={seenField} value="yes" /> : null}
          {pictures.map((file) => (
            <section key={file.id} className="attachments__describing" aria-labelledby={`name-${file.id}`}>
              <h2 id={`name-${file.id}`} className="attachments__name">
                {file.name}
              </h2>
              <Preview file={file} />
              <TextArea
                name={`description.${file.id}`}
                rows={2}
                maxLength={longest}
                label={say("attachments.description")}
                hint={say("attachments.description.hint")}
                warnings={sent?.warnings[file.id]}
                defaultValue={sent?.answers[file.id]?.description ?? file.description ?? ""}
                error={of(`description.${file.id}`)}
              />
              <RadioGroup
                name={`people.${file.id}`}
                label={say("attachments.picture.people")}
                options={peopleShown.map((value) => ({
                  value,
                  label: say(value === "none" ? "attachments.picture.none" : `attachments.people.${value}`),
                }))}
                defaultValue={sent?.answers[file.id]?.people ?? file.people}
                error={of(`people.${file.id}`)}
                required
              />
            </section>
          ))}
          <ButtonRow>
            <Button look="main">{say("attachments.describe.save")}</Button>
            <LinkButton look="quiet" href={links.record(process.id, record.id)}>
              {say("sending.back")}
            </LinkButton>
          </ButtonRow>
        </form>
      )}
    </ProcessPage>
  )
}
