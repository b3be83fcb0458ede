import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const domain = "{core,workflow,competency,evaluation,pilot}"

const tests = (folder: string) => ["src", "test"].map((part) => `${folder}/${part}/**/*.test.{ts,tsx}`)

const unit = {
  exclude: ["**/node_modules/**", "**/*.browser.test.*", "**/*.process.test.*"],
  setupFiles: [fileURLToPath(new URL("apps/workshop/src/checks/draw.ts", import.meta.url))],
  // Files share the modules of their worker, which reads each once; none leaves anything in them.
  isolate: false,
  // Another step of the test command works beside this one.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // One fewer than there are cores, which is said otherwise, leaves one of two idle.
  maxWorkers: "100%",
}

export default defineConfig({
  test: {
    projects: [
      "packages/ui/vitest.config.ts",
      { test: { ...unit, name: "domain", include: tests(`packages/${domain}`) } },
      {
        test: {
          ...unit,
          name: "unit",
          include: [...tests("packages/*"), "apps/*/{app,src,server}/**/*.test.{ts,tsx}"],
          exclude: [...unit.exclude, `packages/${domain}/**`],
        },
      },
      {
        test: {
          name: "process",
          include: ["apps/portal/server/**/*.process.test.ts"],
          globalSetup: "apps/portal/server/test/built.ts",
          // What is started and ended is mostly waited for: two files at once, each with portals of its own.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
