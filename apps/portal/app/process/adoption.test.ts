import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Process } from "@osl/workflow"
import { describe, expect, it } from "vitest"
import { read } from "../submission.server.ts"
import { formOf, insteadOf } from "./adoption.server.ts"

const [centre] = Pilot.generate({ size: "small" })
const state = Process.fold(centre?.processes[0]?.events.slice(0, 2) ?? [])
const stage = state?.openStages[0] ?? ""
const without = { ...osl2014, key: "without", stages: osl2014.stages.filter(({ key }) => key !== stage) }

const posted = (pairs: Readonly<Record<string, string>>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(pairs)) data.append(name, value)
  return data
}

describe("the questions before another edition", () => {
  it("are none when it has every open stage", () => {
    expect(state).not.toBeNull()
    if (state === null) return
    expect(formOf({ edition: osl2014, state }, osl2012).fields).toEqual([])
  })

  it("are one for each open stage that it does not have, answered with a stage that it has", () => {
    if (state === null) return
    const form = formOf({ edition: osl2014, state }, without)
    expect(form.fields.map(({ name, required }) => [name, required])).toEqual([[`stage-${stage}`, true]])
    expect(form.fields[0]?.codes?.map(({ code }) => code)).toEqual(without.stages.map(({ key }) => key))
    const label = osl2014.stages.find(({ key }) => key === stage)?.label.pl ?? "?"
    expect(form.fields[0]?.label.pl).toContain(label)
    expect(read(form, posted({}), "pl").draft.problems.map(({ path }) => path)).toEqual([[`stage-${stage}`]])
    expect(read(form, posted({ [`stage-${stage}`]: stage }), "pl").content).toBeUndefined()
    const { content } = read(form, posted({ [`stage-${stage}`]: "diagnosis" }), "pl")
    expect(insteadOf(content ?? {})).toEqual([{ from: stage, to: "diagnosis" }])
  })
})
