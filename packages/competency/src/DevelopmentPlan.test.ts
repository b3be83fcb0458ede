import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as DevelopmentPlan from "./DevelopmentPlan.ts"
import * as Framework from "./Framework.ts"
import * as Gap from "./Gap.ts"
import type * as Level from "./Level.ts"
import { wordings } from "./level-texts.ts"
import * as Profile from "./Profile.ts"
import * as people from "./testing/people.ts"

const framework = Framework.of(edition, { wordings })
const profile = (levels: Readonly<Record<string, Level.Level>>, on = "2026-06-01") =>
  Profile.of(
    framework,
    [
      people.accepted(framework, {
        id: "s",
        subject: "anna",
        assessor: "anna",
        mode: "self",
        date: "2026-05-01",
        levels,
      }),
    ],
    "anna",
    on,
  )

const action = { text: "Poprowadzić dwa spotkania z opiekunem", until: "2026-09-30" }
const goal: DevelopmentPlan.Goal = { competency: "C08", to: 2, until: "2026-12-01", actions: [action] }
const plan: DevelopmentPlan.DevelopmentPlan = {
  subject: "anna",
  from: "2026-06-01",
  status: "draft",
  goals: [goal],
}

const codes = (answer: ReturnType<typeof DevelopmentPlan.agree>) =>
  Result.isSuccess(answer)
    ? answer.success.status
    : answer.failure.map(({ code, path }) => `${code} ${path.join(".")}`)

describe("a development plan", () => {
  it("[DP1] proposes the next level of the three widest gaps, within half a year", () => {
    const levels = { C07: 1, C08: 1, C09: 1, C10: 1, C11: 2 } as const
    const gaps = Gap.of(framework, profile(levels), "local-animator", { C11: 4, C08: 3 })
    expect(DevelopmentPlan.propose(gaps, "2026-08-31")).toEqual([
      { competency: "C08", to: 2, until: "2027-02-28", actions: [] },
      { competency: "C11", to: 3, until: "2027-02-28", actions: [] },
      { competency: "C07", to: 2, until: "2027-02-28", actions: [] },
    ])
    expect(DevelopmentPlan.propose([], "2026-08-31")).toEqual([])
    expect(DevelopmentPlan.wanted(framework, goal)?.descriptor.pl).toMatch(/^Prowadzi spotkania/)
  })

  it("[DP2] is asked to be reviewed by its person when it is whole, and agreed by another", () => {
    const asked = Result.getOrThrow(DevelopmentPlan.requestReview(framework, plan, "anna"))
    expect(asked.status).toBe("review-requested")
    expect(DevelopmentPlan.agree(asked, "ewa")).toEqual(
      Result.succeed({ ...plan, status: "agreed", agreedBy: "ewa" }),
    )
    expect(codes(DevelopmentPlan.agree(asked, "anna"))).toEqual(["plan-agreed-by-subject by"])
    expect(codes(DevelopmentPlan.agree(plan, "ewa"))).toEqual(["review-not-requested status"])
    expect(codes(DevelopmentPlan.requestReview(framework, asked, "ewa"))).toEqual([
      "plan-not-draft status",
      "only-subject by",
    ])
  })

  it("[DP2] is a draft again once it is changed", () => {
    const agreed = { ...plan, status: "agreed", agreedBy: "ewa" } as const
    expect(DevelopmentPlan.change(agreed, [])).toEqual({ ...plan, goals: [] })
  })

  it("[DP2] has goals of the framework, with actions and dates that fit, and says all that is missing", () => {
    const broken = {
      ...plan,
      goals: [
        { ...goal, competency: "C99" },
        { ...goal, actions: [] },
        { ...goal, until: "2026-05-31", actions: [{ text: " ", until: "2026-06-30" }] },
      ],
    }
    expect(codes(DevelopmentPlan.requestReview(framework, broken, "anna"))).toEqual([
      "competency-not-in-framework goals.0.competency",
      "goal-without-action goals.1.actions",
      "goal-repeated goals.2.competency",
      "goal-before-plan goals.2.until",
      "action-required goals.2.actions.0.text",
      "action-after-goal goals.2.actions.0.until",
    ])
    expect(codes(DevelopmentPlan.requestReview(framework, { ...plan, goals: [] }, "anna"))).toEqual([
      "plan-without-goals goals",
    ])
  })

  it("[DP3] tells of each goal whether it is reached, open or overdue, and how many actions are done", () => {
    const at = (level: Level.Level, on: string) =>
      DevelopmentPlan.progress(
        { ...plan, goals: [{ ...goal, actions: [{ ...action, doneOn: "2026-07-01" }, action] }] },
        profile({ C08: level }, on),
      )
    expect(at(2, "2026-08-01")).toEqual([{ competency: "C08", state: "reached", score: 2, done: 1, of: 2 }])
    expect(at(1, "2026-06-15")).toEqual([{ competency: "C08", state: "open", score: 1, done: 0, of: 2 }])
    expect(at(1, "2026-12-02")).toEqual([{ competency: "C08", state: "overdue", score: 1, done: 1, of: 2 }])
  })
})
