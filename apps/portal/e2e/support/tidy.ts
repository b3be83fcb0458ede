/**
 * Removes the folder of the run.
 * Not here: ending the portal, which Playwright does.
 */
import { rmSync } from "node:fs"
import { theDataDir } from "./place.ts"

export default () => rmSync(theDataDir(), { recursive: true, force: true })
