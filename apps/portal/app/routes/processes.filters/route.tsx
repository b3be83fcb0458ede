/**
 * The filters of processes that the reader keeps: keeping one, its name, what lists begin with, taking one away and back.
 * Not here: narrowing a list (`ProcessFilterBar`), or the rows (`@osl/store`, SavedFilters).
 */
import { SavedFilters } from "@osl/store"
import {
  Button,
  ButtonRow,
  controlId,
  EmptyState,
  LinkButton,
  Notice,
  stepField,
  Tag,
  TextField,
} from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { address } from "../../address.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { isLine, type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import * as Filtering from "../../process/filtering.server.ts"
import * as links from "../../process/links.ts"
import * as ProcessFilter from "../../process/ProcessFilter.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

/** **Unit** characters. */
const nameMax = 80

const dones = ["renamed", "removed", "chosen", "saved"] as const

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const saved = yield* Filtering.kept
      const removed = new URLSearchParams(searchParams.get("search") ?? "")
      return {
        saved,
        done: dones.find((one) => one === searchParams.get("done")) ?? null,
        removed: {
          name: (searchParams.get("name") ?? "").slice(0, nameMax),
          search: ProcessFilter.search(ProcessFilter.filtersOf(removed)),
        },
      }
    }),
  )

const nameProblems = (field: string, name: string): ReadonlyArray<Problem> => {
  if (name === "") return [{ field, key: "filters.problem.name-required" }]
  return name.length <= nameMax && isLine(name)
    ? []
    : [{ field, key: "filters.problem.name-form", params: { most: nameMax } }]
}

/** What was typed comes back with what is wrong with it. **Shape** `id` of the filter that it was about; empty for a new one. */
const again = (id: string, name: string, search: string, problems: ReadonlyArray<Problem>) =>
  data({ id, name, search, problems }, { status: 422 })

const onwards = (to: string) => redirect(to, { status: 303 })

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("process.list")
      const { path } = yield* Visit
      const posted = yield* PostedForm.posted(args.request)
      const store = yield* SavedFilters.SavedFilters
      const [step, id, name] = [
        textOf(posted, stepField),
        textOf(posted, "id"),
        textOf(posted, "name").trim(),
      ]
      const view = textOf(posted, "view")
      const search = ProcessFilter.search(
        yield* Filtering.filtersOf(new URLSearchParams(textOf(posted, "search"))),
      )
      switch (step) {
        case "save": {
          const problems = [
            ...nameProblems("filter-name", name),
            ...(search === "" ? [{ field: "filter-name", key: "filters.problem.empty" } as const] : []),
          ]
          if (problems.length > 0) return again("", name, search, problems)
          return yield* store.save(member, Filtering.keptList, { name, search }).pipe(
            Effect.as(
              onwards(
                ProcessFilter.isView(view)
                  ? `${ProcessFilter.views[view]}?${search}&done=saved`
                  : `${links.filters}?done=saved`,
              ),
            ),
            Effect.catchTag("TooManyFilters", ({ most }) =>
              Effect.succeed(
                again("", name, search, [
                  { field: "filter-name", key: "filters.problem.too-many", params: { most } },
                ]),
              ),
            ),
          )
        }
        case "rename": {
          const problems = nameProblems(`name-${id}`, name)
          if (problems.length > 0) return again(id, name, "", problems)
          return yield* store.rename(member, id, name).pipe(
            Effect.as(onwards(`${links.filters}?done=renamed`)),
            Effect.catchTag("FilterNameTaken", () =>
              Effect.succeed(
                again(id, name, "", [
                  { field: `name-${id}`, key: "filters.problem.name-taken", params: { name } },
                ]),
              ),
            ),
          )
        }
        case "choose":
        case "choose-none":
          yield* store.choose(member, Filtering.keptList, step === "choose" ? id : null)
          return onwards(`${links.filters}?done=chosen`)
        case "remove": {
          yield* store.remove(member, id)
          return onwards(
            address(links.filters, [
              ["done", "removed"],
              ["name", name.slice(0, nameMax)],
              ["search", search],
            ]),
          )
        }
        default:
          return yield* new PageNotFound({ path })
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "filters.title")

type Shown = Awaited<ReturnType<typeof loader>>
type Kept = Filtering.Kept[number]
type Sent = NonNullable<ReturnType<typeof useSent<typeof action>>>

const Done = ({ shown: { done, removed } }: { readonly shown: Shown }) => {
  const say = useSay()
  if (done === null) return null
  return (
    <Notice kind="success" title={say(`filters.done.${done}`)}>
      {done !== "removed" || removed.name === "" || removed.search === "" ? null : (
        <form method="post" action={links.filters}>
          <input type="hidden" name="name" value={removed.name} />
          <input type="hidden" name="search" value={removed.search} />
          <Button look="quiet" name={stepField} value="save">
            {say("filters.undo", { name: removed.name })}
          </Button>
        </form>
      )}
    </Notice>
  )
}

/** A filter that could not be kept: its name once more. */
const Refused = ({ sent, problem }: { readonly sent: Sent; readonly problem: string | undefined }) => {
  const say = useSay()
  return (
    <form className="process-keep" method="post" action={links.filters}>
      <input type="hidden" name="search" value={sent.search} />
      <TextField
        name="name"
        id={controlId("filter-name")}
        label={say("filters.name")}
        defaultValue={sent.name}
        error={problem}
        autoComplete="off"
        required
      />
      <Button name={stepField} value="save">
        {say("filters.keep.go")}
      </Button>
    </form>
  )
}

const One = ({ one, sent }: { readonly one: Kept; readonly sent: Sent | undefined }) => {
  const say = useSay()
  const of = useProblem(sent?.problems ?? [])
  const field = `name-${one.id}`
  return (
    <li className="osl-card process-filter-kept">
      <h2>
        <a href={`${links.list}?${one.search}`}>{one.name}</a>{" "}
        {one.chosen ? <Tag tone="action">{say("filters.chosen")}</Tag> : null}
      </h2>
      <ul className="process-conditions">
        {one.conditions.map(({ name, value, label, text }) => (
          <li key={`${name} ${value}`}>
            {label}: <strong>{text}</strong>
          </li>
        ))}
      </ul>
      <form className="process-keep osl-no-print" method="post" action={links.filters}>
        <input type="hidden" name="id" value={one.id} />
        <TextField
          name="name"
          id={controlId(field)}
          label={say("filters.rename.label")}
          defaultValue={sent?.id === one.id ? sent.name : one.name}
          error={of(field)}
          autoComplete="off"
          required
        />
        <Button name={stepField} value="rename">
          {say("filters.rename")}
          <span className="osl-visually-hidden">: {one.name}</span>
        </Button>
      </form>
      <form className="osl-no-print" method="post" action={links.filters}>
        <input type="hidden" name="id" value={one.id} />
        <input type="hidden" name="name" value={one.name} />
        <input type="hidden" name="search" value={one.search} />
        <ButtonRow>
          <Button look="quiet" name={stepField} value={one.chosen ? "choose-none" : "choose"}>
            {say(one.chosen ? "filters.choose-none" : "filters.choose")}
            <span className="osl-visually-hidden">: {one.name}</span>
          </Button>
          <Button look="quiet" name={stepField} value="remove">
            {say("filters.remove")}
            <span className="osl-visually-hidden">: {one.name}</span>
          </Button>
        </ButtonRow>
      </form>
    </li>
  )
}

export default function FiltersPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  return (
    <ProcessPage title={say("filters.title")} lead={say("filters.lead")}>
      <FieldProblems problems={problems} />
      {problems.length > 0 ? null : <Done shown={shown} />}
      {sent !== undefined && sent.id === "" ? <Refused sent={sent} problem={of("filter-name")} /> : null}
      {shown.saved.length === 0 ? (
        <EmptyState
          title={say("filters.none")}
          action={<LinkButton href={ProcessFilter.everything("list")}>{say("processes.title")}</LinkButton>}
        >
          {say("filters.none.step")}
        </EmptyState>
      ) : (
        <ul className="process-kept">
          {shown.saved.map((one) => (
            <One key={`${one.id} ${one.name}`} one={one} sent={sent} />
          ))}
        </ul>
      )}
    </ProcessPage>
  )
}
