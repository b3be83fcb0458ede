import type { Problem } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import { Doors } from "@osl/core/testing"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as CommunityVoice from "../CommunityVoice.ts"
import * as Framework from "../Framework.ts"
import * as Refusal from "../Refusal.ts"
import * as doors from "../testing/doors.ts"
import * as life from "../testing/life.ts"
import * as CommandReader from "./CommandReader.ts"
import * as CommunityVoiceForm from "./CommunityVoiceForm.ts"
import * as EventReader from "./EventReader.ts"

const framework = Framework.of(edition)
const events = life.lived(framework)
const read = EventReader.of([Framework.of(early), framework])
const codes = (answer: Result.Result<unknown, ReadonlyArray<Problem.Problem>>) =>
  Result.isSuccess(answer) ? [] : answer.failure.map(({ code, path }) => `${code} ${path.join(".")}`)
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const find = (type: string) => events.find((event) => event.type === type) ?? expect.fail(type)

describe("reading a log", () => {
  it("[PW1] every event comes back as it was written, a draft that says nothing yet among them", () => {
    expect(events[0]).toMatchObject({ type: "assessment-drafted", sheet: { mode: "self" } })
    for (const event of events) expect(read(plainly(event))).toEqual(Result.succeed(event))
  })

  it("[PW2] an edition that is missing and an event of another version are named", () => {
    const [event] = events
    const other = { key: "osl-2030", version: "1.0.0" }
    expect(codes(read({ ...event, edition: other }))).toEqual(["edition-missing edition"])
    expect(codes(EventReader.of([])(event))).toEqual(["edition-missing edition"])
    expect(codes(read({ ...event, edition: null }))).toEqual(["edition-missing edition"])
    expect(codes(read({ ...event, type: "assessment-lost" }))).toEqual(["unknown-event type"])
    expect(codes(read({ ...event, type: "toString" }))).toEqual(["unknown-event type"])
    for (const input of [null, 7, "event", []])
      expect(codes(read(input))).toEqual([
        Array.isArray(input) ? "edition-missing edition" : "unknown-event type",
      ])
  })

  it("[PW2] every problem of an event is told at once, in both languages", () => {
    const { type: _, ...rest } = find("plan-action-done")
    const problems = read({
      ...rest,
      type: "plan-action-done",
      id: "1",
      at: "2026-03-02",
      on: "2026-02-30",
      seq: 0,
      actor: { id: life.anna, duty: "mayor" },
      action: -1,
      resident: "somebody",
    })
    expect(codes(problems).sort()).toEqual(
      [
        "unexpected resident",
        "not-an-id id",
        "number-too-small seq",
        "not-in-list actor.duty",
        "not-an-instant at",
        "not-a-date on",
        "number-too-small action",
      ].sort(),
    )
    if (Result.isSuccess(problems)) return expect.unreachable()
    for (const problem of problems.failure)
      for (const language of ["pl", "en"] as const)
        expect(Refusal.text(problem, language)).toMatch(/^\p{Lu}.*\.$/u)
  })

  it("[PW2] a stored sheet of fewer than five answers is refused", () => {
    const drafted = events.find((event) => event.type === "assessment-drafted" && event.assessmentId === "v1")
    const sheet = {
      mode: "community",
      date: "2026-03-02",
      answers: [{ statement: "listens", yes: 4, partly: 0, no: 0 }],
    }
    expect(codes(read({ ...drafted, sheet }))).toEqual(["too-few-answers sheet.answers.0.yes"])
  })
})

describe("reading what is posted", () => {
  it("[PW3] every command of the story is read", () => {
    for (const [, body] of life.story(framework))
      expect(CommandReader.decode(framework, plainly(body))).toEqual(Result.succeed(body))
  })

  it("[PW3] what is no command is named, and every problem of one is told", () => {
    for (const input of [null, 7, [], {}, { type: "constructor" }])
      expect(codes(CommandReader.decode(framework, input))).toEqual(["unknown-command type"])
    const goals = [
      { competency: "C08", to: 5, until: "2026-13-01", actions: [{ text: " ", until: "2026-06-30" }] },
    ]
    expect(codes(CommandReader.decode(framework, { type: "change-plan", goals, by: "anna" }))).toEqual([
      "unexpected by",
      "not-in-list goals.0.to",
      "not-a-date goals.0.until",
      "required goals.0.actions.0.text",
    ])
  })
})

describe("the voice of the community", () => {
  it("[CV3] is read statement by statement, without a name, and not when all are left out", () => {
    const answers = { listens: "yes", strengthens: "no" }
    expect(CommunityVoiceForm.decode(answers)).toEqual(Result.succeed(answers))
    expect(codes(CommunityVoiceForm.decode({}))).toEqual(["required "])
    expect(codes(CommunityVoiceForm.decode({ ...answers, listens: "often", name: "Nowak" }))).toEqual([
      "unexpected name",
      "not-in-list listens",
    ])
  })

  it("[CV3] asks the five statements in both languages, each with a hint and a privacy class", () => {
    expect(CommunityVoiceForm.form.fields.map(({ name, label }) => [name, label])).toEqual(
      CommunityVoice.statements.map(({ code, label }) => [code, label]),
    )
    for (const { hint, privacy, required } of CommunityVoiceForm.form.fields)
      expect([hint?.pl, hint?.en, privacy, required]).toEqual([
        "Można pominąć.",
        "You may leave it out.",
        "institution",
        false,
      ])
  })
})

describe("hostile input", () => {
  it.each(doors.all(framework))("[PW4] at $name becomes a value or problems, never a throw", (door) => {
    for (let seed = 1; seed <= 200; seed += 1) expect(Doors.knock(door, seed)).toBeUndefined()
  })

  it("[PW4] is told in many ways, so that the input reaches further than the first question", () => {
    const found = doors
      .all(framework)
      .flatMap((door) =>
        Array.from({ length: 200 }, (_, seed) => codes(door.read(Doors.inputOf(door, seed)) as never)).flat(),
      )
    expect(new Set(found.map((one) => one.split(" ")[0])).size).toBeGreaterThan(12)
  })
})
