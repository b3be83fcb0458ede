/**
 * Builds the portal once, before the tests that start it, and makes a data folder with the small demonstration for those that copy it.
 * Not here: starting it (`Portal.ts`).
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import type { TestProject } from "vitest/node"
import { build } from "../build.ts"
import * as Portal from "./Portal.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** A data folder with the small demonstration, of a portal that ended. Not to be changed. */
    readonly sown: string
  }
}

export default async (project: TestProject): Promise<() => void> => {
  await build(resolve(import.meta.dirname, "../../../.."))
  const folder = mkdtempSync(join(tmpdir(), "osl-sown-"))
  const sown = join(folder, "new", "sown")
  const portal = await Portal.start({ OSL_DATA_DIR: sown })
  await portal.ready()
  await portal.end("SIGTERM")
  project.provide("sown", sown)
  return () => rmSync(folder, { recursive: true, force: true })
}
