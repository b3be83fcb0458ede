/**
 * F19, the report of a period: what happened, the numbers, how far the goals are, what comes next.
 * Not here: keeping the records it counts (`@osl/store`), further indicators (`@osl/evaluation`), or printing it.
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import type { CommunityEvent } from "./CommunityEvent.ts"
import type { DiaryEntry } from "./DiaryEntry.ts"
import { inferred } from "./Evidence.ts"
import type { EvidenceOfChange } from "./EvidenceOfChange.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import type { Group } from "./Group.ts"
import type { LocalPartnership } from "./LocalPartnership.ts"
import { annotation } from "./Problem.ts"
import type { Volunteering } from "./Volunteering.ts"

export const StageChange = CodeList.make("stage-change", ["Zmiana etapu", "Change of stage"], inferred(), {
  entered: ["rozpoczęcie", "entered"],
  left: ["zakończenie", "left"],
})

export const Progress = CodeList.make("goal-progress", ["Postęp", "Progress"], inferred("S37"), {
  "not-begun": ["nie zaczęto", "not begun"],
  "under-way": ["w toku", "under way"],
  achieved: ["osiągnięty", "achieved"],
  dropped: ["odłożony", "dropped"],
})

const counted = (label: Field.Words, hint: Field.Words) =>
  Field.optional(Field.whole(label, { hint, privacy: "public" }))

const fields = Schema.Struct({
  periodFrom: Field.date(["Od", "From"], {
    hint: [
      "Pierwszy dzień okresu, zwykle początek półrocza.",
      "The first day of the period, mostly of a half-year.",
    ],
    privacy: "public",
  }),
  periodTo: Field.date(["Do", "To"], {
    hint: ["Ostatni dzień okresu.", "The last day of the period."],
    privacy: "public",
  }),
  summary: Field.optional(
    Field.longText(["Co się działo", "What happened"], {
      hint: [
        "Kilka prostych zdań dla kogoś, kto nie zna procesu. Bez nazwisk.",
        "A few plain sentences for someone who does not know the process. No names.",
      ],
      privacy: "public",
    }),
  ),
  stageChanges: Field.optional(
    Field.list(
      ["Zmiany etapów", "Changes of stages"],
      {
        stage: Field.reference(["stage"], ["Etap", "Stage"], {
          hint: ["Etap, który się zaczął lub skończył.", "The stage that began or ended."],
          privacy: "public",
        }),
        change: Field.choice(StageChange, ["Zmiana", "Change"], {
          hint: ["Początek i koniec to dwie osobne pozycje.", "A beginning and an end are two items."],
          privacy: "public",
        }),
        on: Field.date(["Kiedy", "When"], {
          hint: ["Dzień w okresie sprawozdania.", "A day within the period of the report."],
          privacy: "public",
        }),
      },
      {
        hint: [
          "Wpisywane z historii procesu; popraw, jeśli trzeba.",
          "Filled in from the history of the process; correct it if need be.",
        ],
        privacy: "public",
        maxItems: 100,
      },
    ),
  ),
  diaryEntries: counted(
    ["Wpisy w dzienniku", "Diary entries"],
    ["Liczone z dziennika organizatora.", "Counted from the organiser's diary."],
  ),
  activeGroups: counted(
    ["Aktywne grupy", "Active groups"],
    ["Grupy, które działają i spotkały się w okresie.", "Groups that are active and met in the period."],
  ),
  activePartnerships: counted(
    ["Działające partnerstwa", "Active partnerships"],
    [
      "Partnerstwa zawarte, działające lub samodzielne.",
      "Partnerships that are formal, acting or independent.",
    ],
  ),
  events: counted(["Wydarzenia", "Events"], ["Liczone z kart wydarzeń.", "Counted from the event cards."]),
  participations: counted(
    ["Udział w wydarzeniach", "Participations in events"],
    [
      "Suma uczestników wydarzeń: ta sama osoba może liczyć się kilka razy.",
      "The participants of all events added up: one person may count several times.",
    ],
  ),
  volunteers: counted(
    ["Wolontariusze", "Volunteers"],
    [
      "Najwięcej naraz w jednym działaniu, żeby nikogo nie liczyć podwójnie.",
      "The most in one action, so that nobody is counted twice.",
    ],
  ),
  volunteerHours: counted(
    ["Godziny wolontariatu", "Volunteer hours"],
    [
      "Suma z kart wolontariatu, w pełnych godzinach.",
      "Added up from the volunteering cards, in whole hours.",
    ],
  ),
  evidence: counted(
    ["Dowody zmiany", "Evidence of change"],
    ["Liczone z rejestru dowodów zmiany.", "Counted from the register of evidence of change."],
  ),
  goals: Field.optional(
    Field.list(
      ["Postęp celów", "Progress of the goals"],
      {
        goal: Field.text(["Cel", "Goal"], {
          hint: ["Słowami planu.", "In the words of the plan."],
          privacy: "public",
        }),
        progress: Field.choice(Progress, ["Postęp", "Progress"], {
          hint: ["Stan na koniec okresu.", "As of the end of the period."],
          privacy: "public",
        }),
        explanation: Field.optional(
          Field.longText(["Wyjaśnienie", "Explanation"], {
            hint: ["Po czym to widać albo co stoi na przeszkodzie.", "What shows it, or what is in the way."],
            privacy: "public",
            maxLength: 2000,
          }),
        ),
      },
      {
        hint: ["Po jednej pozycji na każdy cel planu.", "One item for each goal of the plan."],
        privacy: "public",
        maxItems: 30,
      },
    ),
  ),
  resources: Field.optional(
    Field.longText(["Wykorzystane zasoby", "Use of resources"], {
      hint: [
        "Czas pracy, pieniądze, rzeczy i pomoc innych, na przykład „sala szkoły za darmo”.",
        "Time, money, things and others' help, for example “the school's room, free of charge”.",
      ],
      maxLength: 2000,
    }),
  ),
  difficulties: Field.optional(
    Field.longText(["Trudności", "Difficulties"], {
      hint: [
        "Co przeszkadzało i co z tym zrobiono. Bez wskazywania osób.",
        "What got in the way and what was done about it. Without pointing at persons.",
      ],
      maxLength: 2000,
    }),
  ),
  plans: Field.optional(
    Field.longText(["Plany na kolejny okres", "Plans for the next period"], {
      hint: ["Najważniejsze kroki z przybliżonym terminem.", "The main steps, with a rough date."],
      privacy: "public",
      maxLength: 2000,
    }),
  ),
  attachments: Field.optional(
    Field.list(
      ["Załączniki", "Attachments"],
      {
        name: Field.text(["Co to jest", "What it is"], {
          hint: ["Na przykład „mapa zasobów, wydanie 2”.", "For example “resource map, version 2”."],
        }),
        place: Field.text(["Gdzie jest", "Where it is"], {
          hint: [
            "Adres lub miejsce przechowania, na przykład „teczka procesu, dział 3”.",
            "An address or the place it is kept, for example “process folder, part 3”.",
          ],
        }),
      },
      {
        hint: [
          "Same pliki zostają w instytucji; tu zapisuje się, gdzie są.",
          "The files stay with the institution; here is only where they are kept.",
        ],
        maxItems: 30,
      },
    ),
  ),
})

type Fields = typeof fields.Type

/** F19. **Source** inferred (dossier 4.2, 6.4: I01, I03–I05, I08, I19); rules PR1–PR3. */
export const PeriodReport = fields.check(
  Schema.makeFilter<Fields>(
    ({ periodFrom, periodTo }) =>
      periodTo < periodFrom ? { path: ["periodTo"], issue: "order" } : undefined,
    annotation("end-before-start"),
  ),
  Schema.makeFilter<Fields>(
    ({ periodFrom, periodTo, stageChanges = [] }) =>
      stageChanges.flatMap(({ on }, at) =>
        periodFrom <= periodTo && (on < periodFrom || on > periodTo)
          ? [{ path: ["stageChanges", at, "on"], issue: "period" }]
          : [],
      ),
    annotation("date-outside-period"),
  ),
  Schema.makeFilter<Fields>(
    ({ volunteers, volunteerHours = 0 }) =>
      volunteers === 0 && volunteerHours > 0 ? { path: ["volunteerHours"], issue: "nobody" } : undefined,
    annotation("hours-without-volunteers"),
  ),
)
export type PeriodReport = typeof PeriodReport.Type

export const form = Form.make(
  "F19",
  {
    title: ["Sprawozdanie okresowe", "Periodic report"],
    purpose: [
      "Podsumowuje okres: wydarzenia, liczby z zapisów, postęp celów i plany.",
      "Sums up a period: what happened, the numbers from the records, the progress of the goals and the plans.",
    ],
    ...inferred("S37"),
  },
  PeriodReport,
)

/** The records of a process that a report counts, each with its id. */
export type Counted =
  | { readonly form: "F06"; readonly id: string; readonly content: DiaryEntry }
  | { readonly form: "F10"; readonly id: string; readonly content: Group }
  | { readonly form: "F11"; readonly id: string; readonly content: LocalPartnership }
  | { readonly form: "F13"; readonly id: string; readonly content: CommunityEvent }
  | { readonly form: "F14"; readonly id: string; readonly content: Volunteering }
  | { readonly form: "F16"; readonly id: string; readonly content: EvidenceOfChange }

/** The forms whose records a report counts. */
export const countedForms = ["F06", "F10", "F11", "F13", "F14", "F16"] as const satisfies ReadonlyArray<
  Counted["form"]
>

export type Numbers = Required<
  Pick<
    PeriodReport,
    | "diaryEntries"
    | "activeGroups"
    | "activePartnerships"
    | "events"
    | "participations"
    | "volunteers"
    | "volunteerHours"
    | "evidence"
  >
>

const total = (numbers: ReadonlyArray<number>): number => numbers.reduce((sum, one) => sum + one, 0)

/**
 * The numbers of a report, counted from the records of its process.
 *
 * **Shape** groups that are active and met in the period; partnerships concluded or acting; the most volunteers of one card.
 * **Unit** the period with its first and last day; hours rounded to whole ones.
 * **Source** indicators I01, I03, I04, I05, I08, I19, inferred; rule PR4.
 */
export const count = (
  records: Iterable<Counted>,
  { periodFrom, periodTo }: Pick<PeriodReport, "periodFrom" | "periodTo">,
): Numbers => {
  const all = [...records]
  const of = <F extends Counted["form"]>(form: F) =>
    all.filter((one): one is Extract<Counted, { readonly form: F }> => one.form === form)
  const within = ({ content }: { readonly content: { readonly date: string } }): boolean =>
    content.date >= periodFrom && content.date <= periodTo
  const events = of("F13").filter(within)
  const work = of("F14").filter(within)
  const met = new Set(events.map(({ content }) => content.group))
  return {
    diaryEntries: of("F06").filter(within).length,
    activeGroups: of("F10").filter(({ id, content }) => content.status === "active" && met.has(id)).length,
    activePartnerships: of("F11").filter(
      ({ content }) =>
        content.status === "formal" || content.status === "acting" || content.status === "independent",
    ).length,
    events: events.length,
    participations: total(events.flatMap(({ content }) => Object.values(content.participants))),
    volunteers: Math.max(0, ...work.map(({ content }) => content.volunteers)),
    volunteerHours: Math.round(total(work.map(({ content }) => content.hours))),
    evidence: of("F16").filter(within).length,
  }
}
