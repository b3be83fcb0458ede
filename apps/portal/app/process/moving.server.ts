/**
 * Moving between stages: what the page of a move or of leaving a stage says, asks and sends.
 * Not here: the rules (`@osl/workflow`, Move), or drawing it (`MovePage`).
 */
import { Edition, type Form, Form as Forms } from "@osl/core"
import { type Command, Criterion, Process } from "@osl/workflow"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { NotAllowed } from "../access.server.ts"
import * as PostedForm from "../postedForm.server.ts"
import { blank, read, type Submission } from "../submission.server.ts"
import { PageNotFound } from "../visit.server.ts"
import { ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import { distinct, dutyNames, item } from "./CriterionWords.ts"
import * as links from "./links.ts"
import { type Reading, read as readProcess } from "./reading.server.ts"
import { form as reasonForm } from "./reason.server.ts"
import { again, hold, send } from "./sending.server.ts"
import * as waivers from "./waivers.ts"

/** A step between stages, whichever way. */
interface Step {
  readonly title: string
  readonly definition: Form.FormDefinition
  readonly asked: ReadonlyArray<Form.FormField>
  /** Whether the step needs a reason of its own. */
  readonly isReasoned: boolean
  readonly judged: ReadonlyArray<Criterion.Evaluation>
  readonly leaves: ReadonlyArray<string>
  readonly enters: Edition.Stage | undefined
  readonly action: string
}

interface Waived {
  readonly waivers: ReadonlyArray<Command.Waiver>
  readonly reason: string | undefined
}

const nothing: Form.FormDefinition = { ...Forms.definition(reasonForm), fields: [] }

const label = ({ edition, language }: Reading, stage: string): string =>
  Edition.stage(edition, stage)?.label[ofModel(language)] ?? stage

/** **Errors** `PageNotFound` for a stage that no move leads to now; `NotAllowed` for who may not. */
const moveTo = Effect.fn("Moving.moveTo")(function* (reading: Reading, to: string) {
  const { edition, state, today, reader, language } = reading
  const move = [...Process.moves(edition, state, today), ...Process.skips(edition, state, today)].find(
    (one) => one.transition.to === to,
  )
  if (move === undefined) return yield* new PageNotFound({ path: links.overview(state.id) })
  const { who } = move.transition
  const kind = move.skipping.length > 0 ? "skip" : move.transition.kind
  if (!who.includes(reader.duty) || !reading.may("move")) return yield* new NotAllowed({ action: "move" })
  const isReasoned = kind === "back" || kind === "skip"
  const asked = kind === "back" ? [] : waivers.fields(edition, move.criteria, reader)
  return {
    title: say(language, `step.${kind}`, { stage: label(reading, to) }),
    definition: { ...nothing, fields: [...(isReasoned ? reasonForm.fields : []), ...asked] },
    asked,
    isReasoned,
    judged: move.criteria,
    leaves: move.leaving.map((stage) => label(reading, stage)),
    enters: Edition.stage(edition, to),
    action: links.move(state.id, to),
  } satisfies Step
})

const leave = Effect.fn("Moving.leave")(function* (reading: Reading, stage: string) {
  const { edition, state, today, reader, language } = reading
  if (!state.openStages.includes(stage) || state.openStages.length < 2)
    return yield* new PageNotFound({ path: links.overview(state.id) })
  if (!reading.may("leave-stage")) return yield* new NotAllowed({ action: "leave-stage" })
  const judged = (Edition.stage(edition, stage)?.exit ?? []).map((criterion) =>
    Criterion.evaluate(criterion, state, today),
  )
  const asked = waivers.fields(edition, judged, reader)
  return {
    title: say(language, "step.leave", { stage: label(reading, stage) }),
    definition: { ...nothing, fields: asked },
    asked,
    isReasoned: false,
    judged,
    leaves: [label(reading, stage)],
    enters: undefined,
    action: links.leave(state.id, stage),
  } satisfies Step
})

const prepare = Effect.fn("Moving.prepare")(function* (args: Pick<LoaderFunctionArgs, "params">) {
  const { processId, to, stage } = args.params
  const reading = yield* readProcess(processId)
  const step: Step = to === undefined ? yield* leave(reading, stage ?? "") : yield* moveTo(reading, to)
  return { reading, step }
})

/** What the page of a step shows. */
export const show = Effect.fn("Moving.show")(function* (args: Pick<LoaderFunctionArgs, "params">) {
  const { reading, step } = yield* prepare(args)
  const { edition, state, reader, language, crumbs } = reading
  const criteria = distinct(step.judged).map((one) => item(edition, state, one, reader))
  return {
    process: crumbs,
    status: state.status,
    title: step.title,
    definition: step.definition,
    lead: step.isReasoned && step.asked.length === 0 ? say(language, "move.back.lead") : null,
    criteria,
    mayWaive: step.asked.length > 0,
    waivedBy: dutyNames(edition.waivedBy, language),
    leaves: step.leaves,
    enters:
      step.enters === undefined
        ? null
        : {
            label: step.enters.label[ofModel(language)],
            plain: step.enters.plain[ofModel(language)],
            activities: step.enters.activities[ofModel(language)],
            outputs: step.enters.outputs[ofModel(language)],
          },
    action: step.action,
    draft: blank(step.definition, language, { version: state.version }),
  }
})

export type Shown = Effect.Success<ReturnType<typeof show>>

/** A posted step: waivers, and the reason where one is asked for. */
const readStep = (isReasoned: boolean, posted: FormData, { language }: Reading): Submission<Waived> => {
  const set = waivers.read(posted)
  const why = waivers.beside(read(reasonForm, posted, language), set)
  if (isReasoned) {
    const { content } = why
    return { ...why, content: content && { waivers: waivers.of(set), reason: content.reason } }
  }
  return {
    ...why,
    draft: { ...why.draft, problems: [], warnings: [] },
    content: { waivers: waivers.of(set), reason: undefined },
  }
}

/** The command of a step, by the address of its page. */
const bodyOf = (
  { to, stage = "" }: { readonly to?: string | undefined; readonly stage?: string | undefined },
  given: Waived,
): Command.Body =>
  to === undefined
    ? { type: "leave-stage", stage, waivers: given.waivers }
    : {
        type: "move",
        to,
        waivers: given.waivers,
        ...(given.reason === undefined ? {} : { reason: given.reason }),
      }

/**
 * Takes the step, or shows its page again.
 *
 * **Shape** the command goes first: the same step sent twice finds the process already there, and ends there too.
 */
export const take = Effect.fn("Moving.take")(function* (
  args: Pick<ActionFunctionArgs, "params" | "request">,
) {
  const reading = yield* readProcess(args.params["processId"])
  const posted = yield* PostedForm.posted(args.request)
  const sent = readStep(posted.has("reason"), posted, reading)
  if (sent.content === undefined) return again(sent.draft)
  const { member, state } = reading
  const body = bodyOf(args.params, sent.content)
  const { done, held } = yield* send(member, state.id, body, sent, reading)
  if (held === undefined)
    return redirect(`${links.overview(state.id)}?done=${done.events.at(-1)?.seq ?? ""}`, { status: 303 })
  yield* prepare(args)
  return hold(held)
})
