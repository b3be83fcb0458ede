import { expect, test } from "vitest"
import { of, settled, settles } from "./Quarter.ts"

test("[SN8] a quarter is counted when it was over for thirty days, the latest first", () => {
  expect(settles).toBe(30)
  expect(settled("2026-11-20", 2)).toEqual(["2026-Q3", "2026-Q2"])
  expect(settled("2026-10-30", 1)).toEqual(["2026-Q3"])
  expect(settled("2026-10-29", 1)).toEqual(["2026-Q2"])
  expect(settled("2026-01-30", 3)).toEqual(["2025-Q4", "2025-Q3", "2025-Q2"])
  expect(settled("2026-01-29", 1)).toEqual(["2025-Q3"])
  expect(of(settled("2026-03-01", 1)[0] ?? "")).toEqual({ from: "2025-10-01", to: "2025-12-31" })
})
