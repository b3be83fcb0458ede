/**
 * What the pages of competencies begin with: who asks, the framework, the day, the names of colleagues; and sending a command.
 * Not here: the rules (`@osl/competency`), keeping portfolios (`@osl/store`), or what a page shows.
 */
import { type Command, Gap } from "@osl/competency"
import { Competencies, Organisations } from "@osl/store"
import * as Effect from "effect/Effect"
import { type Action, may, permit } from "../access.server.ts"
import { now, today } from "../process/reading.server.ts"
import { actorOf, type Member, PageNotFound, Visit } from "../visit.server.ts"
import { framework } from "./framework.server.ts"

/** Who asks, in which language, by which framework, on which day. */
export const begin = Effect.fn("Portfolio.begin")(function* (action: Action) {
  const member = yield* permit(action)
  const { language, path } = yield* Visit
  return {
    member,
    language,
    path,
    framework: yield* framework,
    today: yield* today,
    may: (other: Action) => may(member, other),
  }
})

export type Begun = Effect.Success<ReturnType<typeof begin>>

/** The people of the asker's organisation. **Shape** `names` by id; `organizers` those whose work is organising; `directors` who reviews. */
export const colleagues = Effect.fn("Portfolio.colleagues")(function* (member: Member) {
  const organisations = yield* Organisations.Organisations
  const found = yield* organisations.people(member)
  return {
    names: Object.fromEntries(found.map(({ person }) => [person.id, person.name])),
    organizers: found.filter(({ duties }) => duties.includes("organizer")).map(({ person }) => person.id),
    directors: found.filter(({ duties }) => duties.includes("director")).map(({ person }) => person.id),
  }
})

/** Whether somebody has nobody here to review them: a director without another. **Source** decision 0023. */
export const isUnreviewed = (person: string, directors: ReadonlyArray<string>): boolean =>
  directors.includes(person) && directors.every((one) => one === person)

/** The asker's own portfolio, with what a profile is told from. */
export const own = Effect.fn("Portfolio.own")(function* ({ member, framework, language, path }: Begun) {
  const store = yield* Competencies.Competencies
  const { seen, profile } = yield* store.look(member, member.actorId)
  if (profile === null) return yield* new PageNotFound({ path })
  return {
    seen,
    telling: {
      framework,
      profile,
      own: Gap.ownTargets(framework, seen.assessments, member.actorId),
      language,
    },
  }
})

/** Carries a command out on a portfolio, in the name of whoever asks. */
export const send = Effect.fn("Portfolio.send")(function* (
  { member }: Pick<Begun, "member">,
  worker: string,
  body: Command.Body,
  given: { readonly commandId: string; readonly version?: number },
) {
  const store = yield* Competencies.Competencies
  const command: Command.Command = {
    ...body,
    id: given.commandId,
    organisationId: member.organisationId,
    workerId: worker,
    actor: actorOf(member),
    at: yield* now,
    ...(given.version === undefined ? {} : { version: given.version }),
  }
  return yield* store.execute(member, command)
})
