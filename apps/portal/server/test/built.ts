/**
 * Builds the portal once, before the tests that start it.
 * Not here: starting it (`Portal.ts`).
 */
import { resolve } from "node:path"
import { build } from "../build.ts"

export default async (): Promise<void> => {
  await build(resolve(import.meta.dirname, "../../../.."))
}
