/**
 * One person's data before it goes: what goes, what stays and why, the file first, then the purpose and the last word.
 * Not here: erasing (`@osl/store`, PersonalData), or the file (`institution.erasure.$person_.file`).
 */
import { PersonalData } from "@osl/store"
import { Button, ButtonRow, CheckboxGroup, LinkButton, Notice, Select, SummaryList, useWords } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { weigh } from "../../institution/erasure.server.ts"
import { InstitutionPage } from "../../institution/InstitutionPage.tsx"
import * as links from "../../institution/links.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { done } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

/** What data of a person are erased for. */
const purposes = ["request-of-a-person", "upkeep"] as const

export const loader = (args: LoaderFunctionArgs) => respond(args, weigh(args.params["person"] ?? ""))

const again = (posted: FormData, problems: ReadonlyArray<Problem>) =>
  data(
    { problems, purpose: textOf(posted, "purpose"), isSure: textOf(posted, "sure") === "yes" },
    { status: 422 },
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("institution.erase")
      const posted = yield* PostedForm.posted(args.request)
      const { person, isOneself } = yield* weigh(args.params["person"] ?? "")
      if (isOneself) return again(posted, [{ field: "sure", key: "erasure.oneself" }])
      const purpose = purposes.find((one) => one === textOf(posted, "purpose"))
      const isSure = textOf(posted, "sure") === "yes"
      if (purpose === undefined || !isSure)
        return again(posted, [
          ...(purpose === undefined ? [{ field: "purpose", key: "erasure.problem.purpose" } as const] : []),
          ...(isSure ? [] : [{ field: "sure", key: "erasure.problem.sure" } as const]),
        ])
      const service = yield* PersonalData.PersonalData
      const erased = yield* Effect.result(service.erase({ ...member, purpose }, person.id))
      if (erased._tag === "Failure")
        return erased.failure._tag === "LastManager"
          ? again(posted, [{ field: "sure", key: "erasure.oneself" }])
          : yield* erased.failure
      const { entry, isWhole } = erased.success
      return done(`${links.erasure}?done=${entry.id}${isWhole ? "&account=gone" : ""}`)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches, data: loaded }) =>
  titled(matches, loaded === undefined ? "erasure.title" : { text: loaded.person.name })

type Shown = Awaited<ReturnType<typeof loader>>

const Confirming = ({ shown: { person } }: { readonly shown: Shown }) => {
  const say = useSay()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <section className="osl-stack" aria-labelledby="confirm">
      <h2 id="confirm">{say("erasure.confirm")}</h2>
      <form className="osl-form" method="post" action={links.erasureOf(person.id)} noValidate>
        <FieldProblems problems={problems} />
        <Select
          name="purpose"
          label={say("erasure.purpose")}
          options={purposes.map((value) => ({ value, label: say(`erasure.purpose.${value}`) }))}
          defaultValue={sent?.purpose}
          error={of("purpose")}
          required
        />
        <CheckboxGroup
          name="sure"
          label={say("erasure.sure")}
          options={[{ value: "yes", label: say("erasure.sure.yes", { name: person.name }) }]}
          defaultValues={sent?.isSure ? ["yes"] : []}
          error={of("sure")}
          required
        />
        <ButtonRow>
          <Button look="danger">{say("erasure.go")}</Button>
          <LinkButton href={links.erasure}>{say("person.end.no")}</LinkButton>
        </ButtonRow>
      </form>
    </section>
  )
}

export default function PersonErasurePage() {
  const say = useSay()
  const { number } = useWords()
  const shown = useLoaded<typeof loader>()
  const { person, going, isWhole, leads, isOneself, seesHome } = shown
  return (
    <InstitutionPage
      part="erasure"
      title={say("erasure.of", { name: person.name })}
      lead={person.email}
      seesHome={seesHome}
    >
      <section className="osl-stack" aria-labelledby="goes">
        <h2 id="goes">{say("erasure.goes")}</h2>
        <SummaryList
          items={going.map(({ group, count }) => ({
            label: say(`erasure.group.${group}`),
            value: group === "account" ? say("erasure.group.account.value") : number(count),
          }))}
        />
      </section>
      <section className="osl-stack" aria-labelledby="stays">
        <h2 id="stays">{say("erasure.stays")}</h2>
        <ul>
          <li>{say(isWhole ? "erasure.stays.course" : "erasure.stays.course.named")}</li>
          <li>{say("erasure.stays.words")}</li>
          <li>{say("erasure.stays.audit")}</li>
          {isWhole ? null : <li>{say("erasure.stays.account")}</li>}
        </ul>
      </section>
      <section className="osl-stack" aria-labelledby="file">
        <h2 id="file">{say("erasure.file")}</h2>
        <p>{say("erasure.file.lead")}</p>
        <form method="post" action={links.erasureFile(person.id)}>
          <Button>{say("erasure.file.go")}</Button>
        </form>
      </section>
      {leads === 0 ? null : (
        <Notice kind="warning" title={say("erasure.leads", { count: leads })}>
          <a href={`/people/${person.id}?end`}>{say("erasure.leads.step")}</a>
        </Notice>
      )}
      {isOneself ? <Notice>{say("erasure.oneself")}</Notice> : <Confirming shown={shown} />}
    </InstitutionPage>
  )
}
