import { type Example, inLanguage } from "../Example/Example.tsx"
import { Table } from "./Table.tsx"

const rows = [
  { id: "1", name: "Podwórko przy Długiej", place: "Łódź", stage: 3, groups: 2 },
  { id: "2", name: "Osiedle Zatorze", place: "Elbląg", stage: 5, groups: 4 },
  { id: "3", name: "Rodzice z Lipowej", place: "Gniezno", stage: 1, groups: 0 },
]

export const processes: Example = (l) => (
  <Table
    caption={inLanguage(l, "Sprawy ośrodka", "Processes of the centre")}
    rows={rows}
    rowKey={(row) => row.id}
    columns={[
      {
        key: "name",
        header: inLanguage(l, "Społeczność", "Community"),
        cell: (row) => <a href={`#${row.id}`}>{row.name}</a>,
        sortHref: "#sort-name",
        sorted: "ascending",
      },
      {
        key: "place",
        header: inLanguage(l, "Gmina", "Municipality"),
        cell: (row) => row.place,
        sortHref: "#sort-place",
      },
      { key: "stage", header: inLanguage(l, "Etap", "Stage"), cell: (row) => row.stage, isNumeric: true },
      { key: "groups", header: inLanguage(l, "Grupy", "Groups"), cell: (row) => row.groups, isNumeric: true },
    ]}
  />
)

export const empty: Example = (l) => (
  <Table
    caption={inLanguage(l, "Sprawy ośrodka", "Processes of the centre")}
    rows={[]}
    rowKey={() => ""}
    columns={[]}
  />
)
