/**
 * A page of a vendor: five parts of the kit in the vendor's own theme.
 * Not here: how it is built and looked at (`README.md` beside it).
 */
import { CriteriaList, IndicatorTile, Notice, OslProvider, StageMap, ToDoList } from "@osl/ui"
import { createRoot } from "react-dom/client"

const Page = () => (
  <OslProvider language="pl">
    <h1>Osiedle Zatorze</h1>
    <Notice title="Dane pokazowe">Osoby i wydarzenia są zmyślone.</Notice>
    <h2>Gdzie jesteśmy</h2>
    <StageMap
      stages={[
        {
          code: "preparation",
          label: "Przygotowanie instytucji",
          state: "done",
          enteredOn: "2025-11-03",
          leftOn: "2026-01-12",
        },
        {
          code: "entry",
          label: "Wejście w społeczność",
          state: "done",
          enteredOn: "2026-01-12",
          leftOn: "2026-03-02",
        },
        { code: "diagnosis", label: "Diagnoza środowiskowa", state: "current", enteredOn: "2026-03-02" },
        { code: "activation", label: "Aktywizacja, budowanie grup", state: "not-yet" },
      ]}
    />
    <h2>Czego brakuje do następnego etapu</h2>
    <CriteriaList
      items={[
        { key: "card", sentence: "Karta społeczności jest wypełniona.", state: "met" },
        {
          key: "talks",
          sentence: "Odbyło się dość rozmów z mieszkańcami.",
          state: "unmet",
          current: "6 rozmów",
          wanted: "10 rozmów",
          mend: { href: "#talk", label: "Zapisz rozmowę" },
        },
      ]}
    />
    <h2>Do zrobienia</h2>
    <ToDoList
      items={[
        { key: "report", label: "Napisz raport z diagnozy", href: "#report", due: "do 30 czerwca 2026" },
        { key: "meeting", label: "Umów spotkanie partnerów", who: "dyrektor", due: "do 15 maja 2026" },
      ]}
    />
    <h2>Co się zmienia</h2>
    <IndicatorTile
      label="Osoby w grupach"
      unit="osoby"
      target={{ text: "40", value: 40 }}
      periods={[
        { key: "2025-4", label: "IV kwartał 2025", figure: { text: "12", value: 12 } },
        { key: "2026-1", label: "I kwartał 2026", figure: { text: "23", value: 23 } },
      ]}
    />
  </OslProvider>
)

const place = document.querySelector("main")
if (place !== null) createRoot(place).render(<Page />)
