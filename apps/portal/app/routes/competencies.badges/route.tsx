/**
 * Badges: one's own with the address to show; for the director those of the team, given and revoked.
 * Not here: looking at one without signing in (`badges.$organisation.$badge`), or the rules (`@osl/competency`).
 */
import { Profile, Refusal } from "@osl/competency"
import { Competencies, Badges as Kept } from "@osl/store"
import {
  BadgeCard,
  Button,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Notice,
  Select,
  stepField,
  TextField,
} from "@osl/ui"
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import * as Effect from "effect/Effect"
import { NotAllowed } from "../../access.server.ts"
import { commandField } from "../../commandField.ts"
import * as Badges from "../../competency/badges.server.ts"
import { CompetencyPage } from "../../competency/CompetencyPage.tsx"
import { competencyName, levelName } from "../../competency/CompetencyWords.ts"
import * as links from "../../competency/links.ts"
import { type Begun, begin, own, send } from "../../competency/portfolio.server.ts"
import { StepForm } from "../../competency/StepForm.tsx"
import { problemOf, typed } from "../../competency/wording.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import * as PostedForm from "../../postedForm.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { commandIdOf, newCommandId } from "../../submission.server.ts"
import { titled } from "../../title.ts"
import { PageNotFound } from "../../visit.server.ts"
import { ofModel } from "../../words/Locale.ts"
import { say, useSay } from "../../words/Words.ts"

const dones = { awarded: "badges.award.done", revoked: "badges.revoked" } as const

/** Whom a badge may be given, and for what: competencies with a score and without a badge that stands. */
const candidates = Effect.fn("Badges.candidates")(function* ({ member, framework, language }: Begun) {
  const store = yield* Competencies.Competencies
  const team = yield* (yield* Kept.Badges).ofTeam(member)
  const { members } = yield* store.team(member)
  const all = team
    .filter(({ worker }) => worker !== member.actorId)
    .flatMap(({ worker, name, badges }) => {
      const profile = members.find((one) => one.worker === worker)?.profile ?? null
      if (profile === null) return []
      const has = new Set(
        Object.values(badges)
          .filter(({ revoked }) => revoked === undefined)
          .map(({ achievement }) => achievement),
      )
      return framework.competencies.flatMap(({ key }) => {
        const value = Profile.score(profile, key)?.value ?? null
        return value === null || has.has(key)
          ? []
          : [
              {
                value: `${worker}:${key}`,
                label: `${name}: ${competencyName(framework, key, language)}, ${levelName(framework, value, language)}`,
              },
            ]
      })
    })
  return { team, all }
})

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { member, framework, language, today } = begun
      const leads = begun.may("competencies.review")
      const done = new URL(args.request.url).searchParams.get("done")
      const { team, all } = leads ? yield* candidates(begun) : { team: [], all: [] }
      const mine = leads ? [] : (yield* own(begun)).seen.badges
      const shown = (badge: (typeof mine)[number]) => ({
        id: badge.badgeId,
        title: competencyName(framework, badge.achievement, language),
        href: links.badge(member.organisationId, badge.badgeId),
        address: Badges.addressOf(member.organisationId, badge.badgeId),
        issuedOn: badge.validFrom,
        expiresOn: badge.validUntil ?? null,
        result: Badges.resultOf(badge, today),
        revoked: badge.revoked ?? null,
      })
      return {
        leads,
        issuer: member.organisation,
        candidates: all,
        mine: mine.map(shown),
        team: team
          .filter(({ worker }) => worker !== member.actorId)
          .flatMap(({ worker, name, badges }) =>
            Object.values(badges).map((badge) => ({
              ...shown(badge),
              worker,
              name,
              commandId: newCommandId(),
            })),
          ),
        done: done === "awarded" || done === "revoked" ? dones[done] : null,
        commandId: newCommandId(),
      }
    }),
  )

const text = (posted: FormData, name: string): string => {
  const given = posted.get(name)
  return typeof given === "string" ? given.trim() : ""
}

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const begun = yield* begin("competencies.read")
      const { language, today, path } = begun
      if (!begun.may("competencies.review")) return yield* new NotAllowed({ action: "competencies.review" })
      const posted = yield* PostedForm.posted(args.request)
      const commandId = commandIdOf(posted)
      const step = posted.get(stepField)
      const [chosen, until, badgeId] = [text(posted, "chosen"), text(posted, "until"), text(posted, "badge")]
      const reason = typed(posted, "reason")
      const problem = (found: string, told: string, status = 422) =>
        data(
          {
            problems: [{ href: `#${found}`, text: told }],
            chosen,
            until,
            badgeId,
            reason,
          },
          { status },
        )
      const carry = (
        worker: string,
        body: Parameters<typeof send>[2],
        done: keyof typeof dones,
        field: string,
      ) =>
        send(begun, worker, body, { commandId }).pipe(
          Effect.map(() => redirect(`${links.badges}?done=${done}`, { status: 303 })),
          Effect.catchTags({
            CommandRefused: ({ problems: [one] }) =>
              Effect.succeed(problem(field, one === undefined ? "" : Refusal.text(one, ofModel(language)))),
            CommandReused: () => Effect.succeed(problem(field, say(language, "sending.reused"), 409)),
          }),
        )
      if (step === "award") {
        const [worker = "", achievement = ""] = chosen.split(":")
        const { all, team } = yield* candidates(begun)
        const isRepeated = team.some(({ badges }) => Object.hasOwn(badges, commandId))
        if (!isRepeated && !all.some(({ value }) => value === chosen))
          return problem("chosen", say(language, "badges.choose"))
        const badge = {
          badgeId: commandId,
          achievement,
          validFrom: today,
          ...(until === "" ? {} : { validUntil: until }),
        }
        return yield* carry(worker, { type: "award-badge", badge }, "awarded", "until")
      }
      if (step !== "revoke") return yield* new PageNotFound({ path })
      const worker = text(posted, "worker")
      const field = `reason-${badgeId}`
      const unreadable = problemOf(reason, language)
      if (unreadable !== undefined) return problem(field, unreadable)
      return yield* carry(worker, { type: "revoke-badge", badgeId, reason }, "revoked", field)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "badges.title")

type Shown = Awaited<ReturnType<typeof loader>>

const Card = ({
  badge,
  issuer,
  holder,
}: {
  readonly badge: Shown["mine"][number]
  readonly issuer: string
  readonly holder?: string
}) => (
  <BadgeCard
    heading={3}
    title={badge.title}
    href={badge.href}
    holder={holder}
    issuer={issuer}
    issuedOn={badge.issuedOn}
    expiresOn={badge.expiresOn ?? undefined}
    verification={{ result: badge.result === "valid" ? "unchecked" : badge.result }}
    downloadHref={holder === undefined ? `${badge.href}/file` : undefined}
  />
)

const Mine = ({ shown: { mine, issuer } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="mine">
      <h2 id="mine">{say("badges.mine")}</h2>
      {mine.length === 0 ? (
        <EmptyState title={say("badges.none")}>{say("badges.none.step")}</EmptyState>
      ) : (
        <>
          <p>{say("badges.address.text")}</p>
          {mine.map((badge) => (
            <div key={badge.id}>
              <Card badge={badge} issuer={issuer} />
              <p>
                {say("badges.address")}: <a href={badge.href}>{badge.address}</a>
              </p>
              {badge.revoked === null ? null : <p>{say("badges.revoked.why", { reason: badge.revoked })}</p>}
            </div>
          ))}
        </>
      )}
    </section>
  )
}

const Award = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay()
  const sent = useSent<typeof action>()
  const wrong = (href: string) => sent?.problems.find((one) => one.href === href)?.text
  return (
    <section className="osl-card osl-stack" aria-labelledby="award">
      <h2 id="award">{say("badges.award")}</h2>
      {shown.candidates.length === 0 ? (
        <p>{say("badges.award.nobody")}</p>
      ) : (
        <>
          <p>{say("badges.award.text")}</p>
          <form className="osl-form" method="post" action={links.badges}>
            <input type="hidden" name={commandField} value={shown.commandId} />
            <Select
              name="chosen"
              id="chosen"
              label={say("badges.competency")}
              options={[{ value: "", label: "–" }, ...shown.candidates]}
              defaultValue={sent?.chosen}
              error={wrong("#chosen")}
              required
            />
            <DateField
              name="until"
              id="until"
              label={say("badges.until")}
              hint={say("badges.until.hint")}
              defaultValue={sent?.until}
              error={wrong("#until")}
            />
            <div>
              <Button look="main" name={stepField} value="award">
                {say("badges.award")}
              </Button>
            </div>
          </form>
        </>
      )}
    </section>
  )
}

const Team = ({ shown: { team, issuer } }: { readonly shown: Shown }) => {
  const say = useSay()
  const sent = useSent<typeof action>()
  return (
    <section className="osl-stack" aria-labelledby="team">
      <h2 id="team">{say("badges.team")}</h2>
      {team.length === 0 ? <p>{say("badges.team.none")}</p> : null}
      {team.map((badge) => {
        const field = `reason-${badge.id}`
        const wrong = sent?.problems.find(({ href }) => href === `#${field}`)
        return (
          <div key={badge.id} className="osl-stack">
            <Card badge={badge} issuer={issuer} holder={badge.name} />
            {badge.revoked === null ? (
              <Details
                summary={`${say("badges.revoke")}: ${badge.title}, ${badge.name}`}
                open={wrong !== undefined || undefined}
              >
                <p>{say("badges.revoke.text")}</p>
                <StepForm
                  action={links.badges}
                  commandId={badge.commandId}
                  step="revoke"
                  look="danger"
                  label={say("badges.revoke")}
                  about={`${badge.title}, ${badge.name}`}
                >
                  <input type="hidden" name="worker" value={badge.worker} />
                  <input type="hidden" name="badge" value={badge.id} />
                  <TextField
                    name="reason"
                    id={field}
                    label={say("badges.revoke.reason")}
                    hint={say("badges.revoke.reason.hint")}
                    defaultValue={wrong === undefined ? undefined : sent?.reason}
                    error={wrong?.text}
                    required
                  />
                </StepForm>
              </Details>
            ) : (
              <p>{say("badges.revoked.why", { reason: badge.revoked })}</p>
            )}
          </div>
        )
      })}
    </section>
  )
}

export default function BadgesPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const problems = useSent<typeof action>()?.problems ?? []
  return (
    <CompetencyPage part="badges" title={say("badges.title")} lead={say("badges.lead")}>
      <ErrorSummary problems={problems} />
      {shown.done === null || problems.length > 0 ? null : <Notice kind="success" title={say(shown.done)} />}
      {shown.leads ? (
        <>
          <Award shown={shown} />
          <Team shown={shown} />
        </>
      ) : (
        <Mine shown={shown} />
      )}
    </CompetencyPage>
  )
}
