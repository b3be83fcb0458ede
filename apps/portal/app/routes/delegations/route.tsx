/**
 * Who stands in for whom: handing one's work over for some days, beginning and ending it.
 * Not here: working in somebody's stead (`organisation`, `session.server.ts`), or what that opens (`access.server.ts`).
 */
import { LocalDate } from "@osl/core"
import { Delegation, Delegations, Organisations } from "@osl/store"
import { Button, ButtonRow, DateField, EmptyState, Notice, Select, Table, useWords } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { may, permit } from "../../access.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { done, times } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { membershipKey } from "../../session.server.ts"
import { titled } from "../../title.ts"
import type { Member } from "../../visit.server.ts"
import { PageNotFound } from "../../visit.server.ts"
import { useSay, type WordKey } from "../../words/Words.ts"

const notices: Readonly<Record<string, WordKey>> = {
  given: "delegations.done.given",
  ended: "delegations.done.ended",
  gone: "delegations.done.gone",
}

type Duty = Delegation.Duty

/** Whose work somebody may hand over, by person and duty. */
const handedOver = (member: Member, colleagues: ReadonlyArray<Organisations.Colleague>) =>
  colleagues
    .filter(({ person }) => person.id === member.actorId || may(member, "people.manage"))
    .flatMap(({ person, duties }) =>
      duties.filter(Delegation.isDuty).map((duty) => ({ id: person.id, name: person.name, duty })),
    )

const stateOf = (
  { from, until, endedAt }: Delegation.Delegation,
  today: string,
): "now" | "later" | "over" | "ended" => {
  if (endedAt !== null) return "ended"
  if (until < today) return "over"
  return from > today ? "later" : "now"
}

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("delegate")
      const { now } = yield* times
      const today = LocalDate.at(now)
      const service = yield* Delegations.Delegations
      const colleagues = yield* (yield* Organisations.Organisations).people(member)
      const names = new Map(colleagues.map(({ person }) => [person.id, person.name]))
      const list = yield* service.list(member, today)
      return {
        id: crypto.randomUUID(),
        today,
        whose: handedOver(member, colleagues),
        people: colleagues.map(({ person }) => ({ id: person.id, name: person.name })),
        me: member.actorId,
        delegations: list.map((one) => {
          const state = stateOf(one, today)
          return {
            ...one,
            endedOn: one.endedAt === null ? null : LocalDate.at(one.endedAt),
            person: names.get(one.personId) ?? null,
            delegate: names.get(one.delegateId) ?? null,
            state,
            isOpen: state === "now" || state === "later",
            key:
              state === "now" && one.delegateId === member.actorId
                ? membershipKey({
                    organisationId: member.organisationId,
                    duty: one.duty,
                    standsFor: { id: one.personId, name: "", until: one.until },
                  })
                : null,
          }
        }),
        done: notices[new URL(args.request.url).searchParams.get("done") ?? ""] ?? null,
      }
    }),
  )

interface Answers {
  readonly whose: string
  readonly to: string
  readonly from: string
  readonly until: string
}

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The field that a refusal is about. */
const fieldOf: Readonly<Record<Delegation.Reason, keyof Answers>> = {
  "on-behalf": "whose",
  "not-yours": "whose",
  "no-such-duty": "whose",
  "to-oneself": "to",
  "not-a-member": "to",
  overlap: "from",
  "end-before-start": "until",
  over: "until",
  "too-long": "until",
}

const again = (answers: Answers, problems: ReadonlyArray<Problem>, status = 422) =>
  data({ answers, problems }, { status })

const give = Effect.fn("Delegations.give")(function* (member: Member, posted: FormData) {
  const answers: Answers = {
    whose: textOf(posted, "whose"),
    to: textOf(posted, "to"),
    from: textOf(posted, "from").trim(),
    until: textOf(posted, "until").trim(),
  }
  const [personId = "", duty = ""] = answers.whose.split(" ")
  const missing: ReadonlyArray<Problem> = [
    ...(isId.test(personId) && Delegation.isDuty(duty)
      ? []
      : [{ field: "whose", key: "delegations.problem.whose-required" } as const]),
    ...(isId.test(answers.to) ? [] : [{ field: "to", key: "delegations.problem.to-required" } as const]),
    ...(LocalDate.isLocalDate(answers.from)
      ? []
      : [{ field: "from", key: "delegations.problem.from-required" } as const]),
    ...(LocalDate.isLocalDate(answers.until)
      ? []
      : [{ field: "until", key: "delegations.problem.until-required" } as const]),
  ]
  if (missing.length > 0 || !Delegation.isDuty(duty)) return again(answers, missing)
  const given = textOf(posted, "id")
  const service = yield* Delegations.Delegations
  const { now } = yield* times
  return yield* service
    .give(member, {
      id: isId.test(given) ? given : crypto.randomUUID(),
      personId,
      delegateId: answers.to,
      duty,
      from: answers.from,
      until: answers.until,
      now,
    })
    .pipe(
      // The same form with other answers is told so, not that it was done.
      Effect.map((one) =>
        `${one.personId} ${one.duty}` === answers.whose &&
        one.delegateId === answers.to &&
        one.from === answers.from &&
        one.until === answers.until
          ? done("/delegations?done=given")
          : again(answers, [{ field: "whose", key: "sending.reused" }], 409),
      ),
      Effect.catchTag("DelegationRefused", ({ reason }) =>
        Effect.succeed(again(answers, [{ field: fieldOf[reason], key: `delegations.problem.${reason}` }])),
      ),
    )
})

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("delegate")
      const posted = yield* PostedForm.posted(args.request)
      switch (posted.get("act")) {
        case "give":
          return yield* give(member, posted)
        case "end": {
          const service = yield* Delegations.Delegations
          const { now } = yield* times
          return yield* service.end(member, textOf(posted, "delegation"), now).pipe(
            Effect.as(done("/delegations?done=ended")),
            Effect.catchTag("DelegationNotFound", () => Effect.succeed(done("/delegations?done=gone"))),
          )
        }
        default:
          return yield* new PageNotFound({ path: "/delegations" })
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "delegations.title")

type Loaded = ReturnType<typeof useLoaded<typeof loader>>
type Listed = Loaded["delegations"][number]

const Acts = ({ one }: { readonly one: Listed }) => {
  const say = useSay()
  const name = one.person ?? ""
  const delegate = one.delegate ?? ""
  return (
    <ButtonRow>
      {one.key === null ? null : (
        <form method="post" action="/organisation">
          <input type="hidden" name="organisation" value={one.key} />
          <input type="hidden" name="back" value="/work" />
          <Button look="main" aria-label={say("delegations.begin.of", { name })}>
            {say("delegations.begin")}
          </Button>
        </form>
      )}
      {one.isOpen ? (
        <form method="post" action="/delegations">
          <input type="hidden" name="delegation" value={one.id} />
          <Button name="act" value="end" aria-label={say("delegations.end.of", { delegate, name })}>
            {say("delegations.end")}
          </Button>
        </form>
      ) : null}
    </ButtonRow>
  )
}

const List = ({ delegations }: Pick<Loaded, "delegations">) => {
  const say = useSay()
  const { date } = useWords()
  return (
    <Table
      caption={say("delegations.list")}
      rows={delegations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "delegate",
          header: say("delegations.delegate"),
          cell: ({ delegate }) => delegate ?? say("audit.nobody"),
        },
        {
          key: "person",
          header: say("delegations.person"),
          cell: ({ person, duty }) => `${person ?? say("audit.nobody")} (${say(`duty.${duty}`)})`,
        },
        {
          key: "days",
          header: say("delegations.days"),
          cell: ({ from, until }) =>
            from === until
              ? date(from)
              : say("delegations.days.of", { from: date(from), until: date(until) }),
        },
        {
          key: "state",
          header: say("delegations.state"),
          cell: ({ state, endedOn }) =>
            say(`delegations.state.${state}`, { on: endedOn === null ? "" : date(endedOn) }),
        },
        { key: "act", header: say("people.actions"), cell: (one) => <Acts one={one} /> },
      ]}
      empty={
        <EmptyState title={say("delegations.none")}>
          <p>{say("delegations.none.step")}</p>
        </EmptyState>
      }
    />
  )
}

const Whose = ({
  whose,
  me,
  given,
  error,
}: Pick<Loaded, "whose" | "me"> & {
  readonly given: string | undefined
  readonly error: string | undefined
}) => {
  const say = useSay()
  const value = ({ id, duty }: { readonly id: string; readonly duty: Duty }) => `${id} ${duty}`
  const [only, ...others] = whose
  if (only !== undefined && others.length === 0 && error === undefined)
    return (
      <>
        <input type="hidden" name="whose" value={value(only)} />
        <p>{say("delegations.whose.own", { duty: say(`duty.${only.duty}`) })}</p>
      </>
    )
  const own = whose.find(({ id }) => id === me)
  return (
    <Select
      name="whose"
      label={say("delegations.whose")}
      defaultValue={given ?? (own === undefined ? undefined : value(own))}
      options={whose.map((one) => ({ value: value(one), label: `${one.name} (${say(`duty.${one.duty}`)})` }))}
      error={error}
      required
    />
  )
}

const Give = ({
  shown: { id, today, whose, people, me },
  answers,
  problems,
}: {
  readonly shown: Loaded
  readonly answers: Answers | undefined
  readonly problems: ReadonlyArray<Problem>
}) => {
  const say = useSay()
  const of = useProblem(problems)
  const isForOthers = whose.some((one) => one.id !== me)
  return (
    <form className="osl-form" method="post" action="/delegations" noValidate>
      <FieldProblems problems={problems} />
      <input type="hidden" name="id" value={id} />
      <Whose whose={whose} me={me} given={answers?.whose} error={of("whose")} />
      <Select
        name="to"
        label={say("delegations.to")}
        defaultValue={answers?.to}
        options={people
          .filter((one) => isForOthers || one.id !== me)
          .map((one) => ({ value: one.id, label: one.name }))}
        error={of("to")}
        required
      />
      <DateField
        name="from"
        label={say("delegations.from")}
        defaultValue={answers?.from ?? today}
        error={of("from")}
        required
      />
      <DateField
        name="until"
        label={say("delegations.until")}
        defaultValue={answers?.until}
        min={today}
        error={of("until")}
        required
      />
      <ButtonRow>
        <Button look="main" name="act" value="give">
          {say("delegations.submit")}
        </Button>
      </ButtonRow>
    </form>
  )
}

export default function DelegationsPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  return (
    <div className="osl-stack">
      <h1>{say("delegations.title")}</h1>
      {shown.done === null ? null : <Notice kind="success" title={say(shown.done)} />}
      <p>{say("delegations.lead")}</p>
      <p>{say("delegations.kept")}</p>
      <List delegations={shown.delegations} />
      {shown.whose.length === 0 ? null : (
        <section className="osl-stack" aria-labelledby="delegations-give">
          <h2 id="delegations-give">{say("delegations.give")}</h2>
          {shown.people.length < 2 ? (
            <p>{say("delegations.nobody")}</p>
          ) : (
            <Give shown={shown} answers={sent?.answers} problems={sent?.problems ?? []} />
          )}
        </section>
      )}
    </div>
  )
}
