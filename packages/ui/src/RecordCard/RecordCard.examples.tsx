import { type Example, inLanguage } from "../Example/Example.tsx"
import { RecordCard, RecordCards } from "./RecordCard.tsx"

export const community: Example = (l) => (
  <RecordCard
    kind="community"
    title="Osiedle Zatorze"
    href="#zatorze"
    evidence="inferred"
    text={inLanguage(
      l,
      "Łączy ją miejsce: trzy podwórka za torami.",
      "A place unites it: three yards beyond the tracks.",
    )}
    facts={[
      { label: inLanguage(l, "Gmina", "Municipality"), value: "Przykładowo" },
      {
        label: inLanguage(l, "Mieszkańcy", "Residents"),
        value: inLanguage(l, "ok. 1200 osób", "about 1,200 people"),
      },
    ]}
    actions={[{ label: inLanguage(l, "Popraw", "Correct"), href: "#correct" }]}
  />
)

export const resourcesAndNeeds: Example = (l) => (
  <RecordCards label={inLanguage(l, "Zasoby i potrzeby", "Resources and needs")}>
    <RecordCard
      kind="resource"
      title={inLanguage(l, "Świetlica przy parafii", "The parish day room")}
      href="#room"
      facts={[
        { label: inLanguage(l, "Komponent", "Component"), value: inLanguage(l, "integracja", "integration") },
        {
          label: inLanguage(l, "Kiedy", "When"),
          value: inLanguage(l, "wtorki i czwartki", "Tuesdays and Thursdays"),
        },
      ]}
    />
    <RecordCard
      kind="need"
      title={inLanguage(l, "Nie ma gdzie usiąść w cieniu", "Nowhere to sit in shade")}
      href="#shade"
      state={{ label: inLanguage(l, "pilna", "urgent"), tone: "attention" }}
      text={inLanguage(
        l,
        "Mówiło o tym dziewięć osób na trzech podwórkach.",
        "Nine people in three yards spoke of it.",
      )}
      lists={[
        {
          label: inLanguage(l, "Zasoby, które mogą pomóc", "Resources that may help"),
          items: [{ label: inLanguage(l, "Świetlica przy parafii", "The parish day room"), href: "#room" }],
        },
      ]}
    />
  </RecordCards>
)

export const groupsAndPartnerships: Example = (l) => (
  <RecordCards label={inLanguage(l, "Grupy i partnerstwa", "Groups and partnerships")}>
    <RecordCard
      kind="group"
      title={inLanguage(l, "Grupa ławkowa", "The bench group")}
      state={{ label: inLanguage(l, "działa", "active"), tone: "action" }}
      facts={[{ label: inLanguage(l, "Osoby", "People"), value: "9" }]}
    />
    <RecordCard
      kind="partnership"
      title={inLanguage(l, "Partnerstwo dla Zatorza", "Partnership for Zatorze")}
      lists={[
        {
          label: inLanguage(l, "Partnerzy", "Partners"),
          items: [
            { label: inLanguage(l, "rada osiedla", "estate council"), href: "#council" },
            { label: inLanguage(l, "szkoła nr 3", "school no. 3") },
          ],
        },
        { label: inLanguage(l, "Umowy", "Agreements"), items: [] },
      ]}
    />
  </RecordCards>
)

export const event: Example = (l) => (
  <RecordCard
    kind="event"
    title={inLanguage(l, "Sobota na podwórku", "A Saturday in the yard")}
    href="#saturday"
    facts={[
      {
        label: inLanguage(l, "Kiedy", "When"),
        value: inLanguage(l, "16 maja 2026, 10:00", "16 May 2026, 10:00"),
      },
      {
        label: inLanguage(l, "Gdzie", "Where"),
        value: inLanguage(l, "podwórko przy Długiej", "the yard at Długa"),
      },
      { label: inLanguage(l, "Kto przyszedł", "Who came"), value: inLanguage(l, "34 osoby", "34 people") },
    ]}
  />
)

export const evaluationSheet: Example = (l) => (
  <RecordCard
    kind="evaluation"
    title={inLanguage(l, "Ewaluacja po pierwszym roku", "Evaluation after the first year")}
    state={{ label: inLanguage(l, "do przyjęcia", "to be accepted"), tone: "attention" }}
    scores={[
      {
        key: "goals",
        label: inLanguage(l, "Czy cele zostały osiągnięte?", "Were the goals reached?"),
        value: 3,
        most: 4,
        note: inLanguage(
          l,
          "Ławki stoją, cienia jeszcze mało.",
          "The benches are there, shade is still scarce.",
        ),
      },
      {
        key: "part",
        label: inLanguage(l, "Czy mieszkańcy brali udział?", "Did residents take part?"),
        value: 4,
        most: 4,
      },
      { key: "last", label: inLanguage(l, "Czy zmiana się utrzyma?", "Will the change last?") },
    ]}
  />
)

export const evidenceOfChange: Example = (l) => (
  <RecordCard
    kind="change"
    title={inLanguage(l, "Podwórko przy Długiej", "The yard at Długa")}
    change={{
      before: inLanguage(
        l,
        "Nikt tu nie siadał, ławki były połamane.",
        "Nobody sat here, the benches were broken.",
      ),
      after: inLanguage(
        l,
        "Co wieczór spotyka się tu kilka rodzin.",
        "A few families meet here every evening.",
      ),
      proof: inLanguage(
        l,
        "obserwacje w dzienniku, maj i czerwiec",
        "observations in the diary, May and June",
      ),
    }}
  />
)

/** A kind of an overlay, a record without a name, and words without an end. */
export const odd: Example = (l) => (
  <RecordCards label={inLanguage(l, "Zapisy", "Records")}>
    <RecordCard
      kind="constructor"
      kindLabel={inLanguage(l, "zapis regionu", "record of the region")}
      title=""
    />
    <RecordCard kind="unknown-kind" title={"bardzodługiesłowo".repeat(20)} text={"tekst ".repeat(300)} />
  </RecordCards>
)
