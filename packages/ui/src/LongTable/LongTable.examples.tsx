import { type Example, inLanguage } from "../Example/Example.tsx"
import { LongTable } from "./LongTable.tsx"

const rows = [
  { id: "1", name: "Podwórko przy Długiej", place: "Łódź", residents: 1200 },
  { id: "2", name: "Osiedle Zatorze", place: "Elbląg", residents: 340 },
  { id: "3", name: "Rodzice z Lipowej", place: "Gniezno", residents: undefined },
]

export const three: Example = (l) => (
  <LongTable
    caption={inLanguage(l, "Społeczności regionu", "Communities of the region")}
    rows={rows}
    rowKey={({ id }) => id}
    textOf={({ name, place }) => `${name} ${place}`}
    columns={[
      {
        key: "name",
        header: inLanguage(l, "Społeczność", "Community"),
        cell: ({ id, name }) => <a href={`#${id}`}>{name}</a>,
        sortBy: ({ name }) => name,
      },
      {
        key: "place",
        header: inLanguage(l, "Gmina", "Municipality"),
        cell: ({ place }) => place,
        sortBy: ({ place }) => place,
      },
      {
        key: "residents",
        header: inLanguage(l, "Mieszkańcy", "Residents"),
        isNumeric: true,
        cell: ({ residents }) => residents ?? "–",
        sortBy: ({ residents }) => residents,
      },
    ]}
  />
)
