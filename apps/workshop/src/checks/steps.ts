/**
 * The steps of the test command, in the order in which they begin: the quickest to say something first, beside them what
 * others need. Checks that read every file begin before the build, which puts files of its own beside the configurations.
 * Not here: choosing and printing them (`run`).
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import * as Command from "../Command.ts"
import { exists, root } from "../Repository.ts"
import * as Codes from "./Codes.ts"
import * as Docs from "./Docs.ts"
import * as Doors from "./Doors.ts"
import * as Pack from "./Pack.ts"
import * as Reference from "./Reference.ts"
import * as Rules from "./Rules.ts"
import * as Source from "./Source.ts"
import { fromProblems, type Outcome, type Step } from "./Step.ts"
import * as TestReport from "./TestReport.ts"

const bin = (name: string) => join(root, "node_modules/.bin", name)

const fromAnswer = (answer: Command.Answer): Outcome =>
  answer.code === 0
    ? { passed: 1, failed: 0, output: "" }
    : {
        passed: 0,
        failed: 1,
        output: `${answer.output}${answer.timedOut ? "\nStopped: it took too long." : ""}`,
      }

const command =
  (name: string, ...args: ReadonlyArray<string>) =>
  async (onWait: (seconds: number) => void): Promise<Outcome> =>
    fromAnswer(await Command.run(bin(name), args, { onWait, timeout: 300_000 }))

const reports = join(root, ".cache/checks")

/** A fresh place for the report of a test runner, and reading what was written there. */
const report = (name: string) => {
  const path = join(reports, `${name}.json`)
  mkdirSync(reports, { recursive: true })
  rmSync(path, { force: true })
  return {
    path,
    read: (): unknown => {
      try {
        return JSON.parse(readFileSync(path, "utf8"))
      } catch {
        return undefined
      }
    },
  }
}

const vitest =
  (name: string, folder: string, ...args: ReadonlyArray<string>) =>
  async (onWait: (seconds: number) => void): Promise<Outcome> => {
    const written = report(name)
    const answer = await Command.run(
      join(root, folder, "node_modules/.bin/vitest"),
      ["run", ...args, "--reporter", "default", "--reporter", "json", "--outputFile.json", written.path],
      { onWait, cwd: join(root, folder), timeout: 1_500_000 },
    )
    const read = written.read()
    return TestReport.outcome(
      read === undefined ? undefined : TestReport.fromVitest(read),
      answer.code,
      answer.output,
    )
  }

const playwrightConfig = "apps/portal/playwright.config.ts"

const playwright = async (onWait: (seconds: number) => void): Promise<Outcome> => {
  if (!exists(playwrightConfig)) return fromProblems([`${playwrightConfig} is missing`])
  const written = report("e2e")
  const answer = await Command.run(
    join(root, "apps/portal/node_modules/.bin/playwright"),
    ["test", "--config", playwrightConfig, "--reporter", "list,json"],
    { onWait, timeout: 1_500_000, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: written.path, CI: "1" } },
  )
  const read = written.read()
  return TestReport.outcome(
    read === undefined ? undefined : TestReport.fromPlaywright(read),
    answer.code,
    answer.output,
  )
}

const check = (problems: () => ReadonlyArray<string> | Promise<ReadonlyArray<string>>) => async () =>
  fromProblems(await problems())

export const steps: ReadonlyArray<Step> = [
  { name: "types", about: "TypeScript, all packages", run: command("tsc", "-b") },
  {
    name: "lint",
    about: "format and lint (Biome)",
    run: command("biome", "check", "--error-on-warnings", "."),
  },
  {
    name: "arrows",
    about: "who may import whom (dependency-cruiser)",
    run: command("depcruise", "--config", ".dependency-cruiser.mjs", "packages", "apps"),
  },
  { name: "dead-code", about: "files, exports and dependencies nobody uses (knip)", run: command("knip") },
  { name: "source", about: "Effects, clock and the kit's border", run: check(Source.check) },
  {
    name: "doors",
    about: "the public paths of the packages are those of their main doors",
    run: check(Doors.check),
  },
  { name: "rules", about: "every rule of a SPEC.md has a test", run: check(Rules.check) },
  { name: "codes", about: "every code of a problem is expected by a test", run: check(Codes.check) },
  { name: "docs", about: "what the documents name exists, what they quote runs", run: check(Docs.check) },
  {
    name: "reference",
    about: "the reference of core, workflow and competency says all and leads somewhere (typedoc)",
    run: check(() => Reference.check(false)),
  },
  { name: "build", about: "all packages and the portal (turbo)", run: command("turbo", "run", "build") },
  { name: "e2e", about: "the portal in a browser (Playwright)", needs: ["build"], run: playwright },
  {
    name: "unit",
    about: "unit and contract tests (vitest)",
    run: vitest("unit", ".", "--project", "domain", "--project", "unit"),
  },
  {
    name: "process",
    about: "the portal started, refused, killed, on PostgreSQL (vitest)",
    needs: ["build"],
    run: vitest("process", ".", "--project", "process"),
  },
  {
    name: "pack",
    about: "what a vendor receives, installed and run",
    needs: ["types", "build"],
    run: check(Pack.check),
  },
  {
    name: "browser",
    about: "components in a browser, with axe (vitest)",
    run: vitest("browser", "packages/ui"),
  },
]
