/**
 * Finding processes and records of the institution by their words, page by page.
 * Not here: what counts as found and how it is ranked (`@osl/store`, Search).
 */
import { Forms } from "@osl/core"
import { Search } from "@osl/store"
import { Button, ButtonRow, EmptyState, Pagination, Select, Tag, TextField, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

const pageSize = 20
const longest = 120

const askedOf = (search: URLSearchParams) => {
  const form = search.get("form")
  return {
    text: (search.get("q") ?? "").slice(0, longest).trim(),
    form: Forms.isFormCode(form) ? form : null,
  }
}

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("process.list")
      const { searchParams } = new URL(args.request.url)
      const asked = askedOf(searchParams)
      const after = searchParams.get("after")
      const search = yield* Search.Search
      const { items, next } = yield* search.find(member, {
        text: asked.text,
        limit: pageSize,
        ...(asked.form === null ? {} : { form: asked.form }),
        ...(after === null ? {} : { after }),
      })
      return {
        asked,
        forms: Forms.codes,
        isFirst: after === null,
        next,
        found: items.map(({ process, record, title, on, closeness, excerpt }) => ({
          key: record?.id ?? process.id,
          href: record === null ? links.overview(process.id) : links.record(process.id, record.id),
          title,
          form: record?.form ?? null,
          process: record === null ? null : { name: process.name, href: links.overview(process.id) },
          on,
          isAlike: closeness === "similar",
          // A record that was found by its title needs no excerpt to say the same.
          excerpt: excerpt.map(({ text }) => text).join("") === title ? [] : excerpt,
        })),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "search.title")

type Shown = Awaited<ReturnType<typeof loader>>

const address = ({ text, form }: Shown["asked"], after?: string): string => {
  const given = { q: text, form: form ?? "", after: after ?? "" }
  return `${links.search}?${new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ""))}`
}

const Excerpt = ({ pieces }: { readonly pieces: Shown["found"][number]["excerpt"] }) => (
  <p className="process-small">
    {/* Pieces follow each other and are never moved. */}
    {pieces.map(({ text, marked }, at) => {
      const key = `${at} ${text}`
      return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
    })}
  </p>
)

const Found = ({ one }: { readonly one: Shown["found"][number] }) => {
  const say = useSay()
  const { date } = useWords()
  const { href, title, form, process, on, isAlike, excerpt } = one
  return (
    <li className="osl-card">
      <p>
        {/* A map of actors or a talk has no text of its own to be called by. */}
        <a href={href}>{title === "" && form !== null ? say(`form.${form}.many`) : title}</a>
      </p>
      <p className="process-small">
        {[form === null ? say("search.process") : say(`form.${form}.many`), date(on)].join(", ")}
        {process === null ? null : (
          <>
            {", "}
            <a href={process.href}>{process.name}</a>
          </>
        )}{" "}
        {isAlike ? <Tag>{say("search.alike")}</Tag> : null}
      </p>
      {excerpt.length === 0 ? null : <Excerpt pieces={excerpt} />}
    </li>
  )
}

export default function SearchPage() {
  const say = useSay()
  const { asked, forms, found, isFirst, next } = useLoaded<typeof loader>()
  return (
    <ProcessPage title={say("search.title")} isTop>
      <form className="process-filter osl-no-print" method="get" action={links.search}>
        <TextField
          name="q"
          type="search"
          label={say("search.text")}
          hint={say("search.hint")}
          defaultValue={asked.text}
        />
        <Select
          name="form"
          label={say("search.form")}
          options={forms.map((form) => ({ value: form, label: say(`form.${form}.many`) }))}
          emptyLabel={say("search.form.any")}
          defaultValue={asked.form ?? ""}
        />
        <ButtonRow>
          <Button look="main">{say("search.go")}</Button>
        </ButtonRow>
      </form>
      {asked.text === "" ? (
        <p>{say("search.begin")}</p>
      ) : found.length === 0 ? (
        <EmptyState title={say("search.none", { text: asked.text })}>{say("search.none.step")}</EmptyState>
      ) : (
        <section aria-label={say("search.found")}>
          <ul className="process-found">
            {found.map((one) => (
              <Found key={one.key} one={one} />
            ))}
          </ul>
          <Pagination
            previousHref={isFirst ? undefined : address(asked)}
            nextHref={next === null ? undefined : address(asked, next)}
          />
        </section>
      )}
    </ProcessPage>
  )
}
