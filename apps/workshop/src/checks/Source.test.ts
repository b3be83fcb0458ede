import { expect, test } from "vitest"
import { problems } from "./Source.ts"

const found = (path: string, text: string) => problems({ path, text })

test("Effects are run in runtime.server.ts and in tests, nowhere else", () => {
  const call = `import * as Effect from "effect/Effect"\nEffect.runPromise(Effect.void)`
  expect(found("packages/store/src/ProcessStore.ts", call)).toHaveLength(1)
  expect(found("apps/portal/app/routes/board/route.tsx", call)).toHaveLength(1)
  expect(found("packages/store/src/A.ts", `import { runSync as go } from "effect/Effect"`)).toHaveLength(1)
  expect(found("apps/portal/app/runtime.server.ts", call)).toEqual([])
  expect(found("packages/store/src/ProcessStore.test.ts", call)).toEqual([])
  expect(found("packages/store/src/ProcessStore.ts", "// Effect.runPromise is not for here")).toEqual([])
})

test("the domain reads neither the clock nor chance", () => {
  expect(found("packages/core/src/Term.ts", "const now = new Date()\nconst then = Date.now()")).toHaveLength(
    2,
  )
  expect(found("packages/workflow/src/Process.ts", "Math.random()")).toHaveLength(1)
  expect(found("packages/core/src/Term.ts", `new Date("2026-01-01")`)).toEqual([])
  expect(found("packages/store/src/Audit.ts", "Date.now()")).toEqual([])
})

test("the kit takes only types from the domain", () => {
  const path = "packages/ui/src/StageTracker/StageTracker.tsx"
  expect(found(path, `import { Stage } from "@osl/workflow"`)).toHaveLength(1)
  expect(found(path, `import * as Schema from "effect/Schema"`)).toHaveLength(1)
  expect(found(path, `import type { Stage } from "@osl/workflow"`)).toEqual([])
  expect(found(path, `import { type Stage } from "@osl/workflow"`)).toEqual([])
  expect(found("packages/ui/src/A/A.examples.ts", `import { osl2014 } from "@osl/core/osl-2014"`)).toEqual([])
})
