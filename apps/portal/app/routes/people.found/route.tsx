/**
 * Setting up the first centre of a new portal.
 * Not here: who may (`founding.server.ts`).
 */
import { Organisation } from "@osl/core"
import { Button, ButtonRow, MunicipalityField, Select, TextField } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { NotAllowed } from "../../access.server.ts"
import { found, isKind, kinds, mayFound } from "../../founding.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as Municipalities from "../../municipality.server.ts"
import { somebody, toWork } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { isLine, nameMax, type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const person = yield* somebody
      const { memberships, language } = yield* Visit
      if (!mayFound(person, memberships)) return yield* new NotAllowed({ action: "people.found" })
      const labels = new Map(
        Organisation.Kind.codes.map(({ code, label }) => [code, label[ofModel(language)]]),
      )
      return { kinds: kinds.map((value) => ({ value, label: labels.get(value) ?? value })) }
    }),
  )

interface Answers {
  readonly name: string
  readonly kind: string
  readonly municipality: string
  readonly options: ReadonlyArray<Municipalities.Option>
}

const again = (answers: Answers, problems: ReadonlyArray<Problem>) =>
  data({ answers, problems }, { status: 422 })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const person = yield* somebody
      const { memberships, language } = yield* Visit
      if (!mayFound(person, memberships)) return yield* new NotAllowed({ action: "people.found" })
      const posted = yield* PostedForm.posted(args.request)
      const name = textOf(posted, "name").trim()
      const kind = textOf(posted, "kind")
      const municipality = textOf(posted, "municipality").trim()
      const place = municipality === "" ? { options: [] } : Municipalities.lookUp(municipality)
      const options =
        "options" in place ? place.options.map((one) => Municipalities.option(one, language)) : []
      const problems: Array<Problem> = []
      if (name === "" || name.length > nameMax || !isLine(name))
        problems.push({ field: "name", key: "found.problem.name", params: { most: nameMax } })
      if (!isKind(kind)) problems.push({ field: "kind", key: "found.problem.kind" })
      if (!("terc" in place)) problems.push({ field: "municipality", key: "found.problem.municipality" })
      if (problems.length > 0 || !isKind(kind) || !("terc" in place))
        return again({ name, kind, municipality, options }, problems)
      return toWork(yield* found(person, memberships, { name, kind, territory: place.terc }))
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "found.title")

export default function FoundPage() {
  const say = useSay()
  const loaded = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <div className="osl-stack">
      <h1>{say("found.title")}</h1>
      <p>{say("found.lead")}</p>
      <form className="osl-form" method="post" action="/people/found" noValidate>
        <FieldProblems problems={problems} />
        <TextField
          name="name"
          label={say("found.name")}
          defaultValue={sent?.answers.name}
          error={of("name")}
          required
        />
        <Select
          name="kind"
          label={say("found.kind")}
          options={loaded.kinds}
          defaultValue={sent?.answers.kind}
          error={of("kind")}
          required
        />
        <MunicipalityField
          name="municipality"
          label={say("found.municipality")}
          defaultValue={sent?.answers.municipality}
          options={sent?.answers.options}
          searchHref="/municipalities?query={query}"
          error={of("municipality")}
          required
        />
        <ButtonRow>
          <Button look="main">{say("found.submit")}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
