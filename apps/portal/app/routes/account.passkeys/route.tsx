/**
 * Passkeys of one's own: added with the password, named, taken away.
 * Not here: what happens in the browser (`people/passkey.ts`), or proving them (`passkeys.server.ts`).
 */
import { Factors } from "@osl/store"
import { Button, ButtonRow, controlId, EmptyState, Notice, Table, TextField, useWords } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded, useSent } from "../../loaded.ts"
import * as Passkeys from "../../passkeys.server.ts"
import { AddPasskey } from "../../people/AddPasskey.tsx"
import { done, isMine, somebody } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import { answered, ifProved, registration } from "../../people/passkeyAnswer.server.ts"
import { isLine, type Problem, textOf } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"
import { say as sayIn, useSay, type WordKey } from "../../words/Words.ts"

const page = "/account/passkeys"

/** **Unit** characters of a name. */
const nameMax = 60

const notices: Readonly<Record<string, WordKey>> = {
  added: "passkeys.done.added",
  named: "passkeys.done.named",
  removed: "passkeys.done.removed",
  gone: "passkeys.done.gone",
}

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { id, email } = yield* somebody
      const { passkeys, step } = yield* (yield* Factors.Factors).of(id)
      return {
        email,
        passkeys,
        hasStep: step?.isOn === true,
        origin: Passkeys.party()?.origin ?? null,
        done: notices[new URL(args.request.url).searchParams.get("done") ?? ""] ?? null,
      }
    }),
  )

/** **Shape** `id` of the passkey that it was about; empty for a new one. */
const again = (status: number, name: string, problems: ReadonlyArray<Problem>, id = "") =>
  data({ id, name, problems }, { status })

/** The field of the name of one that is there. */
const fieldOf = (id: string): string => `name-${id}`

/** What an id of a passkey is made of. */
const isId = /^[\w-]{1,2000}$/

const ofName = (name: string): ReadonlyArray<Problem> =>
  name !== "" && name.length <= nameMax && isLine(name)
    ? []
    : [{ field: "name", key: "passkeys.problem.name", params: { most: nameMax } }]

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const person = yield* somebody
      const { language } = yield* Visit
      const posted = yield* PostedForm.posted(args.request)
      const factors = yield* Factors.Factors
      const act = textOf(posted, "act")
      const name = textOf(posted, "name").trim()
      const id = textOf(posted, "passkey")
      if ((act === "name" || act === "remove") && !isId.test(id)) return done(`${page}?done=gone`)
      const wrong = ofName(name)
      const told = ({ key, params }: Omit<Problem, "field">, status = 422) =>
        answered({ problem: sayIn(language, key, params) }, [], status)
      switch (act) {
        case "remove":
          return done(`${page}?done=${(yield* factors.removePasskey(person.id, id)) ? "removed" : "gone"}`)
        case "name":
          if (wrong.length > 0)
            return again(
              422,
              name,
              wrong.map((one) => ({ ...one, field: fieldOf(id) })),
              id,
            )
          return done(`${page}?done=${(yield* factors.namePasskey(person.id, id, name)) ? "named" : "gone"}`)
        case "add":
          return again(422, name, [{ field: "name", key: "passkey.no-scripts" }])
        case "ask": {
          const [problem] = wrong
          if (problem !== undefined) return told(problem)
          const notMine = yield* isMine(person, args.context.address, "password", textOf(posted, "password"))
          if (notMine !== undefined) return told(notMine.problem, notMine.status)
          const { passkeys } = yield* factors.of(person.id)
          if (passkeys.length >= Passkeys.most)
            return told({ key: "passkeys.problem.most", params: { most: Passkeys.most } })
          const asked = yield* ifProved(Passkeys.asksToMake(person))
          return asked === undefined
            ? told({ key: "passkey.no-name" })
            : answered({ create: asked.options }, [asked.cookie])
        }
        case "keep": {
          const [problem] = wrong
          if (problem !== undefined) return told(problem)
          const made = yield* ifProved(
            Effect.flatMap(registration(textOf(posted, "answer")), (response) =>
              Effect.as(Passkeys.made(args.request.headers, person, name, response), true),
            ),
          )
          return made === undefined
            ? told({ key: "passkeys.problem.not-made" })
            : answered({ to: `${page}?done=added` })
        }
        default:
          return yield* new PageNotFound({ path: page })
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "passkeys.title")

type Passkey = ReturnType<typeof useLoaded<typeof loader>>["passkeys"][number]

const Acts = ({ id, name }: Passkey) => {
  const say = useSay()
  const sent = useSent<typeof action>()
  const refused = sent !== undefined && "problems" in sent && sent.id === id ? sent : undefined
  const of = useProblem(refused?.problems ?? [])
  return (
    <form className="people-inline" method="post" action={page}>
      <input type="hidden" name="passkey" value={id} />
      <TextField
        id={controlId(fieldOf(id))}
        name="name"
        label={say("passkeys.name")}
        defaultValue={refused?.name ?? name}
        error={of(fieldOf(id))}
        short
      />
      <ButtonRow>
        <Button name="act" value="name">
          {say("passkeys.rename")}
          <span className="osl-visually-hidden">: {name}</span>
        </Button>
        <Button look="quiet" name="act" value="remove">
          {say("passkeys.remove")}
          <span className="osl-visually-hidden">: {name}</span>
        </Button>
      </ButtonRow>
    </form>
  )
}

export default function PasskeysPage() {
  const say = useSay()
  const { instant } = useWords()
  const { email, passkeys, hasStep, origin, done: notice } = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const problems = sent !== undefined && "problems" in sent ? sent.problems : []
  const of = useProblem(problems)
  return (
    <div className="osl-stack">
      <p>
        <a href="/account">{say("account.title")}</a>
      </p>
      <h1>{say("passkeys.title")}</h1>
      {notice === null || sent !== undefined ? null : <Notice kind="success" title={say(notice)} />}
      <FieldProblems problems={problems} />
      <p>{say("passkeys.lead")}</p>
      <Table
        caption={say("passkeys.mine")}
        rows={passkeys}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say("passkeys.none")}>{say("passkeys.none.step")}</EmptyState>}
        columns={[
          { key: "name", header: say("passkeys.name"), cell: ({ name }) => name },
          { key: "made", header: say("passkeys.made"), cell: ({ madeAt }) => instant(madeAt) },
          {
            key: "used",
            header: say("passkeys.used"),
            cell: ({ usedAt }) => (usedAt === null ? say("passkeys.used.never") : instant(usedAt)),
          },
          { key: "act", header: say("people.actions"), cell: (passkey) => <Acts {...passkey} /> },
        ]}
      />
      <h2>{say("passkeys.add")}</h2>
      <AddPasskey page={page} email={email} origin={origin} problem={of("name")} hasStep={hasStep} />
    </div>
  )
}
