/**
 * What the checks of competencies ask with: a team with a trainer and a supervisor, sheets, a training, a session of supervision.
 * Not here: the checks (`CompetencyContract`).
 */
import type { Assessment, Command, Training } from "@osl/competency"
import type { SupervisionSession } from "@osl/core"
import * as Effect from "effect/Effect"
import { Competencies } from "../Competencies.ts"
import type * as SupervisionBook from "../SupervisionBook.ts"
import type { Tenant } from "../Tenant.ts"
import type * as TrainingLog from "../TrainingLog.ts"
import { at, settle, uuid } from "./Sample.ts"

type Duty = Tenant["duty"] & Command.Command["actor"]["duty"]
export type Staff = Tenant & { readonly duty: Duty }

/** The words that are looked for after they had to go. */
export const secret = "Wścibska"

/** A new organisation: two organisers, one of whom the others rate, two directors, a regional coordinator who trains and a supervisor. */
export const gather = Effect.suspend(() => gatherIn(uuid()))

export const gatherIn = Effect.fnUntraced(function* (organisationId: string) {
  const store = yield* Competencies
  const somebody = (duty: Duty): Staff => ({ organisationId, actorId: uuid(), duty })
  const staff = {
    worker: somebody("organizer"),
    peer: somebody("organizer"),
    other: somebody("organizer"),
    director: somebody("director"),
    deputy: somebody("director"),
    trainer: somebody("regional-coordinator"),
    supervisor: somebody("supervisor"),
  }
  yield* settle(organisationId, Object.values(staff))
  return { store, ...staff }
})

export type Gathered = Effect.Success<typeof gather>

interface Asked {
  readonly id?: string
  readonly at?: string
  readonly version?: number
}

const envelope = ({ organisationId, actorId, duty }: Staff, asked: Asked) => ({
  id: uuid(),
  organisationId,
  actor: { id: actorId, duty },
  at,
  ...asked,
})

/** A command about a worker. */
export const about = (
  asker: Staff,
  worker: Tenant,
  body: Command.Body,
  asked: Asked = {},
): Command.Command => ({ ...body, ...envelope(asker, asked), workerId: worker.actorId })

export const onTraining = (
  asker: Staff,
  trainingId: string,
  body: { readonly type: "note-training" | "correct-training"; readonly record: Training.Training },
  asked: Asked = {},
): TrainingLog.Command => ({ ...body, ...envelope(asker, asked), trainingId })

export const onSession = (
  asker: Staff,
  sessionId: string,
  body: Pick<SupervisionBook.Command, "type"> & { readonly session?: SupervisionSession.SupervisionSession },
  asked: Asked = {},
): SupervisionBook.Command => ({ ...body, ...envelope(asker, asked), sessionId }) as SupervisionBook.Command

export const day = "2026-02-03"

/** A sheet of one competency. **Shape** whole, so that it can be handed in. */
export const sheet = (
  mode: "self" | "peer" | "manager",
  level: string,
  words = "Widać to co dnia.",
): Assessment.Sheet => ({
  mode,
  date: day,
  ratings: [
    {
      competency: "C08",
      level,
      justification: words,
      evidence: [{ record: "018d0000-0013-7000-8000-000000000001" }],
    },
  ],
})

/** Writes a sheet and hands it in; who reviews takes it up and accepts it. */
export const rated = (
  { store }: Pick<Gathered, "store">,
  author: Staff,
  worker: Tenant,
  mode: "self" | "peer" | "manager",
  reviewer?: Staff,
  words?: string,
) =>
  Effect.gen(function* () {
    const assessmentId = uuid()
    const ask = (asker: Staff, body: Command.Body) => store.execute(asker, about(asker, worker, body))
    yield* ask(author, { type: "draft-assessment", assessmentId, sheet: sheet(mode, "independent", words) })
    yield* ask(author, { type: "submit-assessment", assessmentId })
    if (reviewer !== undefined) {
      yield* ask(reviewer, { type: "take-up-assessment", assessmentId })
      yield* ask(reviewer, { type: "accept-assessment", assessmentId })
    }
    return assessmentId
  })

/** The two days with two participants, both there all the time. */
export const training = ({ worker, peer, trainer }: Gathered): Training.Training => ({
  programme: "two-day",
  organiser: worker.organisationId,
  place: `Świetlica, ${secret}`,
  trainers: [{ person: trainer.actorId }],
  days: [{ date: day, modules: [{ module: "basics" }] }],
  leastPercent: 80,
  participants: [worker, peer].map(({ actorId }) => ({
    person: actorId,
    institution: worker.organisationId,
  })),
  attendance: [worker, peer].map(({ actorId }) => ({ person: actorId, day, state: "present" as const })),
})

/** A session of one person with conclusions that both agreed to in writing. */
export const session = ({
  worker,
  supervisor,
}: Pick<Gathered, "worker" | "supervisor">): SupervisionSession.SupervisionSession => ({
  date: day,
  form: "individual",
  minutes: 90,
  participants: 1,
  supervisor: supervisor.actorId,
  conclusions: `Umówiona rozmowa z panią ${secret}`,
  consents: [{ who: worker.actorId, on: day, form: "paper" }],
})
