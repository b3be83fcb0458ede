/**
 * `pnpm api`: builds the packages and writes what each offers into its `etc/`.
 * Not here: refusing a change that was not committed (`Pack`).
 */
import { pnpm } from "../Command.ts"
import { published } from "../Repository.ts"
import * as ApiReport from "./ApiReport.ts"

const only = process.argv.slice(2)
const packages = published().filter(({ short }) => only.length === 0 || only.includes(short))

for (const pack of packages) {
  const built = await pnpm(["--dir", pack.folder, "run", "build"])
  const problems = built.code === 0 ? ApiReport.checkOf([pack])(pack, true) : [built.output]
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log(`${pack.folder}/etc: ${ApiReport.reportsOf(pack).length} written`)
}
