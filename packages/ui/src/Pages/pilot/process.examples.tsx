/**
 * Pages of one process: overview, diary, resources and needs, actors, plan, groups, and a conflict.
 * Not here: pages of the centre and the region.
 */
import { ActorNetwork } from "../../ActorNetwork/ActorNetwork.tsx"
import { Button, ButtonRow, LinkButton } from "../../Button/Button.tsx"
import { ConflictView } from "../../ConflictView/ConflictView.tsx"
import { CriteriaList } from "../../CriteriaList/CriteriaList.tsx"
import { DateRange } from "../../DateRange/DateRange.tsx"
import { DiaryTimeline } from "../../DiaryEntry/DiaryEntry.tsx"
import { type Example, inLanguage } from "../../Example/Example.tsx"
import { FilterBar } from "../../FilterBar/FilterBar.tsx"
import { NeedsMap } from "../../NeedsMap/NeedsMap.tsx"
import type { MapPlace } from "../../NeedsMap/places.ts"
import { Notice } from "../../Notice/Notice.tsx"
import { Pagination } from "../../Pagination/Pagination.tsx"
import { PlanBoard } from "../../PlanBoard/PlanBoard.tsx"
import { RecordCard, RecordCards } from "../../RecordCard/RecordCard.tsx"
import { Select } from "../../Select/Select.tsx"
import { StageMap, type StageState } from "../../StageMap/StageMap.tsx"
import { Timeline } from "../../Timeline/Timeline.tsx"
import { ToDoList } from "../../ToDoList/ToDoList.tsx"
import { makeWords } from "../../words/makeWords.ts"
import { type L, ProcessPage, text } from "./frame.examples.tsx"
import { pilot } from "./pilot.examples.ts"

const { process } = pilot

const states: ReadonlyArray<StageState> = ["done", "current", "open", "not-yet"]
const stateOf = (code: string): StageState => states.find((one) => one === code) ?? "not-yet"

const stagesIn = (l: L) =>
  process.stages.map((stage) => ({
    code: stage.code,
    label: text(l, stage.label),
    state: stateOf(stage.state),
    enteredOn: "enteredOn" in stage ? stage.enteredOn : undefined,
    leftOn: "leftOn" in stage ? stage.leftOn : undefined,
  }))

const lately = (l: L) =>
  process.lately.map((event) => ({
    id: event.id,
    at: event.at,
    who: event.who,
    what: text(l, event.what),
    weight: event.isMilestone ? ("milestone" as const) : ("plain" as const),
  }))

export const overview: Example = (l) => {
  const { date } = makeWords(l)
  return (
    <ProcessPage l={l} tab="overview">
      <div className="osl-stack">
        <section>
          <h2>{inLanguage(l, "Gdzie jesteśmy", "Where we are")}</h2>
          <StageMap stages={stagesIn(l)} together={process.together} />
        </section>
        <div className="osl-columns">
          <div className="osl-stack">
            <section>
              <h2>
                {inLanguage(l, "Czego brakuje do etapu", "What is missing before")}:{" "}
                {text(l, process.next.to)}
              </h2>
              <CriteriaList
                items={process.next.items.map((item) => ({
                  key: item.key,
                  sentence: text(l, item.sentence),
                  state: item.state === "met" ? "met" : "unmet",
                  current: item.current,
                  wanted: item.wanted,
                  evidence: "inferred",
                }))}
              />
              <div style={{ marginTop: "1.25rem" }}>
                <ButtonRow>
                  <LinkButton look="main" href="#diary">
                    {inLanguage(l, "Dodaj wpis w dzienniku", "Add a diary entry")}
                  </LinkButton>
                  <LinkButton href="#records">
                    {inLanguage(l, "Dodaj inny zapis", "Add another record")}
                  </LinkButton>
                </ButtonRow>
              </div>
            </section>
            <section>
              <h2>{inLanguage(l, "Do zrobienia", "To do")}</h2>
              <ToDoList
                items={process.tasks.slice(0, 4).map((task) => {
                  const due = "due" in task ? task.due : undefined
                  return {
                    key: task.key,
                    label: text(l, task.label),
                    href: `#${task.key}`,
                    isLate: task.isLate,
                    due:
                      due === undefined
                        ? undefined
                        : task.isLate
                          ? `${inLanguage(l, "po terminie: minął", "overdue since")} ${date(due)}`
                          : `${inLanguage(l, "do", "by")} ${date(due)}`,
                  }
                })}
              />
            </section>
          </div>
          <section>
            <h2>{inLanguage(l, "Co było ostatnio", "What happened lately")}</h2>
            <Timeline events={lately(l)} />
            <p>
              <a href="#history">{inLanguage(l, "Cała historia", "The whole history")}</a>
            </p>
          </section>
        </div>
      </div>
    </ProcessPage>
  )
}

const bands: Readonly<Record<string, readonly [pl: string, en: string]>> = {
  children: ["dzieci", "children"],
  adults: ["dorośli", "adults"],
  seniors: ["seniorzy", "seniors"],
}

export const diary: Example = (l) => (
  <ProcessPage l={l} tab="diary">
    <div className="osl-stack">
      <ButtonRow>
        <LinkButton look="main" href="#new">
          {inLanguage(l, "Dodaj wpis", "Add an entry")}
        </LinkButton>
        <LinkButton href="#print">{inLanguage(l, "Wydrukuj dziennik", "Print the diary")}</LinkButton>
      </ButtonRow>
      <FilterBar
        action="#diary"
        chosen={[
          {
            label: inLanguage(l, "Kiedy", "When"),
            value: inLanguage(l, "od 1 maja 2026", "since 1 May 2026"),
            removeHref: "#diary",
          },
        ]}
        clearHref="#diary"
        found={pilot.diary.length}
      >
        <DateRange name="when" label={inLanguage(l, "Kiedy", "When")} defaultFrom="2026-05-01" />
        <Select
          name="kind"
          label={inLanguage(l, "Rodzaj", "Kind")}
          emptyLabel={inLanguage(l, "każdy", "any")}
          options={[...new Set(pilot.diary.map(({ kind }) => text(l, kind)))].map((one) => ({
            value: one,
            label: one,
          }))}
        />
      </FilterBar>
      <DiaryTimeline
        entries={pilot.diary.map((entry) => ({
          id: entry.id,
          date: entry.date,
          title: entry.title,
          href: `#${entry.id}`,
          text: entry.text,
          author: entry.author,
          kind: text(l, entry.kind),
          tags: [text(l, entry.tag)],
          counts: entry.counts.map(({ kind, count }) => ({
            label: inLanguage(l, ...(bands[kind] ?? [kind, kind])),
            count,
          })),
        }))}
      />
      <Pagination nextHref="#older" />
    </div>
  </ProcessPage>
)

const placesIn = (l: L): ReadonlyArray<MapPlace> =>
  pilot.places.map((place) => {
    const [x, y] = "at" in place ? place.at : []
    return {
      id: place.id,
      kind: place.kind === "need" ? "need" : "resource",
      title: place.title,
      href: `#${place.id}`,
      text: place.text,
      state:
        "urgency" in place && place.urgency === 3
          ? { label: inLanguage(l, "pilna", "urgent"), tone: "attention" }
          : { label: text(l, place.label) },
      at: x === undefined || y === undefined ? undefined : [x, y],
    }
  })

const placesPl = placesIn("pl")
const placesEn = placesIn("en")

const borders = pilot.borders.map(({ properties, geometry }) => ({
  properties,
  geometry: {
    coordinates: geometry.coordinates.map((part) =>
      part.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const)),
    ),
  },
}))

export const places: Example = (l) => (
  <ProcessPage l={l} tab="places">
    <div className="osl-stack">
      <Notice title={inLanguage(l, "Mapa opublikowana", "The map is published")}>
        {inLanguage(
          l,
          "Mieszkańcy widzą ją w świetlicy i na stronie ośrodka. Miejsca prywatne nie są pokazywane.",
          "Residents see it in the day room and on the centre’s site. Private places are not shown.",
        )}
      </Notice>
      <NeedsMap
        label={inLanguage(l, "Zasoby i potrzeby", "Resources and needs")}
        places={l === "pl" ? placesPl : placesEn}
        borders={borders}
        heading={2}
      />
    </div>
  </ProcessPage>
)

export const actors: Example = (l) => (
  <ProcessPage l={l} tab="actors">
    <ActorNetwork
      label={inLanguage(l, "Sieć aktorów", "Network of actors")}
      snapshots={pilot.network.map((day) => ({
        date: day.date,
        href: `#${day.date}`,
        actors: day.actors.map((actor) => ({
          id: actor.id,
          name: actor.name,
          sector: { code: actor.sector.code, label: text(l, actor.sector.label) },
          influence: actor.influence,
          attitude: text(l, actor.attitude),
        })),
        links: day.links.map((link) => ({
          from: link.from,
          to: link.to,
          kind: { code: link.kind.code, label: text(l, link.kind.label) },
          strength: link.strength,
        })),
      }))}
    />
  </ProcessPage>
)

export const plan: Example = (l) => (
  <ProcessPage l={l} tab="plan">
    <PlanBoard
      label={pilot.plan.title}
      from={pilot.plan.from}
      to={pilot.plan.to}
      today={pilot.today}
      goals={pilot.plan.goals.map((goal) => ({
        key: goal.key,
        label: goal.label,
        href: `#goal-${goal.key}`,
        indicators: goal.indicators.map((one) => {
          const target = "target" in one ? one.target : undefined
          const now = "baseline" in one ? one.baseline : undefined
          return {
            key: one.name,
            label: `${one.name} (${one.unit})`,
            target: target === undefined ? undefined : String(target),
            now: now === undefined ? undefined : String(now),
            share: target === undefined || now === undefined ? undefined : now / target,
          }
        }),
        actions: goal.actions.map((action) => ({
          key: action.label,
          label: action.label,
          from: action.from,
          to: action.to,
          owner: text(l, action.owner),
          state:
            action.to < pilot.today
              ? { label: inLanguage(l, "po terminie", "overdue"), tone: "attention" as const }
              : undefined,
        })),
      }))}
    />
  </ProcessPage>
)

export const together: Example = (l) => {
  const { date, number } = makeWords(l)
  return (
    <ProcessPage l={l} tab="together">
      <div className="osl-stack">
        <h2>{inLanguage(l, "Grupy i partnerstwa", "Groups and partnerships")}</h2>
        <RecordCards label={inLanguage(l, "Grupy i partnerstwa", "Groups and partnerships")}>
          {pilot.groups.map((group) => (
            <RecordCard
              key={group.id}
              heading={3}
              kind="group"
              title={group.title}
              href={`#${group.id}`}
              text={group.text}
              state={{ label: text(l, group.status), tone: "action" }}
              facts={[
                { label: inLanguage(l, "Osoby", "People"), value: number(group.people) },
                { label: inLanguage(l, "Spotkania", "Meetings"), value: group.rhythm },
              ]}
            />
          ))}
          {pilot.partnerships.map((one) => (
            <RecordCard
              key={one.id}
              heading={3}
              kind="partnership"
              title={one.title}
              href={`#${one.id}`}
              text={one.text}
              state={{ label: text(l, one.status), tone: "action" }}
              lists={[
                {
                  label: inLanguage(l, "Partnerzy", "Partners"),
                  items: one.partners.map((label) => ({ label })),
                },
              ]}
            />
          ))}
        </RecordCards>
        <h2>{inLanguage(l, "Wydarzenia", "Events")}</h2>
        <RecordCards label={inLanguage(l, "Wydarzenia", "Events")}>
          {pilot.events.map((event) => (
            <RecordCard
              key={event.id}
              heading={3}
              kind="event"
              title={event.title}
              href={`#${event.id}`}
              text={event.output || undefined}
              facts={[
                { label: inLanguage(l, "Kiedy", "When"), value: date(event.date) },
                { label: inLanguage(l, "Gdzie", "Where"), value: event.place },
              ]}
            />
          ))}
        </RecordCards>
        <h2>{inLanguage(l, "Co się zmieniło", "What has changed")}</h2>
        <RecordCards label={inLanguage(l, "Dowody zmiany", "Evidence of change")}>
          {pilot.changes.map((one) => (
            <RecordCard
              key={one.id}
              heading={3}
              kind="change"
              title={one.title}
              text={one.text}
              facts={[{ label: inLanguage(l, "Skąd wiadomo", "How it is known"), value: one.proof }]}
            />
          ))}
        </RecordCards>
      </div>
    </ProcessPage>
  )
}

export const conflict: Example = (l) => {
  const [goal] = pilot.plan.goals
  const [group] = pilot.groups
  return (
    <ProcessPage l={l} tab="plan">
      <div className="osl-stack">
        <Notice
          kind="warning"
          title={inLanguage(l, "Plan nie został jeszcze zapisany", "The plan is not saved yet")}
        >
          {inLanguage(
            l,
            "Ktoś zapisał go w tym czasie. Porównaj obie wersje i wybierz, co zostaje.",
            "Somebody saved it meanwhile. Compare both versions and choose what stays.",
          )}
        </Notice>
        <ConflictView
          meanwhile={process.history.slice(0, 1).map((event) => ({
            id: event.id,
            at: event.at,
            who: pilot.team[1] ?? event.who,
            what: inLanguage(l, "Poprawiono plan działania.", "The action plan was corrected."),
          }))}
          sides={[
            {
              key: "goal",
              label: inLanguage(l, "Pierwszy cel", "The first goal"),
              before: goal?.label,
              after: inLanguage(
                l,
                "Świetlica działa od września do czerwca.",
                "The day room is open from September to June.",
              ),
            },
            {
              key: "group",
              label: inLanguage(l, "Kto odpowiada", "Who answers for it"),
              before: group?.title,
              after: pilot.partnerships[0]?.title,
            },
          ]}
        />
        <ButtonRow>
          <Button look="main">{inLanguage(l, "Zapisz moje odpowiedzi", "Save my answers")}</Button>
          <LinkButton href="#plan">
            {inLanguage(l, "Zostaw to, co zapisano", "Keep what was saved")}
          </LinkButton>
        </ButtonRow>
      </div>
    </ProcessPage>
  )
}
