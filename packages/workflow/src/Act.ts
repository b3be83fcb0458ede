/**
 * The acts on a process that are not records: each with the form a person fills in for it.
 * Not here: who may do them (`Permission`), or what follows (`Process.decide`).
 */
import { CodeList, Evidence, Field, Form, Outcome } from "@osl/core"
import * as Schema from "effect/Schema"

/** On what basis an institution runs the process. **Source** dossier 11, row 19. */
export const Basis = CodeList.make(
  "process-basis",
  ["Kto prowadzi", "Run by"],
  Evidence.inferred("S03", "S08", "S64"),
  {
    ops: ["ośrodek pomocy społecznej", "a social assistance centre"],
    cus: ["centrum usług społecznych", "a social services centre"],
    ngo: ["organizacja pozarządowa", "a non-governmental organisation"],
    voluntary: ["społecznie, bez zatrudnienia", "voluntarily, without employment"],
  },
)

/** How an action of the plan ended. */
export const ActionResult = CodeList.make(
  "action-result",
  ["Wynik działania", "Result of the action"],
  Evidence.inferred(),
  {
    done: ["wykonane", "done"],
    dropped: ["odłożone świadomie", "consciously dropped"],
  },
)

/** What may take over a process. **Source** inferred (dossier 2.3, invariant 6). */
export const ReceiverKind = CodeList.make(
  "receiver-kind",
  ["Kto przejmuje", "Who takes over"],
  Evidence.inferred("S12"),
  {
    group: ["grupa", "a group"],
    partnership: ["partnerstwo", "a partnership"],
    organisation: ["organizacja", "an organisation"],
  },
)

/** Why something is done, wherever a reason is asked for. **Unit** 1–1000 UTF-16 units. */
export const Reason = Field.longText(["Uzasadnienie", "Reason"], {
  hint: [
    "Jedno lub dwa zdania, które zrozumie ktoś spoza zespołu.",
    "One or two sentences that somebody outside the team will understand.",
  ],
  maxLength: 1000,
})

const mark = Evidence.inferred()

export const openProcess = Form.make(
  "open-process",
  {
    title: ["Otwórz proces", "Open a process"],
    purpose: ["Zaczyna proces organizowania w jednej społeczności.", "Begins organising in one community."],
    ...mark,
  },
  Schema.Struct({
    name: Field.text(["Robocza nazwa procesu", "Working name of the process"], {
      hint: ["Na przykład „Osiedle Zatorze”.", "For example “Zatorze estate”."],
      privacy: "public",
      maxLength: 120,
    }),
    territory: Field.territory(["Gmina", "Municipality"], {
      hint: ["Gmina, w której leży społeczność.", "The municipality in which the community lies."],
      privacy: "public",
    }),
    startOn: Field.date(["Początek procesu", "Start of the process"], {
      hint: [
        "Dzień, od którego liczą się etapy. Wcześniejszych zapisów nie będzie.",
        "The day from which stages count. There will be no earlier records.",
      ],
      privacy: "public",
    }),
    basis: Field.fixedChoice(Basis, ["Kto prowadzi", "Run by"], {
      hint: ["Kto zatrudnia lub zaprasza organizatora.", "Who employs or invites the organiser."],
      privacy: "public",
    }),
  }),
)

export const issueMandate = Form.make(
  "issue-mandate",
  {
    title: ["Wpisz upoważnienie", "Enter the mandate"],
    purpose: [
      "Zapisuje decyzję, na podstawie której prowadzony jest proces.",
      "Records the decision on which the process rests.",
    ],
    ...Evidence.inferred("S14"),
  },
  Schema.Struct({
    number: Field.text(["Numer zarządzenia lub decyzji", "Number of the order or decision"], {
      hint: ["Na przykład „17/2012”.", "For example “17/2012”."],
      maxLength: 60,
    }),
    issuedOn: Field.date(["Z dnia", "Dated"], {
      hint: ["Dzień podpisania.", "The day it was signed."],
    }),
    documentationRules: Field.yesNo(["Zasady dokumentowania są ustalone", "Rules of documentation are set"], {
      hint: [
        "Kto, co i jak często zapisuje oraz jak długo się to przechowuje.",
        "Who records what and how often, and how long it is kept.",
      ],
    }),
  }),
)

export const assignOrganizer = Form.make(
  "assign-organizer",
  {
    title: ["Wyznacz organizatora", "Assign an organiser"],
    purpose: [
      "Mówi, kto prowadzi proces i ile ma na to czasu.",
      "Says who runs the process and with how much time.",
    ],
    ...mark,
  },
  Schema.Struct({
    organizerId: Field.reference(["organizer"], ["Organizator lub organizatorka", "Organiser"], {
      hint: ["Ktoś, kto ma konto w tym ośrodku.", "Somebody with an account at this centre."],
      privacy: "account",
    }),
    weeklyHours: Field.decimal(["Godzin w tygodniu", "Hours a week"], {
      hint: [
        "Czas pracy przeznaczony na ten proces, na przykład 20.",
        "Working time set aside for this process, for example 20.",
      ],
      min: 1,
      max: 60,
      unit: ["godz.", "hours"],
    }),
    lead: Field.yesNo(["Prowadzi proces", "Leads the process"], {
      hint: [
        "Proces prowadzi jedna osoba. „Tak” zastępuje poprzednią.",
        "One person leads a process. “Yes” replaces the one before.",
      ],
    }),
  }),
)

export const unassignOrganizer = Form.make(
  "unassign-organizer",
  {
    title: ["Zakończ pracę organizatora w procesie", "End an organiser's work on the process"],
    purpose: [
      "Kończy pracę tej osoby w procesie. Jej zapisy zostają.",
      "Ends this person's work on the process. Their records stay.",
    ],
    ...mark,
  },
  Schema.Struct({
    organizerId: Field.reference(["assigned-organizer"], ["Organizator lub organizatorka", "Organiser"], {
      hint: [
        "Ktoś, kto jest teraz wyznaczony do tego procesu.",
        "Somebody who is assigned to this process now.",
      ],
      privacy: "account",
    }),
    reason: Reason,
  }),
)

export const extendStage = Form.make(
  "extend-stage",
  {
    title: ["Przedłuż etap", "Extend a stage"],
    purpose: [
      "Daje etapowi więcej czasu, niż przewiduje wydanie modelu.",
      "Gives a stage more time than the edition of the model expects.",
    ],
    ...mark,
  },
  Schema.Struct({
    stage: Field.reference(["open-stage"], ["Etap", "Stage"], {
      hint: ["Etap, który teraz trwa.", "A stage that is open now."],
      privacy: "public",
    }),
    until: Field.date(["Do kiedy", "Until"], {
      hint: ["Ostatni dzień nowego terminu.", "The last day of the new time limit."],
      privacy: "public",
    }),
    reason: Reason,
  }),
)

export const publishMap = Form.make(
  "publish-map",
  {
    title: ["Opublikuj mapę", "Publish the map"],
    purpose: [
      "Zatwierdza mapę jako kolejną wersję dla zespołu.",
      "Publishes the map to the team as the next version.",
    ],
    ...Evidence.inferred("S20"),
  },
  Schema.Struct({}),
)

export const consultPlan = Form.make(
  "consult-plan",
  {
    title: ["Poddaj plan konsultacjom", "Put the plan to consultation"],
    purpose: [
      "Zapisuje, kiedy i jak mieszkańcy mówią, co myślą o planie.",
      "Records when and how inhabitants say what they think of the plan.",
    ],
    ...mark,
  },
  Schema.Struct({
    from: Field.date(["Konsultacje od", "Consultation from"], {
      hint: ["Pierwszy dzień zbierania uwag.", "The first day on which remarks are taken."],
      privacy: "public",
    }),
    to: Field.date(["Konsultacje do", "Consultation to"], {
      hint: [
        "Ostatni dzień. Plan przekazuje się do zatwierdzenia dopiero potem.",
        "The last day. The plan is submitted only after it.",
      ],
      privacy: "public",
    }),
    how: Field.longText(["Jak i gdzie", "How and where"], {
      hint: [
        "Na przykład otwarte spotkanie w szkole i skrzynka na uwagi w bibliotece.",
        "For example an open meeting at the school and a box for remarks in the library.",
      ],
      privacy: "public",
      maxLength: 1000,
    }),
  }),
)

export const submitPlan = Form.make(
  "submit-plan",
  {
    title: ["Przekaż plan do zatwierdzenia", "Submit the plan"],
    purpose: [
      "Prosi o zatwierdzenie planu przez kogoś innego niż autor.",
      "Asks somebody other than the author to approve the plan.",
    ],
    ...mark,
  },
  Schema.Struct({}),
)

export const returnPlan = Form.make(
  "return-plan",
  {
    title: ["Zwróć plan do poprawy", "Return the plan"],
    purpose: ["Oddaje plan autorowi z uwagami.", "Gives the plan back to its author with remarks."],
    ...mark,
  },
  Schema.Struct({ reason: Reason }),
)

export const approvePlan = Form.make(
  "approve-plan",
  {
    title: ["Zatwierdź plan", "Approve the plan"],
    purpose: [
      "Zatwierdza plan. Robi to ktoś inny niż jego autor.",
      "Approves the plan. Done by somebody other than its author.",
    ],
    ...Evidence.inferred("S64"),
  },
  Schema.Struct({
    orderNumber: Field.text(["Numer zarządzenia", "Order number"], {
      hint: ["Na przykład „15/2026”.", "For example “15/2026”."],
      maxLength: 60,
    }),
    approvedOn: Field.date(["Zatwierdzony dnia", "Approved on"], {
      hint: ["Dzień podpisania zarządzenia.", "The day the order was signed."],
    }),
    inForceFrom: Field.optional(
      Field.date(["Obowiązuje od", "In force from"], {
        hint: [
          "Zostaw puste, jeśli od dnia zatwierdzenia.",
          "Leave it empty when it is in force from the day of approval.",
        ],
      }),
    ),
  }),
)

export const reviewPlan = Form.make(
  "review-plan",
  {
    title: ["Zapisz przegląd planu", "Record a review of the plan"],
    purpose: ["Odnotowuje wspólny przegląd tego, co zrobiono.", "Notes a joint look at what has been done."],
    ...Evidence.inferred("S37"),
  },
  Schema.Struct({
    reviewedOn: Field.date(["Dzień przeglądu", "Day of the review"], {
      hint: ["Dzień wspólnego spotkania.", "The day of the joint meeting."],
    }),
    note: Field.longText(["Ustalenia", "Findings"], {
      hint: [
        "Co idzie dobrze, co się opóźnia, co z tym zrobić.",
        "What goes well, what is late, what to do about it.",
      ],
      maxLength: 2000,
    }),
  }),
)

export const closePlanAction = Form.make(
  "close-plan-action",
  {
    title: ["Zamknij działanie z planu", "Close an action of the plan"],
    purpose: [
      "Zapisuje, że działanie wykonano albo świadomie odłożono.",
      "Records that an action was done or consciously dropped.",
    ],
    ...mark,
  },
  Schema.Struct({
    action: Field.reference(["plan-action"], ["Działanie", "Action"], {
      hint: [
        "Jedno z działań planu, które jeszcze trwają.",
        "One of the plan's actions that are still open.",
      ],
    }),
    result: Field.fixedChoice(ActionResult, ["Wynik", "Result"], {
      hint: ["Odłożone, gdy postanowiono go nie robić.", "Dropped when it was decided not to do it."],
    }),
    closedOn: Field.date(["Zamknięte dnia", "Closed on"], {
      hint: [
        "Dzień zakończenia albo decyzji o odłożeniu.",
        "The day it ended, or of the decision to drop it.",
      ],
    }),
    reason: Field.optional(
      Field.longText(["Dlaczego odłożone", "Why it was dropped"], {
        hint: [
          "Na przykład „Właściciel działki nie wyraził zgody”.",
          "For example “The owner of the plot did not agree”.",
        ],
        maxLength: 1000,
        showWhen: { field: "result", is: ["dropped"] },
      }),
    ),
  }),
)

export const acceptEvaluation = Form.make(
  "accept-evaluation",
  {
    title: ["Przyjmij ewaluację", "Accept the evaluation"],
    purpose: [
      "Przyjmuje raport z ewaluacji. Robi to ktoś inny niż jego autor.",
      "Accepts the evaluation report. Done by somebody other than its author.",
    ],
    ...mark,
  },
  Schema.Struct({}),
)

export const issueReport = Form.make(
  "issue-report",
  {
    title: ["Wydaj sprawozdanie", "Issue the report"],
    purpose: [
      "Zapisuje, komu i kiedy przekazano sprawozdanie.",
      "Records to whom and when the report was given.",
    ],
    ...mark,
  },
  Schema.Struct({
    to: Field.text(["Dla kogo", "For whom"], {
      hint: [
        "Instytucja albo urząd, na przykład rada gminy.",
        "An institution or an office, for example the municipal council.",
      ],
      privacy: "public",
    }),
    issuedOn: Field.date(["Przekazane dnia", "Given on"], {
      hint: [
        "Dzień, w którym sprawozdanie wyszło z ośrodka.",
        "The day on which the report left the centre.",
      ],
      privacy: "public",
    }),
  }),
)

export const nameReceiver = Form.make(
  "name-receiver",
  {
    title: ["Wskaż, kto przejmuje proces", "Name who takes over"],
    purpose: [
      "Mówi, która struktura społeczności poprowadzi to dalej.",
      "Says which structure of the community carries on.",
    ],
    ...Evidence.inferred("S12"),
  },
  Schema.Struct({
    kind: Field.fixedChoice(ReceiverKind, ["Kto przejmuje", "Who takes over"], {
      hint: [
        "Struktura, która zostaje, gdy organizator odchodzi.",
        "The structure that stays when the organiser leaves.",
      ],
      privacy: "public",
    }),
    name: Field.text(["Nazwa", "Name"], {
      hint: ["Nazwa struktury, nie osoby.", "The name of a structure, not of a person."],
      privacy: "public",
    }),
    record: Field.optional(
      Field.reference(["F10", "F11"], ["Karta grupy lub partnerstwa", "Group or partnership card"], {
        hint: ["Jeśli ma kartę w tym procesie.", "If it has a card in this process."],
      }),
    ),
    agreedOn: Field.date(["Uzgodniono dnia", "Agreed on"], {
      hint: ["Dzień, w którym obie strony się zgodziły.", "The day on which both sides agreed."],
      privacy: "public",
    }),
  }),
)

export const suspend = Form.make(
  "suspend",
  {
    title: ["Zawieś proces", "Suspend the process"],
    purpose: ["Wstrzymuje proces. Żaden zapis nie znika.", "Pauses the process. No record is lost."],
    ...mark,
  },
  Schema.Struct({
    reason: Reason,
    until: Field.optional(
      Field.date(["Przewidywany powrót", "Expected return"], {
        hint: [
          "Jeśli wiadomo, kiedy proces ruszy dalej. Terminy w tym czasie nie biegną.",
          "If it is known when the process goes on. Time limits do not run meanwhile.",
        ],
      }),
    ),
  }),
)

export const resume = Form.make(
  "resume",
  {
    title: ["Wznów proces", "Resume the process"],
    purpose: ["Podejmuje wstrzymany proces.", "Takes up a paused process."],
    ...mark,
  },
  Schema.Struct({}),
)

export const close = Form.make(
  "close",
  {
    title: ["Zamknij proces", "Close the process"],
    purpose: [
      "Kończy proces z wynikiem. Można go potem otworzyć na nowo.",
      "Ends the process with an outcome. It can be reopened later.",
    ],
    ...mark,
  },
  Schema.Struct({
    outcome: Field.choice(Outcome.Outcome, ["Wynik", "Outcome"], {
      hint: [
        "„Przekazany społeczności” tylko wtedy, gdy wiadomo, kto go przejmuje.",
        "“Handed over” only when it is known who takes over.",
      ],
    }),
    reason: Reason,
  }),
)

export const reopen = Form.make(
  "reopen",
  {
    title: ["Otwórz ponownie", "Reopen"],
    purpose: [
      "Otwiera zamknięty proces na etapie, na którym się skończył.",
      "Opens a closed process at the stage where it ended.",
    ],
    ...mark,
  },
  Schema.Struct({ reason: Reason }),
)

/** By code. */
export const all = {
  "open-process": openProcess,
  "issue-mandate": issueMandate,
  "assign-organizer": assignOrganizer,
  "unassign-organizer": unassignOrganizer,
  "extend-stage": extendStage,
  "publish-map": publishMap,
  "consult-plan": consultPlan,
  "submit-plan": submitPlan,
  "return-plan": returnPlan,
  "approve-plan": approvePlan,
  "review-plan": reviewPlan,
  "close-plan-action": closePlanAction,
  "accept-evaluation": acceptEvaluation,
  "issue-report": issueReport,
  "name-receiver": nameReceiver,
  suspend,
  resume,
  close,
  reopen,
} as const

export type Code = keyof typeof all
export type Content = { readonly [A in Code]: (typeof all)[A]["schema"]["Type"] }

/** Whether the value names an act. */
export const isCode = (value: unknown): value is Code =>
  typeof value === "string" && Object.hasOwn(all, value)

/** The acts on one record, with the form of that record. */
export const onRecord = {
  "publish-map": "F02",
  "consult-plan": "F12",
  "submit-plan": "F12",
  "return-plan": "F12",
  "approve-plan": "F12",
  "review-plan": "F12",
  "close-plan-action": "F12",
  "accept-evaluation": "F15",
  "issue-report": "F19",
} as const satisfies Partial<Record<Code, string>>

export type OnRecord = keyof typeof onRecord
/** Whether the act is on one record. */
export const isOnRecord = (code: Code): code is OnRecord => Object.hasOwn(onRecord, code)
