import { Board } from "../Board/Board.tsx"
import { Breadcrumbs } from "../Breadcrumbs/Breadcrumbs.tsx"
import { Button, ButtonRow, LinkButton } from "../Button/Button.tsx"
import { items } from "../CriteriaList/CriteriaList.examples.tsx"
import { CriteriaList } from "../CriteriaList/CriteriaList.tsx"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { Menu } from "../Menu/Menu.tsx"
import { Notice } from "../Notice/Notice.tsx"
import { processes } from "../ProcessCard/ProcessCard.examples.tsx"
import { withProblems } from "../RecordForm/RecordForm.examples.tsx"
import { RoleBadge } from "../RoleBadge/RoleBadge.tsx"
import { stages } from "../StageMap/StageMap.examples.tsx"
import { StageMap } from "../StageMap/StageMap.tsx"
import { Tabs } from "../Tabs/Tabs.tsx"
import { events } from "../Timeline/Timeline.examples.tsx"
import { Timeline } from "../Timeline/Timeline.tsx"
import { PageFrame, type PageFrameProps } from "./PageFrame.tsx"

const frame = (l: "pl" | "en"): Omit<PageFrameProps, "children"> => ({
  product: inLanguage(l, "Organizowanie społeczności", "Community organising"),
  subtitle: inLanguage(l, "Ośrodek Pomocy Społecznej w Łodzi", "Social welfare centre in Łódź"),
  homeHref: "#home",
  navigation: [
    { href: "#work", label: inLanguage(l, "Moja praca", "My work") },
    { href: "#processes", label: inLanguage(l, "Sprawy", "Processes"), isCurrent: true },
    { href: "#people", label: inLanguage(l, "Ludzie", "People") },
    { href: "#institution", label: inLanguage(l, "Instytucja", "Institution") },
    { href: "#model", label: inLanguage(l, "Model OSL", "OSL model") },
  ],
  languages: [
    { language: "pl", label: "Polski", href: "#pl" },
    { language: "en", label: "English", href: "#en" },
  ],
  theme: { action: "#theme", current: "light", hidden: [["back", "/processes"]] },
  user: (
    <Menu label="Anna Przykładowa">
      <a href="#profile">{inLanguage(l, "Mój profil", "My profile")}</a>
    </Menu>
  ),
  footer: (
    <p>
      {inLanguage(
        l,
        "Dane pokazowe: osoby i wydarzenia są zmyślone.",
        "Demonstration data: people and events are made up.",
      )}{" "}
      <a href="#accessibility">{inLanguage(l, "Deklaracja dostępności", "Accessibility statement")}</a>
    </p>
  ),
})

const tabs = (l: "pl" | "en") => (
  <Tabs
    label={inLanguage(l, "Części procesu", "Parts of the process")}
    items={[
      { href: "#overview", label: inLanguage(l, "Przegląd", "Overview"), isCurrent: true },
      { href: "#diary", label: inLanguage(l, "Dziennik", "Diary"), count: 12 },
      { href: "#diagnosis", label: inLanguage(l, "Diagnoza", "Diagnosis") },
      { href: "#plan", label: "Plan" },
      { href: "#history", label: inLanguage(l, "Historia", "History") },
    ]}
  />
)

const crumbs = (l: "pl" | "en", last: string) => (
  <Breadcrumbs
    items={[{ label: inLanguage(l, "Sprawy", "Processes"), href: "#processes" }, { label: last }]}
  />
)

export const processPage: Example = (l) => (
  <PageFrame {...frame(l)} breadcrumbs={crumbs(l, "Podwórko przy Długiej")}>
    <h1>Podwórko przy Długiej</h1>
    <p className="osl-lead">
      Łódź · {inLanguage(l, "prowadzi", "led by")} Anna Przykładowa <RoleBadge code="local-animator" />
    </p>
    {tabs(l)}
    <div className="osl-stack">
      <section>
        <h2>{inLanguage(l, "Gdzie jesteśmy", "Where we are")}</h2>
        <StageMap stages={stages(l)} together={[["action", "structures"]]} />
      </section>
      <div className="osl-columns">
        <section>
          <h2>{inLanguage(l, "Czego brakuje", "What is missing")}</h2>
          <CriteriaList items={items(l)} />
          <div style={{ marginTop: "1.25rem" }}>
            <ButtonRow>
              <Button look="main">
                {inLanguage(l, "Przejdź do kolejnego etapu", "Move to the next stage")}
              </Button>
              <LinkButton href="#diary">{inLanguage(l, "Dodaj wpis", "Add an entry")}</LinkButton>
            </ButtonRow>
          </div>
        </section>
        <section>
          <h2>{inLanguage(l, "Co było ostatnio", "What happened lately")}</h2>
          <Timeline events={events(l)} />
        </section>
      </div>
    </div>
  </PageFrame>
)

export const boardPage: Example = (l) => (
  <PageFrame {...frame(l)} banner={inLanguage(l, "To jest wersja pokazowa.", "This is a demonstration.")}>
    <h1>{inLanguage(l, "Sprawy", "Processes")}</h1>
    <div className="osl-stack">
      <Notice kind="success" title={inLanguage(l, "Sprawa otwarta", "Process opened")}>
        {inLanguage(l, "Opisz teraz społeczność.", "Describe the community now.")}
      </Notice>
      <Board
        columns={stages(l).map((stage, index) => ({
          code: stage.code,
          label: stage.label,
          processes: processes(l).slice(0, (index * 2) % 4),
        }))}
      />
    </div>
  </PageFrame>
)

export const formPage: Example = (l) => (
  <PageFrame {...frame(l)} breadcrumbs={crumbs(l, inLanguage(l, "Plan działania", "Action plan"))}>
    <h1>{inLanguage(l, "Plan działania", "Action plan")}</h1>
    {withProblems(l)}
  </PageFrame>
)
