/**
 * `pnpm soak:compiled`: decoders written ahead of time beside the interpreter on 100,000 values, which the tests do on
 * 10,000.
 * Not here: the comparison (`test/compiled.test.ts` of core and workflow).
 */
import * as Command from "../Command.ts"

const { code, output } = await Command.pnpm(
  [
    "exec",
    "vitest",
    "run",
    "--project",
    "domain",
    "packages/core/test/compiled.test.ts",
    "packages/workflow/test/compiled.test.ts",
  ],
  { env: { OSL_SOAK: "100000" } },
)
console.log(output)
process.exitCode = code ?? 1
