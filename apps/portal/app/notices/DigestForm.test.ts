import { expect, test } from "vitest"
import * as DigestForm from "./DigestForm.ts"

const posted = (more: Readonly<Record<string, string>> = {}, groups: ReadonlyArray<string> = ["work"]) => {
  const form = new FormData()
  const good = { mode: "daily", hour: "7", quietFrom: "20", quietTo: "7", language: "uk" }
  for (const [name, value] of Object.entries({ ...good, ...more })) form.set(name, value)
  for (const group of groups) form.append("groups", group)
  return form
}

const wrong = (more: Readonly<Record<string, string>>, groups?: ReadonlyArray<string>) =>
  DigestForm.read(posted(more, groups)).problems.map(({ field, key }) => `${field} ${key}`)

test("good answers are settings, each kind once", () => {
  expect(DigestForm.read(posted({}, ["work", "work", "deadlines"])).settings).toEqual({
    mode: "daily",
    hour: 7,
    quietFrom: 20,
    quietTo: 7,
    groups: ["work", "deadlines"],
    language: "uk",
  })
})

test("what was not asked for is refused at its field, and an hour that is quiet", () => {
  expect(wrong({ mode: "hourly" })).toEqual(["mode digest.problem.mode"])
  for (const hour of ["", "24", "-1", "7.5", "07:00"])
    expect(wrong({ hour }), hour).toEqual(["hour digest.problem.hour"])
  expect(wrong({}, ["secrets"])).toEqual(["groups digest.problem.groups"])
  expect(wrong({ language: "de" })).toEqual(["language digest.problem.language"])
  expect(wrong({ hour: "21" })).toEqual(["hour digest.problem.quiet"])
  expect(wrong({ hour: "21", mode: "off" })).toEqual([])
})
