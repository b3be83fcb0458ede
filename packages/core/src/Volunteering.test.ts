import { describe, expect, it } from "vitest"
import * as Form from "./Form.ts"
import * as Volunteering from "./Volunteering.ts"

const told = (input: unknown): ReadonlyArray<string> => {
  const read = Form.decode(Volunteering.Volunteering, input)
  return read._tag === "Failure" ? read.failure.map(({ code, path }) => `${code} ${path.join(".")}`) : []
}

describe("volunteering", () => {
  const card = { name: "Sprzątanie", date: "2026-04-18", volunteers: 3, hours: 6, agreements: 3 }

  it("[VOL1] has hours only with volunteers; volunteers may have none yet", () => {
    expect(told({ ...card, hours: 0 })).toEqual([])
    expect(told({ ...card, volunteers: 0, hours: 0, agreements: 0 })).toEqual([])
    expect(told({ ...card, volunteers: 0, hours: 0.5, agreements: 0 })).toEqual([
      "hours-without-volunteers hours",
    ])
  })

  it("[VOL2] has no more agreements than volunteers", () => {
    expect(told(card)).toEqual([])
    expect(told({ ...card, agreements: 4 })).toEqual(["more-agreements-than-volunteers agreements"])
  })
})
