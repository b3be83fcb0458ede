import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const here = dirname(fileURLToPath(import.meta.url))

/** What a module imports for more than its types, and where it leads inside the package. */
const importsOf = (path: string): ReadonlyArray<string> =>
  [...readFileSync(path, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*? from "([^"]+)"$/gm)].map(
    ([, from = ""]) => from,
  )

/** Every module that a door leads to, with what each imports from elsewhere. */
const reached = (door: string): ReadonlyMap<string, ReadonlyArray<string>> => {
  const found = new Map<string, ReadonlyArray<string>>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    const imports = importsOf(path)
    found.set(path, imports)
    for (const one of imports) if (one.startsWith(".")) visit(resolve(dirname(path), one))
  }
  visit(resolve(here, door))
  return found
}

const outside = (door: string): ReadonlyArray<string> => [
  ...new Set([...reached(door).values()].flat().filter((one) => !one.startsWith("."))),
]

describe("the main door", () => {
  it("[SZ1] leads to no schema, no form and no library, and to the core by its modules", () => {
    for (const one of outside("index.ts"))
      expect([one, one === "effect/Result" || /^@osl\/core\/[A-Z]\w+$/.test(one)]).toEqual([one, true])
    expect(outside("index.ts")).not.toContain("@osl/core/Field")
    expect(outside("index.ts")).not.toContain("@osl/core/Form")
    expect(outside("reading/index.ts")).toContain("effect/Schema")
  })

  it("[SZ1] leads to no text of a level", () => {
    const modules = [...reached("index.ts").keys()]
    expect(modules.length).toBeGreaterThan(20)
    expect(
      modules.filter((path) => path.includes("descriptors/") || path.endsWith("level-texts.ts")),
    ).toEqual([])
  })
})
