import { type Example, inLanguage } from "../Example/Example.tsx"
import { Select } from "../Select/Select.tsx"
import { TextField } from "../TextField/TextField.tsx"
import { FilterBar } from "./FilterBar.tsx"

const fields = (l: "pl" | "en", stage = "") => (
  <>
    <TextField name="q" label={inLanguage(l, "Nazwa", "Name")} />
    <Select
      name="stage"
      label={inLanguage(l, "Etap", "Stage")}
      emptyLabel={inLanguage(l, "każdy", "any")}
      defaultValue={stage}
      options={[
        { value: "diagnosis", label: inLanguage(l, "Diagnoza", "Diagnosis") },
        { value: "action", label: inLanguage(l, "Realizacja działań", "Action") },
      ]}
    />
  </>
)

export const nothingChosen: Example = (l) => (
  <FilterBar action="#processes" found={112}>
    {fields(l)}
  </FilterBar>
)

export const chosen: Example = (l) => (
  <FilterBar
    action="#processes"
    hidden={[["sort", "name"]]}
    chosen={[
      {
        label: inLanguage(l, "Etap", "Stage"),
        value: inLanguage(l, "Realizacja działań", "Action"),
        removeHref: "#processes",
      },
    ]}
    clearHref="#processes"
    found={23}
    saved={[
      { id: "1", name: inLanguage(l, "Moje po terminie", "Mine, overdue"), href: "#overdue" },
      { id: "2", name: inLanguage(l, "W działaniu", "In action"), href: "#action", isCurrent: true },
    ]}
    onSave={() => {}}
    onRename={() => {}}
    onDelete={() => {}}
  >
    {fields(l, "action")}
  </FilterBar>
)
