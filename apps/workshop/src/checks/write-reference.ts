/**
 * `pnpm docs:api`: writes the reference of core, workflow and competency and says where it is.
 * Not here: making it (`Reference`).
 */
import * as Reference from "./Reference.ts"

const problems = await Reference.check(true)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log(`${Reference.folder}/index.html`)
