/**
 * Acts on one record: what maps, plans, evaluations and reports go through once they are written.
 * Not here: writing them (the forms of `@osl/core`).
 */
import { CodeList, Evidence, Field, Form } from "@osl/core"
import * as Schema from "effect/Schema"
import { Reason } from "./reason.ts"

const mark = Evidence.inferred()

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
