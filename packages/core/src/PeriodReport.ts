/**
 * F19, the report of a period: what happened, the numbers, how far the goals are, what comes next.
 * Not here: working the numbers out of the records (whoever keeps them), or printing the report.
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

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

const counted = (label: Field.Words, hint: Field.Words, unit: Field.Words) =>
  Field.optional(Field.whole(label, { hint, unit, privacy: "public" }))

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
    ["Liczone z dziennika organizatora (F06).", "Counted from the organiser's diary (F06)."],
    ["wpisów", "entries"],
  ),
  activeGroups: counted(
    ["Aktywne grupy", "Active groups"],
    [
      "Liczone z kart grup (F10) na koniec okresu.",
      "Counted from the group cards (F10) at the end of the period.",
    ],
    ["grup", "groups"],
  ),
  activePartnerships: counted(
    ["Działające partnerstwa", "Active partnerships"],
    [
      "Liczone z kart partnerstw (F11) na koniec okresu.",
      "Counted from the partnership cards (F11) at the end of the period.",
    ],
    ["partnerstw", "partnerships"],
  ),
  events: counted(
    ["Wydarzenia", "Events"],
    ["Liczone z kart wydarzeń (F13).", "Counted from the event cards (F13)."],
    ["wydarzeń", "events"],
  ),
  participations: counted(
    ["Udział w wydarzeniach", "Participations in events"],
    [
      "Suma uczestników wydarzeń (F13): ta sama osoba może liczyć się kilka razy.",
      "The participants of all events (F13) added up: one person may count several times.",
    ],
    ["osób", "people"],
  ),
  volunteers: counted(
    ["Wolontariusze", "Volunteers"],
    [
      "Najwięcej naraz w jednym działaniu (F14), żeby nikogo nie liczyć podwójnie.",
      "The most in one action (F14), so that nobody is counted twice.",
    ],
    ["osób", "people"],
  ),
  volunteerHours: counted(
    ["Godziny wolontariatu", "Volunteer hours"],
    [
      "Suma z kart wolontariatu (F14), w pełnych godzinach.",
      "Added up from the volunteering cards (F14), in whole hours.",
    ],
    ["godz.", "hours"],
  ),
  evidence: counted(
    ["Dowody zmiany", "Evidence of change"],
    ["Liczone z rejestru dowodów zmiany (F16).", "Counted from the register of evidence of change (F16)."],
    ["dowodów", "pieces of evidence"],
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
        on < periodFrom || on > periodTo ? [{ path: ["stageChanges", at, "on"], issue: "period" }] : [],
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
