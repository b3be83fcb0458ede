/**
 * The conditions of a list of processes: fields, what is chosen, filters kept under names, keeping this one. All of it without scripts.
 * Not here: what they ask for (`ProcessFilter`), changing what is kept (`routes/processes.filters`).
 */
import {
  Button,
  CheckboxGroup,
  Details,
  FilterBar,
  Notice,
  type Option,
  Select,
  stepField,
  TextField,
} from "@osl/ui"
import { address } from "../address.ts"
import { useSay } from "../words/Words.ts"
import type { Shown } from "./filtering.server.ts"
import * as links from "./links.ts"
import * as ProcessFilter from "./ProcessFilter.ts"

export interface ProcessFilterBarProps {
  readonly shown: Shown
  /** How many fit, where that is known. */
  readonly found?: number | undefined
}

const Keep = ({ shown: { search, view } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <Details summary={say("filters.keep")}>
      <form className="process-keep" method="post" action={links.filters}>
        <input type="hidden" name="search" value={search} />
        <input type="hidden" name="view" value={view} />
        <TextField
          name="name"
          id="filter-name"
          label={say("filters.name")}
          hint={say("filters.name.hint")}
          autoComplete="off"
          required
        />
        <Button name={stepField} value="save">
          {say("filters.keep.go")}
        </Button>
      </form>
    </Details>
  )
}

export const ProcessFilterBar = ({ shown, found }: ProcessFilterBarProps) => {
  const say = useSay()
  const { view, filters, offered, conditions, saved, search } = shown
  const here = ProcessFilter.views[view]
  const select = (name: string, label: string, options: ReadonlyArray<Option>, chosen: string) =>
    options.length === 0 ? null : (
      <Select
        name={name}
        label={label}
        options={options}
        emptyLabel={say(name === "whose" ? "processes.filter.anyone" : "processes.filter.any")}
        defaultValue={chosen}
      />
    )
  const more = conditions.filter(({ name }) => name !== "q" && name !== "whose").length
  const isKept = saved.some((one) => one.search === search)
  return (
    <div className="process-filters osl-stack">
      {shown.done ? <Notice kind="success" title={say("filters.done.saved")} /> : null}
      <FilterBar
        key={search}
        action={here}
        found={found}
        clearHref={ProcessFilter.everything(view)}
        chosen={conditions.map((one) => {
          const rest = ProcessFilter.pairs(filters).filter(
            ([name, value]) => name !== one.name || value !== one.value,
          )
          return {
            label: one.label,
            value: one.text,
            removeHref: rest.length === 0 ? ProcessFilter.everything(view) : address(here, rest),
          }
        })}
        saved={saved.map((one) => ({
          id: one.id,
          name: one.chosen ? say("filters.begins", { name: one.name }) : one.name,
          href: `${here}?${one.search}`,
          isCurrent: one.search === search,
        }))}
      >
        <TextField name="q" type="search" label={say("processes.filter.text")} defaultValue={filters.text} />
        {select("whose", say("processes.filter.whose"), offered.whose, filters.whose)}
        <Details summary={more === 0 ? say("filters.more") : `${say("filters.more")} (${more})`}>
          <div className="process-filters__more">
            {select("due", say("filters.due"), offered.dues, filters.due)}
            {select("place", say("filters.place"), offered.places, filters.place)}
            {select("edition", say("filters.edition"), offered.editions, filters.edition)}
          </div>
          <CheckboxGroup
            name="stage"
            label={say("processes.filter.stage")}
            options={offered.stages}
            defaultValues={filters.stages}
          />
          {view === "board" ? null : (
            <CheckboxGroup
              name="status"
              label={say("processes.filter.status")}
              options={offered.statuses}
              defaultValues={filters.statuses}
            />
          )}
        </Details>
      </FilterBar>
      <div className="process-filters__kept osl-no-print">
        {conditions.length > 0 && !isKept ? <Keep shown={shown} /> : null}
        {saved.length === 0 ? null : <a href={links.filters}>{say("filters.change")}</a>}
      </div>
    </div>
  )
}
