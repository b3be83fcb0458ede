/**
 * Asking for a table as a file: what will be in it, which kind of file, what it is needed for.
 * Not here: the file (`routes/exports.file`).
 */
import { Forms } from "@osl/core"
import { Purpose } from "@osl/store"
import { Breadcrumbs, Button, controlId, ErrorSummary, RadioGroup, Select, SummaryList } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { asked, carried, isFiltered, purposes } from "../../exchange/asked.ts"
import { formats } from "../../exchange/Format.ts"
import { most } from "../../exchange/pages.server.ts"
import { describe } from "../../exchange/taking.server.ts"
import * as links from "../../institution/links.ts"
import { useLoaded } from "../../loaded.ts"
import * as processLinks from "../../process/links.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { say as sayIn, useSay } from "../../words/Words.ts"
import "../../process/process.css"

const problems = ["purpose", "form", "too-many"] as const

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { language } = yield* Visit
      const { searchParams } = new URL(args.request.url)
      const wanted = asked(searchParams)
      return {
        ...wanted,
        ...(yield* describe(wanted)),
        carried: carried(searchParams),
        isFiltered: isFiltered(searchParams),
        problem: problems.find((one) => one === searchParams.get("problem")) ?? null,
        most,
        forms: Forms.codes.map((value) => ({ value, label: sayIn(language, `form.${value}.many`) })),
        purposes: purposes.map((value) => ({ value, label: Purpose.labels[value][ofModel(language)] })),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "export.title")

type Shown = Awaited<ReturnType<typeof loader>>

const Crumbs = ({ shown: { of, process } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <Breadcrumbs
      items={[
        { label: say("menu.work"), href: "/work" },
        ...(of === "audit"
          ? [
              { label: say("institution.title"), href: links.home },
              { label: say("audit.title"), href: links.audit },
            ]
          : [{ label: say("processes.title"), href: processLinks.list }]),
        ...(process === null ? [] : [{ label: process.name, href: processLinks.overview(process.id) }]),
        { label: say("export.title") },
      ]}
    />
  )
}

export default function TakeOut() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { name, process, problem } = shown
  const text = problem === null ? undefined : say(`export.problem.${problem}`, { most: shown.most })
  return (
    <>
      <Crumbs shown={shown} />
      <div className="osl-stack">
        <h1>{say("export.title")}</h1>
        <ErrorSummary
          problems={
            problem === null || text === undefined
              ? []
              : [{ text, ...(problem === "too-many" ? {} : { href: `#${controlId(problem)}` }) }]
          }
        />
        <p className="osl-lead">{say("export.lead")}</p>
        <SummaryList
          items={[
            {
              label: say("export.what"),
              value: [name, ...(process === null ? [] : [process.name])].join(", "),
            },
          ]}
        />
        {shown.isFiltered ? <p>{say("export.filtered")}</p> : null}
        <form className="osl-stack" method="post" action={links.exportFile}>
          {shown.carried.map(([key, value]) => (
            <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
          ))}
          {shown.of === "records" ? (
            <Select
              name="form"
              label={say("export.form")}
              options={shown.forms}
              defaultValue={shown.form ?? ""}
              emptyLabel={say("export.form.choose")}
              error={problem === "form" ? text : undefined}
              required
            />
          ) : null}
          <Select
            name="purpose"
            label={say("export.purpose")}
            hint={say("export.purpose.hint")}
            options={shown.purposes}
            emptyLabel={say("export.purpose.choose")}
            defaultValue={shown.purpose ?? ""}
            error={problem === "purpose" ? text : undefined}
            required
          />
          <RadioGroup
            name="format"
            label={say("export.format")}
            options={formats.map((value) => ({ value, label: say(`export.format.${value}`) }))}
            defaultValue={shown.format}
            required
          />
          <p>
            <Button look="main">{say("export.go")}</Button>
          </p>
        </form>
      </div>
    </>
  )
}
