/**
 * Benchmarks of the portal.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import type { Part } from "../Bench.ts"

export const part: Part = { benchmarks: [] }
