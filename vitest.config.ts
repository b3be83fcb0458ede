import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      "packages/ui/vitest.config.ts",
      {
        test: {
          name: "unit",
          include: [
            "packages/*/src/**/*.test.{ts,tsx}",
            "packages/*/test/**/*.test.{ts,tsx}",
            "apps/*/{app,src,server}/**/*.test.{ts,tsx}",
          ],
          exclude: ["**/node_modules/**", "**/*.browser.test.*", "**/*.process.test.*"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "process",
          include: ["apps/portal/server/**/*.process.test.ts"],
          globalSetup: "apps/portal/server/test/built.ts",
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
