import { CodeList } from "@osl/core"
import { expect, it } from "vitest"
import * as Act from "./Act.ts"

it("[CO19] a process is run by a centre of either kind, by an organisation, or voluntarily, and says which", () => {
  expect(CodeList.codes(Act.Basis)).toEqual(["ops", "cus", "ngo", "voluntary"])
  expect(Act.Basis.evidence).toBe("inferred")
})
