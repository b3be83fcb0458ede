import { Form, Forms } from "@osl/core"
import { Act } from "@osl/workflow"
import { acts, samples } from "@osl/workflow/testing"
import { expect, type Page } from "@playwright/test"
import { type Fault, faultsOf, nobody, put, said } from "./support/faults.ts"
import { people } from "./support/person.ts"
import { daysAgo, today } from "./support/process.ts"
import { send } from "./support/returned.ts"
import {
  answersOf,
  confirm,
  datesOf,
  foreign,
  type Ground,
  openProcess,
  prove,
  refused,
  refusedWhole,
  take,
  test,
  twice,
  version,
  why,
} from "./support/walk.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "posts look the same from every screen",
)

const good = (code: Act.Code, references: Readonly<Record<string, string>> = {}): Form.Answers => {
  const sample = {
    ...acts(today())[code],
    ...(code === "assign-organizer" || code === "unassign-organizer"
      ? { organizerId: people.organizer.id }
      : {}),
    ...(code === "suspend" ? { until: daysAgo(-30) } : {}),
  }
  return answersOf(Act.all[code].fields, sample, references)
}

/** Every fault of an act, then the act itself, twice. **Shape** the process is one event further. */
const walkAct = async (
  ground: Ground,
  process: string,
  code: Act.Code,
  {
    record,
    references = {},
    more = [],
  }: {
    readonly record?: string
    readonly references?: Readonly<Record<string, string>>
    readonly more?: ReadonlyArray<Fault>
  } = {},
): Promise<void> => {
  const { fields } = Act.all[code]
  const answers = good(code, references)
  const act = (of: string, on: string | undefined) =>
    `${of}/acts/${code}${on === undefined ? "" : `?record=${on}`}`
  const path = act(process, record)
  const faults = [...faultsOf(fields, answers), ...datesOf(code, fields, answers), ...more]
  const notThere = [
    act(foreign().process, record),
    act(`/processes/${nobody}`, record),
    ...(record === undefined
      ? []
      : [act(process, foreign().record), act(process, nobody), act(process, "%00"), act(process, "")]),
  ]
  await prove(ground, { process, path, answers, faults, notThere, more: confirm })
  const before = Number(await version(ground.pl, process))
  const [first] = fields.filter(
    ({ kind, showWhen }) => (kind === "text" || kind === "long-text") && showWhen === undefined,
  )
  const other = first === undefined ? undefined : put(answers, [first.name], "Co innego")
  await twice(ground.pl, path, answers, other, confirm)
  expect(Number(await version(ground.pl, process)), code).toBe(before + 1)
}

/** A record with the least that its form asks for. */
const add = async (page: Page, process: string, form: Forms.FormCode): Promise<string> => {
  const answers = Form.toAnswers(Forms.all[form].fields, { ...samples(today())[form] })
  return (await take(page, `${process}/records/new/${form}`, answers)).id
}

/** A refusal of one answer of an act. */
const fault = (
  code: Act.Code,
  changes: Form.Answers,
  at: string,
  problem: Parameters<typeof refused>[4],
  references = {},
) => refused(Act.all[code].fields, problem, { ...good(code, references), ...changes }, [at], problem)

test.describe.configure({ timeout: 180_000 })

test.describe("every fault in an act is told at its field, keeps the answers, and leaves the log as it was", () => {
  test("acts on a process", async ({ ground }) => {
    const { pl, group } = ground
    const process = await openProcess(pl)
    await walkAct(ground, process, "issue-mandate")
    await walkAct(ground, process, "assign-organizer", {
      more: [nobody, people.supervisor.id, "0"].map((organizerId) =>
        fault("assign-organizer", { organizerId }, "organizerId", "unknown-organizer"),
      ),
    })
    await walkAct(ground, process, "unassign-organizer", {
      more: [nobody, people.supervisor.id].map((organizerId) =>
        fault("unassign-organizer", { organizerId }, "organizerId", "organizer-not-assigned"),
      ),
    })
    await take(pl, `${process}/acts/assign-organizer`, good("assign-organizer"))
    const references = { record: await add(pl, process, "F10") }
    await walkAct(ground, process, "name-receiver", {
      references,
      more: [nobody, foreign().group, group].map((record) =>
        fault("name-receiver", { record }, "record", "unknown-record", references),
      ),
    })
    await walkAct(ground, process, "suspend")
    const note = answersOf(Forms.all.F03.fields, samples(today()).F03)
    const before = await version(pl, process)
    const suspended = await send(
      pl,
      `${process}/records/new/F03`,
      Object.entries(note).map(([name, value]) => [name, String(value)] as const),
    )
    expect(suspended.status).toBe(422)
    await refusedWhole(pl, `${process}/acts/suspend`, good("suspend"), "process-suspended")
    expect(await version(pl, process)).toBe(before)
    await walkAct(ground, process, "resume")
    await refusedWhole(pl, `${process}/acts/resume`, {}, "process-not-suspended")
    await walkAct(ground, process, "close", {
      more: [fault("close", { outcome: "handed-over" }, "outcome", "not-at-handover")],
    })
    await refusedWhole(pl, `${process}/acts/close`, good("close"), "process-closed", confirm)
    await walkAct(ground, process, "reopen")
    await refusedWhole(pl, `${process}/acts/reopen`, good("reopen"), "process-not-closed")
  })

  test("acts on records", async ({ ground }) => {
    const { pl, organizer, process } = ground
    const map = await add(pl, process, "F02")
    await walkAct(ground, process, "publish-map", { record: map })
    await refusedWhole(pl, `${process}/acts/publish-map?record=${map}`, {}, "map-already-published")

    const own = await add(pl, process, "F15")
    await refusedWhole(pl, `${process}/acts/accept-evaluation?record=${own}`, {}, "author-cannot-decide")
    const sheet = await add(organizer, process, "F15")
    await walkAct(ground, process, "accept-evaluation", { record: sheet })
    await refusedWhole(
      pl,
      `${process}/acts/accept-evaluation?record=${sheet}`,
      {},
      "evaluation-already-accepted",
    )

    const report = await add(organizer, process, "F19")
    await walkAct(ground, process, "issue-report", { record: report })
    await refusedWhole(
      pl,
      `${process}/acts/issue-report?record=${report}`,
      good("issue-report"),
      "report-already-issued",
    )

    const plan = await add(organizer, process, "F12")
    const onPlan = (code: Act.Code) => `${process}/acts/${code}?record=${plan}`
    await refusedWhole(pl, onPlan("approve-plan"), good("approve-plan"), "plan-not-submitted", confirm)
    await walkAct(ground, process, "consult-plan", { record: await add(organizer, process, "F12") })
    await walkAct(ground, process, "submit-plan", { record: plan })
    await walkAct(ground, process, "return-plan", { record: plan })
    await refusedWhole(pl, onPlan("review-plan"), good("review-plan"), "plan-not-approved")
    await take(pl, onPlan("submit-plan"), {})
    await walkAct(ground, process, "approve-plan", { record: plan })
    await walkAct(ground, process, "review-plan", { record: plan })
    await walkAct(ground, process, "close-plan-action", {
      record: plan,
      more: [
        ...[nobody, foreign().record, "99"].map((action) =>
          fault("close-plan-action", { action }, "action", "unknown-plan-action"),
        ),
        refused(
          Act.closePlanAction.fields,
          "missing for one that was dropped",
          put({ ...good("close-plan-action"), result: "dropped" }, ["reason"], undefined),
          ["reason"],
          "reason-required",
        ),
      ],
    })
    const before = await version(pl, process)
    await prove(ground, {
      process,
      path: onPlan("close-plan-action"),
      answers: good("close-plan-action"),
      faults: [fault("close-plan-action", {}, "action", "action-already-closed")],
      notThere: [`${process}/acts/close-plan-action?record=${map}`],
    })
    expect(await version(pl, process)).toBe(before)
  })

  test("acts that are somebody else's", async ({ ground: { organizer, pl, process } }) => {
    const before = await version(pl, process)
    for (const code of ["issue-mandate", "assign-organizer", "unassign-organizer", "reopen"] as const) {
      const pairs = Object.entries(good(code)).map(([name, value]) => [name, String(value)] as const)
      const reply = await send(organizer, `${process}/acts/${code}`, pairs)
      expect(reply.status, code).toBe(403)
      expect(reply.words, code).toContain(said("pl", "problem.not-allowed.title"))
    }
    expect(await version(pl, process)).toBe(before)
  })

  test("moving between stages and leaving one", async ({ ground }) => {
    const { pl, organizer } = ground
    const process = await openProcess(pl)
    await take(pl, `${process}/acts/issue-mandate`, good("issue-mandate"), confirm)
    await take(pl, `${process}/acts/assign-organizer`, good("assign-organizer"))
    const notThere = [
      `${foreign().process}/move/entry`,
      `/processes/${nobody}/move/entry`,
      `${process}/move/preparation`,
      `${process}/leave/handover`,
    ]

    /** What the page of a step asks to set aside, as fields. */
    const waivers = async (path: string): Promise<Form.FormDefinition["fields"]> => {
      const { answers } = await send(pl, path)
      const label = {
        pl: said("pl", "waiver.label", { criterion: "" }).trim(),
        en: said("en", "waiver.label", { criterion: "" }).trim(),
      }
      return answers
        .filter(([name]) => name.startsWith("waive-"))
        .map(([name]) => ({
          name,
          kind: "long-text",
          label,
          required: false,
          maxLength: 1000,
          privacy: "institution",
        }))
    }
    const step = async (path: string): Promise<void> => {
      const fields = await waivers(path)
      const answers = Object.fromEntries(fields.map(({ name }) => [name, "Decyzja kierownictwa."]))
      await prove(ground, { process, path, answers, faults: faultsOf(fields, answers), notThere })
      const before = await version(pl, process)
      if (fields.length > 0) {
        const unmet = await send(pl, path, [])
        expect(unmet.status, path).toBe(422)
        expect(unmet.summary.length, path).toBeGreaterThanOrEqual(fields.length)
        expect(await version(pl, process), path).toBe(before)
      }
      await twice(pl, path, answers, undefined)
    }

    const emptied = (one: Fault): Fault =>
      one.what.startsWith("reason") && one.what.endsWith(": missing")
        ? { ...one, answers: { ...one.answers, reason: "" } }
        : one
    const past = `${process}/move/diagnosis`
    const overPast = [...why, ...(await waivers(past))]
    const passing = Object.fromEntries(overPast.map(({ name }) => [name, "Grupa już działa."]))
    await prove(ground, {
      process,
      path: past,
      answers: passing,
      faults: faultsOf(overPast, passing).map(emptied),
      notThere,
    })

    await step(`${process}/move/entry`)
    await walkAct(ground, process, "extend-stage", {
      more: ["handover", nobody].map((stage) => fault("extend-stage", { stage }, "stage", "stage-not-open")),
    })
    await add(pl, process, "F01")
    await step(`${process}/move/diagnosis`)

    const back = `${process}/move/entry`
    const answers = { reason: "Trzeba jeszcze porozmawiać." }
    const reasons = faultsOf(why, answers).map(emptied)
    const bare = refused(why, "not even asked", {}, ["reason"], "reason-required")
    await prove(ground, { process, path: back, answers, faults: [...reasons, bare], notThere })
    await twice(pl, back, answers, undefined)

    await step(`${process}/move/diagnosis`)
    await take(pl, `${process}/acts/publish-map?record=${await add(pl, process, "F02")}`, {})
    const plan = await add(organizer, process, "F12")
    await take(organizer, `${process}/acts/submit-plan?record=${plan}`, {})
    await take(pl, `${process}/acts/approve-plan?record=${plan}`, good("approve-plan"), confirm)
    await step(`${process}/move/activation`)
    await step(`${process}/move/planning`)
    await step(`${process}/move/action`)
    await step(`${process}/move/structures`)
    await step(`${process}/leave/action`)
    await take(pl, `${process}/acts/name-receiver`, good("name-receiver"), confirm)
    await step(`${process}/move/handover`)

    const { fields } = Act.close
    const asked = [...fields, ...(await waivers(`${process}/acts/close`))]
    const closing = { ...answersOf(asked, acts(today()).close), outcome: "handed-over" }
    await prove(ground, {
      process,
      path: `${process}/acts/close`,
      answers: closing,
      faults: faultsOf(asked, closing),
      notThere: [`${process}/move/entry`],
      more: confirm,
    })
    await twice(pl, `${process}/acts/close`, closing, undefined, confirm)
  })
})
