/**
 * A badge as anybody sees it who was given its address: what for, by whom, whether it is good; never whose it is.
 * Not here: giving and revoking one (`competencies.badges`), or checking it (`@osl/competency/badges`, Verifier).
 */
import { BadgeCard, Button, Notice, TextField } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as Badges from "../../competency/badges.server.ts"
import { first } from "../../competency/CompetencyWords.ts"
import * as links from "../../competency/links.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { FieldProblems } from "../../people/FieldProblems.tsx"
import { ofEmail } from "../../people/problems.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { now } from "../../process/reading.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { PageNotFound, Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"
import "../../process/process.css"

const states = { passed: "passed", failed: "failed", open: "unknown", absent: "unknown" } as const

const find = Effect.fn("Badge.find")(function* (params: LoaderFunctionArgs["params"]) {
  const { language, path } = yield* Visit
  const found = yield* Badges.find(params["organisation"] ?? "", params["badge"] ?? "")
  return found === null ? yield* new PageNotFound({ path }) : { found, language, path }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { found, language, path } = yield* find(args.params)
      const made = yield* Badges.sign(found, language)
      if (made === null) return yield* new PageNotFound({ path })
      const { badge, organisationId, organisation } = found
      const { achievement } = made.credential.credentialSubject
      const { verdict, findings, problems } = yield* Badges.verify(organisationId, made.token)
      const has = (code: string) => problems.some((one) => one.code === code)
      return {
        address: links.badge(organisationId, badge.badgeId),
        title: first(achievement.name),
        issuer: organisation,
        issuedOn: badge.validFrom,
        expiresOn: badge.validUntil ?? null,
        criteria: achievement.criteria.narrative,
        evidence: (made.credential.evidence ?? []).map(({ name, description }) => `${name}. ${description}`),
        result: has("badge-revoked")
          ? ("revoked" as const)
          : has("badge-expired")
            ? ("expired" as const)
            : verdict === "good"
              ? ("valid" as const)
              : verdict === "bad"
                ? ("invalid" as const)
                : ("unchecked" as const),
        at: yield* now,
        checks: (["shape", "signature", "dates", "status"] as const).map((key) => ({
          key,
          state: states[findings[key]],
        })),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { found } = yield* find(args.params)
      const posted = yield* PostedForm.posted(args.request)
      const given = posted.get("email")
      const email = typeof given === "string" ? given.trim() : ""
      return ofEmail(email).length > 0
        ? data({ email, answer: "wrong" as const }, { status: 422 })
        : data(
            { email, answer: Badges.isOf(found, email) ? ("yes" as const) : ("no" as const) },
            { status: 200 },
          )
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data: found, matches }) =>
  titled(matches, found === undefined ? "badges.check.title" : { text: found.title })

export default function BadgePage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const isWrong = sent?.answer === "wrong"
  return (
    <div className="osl-stack">
      <h1>{say("badges.check.title")}</h1>
      <FieldProblems problems={isWrong ? [{ field: "email", key: "badges.check.whose.wrong" }] : []} />
      <p className="osl-lead">{say("badges.check.lead")}</p>
      <BadgeCard
        title={shown.title}
        issuer={shown.issuer}
        issuedOn={shown.issuedOn}
        expiresOn={shown.expiresOn ?? undefined}
        criteria={shown.criteria}
        evidence={shown.evidence.map((label) => ({ label }))}
        verification={{
          result: shown.result,
          at: shown.at,
          checks: shown.checks.map(({ key, state }) => ({ key, state, label: say(`badges.check.${key}`) })),
        }}
      />
      <p className="process-small">{say("badges.check.levels")}</p>
      <section className="osl-no-print osl-stack" aria-labelledby="whose">
        <h2 id="whose">{say("badges.check.whose")}</h2>
        {sent === undefined || sent.answer === "wrong" ? null : (
          <Notice
            kind={sent.answer === "yes" ? "success" : "warning"}
            title={say(`badges.check.whose.${sent.answer}`)}
          />
        )}
        <form className="osl-form" method="post" action={`${shown.address}?index`}>
          <TextField
            name="email"
            label={say("badges.check.email")}
            hint={say("badges.check.whose.text")}
            type="email"
            defaultValue={sent?.email}
            error={isWrong ? say("badges.check.whose.wrong") : undefined}
            required
          />
          <div>
            <Button>{say("badges.check.whose.do")}</Button>
          </div>
        </form>
      </section>
    </div>
  )
}
