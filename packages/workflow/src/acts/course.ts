/**
 * Acts on the course of a process: opening, more time for a stage, pausing, ending, handing over.
 * Not here: the moves between stages (`Move`).
 */
import { CodeList, Evidence, Field, Form, Outcome } from "@osl/core"
import * as Schema from "effect/Schema"
import { Reason } from "./reason.ts"

const mark = Evidence.inferred()

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
