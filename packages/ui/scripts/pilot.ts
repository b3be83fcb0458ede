/**
 * Writes what the full-page stories show, out of the demonstration pilot: `node scripts/pilot.ts`.
 * Not here: the pages themselves (`src/Pages/pilot`).
 */
import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { centreInShort, peopleInShort } from "./pilot/centre.ts"
import { processInShort } from "./pilot/process.ts"
import { regionInShort } from "./pilot/region.ts"

const path = fileURLToPath(new URL("../src/Pages/pilot/pilot.examples.ts", import.meta.url))
const data = { ...processInShort(), ...centreInShort(), ...peopleInShort(), ...regionInShort() }

writeFileSync(
  path,
  `/**
 * What the pages show: a process of the demonstration pilot on one day, its centre and its region.
 * Not here: anything written by hand. Run \`node scripts/pilot.ts\` to write it anew.
 */
export const pilot = ${JSON.stringify(data, null, 2)}
`,
)
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome")
execFileSync(process.execPath, [biome, "check", "--write", path], { stdio: "inherit" })
