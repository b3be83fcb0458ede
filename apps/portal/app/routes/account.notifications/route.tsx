/**
 * How somebody wants a letter each day of what is new: on which days, when, about what, in which language.
 * Not here: reading the form (`notices/DigestForm`), or writing the letters (`digest.server.ts`).
 */
import { Digest, Digests, Notice as Told } from "@osl/store"
import { Button, ButtonRow, CheckboxGroup, FieldGroup, LinkButton, Notice, RadioGroup, Select } from "@osl/ui"
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { useLoaded, useSent } from "../../loaded.ts"
import { Mail } from "../../mail.server.ts"
import * as DigestForm from "../../notices/DigestForm.ts"
import { nextLetter } from "../../notices/NextLetter.ts"
import { groupName } from "../../notices/NoticeView.ts"
import { done } from "../../people/asking.server.ts"
import { FieldProblems, useProblem } from "../../people/FieldProblems.tsx"
import * as PostedForm from "../../postedForm.server.ts"
import { now } from "../../process/reading.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { Visit } from "../../visit.server.ts"
import { locales, ownNames } from "../../words/Locale.ts"
import { useSay } from "../../words/Words.ts"

const path = "/account/notifications"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("notices.read")
      const { language } = yield* Visit
      const chosen = yield* (yield* Digests.Digests).find(member)
      return {
        organisation: member.organisation,
        isMailOn: (yield* Mail).isOn,
        answers: DigestForm.answersOf(chosen?.settings ?? { ...Digest.usual, language }),
        modes: Digest.modes,
        hours: DigestForm.hours,
        groups: Told.groupNames.map((value) => ({ value, label: groupName(language, value) })),
        next: chosen === null ? null : nextLetter(chosen, yield* now, language),
        isSaved: new URL(args.request.url).searchParams.has("done"),
      }
    }),
  )

export const action = (args: ActionFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const member = yield* permit("notices.read")
      const posted = yield* PostedForm.posted(args.request)
      const { answers, settings, problems } = DigestForm.read(posted)
      if (settings === undefined) return data({ answers, problems }, { status: 422 })
      yield* (yield* Digests.Digests).choose(member, settings, yield* now)
      return done(`${path}?done`)
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "digest.title")

export default function DigestPage() {
  const say = useSay()
  const { organisation, isMailOn, isSaved, next, modes, hours, groups, ...loaded } =
    useLoaded<typeof loader>()
  const sent = useSent<typeof action>()
  const answers = sent?.answers ?? loaded.answers
  const problems = sent?.problems ?? []
  const of = useProblem(problems)
  const clock = hours.map((hour) => ({ value: String(hour), label: `${String(hour).padStart(2, "0")}:00` }))
  const hour = (name: "hour" | "quietFrom" | "quietTo", label: string, hint?: string) => (
    <Select
      name={name}
      label={label}
      hint={hint}
      options={clock}
      defaultValue={answers[name]}
      error={of(name)}
      required
    />
  )
  return (
    <div className="osl-stack">
      <p>
        <a href="/account">{say("account.title")}</a>
      </p>
      <h1>{say("digest.title")}</h1>
      <p className="osl-lead">{say("digest.lead", { organisation })}</p>
      {isSaved && sent === undefined ? <Notice kind="success" title={say("digest.saved")} /> : null}
      {isMailOn ? null : (
        <Notice kind="warning" title={say("digest.off.title")}>
          <p>{say("digest.off.text")}</p>
        </Notice>
      )}
      <form className="osl-form" method="post" action={path} noValidate>
        <FieldProblems problems={problems} />
        <RadioGroup
          name="mode"
          label={say("digest.mode")}
          options={modes.map((value) => ({
            value,
            label: say(`digest.mode.${value}`),
            ...(value === "working-days" ? { hint: say("digest.mode.working-days.hint") } : {}),
          }))}
          defaultValue={answers.mode}
          error={of("mode")}
          required
        />
        {hour("hour", say("digest.hour"), say("digest.hour.hint"))}
        {isMailOn && next !== null ? <p>{next}</p> : null}
        <FieldGroup id="digest-quiet" label={say("digest.quiet")} hint={say("digest.quiet.hint")}>
          <div className="osl-row">
            {hour("quietFrom", say("digest.quiet.from"))}
            {hour("quietTo", say("digest.quiet.to"))}
          </div>
        </FieldGroup>
        <CheckboxGroup
          name="groups"
          label={say("digest.groups")}
          options={groups}
          defaultValues={answers.groups}
          error={of("groups")}
          required
        />
        <Select
          name="language"
          label={say("digest.language")}
          options={locales.map((value) => ({ value, label: ownNames[value] }))}
          defaultValue={answers.language}
          error={of("language")}
          required
        />
        <ButtonRow>
          <Button look="main">{say("digest.save")}</Button>
          <LinkButton look="quiet" href="/notifications">
            {say("notices.title")}
          </LinkButton>
        </ButtonRow>
      </form>
    </div>
  )
}
