import { CodeList, Language } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Framework from "./Framework.ts"
import * as problems from "./problems.ts"
import * as Refusal from "./Refusal.ts"
import * as Review from "./Review.ts"
import * as people from "./testing/people.ts"

const framework = Framework.of(edition)
const at = "2026-03-02T12:00:00.000Z"

const wanted = {
  subject: "anna",
  assessor: "anna",
  mode: "self",
  date: "2026-03-02",
  levels: { C08: 3 },
} as const
const sheet = people.sheet(framework, wanted)
const begun = (changes: Partial<Review.Begun> = {}) =>
  Review.begin(framework, { id: "a1", subject: "anna", assessor: "anna", at, sheet, ...changes })
const draft = Result.getOrThrow(begun())

const codes = (answer: ReturnType<typeof Review.take>) =>
  Result.isSuccess(answer) ? [] : answer.failure.map(({ code, path }) => `${code} ${path.join(".")}`)
const take = (one: Review.Reviewed, asked: Omit<Review.Asked, "at">) =>
  Review.take(framework, one, { ...asked, at })
const after = (...steps: ReadonlyArray<Omit<Review.Asked, "at">>) =>
  steps.reduce((one, asked) => Result.getOrThrow(take(one, asked)), draft)

const submit = { act: "submit", by: "anna" } as const
const takeUp = { act: "take-up", by: "ewa" } as const
const inState: Readonly<Record<Review.Status, Review.Reviewed>> = {
  draft,
  submitted: after(submit),
  "awaiting-review": after(submit, takeUp),
  "needs-revision": after(submit, takeUp, { act: "return", by: "ewa", remarks: "Podaj przykład." }),
  accepted: after(submit, takeUp, { act: "accept", by: "ewa" }),
  withdrawn: after({ act: "withdraw", by: "anna" }),
}
const by: Readonly<Record<Review.Act, string>> = {
  revise: "anna",
  submit: "anna",
  "take-up": "ewa",
  return: "ewa",
  accept: "ewa",
  withdraw: "anna",
}
const statuses = CodeList.codes(Review.Status)

/** By hand: what each state leads to. */
const drawn: Readonly<Record<string, string>> = {
  "draft revise": "draft",
  "draft submit": "submitted",
  "draft withdraw": "withdrawn",
  "submitted take-up": "awaiting-review",
  "submitted withdraw": "withdrawn",
  "awaiting-review return": "needs-revision",
  "awaiting-review accept": "accepted",
  "awaiting-review withdraw": "withdrawn",
  "needs-revision revise": "needs-revision",
  "needs-revision submit": "submitted",
  "needs-revision withdraw": "withdrawn",
}

describe("the way of an assessment", () => {
  it("[RV1] allows the steps that are drawn and no others, in every state", () => {
    for (const status of statuses)
      for (const act of Object.keys(Review.moves) as ReadonlyArray<Review.Act>) {
        const answer = take(inState[status], { act, by: by[act], sheet, remarks: "Popraw." })
        const to = drawn[`${status} ${act}`]
        expect([status, act, Result.isSuccess(answer) ? answer.success.status : undefined]).toEqual([
          status,
          act,
          to,
        ])
        if (to === undefined) expect(codes(answer)).toContain("act-not-possible act")
        expect(Review.possible(status).includes(act)).toBe(to !== undefined)
      }
  })

  it("[RV1] follows several steps, or takes none of them", () => {
    const steps = [submit, takeUp, { act: "accept", by: "ewa" }] as const
    const all = steps.map((step) => ({ ...step, at }))
    expect(Review.follow(framework, draft, all)).toEqual(Result.succeed(inState.accepted))
    expect(codes(Review.follow(framework, draft, all.slice(1)))).toContain("act-not-possible act")
  })

  it("[RV1] keeps each step with who and when, and changes nothing that was given", () => {
    expect(inState["needs-revision"].steps).toEqual([
      { act: "submit", by: "anna", at },
      { act: "take-up", by: "ewa", at },
      { act: "return", by: "ewa", at, remarks: "Podaj przykład." },
    ])
    expect(draft.steps).toEqual([])
  })

  it("[RV2] is written by the assessor and reviewed by somebody else than the parties", () => {
    expect(codes(take(draft, { ...submit, by: "ewa" }))).toEqual(["only-assessor by"])
    expect(codes(take(inState.submitted, { ...takeUp, by: "anna" }))).toEqual(["reviewer-is-party by"])
    const ofAnother = Result.getOrThrow(begun({ assessor: "jan", sheet: { ...sheet, mode: "peer" } }))
    const handedIn = Result.getOrThrow(take(ofAnother, { ...submit, by: "jan" }))
    expect(codes(take(handedIn, { ...takeUp, by: "anna" }))).toEqual(["reviewer-is-party by"])
    expect(codes(take(inState["awaiting-review"], { act: "accept", by: "maria" }))).toEqual([
      "only-reviewer by",
    ])
  })

  it("[RV2] nobody assesses themselves as a peer or manager, nor another as themselves", () => {
    expect(codes(begun({ assessor: "jan" }))).toEqual(["self-of-another assessor"])
    for (const mode of ["peer", "manager"] as const)
      expect(codes(begun({ sheet: { ...sheet, mode } }))).toEqual(["assessor-is-subject assessor"])
    expect(codes(take(draft, { act: "revise", by: "anna", sheet: { ...sheet, mode: "peer" } }))).toEqual([
      "assessor-is-subject assessor",
    ])
  })

  it("[RV3] is whole when it is handed in, and not of the future", () => {
    const bare = Result.getOrThrow(begun({ sheet: { mode: "self", date: "2026-03-02" } }))
    expect(codes(take(bare, submit))).toEqual(["required sheet.ratings"])
    expect(codes(begun({ sheet: { ...sheet, date: "2026-03-03" } }))).toEqual(["date-in-future sheet.date"])
  })

  it("[RV3] is a draft of nothing that its edition does not have, nor of fewer than five answers", () => {
    const [rating] = sheet.ratings ?? expect.fail("no rating")
    expect(
      codes(
        begun({ sheet: { ...sheet, ratings: [{ ...rating, competency: "C99", level: "5", target: "6" }] } }),
      ),
    ).toEqual([
      "competency-not-in-framework sheet.ratings.0.competency",
      "level-not-in-framework sheet.ratings.0.level",
      "level-not-in-framework sheet.ratings.0.target",
    ])
    const four = [{ statement: "listens", yes: 4, partly: 0, no: 0 }]
    const voice = { mode: "community", date: "2026-03-02", answers: four } as const
    expect(codes(begun({ assessor: "jan", sheet: voice }))).toEqual(["too-few-answers sheet.answers.0.yes"])
  })

  it("[RV3] is returned with remarks", () => {
    expect(codes(take(inState["awaiting-review"], { act: "return", by: "ewa", remarks: " " }))).toEqual([
      "remarks-required remarks",
    ])
  })

  it("[RV4] every state, step and refusal is told in both languages", () => {
    for (const { label } of Review.Status.codes) expect(label.pl).not.toBe(label.en)
    for (const { about } of Object.values(Review.moves))
      for (const language of Language.all) expect(about[language]).toMatch(/\.$/)
    const params = {
      min: 5,
      max: 1000,
      competency: "C99",
      role: "mayor",
      level: 2,
      language: "pl",
      current: 2,
      wanted: 1,
    }
    for (const code of Object.keys({ ...Framework.texts, ...problems.texts }))
      for (const language of Language.all)
        expect(Refusal.text({ code, params }, language)).toMatch(/^\p{Lu}.*\.$/u)
    expect(Refusal.text({ code: "required", params }, "pl")).toBe("Uzupełnij to pole.")
  })
})
