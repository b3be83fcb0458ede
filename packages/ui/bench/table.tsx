/** A page of a table of five thousand rows, for `pnpm bench ui`, which scrolls and filters it in a browser. */
import { createRoot } from "react-dom/client"
import { LongTable } from "../src/LongTable/LongTable.tsx"
import { OslProvider } from "../src/OslProvider/OslProvider.tsx"

const rows = Array.from({ length: 5000 }, (_, nth) => ({
  id: String(nth),
  name: `Społeczność ${nth}`,
  count: (nth * 7919) % 5000,
}))

createRoot(document.body).render(
  <OslProvider language="pl">
    <LongTable
      caption="Społeczności"
      rows={rows}
      rowKey={({ id }) => id}
      textOf={({ name }) => name}
      columns={[
        { key: "name", header: "Społeczność", cell: ({ name }) => name, sortBy: ({ name }) => name },
        { key: "count", header: "Osoby", cell: ({ count }) => count, sortBy: ({ count }) => count },
      ]}
    />
  </OslProvider>,
)
