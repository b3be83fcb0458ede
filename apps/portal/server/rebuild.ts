/**
 * Builds the portal when it changed, and ends: what `pnpm build` runs.
 * Not here: how (`build.ts`).
 */
import { resolve } from "node:path"
import { build } from "./build.ts"

await build(resolve(import.meta.dirname, "../../.."))
