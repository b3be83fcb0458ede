import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import * as Framework from "../Framework.ts"
import { wordings } from "../level-texts.ts"
import * as Achievement from "./badges/Achievement.ts"
import * as FrameworkLinkedData from "./FrameworkLinkedData.ts"

describe("linked data", () => {
  it("[CP11] has every term of the framework, every level of each competency, and every need of a role, once", () => {
    for (const one of [edition, early]) {
      const framework = Framework.of(one, { wordings })
      const graph = FrameworkLinkedData.of(one, framework)["@graph"]
      const ids = graph.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { key, uri } of framework.competencies) {
        expect(ids).toContain(uri)
        for (const level of [1, 2, 3, 4] as const)
          expect(ids).toContain(Achievement.levelAddress(one, key, level))
      }
      for (const { targets, uri } of framework.roles) {
        expect(graph.find(({ id }) => id === uri)).toMatchObject({
          close: expect.arrayContaining([
            expect.stringMatching(/^http:\/\/data\.europa\.eu\/esco\/occupation\//),
          ]),
        })
        for (const { competency } of targets) expect(ids).toContain(`${uri}#${competency}`)
      }
    }
  })

  it("[CP11] refers to nothing of the edition that it leaves out, and leaves out what is no competency", () => {
    const graph = FrameworkLinkedData.of(edition, Framework.of(edition, { wordings }))["@graph"]
    const ids = new Set(graph.map(({ id }) => id))
    for (const node of graph)
      for (const [name, value] of Object.entries(node))
        if (["broader", "level", "role", "competency", "source", "members", "scheme"].includes(name))
          for (const address of [value].flat()) expect(ids).toContain(address)
    expect([...ids].some((id) => id.includes(":stage:") || id.includes(":tool:"))).toBe(false)
  })
})
