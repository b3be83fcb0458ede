import { describe, expect, it } from "vitest"
import * as Doors from "./Doors.ts"

describe("the doors of a package", () => {
  const index = [
    `export * as Community from "./Community.ts"`,
    `export { Loss } from "./Loss.ts"`,
    `export * as Border from "./territory/Border.ts"`,
  ].join("\n")

  it("are the modules that the main door names", () => {
    expect([...Doors.modulesOf(index)]).toEqual([
      ["./Community", "./src/Community.ts"],
      ["./Border", "./src/territory/Border.ts"],
    ])
  })

  it("keep what was written by hand, gain new modules and lose those that are gone", () => {
    const written = {
      ".": "./src/index.ts",
      "./Gone": "./src/Gone.ts",
      "./osl-2014": "./src/editions/osl-2014/index.ts",
      "./package.json": "./package.json",
    }
    expect(Object.entries(Doors.wanted(written, Doors.modulesOf(index)))).toEqual([
      [".", "./src/index.ts"],
      ["./package.json", "./package.json"],
      ["./Border", "./src/territory/Border.ts"],
      ["./Community", "./src/Community.ts"],
      ["./osl-2014", "./src/editions/osl-2014/index.ts"],
    ])
  })
})
