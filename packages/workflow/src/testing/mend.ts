/**
 * For each measure, the commands after which a criterion over it is met.
 * Not here: which criteria there are (the edition).
 */
import { Actor, type Edition, type Forms, LocalDate } from "@osl/core"
import type * as Measure from "../Measure.ts"
import { currentPlan } from "../State.ts"
import type { Life } from "./Life.ts"
import { approver } from "./people.ts"
import { acts, samples } from "./samples.ts"

type Criterion = Edition.Criterion
type Mending = (life: Life, criterion: Criterion) => void

const add = <F extends Forms.FormCode>(life: Life, form: F, more: Partial<Forms.Content[F]> = {}): string => {
  const recordId = life.newRecord()
  const content = { ...samples(life.today)[form], ...more }
  life.ask({ type: "record", form, recordId, content } as Parameters<Life["ask"]>[0])
  return recordId
}

const latest = (life: Life, form: Forms.FormCode): string | undefined => life.recordsOf(form).at(-1)

const times = (count: number, work: (index: number) => void): void => {
  for (let index = 0; index < count; index++) work(index)
}

const mandate: Mending = (life) => {
  life.ask({ type: "issue-mandate", content: acts(life.today)["issue-mandate"] })
}

const community: Mending = (life) => {
  if (latest(life, "F01") === undefined) add(life, "F01")
}

/** The latest map, published. */
const map: Mending = (life) => {
  const recordId = latest(life, "F02") ?? add(life, "F02")
  life.ask({ type: "publish-map", recordId, content: {} })
}

/** The plan that the process goes by. */
const planOf = ({ state }: Life): string | undefined => {
  const current = state === null ? undefined : currentPlan(state)
  return Object.entries(state?.records ?? {}).find(([, entry]) => entry === current)?.[0]
}

/**
 * A plan that leaves nothing to ask: measured goals, actions of inhabitants with a date. The one that is there is corrected,
 * after it is handed back when it waits for a decision, and so keeps the approval of its version before.
 */
const plan: Mending = (life) => {
  const due = LocalDate.addMonths(life.today, 6)
  const { F12 } = samples(life.today)
  const better = {
    periodTo: due,
    goals: F12.goals.map((goal) => ({
      ...goal,
      indicators: [
        {
          name: "Dni otwarcia w tygodniu",
          unit: "dni",
          baseline: 0,
          target: 5,
          source: "Dziennik świetlicy",
        },
      ],
    })),
    actions: F12.actions.map((action) => ({ ...action, owner: "group" as const, due })),
  }
  const recordId = planOf(life)
  if (recordId === undefined) {
    add(life, "F12", better)
    return
  }
  const content = { ...F12, ...better }
  life.ask({ type: "return-plan", recordId, content: acts(life.today)["return-plan"] })
  life.ask({ type: "correct", form: "F12", recordId, content, reason: "Czegoś w planie brakowało." })
}

/** A partnership that leaves nothing to ask. */
const partnership: Mending = (life, criterion) => {
  const many = Math.max(3, criterion.wanted)
  const sectors = Actor.Sector.codes.map(({ code }) => code)
  add(life, "F11", {
    rulesAdopted: true,
    rules: ["voting"],
    status: "acting",
    partners: Array.from({ length: many }, (_, index) => ({
      name: `Partner ${index + 1}`,
      sector: sectors[index % sectors.length] ?? "informal",
      inhabitants: true,
    })),
    initiatives: Array.from({ length: many }, (_, index) => ({
      name: `Inicjatywa ${index + 1}`,
      on: life.today,
      ledByOrganizer: false,
    })),
  })
}

const residents = { initiator: "inhabitants", ledBy: "inhabitants" } as const

const table: { readonly [N in Measure.Name]: Mending } = {
  mandates: mandate,
  "documentation-rules": mandate,
  "organizers-with-time": (life) => {
    life.ask({ type: "assign-organizer", content: acts(life.today)["assign-organizer"] })
  },
  "community-bounded": community,
  "choice-justified": community,
  conversations: (life, { wanted }) => times(wanted, () => add(life, "F07")),
  "conversation-actor-kinds": (life, { wanted }) =>
    Actor.Kind.codes.slice(0, wanted).forEach(({ code }) => {
      add(life, "F07", { actor: code })
    }),
  "research-activities": (life, { wanted }) => times(wanted, () => add(life, "F09")),
  "published-maps": map,
  "feedback-meetings": (life) => {
    const recordId = latest(life, "F02") ?? add(life, "F02")
    const content = { ...samples(life.today).F02, feedbackMeetingOn: life.today }
    life.ask({ type: "correct", form: "F02", recordId, content, reason: "Odbyło się spotkanie." })
    life.ask({ type: "publish-map", recordId, content: {} })
  },
  "needs-with-willing-people": (life, { wanted }) => times(wanted, () => add(life, "F04", { willing: 3 })),
  "working-groups": (life, { wanted, params }) =>
    times(wanted, () => {
      const group = add(life, "F10", { members: [{ on: life.today, count: params["members"] ?? 1 }] })
      times(params["meetings"] ?? 1, () => add(life, "F13", { group }))
    }),
  "resident-initiated-actions": (life, { wanted }) =>
    times(wanted, () => add(life, "F13", { ...residents, kind: "clean-up" })),
  "active-groups-and-partnerships": (life, { wanted }) => times(wanted, () => add(life, "F10")),
  "measurable-goals-percent": plan,
  "owned-actions-percent": plan,
  "resident-owned-actions-percent": plan,
  "approved-plans": (life, criterion) => {
    if (planOf(life) === undefined) plan(life, criterion)
    const recordId = planOf(life)
    if (recordId === undefined) return
    const entry = life.state?.records[recordId]
    const until = entry?.form === "F12" ? entry.consultation?.to : undefined
    // A plan is handed in only when its consultation is over.
    if (until !== undefined && until >= life.today) life.goTo(LocalDate.addDays(until, 1))
    life.ask({ type: "submit-plan", recordId, content: {} })
    life.ask({ type: "approve-plan", recordId, content: acts(life.today)["approve-plan"] }, approver)
  },
  "closed-actions-percent": (life, criterion) => {
    table["approved-plans"](life, criterion)
    const recordId = planOf(life)
    if (recordId === undefined) return
    const actions = life.state?.records[recordId]
    times(actions?.form === "F12" ? actions.actions.length : 0, (index) => {
      const content = { ...acts(life.today)["close-plan-action"], action: String(index) }
      life.ask({ type: "close-plan-action", recordId, content })
    })
  },
  "reviewed-quarters-percent": (life, criterion) => {
    table["approved-plans"](life, criterion)
    const recordId = planOf(life)
    const visit = life.state?.visits.findLast(({ stage }) => stage === "action")
    if (recordId === undefined || visit === undefined) return
    for (let day = visit.enteredOn; day <= life.today; day = LocalDate.addMonths(day, 1)) {
      const content = { ...acts(life.today)["review-plan"], reviewedOn: day }
      life.ask({ type: "review-plan", recordId, content })
    }
  },
  "cooperating-sectors": partnership,
  "partnerships-with-rules": partnership,
  "most-partners": partnership,
  "most-resident-partners": partnership,
  "own-initiatives": partnership,
  receivers: (life) => {
    life.ask({ type: "name-receiver", content: acts(life.today)["name-receiver"] })
  },
  "accepted-evaluations": (life) => {
    const recordId = add(life, "F15")
    life.ask({ type: "accept-evaluation", recordId, content: {} })
  },
  "organizer-led-percent": (life) => times(5, () => add(life, "F13", residents)),
}

/** Whether there are commands for a measure. */
const isKnown = (measure: string): measure is Measure.Name => Object.hasOwn(table, measure)

/** Meets a criterion. A measure that is unknown here changes nothing. */
export const mend = (life: Life, criterion: Criterion): void => {
  if (isKnown(criterion.measure)) table[criterion.measure](life, criterion)
}
