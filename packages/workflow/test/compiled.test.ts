import { readFileSync } from "node:fs"
import { Forms } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { disturbed } from "@osl/core/testing"
import { afterEach, describe, expect, it, vi } from "vitest"
import { path, written } from "../scripts/write-compiled.ts"
import { schemas } from "../src/testing/forms.ts"
import { lived, samples } from "../src/testing.ts"

/** As a page's policy without `unsafe-eval` does. */
const forbidCompiling = () => {
  vi.stubGlobal("Function", () => {
    throw new EvalError("unsafe-eval")
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Copies of the reading of events that know nothing of each other. */
const reading = async (isInstalled: boolean) => {
  vi.resetModules()
  const count = isInstalled ? (await import("../src/compiled.ts")).recognised : 0
  const { Forms } = await import("@osl/core")
  const Event = await import("../src/Event.ts")
  return { decode: Event.reader([], Forms.of), count }
}
const ahead = await reading(true)
const now = await reading(false)
const interpreted = await reading(false)

const day = "2024-01-08"
const { events } = lived(edition)
const [first] = events
/** The first of each kind: most of a life is diary. */
const kinds = new Map(events.toReversed().map((event) => [event.type, event]))
const recordId = "018d0000-0005-7000-8000-000000000001"
const examples: ReadonlyArray<object> = [
  ...kinds.values(),
  ...Forms.codes.flatMap((form) => [
    { ...first, type: "record-added", form, recordId, content: samples(day)[form] },
    { ...first, type: "record-corrected", form, recordId, content: samples(day)[form], reason: "Poprawka." },
  ]),
].map((event) => JSON.parse(JSON.stringify(event)))

/** In all; `pnpm soak:compiled` for the long run. */
const total = Number(process.env.OSL_SOAK ?? 5_000)

describe("events recognised ahead of time", () => {
  it("[EV6] are those of this version: if not, run pnpm compiled and commit it", () => {
    expect(readFileSync(path, "utf8") === written()).toBe(true)
  })

  it("[EV6] are of every kind", () => {
    expect(ahead.count).toBe(Object.keys(schemas).length)
  })

  it("[EV6] are recognised where compiling is forbidden, which otherwise takes the interpreter", () => {
    forbidCompiling()
    for (const event of examples) {
      const fast = ahead.decode(event)
      const slow = interpreted.decode(event)
      expect(fast).toStrictEqual(slow)
      if (slow._tag === "Failure") continue
      // Only the interpreter makes a new value.
      expect(fast._tag === "Success" && fast.success === event).toBe(true)
      expect(slow.success === event).toBe(false)
    }
  })

  it("[EV7] are answered alike: ahead of time, compiled now and interpreted", () => {
    forbidCompiling()
    // The decoders of each copy are made at its first event of a kind.
    for (const event of examples) interpreted.decode(event)
    vi.unstubAllGlobals()
    const found = { right: 0, wrong: 0 }
    for (const value of disturbed(examples, total, 7)) {
      const slow = interpreted.decode(value)
      expect(ahead.decode(value)).toStrictEqual(slow)
      expect(now.decode(value)).toStrictEqual(slow)
      found[slow._tag === "Success" ? "right" : "wrong"]++
    }
    expect(found.right).toBeGreaterThan(total / 20)
    expect(found.wrong).toBeGreaterThan(total / 20)
  }, 600_000)
})
