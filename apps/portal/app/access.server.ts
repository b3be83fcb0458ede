/**
 * Who may do what, by duty: one table, used by pages, posts and tests.
 * Not here: whether the process allows it now (`@osl/workflow`), or whose data it is (row-level security, `@osl/store`).
 */
import type { Edition } from "@osl/core"
import { type Command, Permission } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Member, SignedOut, Visit } from "./visit.server.ts"

const everybody = ["organizer", "director", "supervisor", "regional-coordinator", "administrator"] as const
const centre = ["organizer", "director", "supervisor"] as const

/** What pages let a person do, beside the commands of a process. */
const pages = {
  "work.read": everybody,
  "notices.read": everybody,
  "process.list": centre,
  "process.read": centre,
  "competencies.read": centre,
  "competencies.rate": ["organizer", "director"],
  "competencies.review": ["director"],
  "competencies.team": ["director"],
  "people.manage": ["director", "administrator"],
  delegate: ["organizer", "director", "supervisor", "administrator"],
  "institution.read": ["director"],
  "institution.audit": ["director"],
  "institution.retention": ["director", "administrator"],
  "institution.set-retention": ["director"],
  "institution.erase": ["director", "administrator"],
  "institution.settings": ["director"],
  "process.export": ["organizer", "director"],
  "supervision.read": centre,
  "supervision.write": ["supervisor"],
  "region.read": ["regional-coordinator"],
} as const satisfies Record<string, ReadonlyArray<Edition.Duty>>

/** **Source** inferred (dossier 2.3, 3.6, 9.1); the commands as `Permission` of `@osl/workflow` says. */
export const table: Readonly<Record<Action, ReadonlyArray<Edition.Duty>>> = { ...pages, ...Permission.table }

export type Action = keyof typeof pages | Command.Type

/** What stays with the person whose it is: their competencies, what they told a supervisor, who works in the institution and whose data go. */
const inPerson: ReadonlyArray<Action> = [
  "competencies.read",
  "competencies.rate",
  "competencies.review",
  "competencies.team",
  "people.manage",
  "delegate",
  "institution.set-retention",
  "institution.erase",
  "supervision.read",
  "supervision.write",
]

/** **Source** what nobody does in another's stead: inferred (dossier 3.6, 9.1). */
export const may = ({ duty, onBehalfOf }: Pick<Member, "duty" | "onBehalfOf">, action: Action): boolean =>
  table[action].includes(duty) && (onBehalfOf === undefined || !inPerson.includes(action))

/** The person is known and has no right to this. */
export class NotAllowed extends Schema.TaggedError<NotAllowed>()("NotAllowed", { action: Schema.String }) {
  override get message() {
    return `Not allowed: ${this.action}`
  }
}

/** The organisation asks for a second step of signing in, which the person sets up first. */
export class FactorMissing extends Schema.TaggedError<FactorMissing>()("FactorMissing", {}) {
  override get message() {
    return "A second step of signing in has to be set up first"
  }
}

/**
 * The member who asks, when the duty in the current organisation allows the action.
 *
 * **Errors** `SignedOut` when nobody is signed in; `NotAllowed` when the duty does not allow it, or there is none;
 * `FactorMissing` when the organisation asks for a second step that the person lacks.
 */
export const permit = (
  action: Action,
): Effect.Effect<Member, SignedOut | NotAllowed | FactorMissing, Visit> =>
  Effect.gen(function* () {
    const visit = yield* Visit
    if (visit.person === undefined) return yield* new SignedOut({ path: visit.path })
    if (visit.member === undefined || !may(visit.member, action)) return yield* new NotAllowed({ action })
    if (visit.lacksFactor) return yield* new FactorMissing()
    return visit.member
  })
