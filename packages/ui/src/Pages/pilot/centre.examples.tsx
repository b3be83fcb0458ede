/**
 * Pages of a centre: its processes by stage and in a list, and what its people can do.
 * Not here: pages of one process and of the region.
 */
import type { Form } from "@osl/core"
import { AssessmentForm } from "../../AssessmentForm/AssessmentForm.tsx"
import { Board } from "../../Board/Board.tsx"
import { CompetencyProfile } from "../../CompetencyProfile/CompetencyProfile.tsx"
import { type Example, inLanguage } from "../../Example/Example.tsx"
import { FilterBar } from "../../FilterBar/FilterBar.tsx"
import { GapList } from "../../GapList/GapList.tsx"
import { everyKind } from "../../RecordForm/kinds.tsx"
import { Select } from "../../Select/Select.tsx"
import { Table } from "../../Table/Table.tsx"
import { Tag } from "../../Tag/Tag.tsx"
import { TeamCoverage } from "../../TeamCoverage/TeamCoverage.tsx"
import { TextField } from "../../TextField/TextField.tsx"
import { makeWords } from "../../words/makeWords.ts"
import { type L, Page, text } from "./frame.examples.tsx"
import { pilot } from "./pilot.examples.ts"

const stageName = (l: L, code: string): string =>
  text(l, pilot.stages.find((stage) => stage.code === code)?.label)

const summaries = (l: L) =>
  pilot.board.map((one) => ({
    id: one.id,
    href: `#${one.id}`,
    title: one.name,
    stage: stageName(l, one.stage),
    place: pilot.process.place.split(",")[0],
    organiser: one.organiser,
    enteredOn: one.enteredOn,
    missing: one.missing,
  }))

export const board: Example = (l) => (
  <Page l={l} place="processes">
    <h1>{inLanguage(l, "Sprawy ośrodka", "Processes of the centre")}</h1>
    <Board
      columns={pilot.stages.map((stage) => ({
        code: stage.code,
        label: text(l, stage.label),
        processes: summaries(l)
          .filter((_, nth) => pilot.board[nth]?.stage === stage.code)
          .map(({ stage: _, ...one }) => one),
      }))}
    />
  </Page>
)

export const list: Example = (l) => {
  const { date } = makeWords(l)
  return (
    <Page l={l} place="processes">
      <h1>{inLanguage(l, "Sprawy", "Processes")}</h1>
      <div className="osl-stack">
        <FilterBar
          action="#processes"
          found={pilot.board.length}
          clearHref="#processes"
          chosen={[
            {
              label: inLanguage(l, "Kto prowadzi", "Led by"),
              value: inLanguage(l, "każdy z ośrodka", "anybody of the centre"),
              removeHref: "#processes",
            },
          ]}
          saved={[
            { id: "1", name: inLanguage(l, "Moje po terminie", "Mine, overdue"), href: "#overdue" },
            {
              id: "2",
              name: inLanguage(l, "Wszystkie ośrodka", "All of the centre"),
              href: "#all",
              isCurrent: true,
            },
          ]}
          onSave={() => {}}
          onRename={() => {}}
          onDelete={() => {}}
        >
          <TextField name="q" label={inLanguage(l, "Nazwa", "Name")} />
          <Select
            name="stage"
            label={inLanguage(l, "Etap", "Stage")}
            emptyLabel={inLanguage(l, "każdy", "any")}
            options={pilot.stages.map(({ code, label }) => ({ value: code, label: text(l, label) }))}
          />
        </FilterBar>
        <Table
          caption={inLanguage(l, "Sprawy, od ostatnio zmienionej", "Processes, the last changed first")}
          rows={summaries(l)}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              header: inLanguage(l, "Społeczność", "Community"),
              cell: ({ href, title }) => <a href={href}>{title}</a>,
              sortHref: "#name",
              sorted: "ascending",
            },
            {
              key: "stage",
              header: inLanguage(l, "Etap", "Stage"),
              cell: ({ stage }) => stage,
              sortHref: "#stage",
            },
            {
              key: "who",
              header: inLanguage(l, "Kto prowadzi", "Led by"),
              cell: ({ organiser }) => organiser,
            },
            {
              key: "since",
              header: inLanguage(l, "Na etapie od", "In it since"),
              cell: ({ enteredOn }) => (enteredOn === undefined ? "–" : date(enteredOn, "medium")),
            },
            {
              key: "missing",
              header: inLanguage(l, "Brakuje", "Missing"),
              isNumeric: true,
              cell: ({ missing }) => (missing === 0 ? <Tag tone="action">0</Tag> : missing),
            },
          ]}
        />
      </div>
    </Page>
  )
}

const levelName = (l: L, level: number): string => {
  const found = pilot.levels.find((one) => one.level === level)
  return `${level}: ${text(l, found?.label)}`
}

const ofRole = pilot.competencies.flatMap((one) => {
  const wanted = "wanted" in one ? one.wanted : undefined
  return wanted === undefined ? [] : [{ key: one.key, label: one.label, people: one.people, wanted }]
})

export const profile: Example = (l) => {
  const [name = ""] = pilot.team
  const mine = ofRole.map((one) => ({
    ...one,
    level: one.people.find((other) => other.name === name)?.level,
  }))
  return (
    <Page l={l} place="people" crumbs={[inLanguage(l, "Ludzie", "People"), name]}>
      <h1>{inLanguage(l, "Profil kompetencji", "Competency profile")}</h1>
      <p className="osl-lead">
        {name} · {inLanguage(l, "w roli", "in the role")}: {text(l, pilot.role)}
      </p>
      <div className="osl-columns">
        <CompetencyProfile
          label={inLanguage(l, "Profil kompetencji", "Competency profile")}
          levels={pilot.levels.map(({ level }) => ({ level, label: levelName(l, level) }))}
          competencies={mine.map((one) => ({
            key: one.key,
            label: text(l, one.label),
            level: one.level ?? null,
            wanted: one.wanted,
            href: `#${one.key}`,
          }))}
        />
        <section>
          <h2>{inLanguage(l, "Czego brakuje do roli", "What is missing to the role")}</h2>
          <GapList
            items={mine
              .filter(({ level, wanted }) => level === undefined || level < wanted)
              .map((one) => ({
                key: one.key,
                competency: text(l, one.label),
                href: `#${one.key}`,
                level: one.level === undefined ? undefined : levelName(l, one.level),
                wanted: levelName(l, one.wanted),
                by: one.wanted - (one.level ?? 0),
              }))}
          />
        </section>
      </div>
    </Page>
  )
}

export const team: Example = (l) => (
  <Page l={l} place="people">
    <h1>{inLanguage(l, "Kompetencje zespołu", "Competencies of the team")}</h1>
    <p className="osl-lead">{pilot.process.centre}</p>
    <TeamCoverage
      label={inLanguage(l, "Kompetencje zespołu", "Competencies of the team")}
      team={pilot.team.length}
      items={ofRole.map((one) => ({
        key: one.key,
        competency: text(l, one.label),
        href: `#${one.key}`,
        wanted: levelName(l, one.wanted),
        holders: one.people.filter(({ level }) => level >= one.wanted).map(({ name }) => name),
      }))}
    />
  </Page>
)

const mediation = pilot.competencies.find(({ texts }) => texts.length > 0)

const sheet: Form.FormDefinition = {
  form: "F17",
  title: { pl: "Arkusz oceny", en: "Assessment sheet" },
  purpose: { pl: "Ocena kompetencji.", en: "Rating of competencies." },
  evidence: "inferred",
  sources: [],
  fields: [
    {
      name: "level",
      kind: "choice",
      label: mediation?.label ?? { pl: "", en: "" },
      required: true,
      privacy: "institution",
      codes: pilot.levels.map(({ level, label }) => ({
        code: String(level),
        label: { pl: `${level}: ${label.pl}`, en: `${level}: ${label.en}` },
      })),
    },
    {
      name: "justification",
      kind: "long-text",
      label: { pl: "Na czym opiera się ocena", en: "What the rating rests on" },
      required: false,
      privacy: "institution",
      maxLength: 1000,
    },
  ],
}

export const assessment: Example = (l) => (
  <Page
    l={l}
    place="people"
    crumbs={[
      inLanguage(l, "Ludzie", "People"),
      inLanguage(l, "Samoocena", "Self-assessment"),
      text(l, mediation?.label),
    ]}
  >
    <h1>{inLanguage(l, "Samoocena", "Self-assessment")}</h1>
    <p className="osl-lead">
      {inLanguage(
        l,
        "Kompetencja 14 z 24. Odpowiedzi zapisują się na każdej stronie; można wrócić później.",
        "Competency 14 of 24. Answers are kept on every page; it can be finished later.",
      )}
    </p>
    <AssessmentForm
      kinds={everyKind}
      definition={sheet}
      evidence="inferred"
      answers={{ level: "2" }}
      action="#sheet"
      levelTexts={{
        level: (mediation?.texts ?? []).map((one) => ({
          code: String(one.level),
          text: text(l, one.text),
          example: text(l, one.example).replace(/\.$/, ""),
        })),
      }}
    />
  </Page>
)
