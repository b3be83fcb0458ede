/**
 * One person of the institution: her duties, and the end of her work here.
 * Not here: the list (`people._index`), her processes (`processes.$processId.acts.$act` hands them over).
 */
import { Staff } from "@osl/store"
import { Button, ButtonRow, CheckboxGroup, LinkButton, SummaryList, useWords } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { may, permit } from "../../access.server.ts"
import * as Credentials from "../../credentials.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { Mail } from "../../mail.server.ts"
import { done, givenBy } from "../../people/asking.server.ts"
import { type Duty, duties, isDuty } from "../../people/duties.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { type Problem, textOf } from "../../people/problems.ts"
import { WaysIn } from "../../people/WaysIn.tsx"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { type Member, PageNotFound, Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

const found = Effect.fn("PersonPage.found")(function* (personId: string) {
  const member = yield* permit("people.manage")
  const staff = yield* Staff.Staff
  const { workers } = yield* staff.list(member)
  const worker = workers.find(({ person }) => person.id === personId)
  return worker ?? (yield* new PageNotFound({ path: (yield* Visit).path }))
})

/** What the institution gives, and what they have, though it was given elsewhere. */
const offered = (member: Member, had: ReadonlyArray<string>) =>
  Effect.map(
    givenBy(member),
    (given): ReadonlyArray<Duty> => duties.filter((duty) => given.includes(duty) || had.includes(duty)),
  )

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("people.manage")
      const worker = yield* found(args.params["person"] ?? "")
      return {
        worker,
        duties: yield* offered(member, worker.duties),
        isEnding: new URL(args.request.url).searchParams.has("end"),
        handsOver: may(member, "assign-organizer"),
        isReset: new URL(args.request.url).searchParams.has("reset"),
      }
    }),
  )

/** **Shape** `link` is shown once; `chosen` the duties that were ticked, to be ticked again. */
interface Answer {
  readonly problems: ReadonlyArray<Problem>
  readonly link: string | null
  readonly chosen?: ReadonlyArray<Duty> | undefined
}

const again = (field: string, key: Problem["key"], status = 422, chosen?: ReadonlyArray<Duty>) =>
  data<Answer>({ problems: [{ field, key }], link: null, chosen }, { status })

/** Helps somebody who lost the way in: a link to a new password, shown once, or without a lost second step. */
const help = Effect.fn("PersonPage.help")(function* (
  member: Member,
  personId: string,
  act: "link" | "reset",
) {
  const staff = yield* Staff.Staff
  const helped = yield* Effect.result(
    act === "link" ? staff.givePasswordLink(member, personId) : staff.resetFactors(member, personId),
  )
  if (helped._tag === "Failure")
    return helped.failure._tag === "WorksElsewhere"
      ? again("ways-in", "people.problem.elsewhere", 409)
      : yield* helped.failure
  if (act === "reset") return done(`/people/${personId}?reset`)
  const known = yield* Credentials.byId(personId)
  if (known === undefined) return again("ways-in", "people.problem.no-password", 409)
  const link = yield* (yield* Mail).passwordLink(known)
  return data<Answer>({ problems: [], link }, { headers: { "Cache-Control": "no-store" } })
})

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("people.manage")
      const posted = yield* PostedForm.posted(args.request)
      const { person, duties: had } = yield* found(args.params["person"] ?? "")
      const act = textOf(posted, "act")
      if (act === "link" || act === "reset") return yield* help(member, person.id, act)
      if (act !== "duties" && act !== "end") return yield* new PageNotFound({ path: `/people/${person.id}` })
      const given = posted.getAll("duty")
      const chosen = act === "end" ? [] : (yield* offered(member, had)).filter((duty) => given.includes(duty))
      if (act === "duties" && chosen.length === 0) return again("duty", "people.problem.none-chosen")
      const seen = textOf(posted, "seen").split(" ").filter(isDuty)
      const staff = yield* Staff.Staff
      const result = yield* Effect.result(staff.setDuties(member, person.id, chosen, seen))
      if (result._tag === "Success") return done(`/people?done=${act === "end" ? "ended" : "duties"}`)
      const { failure } = result
      const ticked = act === "duties" ? chosen : undefined
      if (failure._tag === "LastManager") return again("duty", "people.problem.last", 422, ticked)
      if (failure._tag === "DutiesChanged") return again("duty", "people.problem.stale", 409, ticked)
      return yield* failure
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches, data: loaded }) =>
  titled(matches, loaded === undefined ? "people.title" : { text: loaded.worker.person.name })

type Worker = ReturnType<typeof useLoaded<typeof loader>>["worker"]

const Ending = ({ worker, handsOver }: { readonly worker: Worker; readonly handsOver: boolean }) => {
  const say = useSay()
  const { person, leads } = worker
  return (
    <section className="osl-stack" aria-labelledby="person-end">
      <h2 id="person-end">{say("person.end")}</h2>
      <p>{say("person.end.lead")}</p>
      <h3>{say("person.end.processes")}</h3>
      {leads.length === 0 ? (
        <p>{say("person.end.none")}</p>
      ) : (
        <>
          <p>{say("person.end.leads", { count: leads.length })}</p>
          <ul>
            {leads.map(({ id, name }) => (
              <li key={id}>
                {handsOver ? (
                  <a href={`/processes/${id}/acts/assign-organizer`}>
                    {say("person.end.hand-over", { name })}
                  </a>
                ) : (
                  name
                )}
              </li>
            ))}
          </ul>
          {handsOver ? null : <p>{say("person.end.director")}</p>}
        </>
      )}
      <form method="post" action={`/people/${person.id}?end`}>
        <input type="hidden" name="act" value="end" />
        <input type="hidden" name="seen" value={worker.duties.join(" ")} />
        <ButtonRow>
          <Button look="danger">{say("person.end.sure", { name: person.name })}</Button>
          <LinkButton href={`/people/${person.id}`}>{say("person.end.no")}</LinkButton>
        </ButtonRow>
      </form>
    </section>
  )
}

interface DutiesProps {
  readonly worker: Worker
  readonly offered: ReadonlyArray<Duty>
  readonly ticked: ReadonlyArray<Duty> | undefined
  readonly problem: string | undefined
}

const Duties = ({ worker, offered, ticked, problem }: DutiesProps) => {
  const say = useSay()
  return (
    <>
      <form className="osl-form" method="post" action={`/people/${worker.person.id}`}>
        <input type="hidden" name="act" value="duties" />
        <input type="hidden" name="seen" value={worker.duties.join(" ")} />
        <CheckboxGroup
          name="duty"
          label={say("invite.duty")}
          options={offered.map((value) => ({
            value,
            label: say(`duty.${value}`),
            hint: say(`invite.duty.${value}`),
          }))}
          defaultValues={ticked ?? worker.duties}
          error={problem}
          required
        />
        <ButtonRow>
          <Button look="main">{say("person.duties.save")}</Button>
        </ButtonRow>
      </form>
      <p>
        <a href={`/people/${worker.person.id}?end`}>{say("person.end")}</a>
      </p>
    </>
  )
}

export default function PersonPage() {
  const say = useSay()
  const { instant } = useWords()
  const { worker, duties: offered, isEnding, handsOver, isReset } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems: ReadonlyArray<Problem> = sent?.problems ?? []
  const of = useProblem(problems)
  const { person, duties: had, signedInAt } = worker
  return (
    <div className="osl-stack">
      <p>
        <a href="/people">{say("people.back")}</a>
      </p>
      <h1>{person.name}</h1>
      <FieldProblems problems={problems} />
      <SummaryList
        items={[
          { label: say("people.email"), value: person.email },
          { label: say("people.duties"), value: had.map((duty) => say(`duty.${duty}`)).join(", ") },
          {
            label: say("people.signed-in"),
            value: signedInAt === null ? say("people.signed-in.never") : instant(signedInAt),
          },
        ]}
      />
      {isEnding ? (
        <Ending worker={worker} handsOver={handsOver} />
      ) : (
        <>
          <Duties worker={worker} offered={offered} ticked={sent?.chosen} problem={of("duty")} />
          <WaysIn worker={worker} link={sent?.link ?? null} isReset={isReset && sent === undefined} />
        </>
      )}
    </div>
  )
}
